/** Days of the forms, between text and date. Pure. */
import { dateOfSerial, germanDate, type PlainDate } from '../listen/plainDate';
import { zellwertVon } from './datumseingabe';

/** A day as people write it; empty for none. */
export function tagText(datum: PlainDate | null): string {
  return datum === null ? '' : germanDate(datum);
}

/** The day of a text: null for nothing typed, undefined for anything that is no day. What is agreed lies in this century. */
export function tagAus(text: string): PlainDate | null | undefined {
  const serial = zellwertVon(text, { jahrhundert: '20' });
  if (serial === null) return undefined;
  return serial === '' ? null : dateOfSerial(serial);
}
