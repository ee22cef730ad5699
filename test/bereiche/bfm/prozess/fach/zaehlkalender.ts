/**
 * A calendar that counts day by day and knows nothing of the one under test: no dates of the language, no library.
 * A day is year, month and day of the month; Easter is found after Gauss.
 */
import type { PlainDate } from '../../../../../src/listen/plainDate';
import type { Land } from '../../../../../src/rules/hausregeln';
import { date } from '../../../../support/faelle';

export interface Tag {
  readonly datum: PlainDate;
  readonly jahr: number;
  readonly monat: number;
  readonly tag: number;
  /** 0 is Monday. */
  readonly wochentag: number;
}

const TAGE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** 1 January 2018 was a Monday. */
const ERSTES_JAHR = 2018;

const istSchaltjahr = (jahr: number): boolean => jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0);

export function tageImMonat(jahr: number, monat: number): number {
  return monat === 2 && istSchaltjahr(jahr) ? 29 : (TAGE[monat - 1] as number);
}

export const iso = (jahr: number, monat: number, tag: number): PlainDate =>
  date([String(jahr), String(monat).padStart(2, '0'), String(tag).padStart(2, '0')].join('-'));

/** Every day from 2018 on for so many years, in a row. */
export function alleTage(jahre: number): Tag[] {
  const tage: Tag[] = [];
  for (let jahr = ERSTES_JAHR; jahr < ERSTES_JAHR + jahre; jahr++)
    for (let monat = 1; monat <= 12; monat++)
      for (let tag = 1; tag <= tageImMonat(jahr, monat); tag++)
        tage.push({ datum: iso(jahr, monat, tag), jahr, monat, tag, wochentag: tage.length % 7 });
  return tage;
}

/** Easter Sunday after Gauss, as a day in March (1 to 31) or beyond (32 is 1 April); 1900 to 2099. */
export function ostern(jahr: number): number {
  const [a, b, c] = [jahr % 19, jahr % 4, jahr % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const tag = 22 + d + e;
  if (tag === 57) return 50;
  return tag === 56 && d === 28 && a > 10 ? 49 : tag;
}

const FEST: readonly (readonly [string, string, readonly Land[] | 'alle', number?])[] = [
  ['01-01', 'Neujahrstag', 'alle'],
  ['01-06', 'Heilige Drei Könige', ['BW', 'BY', 'ST']],
  ['03-08', 'Weltfrauentag', ['BE'], 2019],
  ['03-08', 'Weltfrauentag', ['MV'], 2023],
  ['05-01', 'Tag der Arbeit', 'alle'],
  ['08-15', 'Mariä Himmelfahrt', ['BY', 'SL']],
  ['09-20', 'Weltkindertag', ['TH'], 2019],
  ['10-03', 'Tag der Deutschen Einheit', 'alle'],
  ['10-31', 'Reformationstag', ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']],
  ['11-01', 'Allerheiligen', ['BW', 'BY', 'NW', 'RP', 'SL']],
  ['12-25', '1. Weihnachtstag', 'alle'],
  ['12-26', '2. Weihnachtstag', 'alle'],
];

const BEWEGLICH: readonly (readonly [number, string, readonly Land[] | 'alle'])[] = [
  [-2, 'Karfreitag', 'alle'],
  [0, 'Ostersonntag', ['BB']],
  [1, 'Ostermontag', 'alle'],
  [39, 'Christi Himmelfahrt', 'alle'],
  [49, 'Pfingstsonntag', ['BB']],
  [50, 'Pfingstmontag', 'alle'],
  [60, 'Fronleichnam', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
];

const gilt = (laender: readonly Land[] | 'alle', land: Land): boolean =>
  laender === 'alle' || laender.includes(land);

/** The holidays of a Land in a year by their day, from the laws of the Länder. */
export function feiertageVon(jahr: number, land: Land): Map<string, string> {
  const feste = FEST.filter(([, , laender, ab]) => gilt(laender, land) && jahr >= (ab ?? 0));
  const bewegliche = BEWEGLICH.filter(([, , laender]) => gilt(laender, land));
  return new Map([
    ...feste.map(([tag, name]): [string, string] => [`${jahr}-${tag}`, name]),
    ...bewegliche.map(([abstand, name]): [string, string] => [maerztag(jahr, ostern(jahr) + abstand), name]),
    ...(land === 'SN' ? [[bussUndBettag(jahr), 'Buß- und Bettag'] as [string, string]] : []),
  ]);
}

function maerztag(jahr: number, tag: number): string {
  let [monat, rest] = [3, tag];
  while (rest > tageImMonat(jahr, monat)) {
    rest -= tageImMonat(jahr, monat);
    monat++;
  }
  return iso(jahr, monat, rest);
}

/** The Wednesday from 16 to 22 November. */
function bussUndBettag(jahr: number): string {
  const gefunden = alleTage(jahr - ERSTES_JAHR + 1).find(
    (each) =>
      each.jahr === jahr && each.monat === 11 && each.wochentag === 2 && each.tag >= 16 && each.tag <= 22,
  );
  return (gefunden as Tag).datum;
}
