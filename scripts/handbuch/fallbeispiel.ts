/** The person of the handbook. Invented; any likeness is by chance. Dates as Excel keeps them. */
import { parsePlainDate, serialOfDate } from '../../src/core/plainDate';
import type { Zellen } from './handgriffe';

function serial(text: string): number {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return serialOfDate(date);
}

/** The Stammdaten; the Stichtag is fixed, so that the pictures are the same on every day. */
export const STAMMDATEN: Zellen = {
  'Profiling!C5': 'Mara Beispiel',
  'Profiling!C6': '000D000000',
  'Profiling!C7': 'A. Muster',
  'Profiling!C8': 'Arbeitsvermittlung Ü25',
  'Profiling!F5': serial('1988-04-17'),
  'Profiling!F6': serial('2026-11-10'),
  'Profiling!F7': 'nein',
  'Profiling!F8': serial('2026-11-21'),
};

/** The answers to the 14 Handlungsbedarfe, as keys. */
export const ANTWORTEN = ['0', '1', '2', '0', '0', '2', '0', '1', '0', '0', '3', '2', '2', '?'] as const;

const BEREICHE = ['?', 2, '?', '?', 0, '?', 1, 3, 0, 2, '?'] as const;
const ERSTER_BEREICH = 10;

/** The ratings of the Ressourcenbereiche, as typed into the sheet. */
export const RESSOURCEN: Zellen = Object.fromEntries(
  BEREICHE.map((stufe, index) => [`Förderziele!C${ERSTER_BEREICH + index}`, stufe]),
);
