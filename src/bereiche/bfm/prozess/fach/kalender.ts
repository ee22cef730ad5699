/**
 * The calendar of an office: what kind of day a date is in its Land, and the last day of a period in days. Dates only;
 * of the holidays' moments (noon UTC) nothing but the UTC day is used, so no time zone can shift them.
 */
import { getHolidays } from 'feiertagejs';
import type { Land, Zaehlung } from '../../../../rules/hausregeln';
import type { PlainDate } from '../../../../listen/plainDate';
import { dateOfSerial, LAST_SERIAL, serialOfDate } from '../../../../listen/plainDate';

/** What kind of day a date is; a holiday on a weekend is told as the holiday. */
export type Tagart =
  | { readonly art: 'werktag' | 'samstag' | 'sonntag' }
  | { readonly art: 'feiertag'; readonly feiertag: string };

const WOCHENTAGE = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'] as const;

/** The kind of a day in a Land; a werktag is an Arbeitstag from Monday to Friday. */
export function tagart(datum: PlainDate, land: Land): Tagart {
  const feiertag = feiertageIn(datum.slice(0, 4), land).get(datum);
  if (feiertag !== undefined) return { art: 'feiertag', feiertag };
  const tag = wochentag(datum);
  if (tag === 'Samstag') return { art: 'samstag' };
  return { art: tag === 'Sonntag' ? 'sonntag' : 'werktag' };
}

/** A day for people: its weekday, and the holiday in brackets. */
export function tagText(datum: PlainDate, land: Land): string {
  const art = tagart(datum, land);
  return art.art === 'feiertag' ? `${wochentag(datum)} (${art.feiertag})` : wochentag(datum);
}

/**
 * The last day of a period of so many days; the day it begins with is not counted (§ 187 BGB). As Arbeitstage only
 * Mondays to Fridays that are no holiday count. The end is never moved, and never lies beyond Excel's last day.
 */
export function fristTage(beginn: PlainDate, tage: number, zaehlung: Zaehlung, land: Land): PlainDate {
  const erster = serialOfDate(beginn);
  if (zaehlung === 'Kalendertage') return tagAn(erster + tage);
  let serial = erster;
  for (let offen = tage; offen > 0 && serial < LAST_SERIAL;) {
    serial++;
    if (tagart(tagAn(serial), land).art === 'werktag') offen--;
  }
  return tagAn(serial);
}

/** Computing the holidays of a year takes long enough to be felt in a list; they never change while the program runs. */
const BEKANNT = new Map<string, ReadonlyMap<string, string>>();

function feiertageIn(jahr: string, land: Land): ReadonlyMap<string, string> {
  const schluessel = `${land}${jahr}`;
  const bekannt = BEKANNT.get(schluessel);
  if (bekannt !== undefined) return bekannt;
  const feiertage = new Map(
    getHolidays(Number(jahr), land).map((each) => [
      each.date.toISOString().slice(0, 10),
      each.translate('de') ?? each.name,
    ]),
  );
  BEKANNT.set(schluessel, feiertage);
  return feiertage;
}

function tagAn(serial: number): PlainDate {
  return dateOfSerial(Math.min(serial, LAST_SERIAL)) as PlainDate;
}

/** The name of the day of the week. */
export function wochentag(datum: PlainDate): (typeof WOCHENTAGE)[number] {
  return WOCHENTAGE[new Date(`${datum}T00:00:00Z`).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}
