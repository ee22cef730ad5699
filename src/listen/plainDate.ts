/** Calendar dates without time and zone, as ISO text `YYYY-MM-DD`, and Excel's serial numbers for them (1900 system). */

import { gemerkt } from './gemerkt';

/** A real calendar date as `YYYY-MM-DD`; compares as text. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

/** First serial at which Excel's 1900 system counts like the calendar (1 March 1900). */
export const FIRST_SERIAL = 61;
/** Last serial Excel knows (31 December 9999). */
export const LAST_SERIAL = 2_958_465;

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_LAENGE = 10;

/** All days of a century: a run over very many cases asks for the same ones all the time. */
const GEMERKTE_TAGE = 36_525;

/** The date of an ISO text, or null when it is no real calendar date. */
export function parsePlainDate(text: string): PlainDate | null {
  return text.length === ISO_LAENGE ? tagDesTextes(text) : null;
}

const tagDesTextes = gemerkt(readIso, GEMERKTE_TAGE);

function readIso(text: string): PlainDate | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? (text as PlainDate) : null;
}

/** The date of an Excel serial; a time of day is dropped. Null below 1 March 1900 and beyond Excel's last day. */
export function dateOfSerial(serial: number): PlainDate | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return null;
  return tagDerZahl(day);
}

const tagDerZahl = gemerkt(
  (day: number) => new Date(EPOCH_MS + day * DAY_MS).toISOString().slice(0, 10) as PlainDate,
  GEMERKTE_TAGE,
);

/** The Excel serial (whole days) of a date. */
export function serialOfDate(date: PlainDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return (Date.UTC(year, month - 1, day) - EPOCH_MS) / DAY_MS;
}

/**
 * Whether the birthday of that age is not yet reached on the given day.
 * Someone born on 29 February reaches it on 1 March of a year without that day (§ 188 BGB).
 */
export function isYoungerThan(age: number, geburtsdatum: PlainDate, on: PlainDate): boolean {
  const year = Number(geburtsdatum.slice(0, 4)) + age;
  return year > 9999 || on < `${pad(year, 4)}${geburtsdatum.slice(4)}`;
}

/**
 * The same day of the month so many months later (earlier, if negative); the last day of the month where it has no such day.
 * @throws Error beyond the years 1 to 9999.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), count % 12];
  if (newYear < 1 || newYear > 9999) throw new Error('A date beyond the calendar');
  const last = new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate();
  const parts = [pad(newYear, 4), pad(newMonth + 1, 2), pad(Math.min(day, last), 2)];
  return parts.join('-') as PlainDate;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** A date as people in Germany write it, such as 21.11.2026. */
export function germanDate(date: PlainDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** The time of day of an Excel serial, such as 09:42. */
export function uhrzeit(serial: number): string {
  const minuten = Math.round((serial % 1) * 1440);
  return `${pad(Math.floor(minuten / 60), 2)}:${pad(minuten % 60, 2)}`;
}

/** A moment on the clock of the house: its day, and the Excel serial with time of day. */
export interface Zeitpunkt {
  readonly datum: PlainDate;
  readonly serial: number;
}

/** The local day and time of a moment, to the minute; the moment is always passed in. */
export function zeitpunktVon(moment: Date): Zeitpunkt {
  const day = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  const minutes = moment.getHours() * 60 + moment.getMinutes();
  const datum = new Date(day).toISOString().slice(0, 10) as PlainDate;
  return { datum, serial: serialOfDate(datum) + minutes / 1440 };
}
