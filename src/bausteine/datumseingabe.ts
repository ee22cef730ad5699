/** Understands a date as people in Germany type it. Pure. */
import { dateOfSerial, germanDate, parsePlainDate, serialOfDate } from '../listen/plainDate';

const DATUM = /^\s*(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\s*$/;

/**
 * What goes into the cell for a typed date: its Excel serial, '' for nothing typed, null for anything that is no date
 * Excel can hold. Two-digit years are refused: nobody should have to guess the century.
 */
export function zellwertVon(text: string): number | '' | null {
  if (text.trim() === '') return '';
  const [, tag = '', monat = '', jahr = ''] = DATUM.exec(text) ?? [];
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
