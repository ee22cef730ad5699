/** What the age of a person says on a day. */
import { isYoungerThan, type PlainDate } from '../listen/plainDate';
import { MINDESTALTER, regelaltersgrenze } from '../rules/altersgrenze';

/** Whether a person is too young on that day, or the Regelaltersgrenze is reached: at the end of its month (SGB II § 7a Abs. 1). */
export function istAusserhalbDesAlters(geburtsdatum: PlainDate, am: PlainDate): boolean {
  return isYoungerThan(MINDESTALTER.wert, geburtsdatum, am) || monatVon(am) > letzterMonat(geburtsdatum);
}

/** The last month before the Regelaltersgrenze; who is born on the first of a month completes an age the day before. */
function letzterMonat(geburtsdatum: PlainDate): number {
  const grenze = monatVon(geburtsdatum) + regelaltersgrenze(Number(geburtsdatum.slice(0, 4)));
  return geburtsdatum.endsWith('-01') ? grenze - 1 : grenze;
}

/** Months since the year 0. */
function monatVon(datum: PlainDate): number {
  return Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1;
}
