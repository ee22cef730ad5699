/** Understands a date as people in Germany type it. Pure. */
import { dateOfSerial, germanDate, parsePlainDate, serialOfDate } from '../listen/plainDate';

const DATUM = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})\s*$/;

/** How a date is understood. */
export interface Datumsart {
  /** What comes before a year of two digits, such as „20“; without it such a year is refused: nobody should have to guess it. */
  readonly jahrhundert?: string;
}

/**
 * What goes into the cell for a typed date: its Excel serial, '' for nothing typed, null for anything that is no date
 * Excel can hold.
 */
export function zellwertVon(text: string, { jahrhundert = '' }: Datumsart = {}): number | '' | null {
  if (text.trim() === '') return '';
  const [, tag = '', monat = '', getippt = ''] = DATUM.exec(text) ?? [];
  const jahr = getippt.length === 2 ? jahrhundert + getippt : getippt;
  const datum = parsePlainDate(`${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`);
  if (datum === null) return null;
  const serial = serialOfDate(datum);
  return dateOfSerial(serial) === datum ? serial : null;
}

/** A serial as people read it; empty where it is no date. */
export function datumText(serial: number): string {
  const datum = dateOfSerial(serial);
  return datum === null ? '' : germanDate(datum);
}
