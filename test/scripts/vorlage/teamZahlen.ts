/** The rows that the sheet „Team“ is tried with, and its numbers once more, counted row by row. */
import { beispielliste } from '../../../scripts/demo/beispielliste';
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { SUCHLAEUFE, SUCHLAUF_REGEL } from '../../../src/bereiche/fallliste';
import { addMonths, dateOfSerial, type PlainDate, serialOfDate } from '../../../src/listen/plainDate';
import { STATUS_LABEL } from '../../../src/rules/fallmanagement';
import { KENNUNGEN, PROFILLAGEN } from '../../../src/rules/vocabulary';
import { date } from '../../support/faelle';

/** Also teams that a pattern or a comparison could be taken for, one that nobody lists, and none. */
const TEAMS = ['Nord', 'Süd', 'nord', 'N*', '<5', 'Nord-Ost', 'Ost', ''];
export const GENANNTE_TEAMS = ['Nord', 'Süd', 'N*', 'Nord', '', '<5'] as const;

/** Days around the bounds of months that end on a 28 February, and others. */
const BEGINN = [
  ...['2026-02-28', '2026-03-01', '2025-08-27', '2025-08-28', '2025-08-31', '2025-09-01', '2025-02-28'],
  ...['2025-03-01', '2024-08-31', '2024-09-01', '2024-02-28', '2024-02-29', '2024-03-01', '2020-01-01'],
  ...['2026-05-20', '2026-05-21', '2025-11-20', '2024-11-20', '2024-11-21', '2026-11-21'],
].map((each) => serialOfDate(date(each)));

const eines = <Wert>(werte: readonly Wert[], nr: number, schritt: number): Wert =>
  werte[(nr * schritt + Math.floor(nr / 7)) % werte.length] as Wert;

/** People of the demo with results as a computation leaves them, some of a time before, some not computed. */
export const LEUTE: readonly Falllistenzeile[] = beispielliste(150, date('2026-02-28')).map((each, nr) => ({
  ...each,
  team: eines(TEAMS, nr, 3),
  kennung: eines([...KENNUNGEN, '', 'AV U25'], nr, 5),
  profillage: eines([...PROFILLAGEN, '', 'Alt'], nr, 7),
  bfmStatus: eines([STATUS_LABEL.imBfm, STATUS_LABEL.beendet, STATUS_LABEL.imBfm, ''], nr, 1),
  imBfmSeit: eines([...BEGINN, ''], nr, 11),
  suchlaeufe: SUCHLAEUFE.filter((_, stelle) => (nr * (stelle + 3)) % 7 === 0)
    .map((suchlauf) => SUCHLAUF_REGEL[suchlauf].code)
    .join(' '),
}));

/** How many rows are so. */
export function anzahl(ist: (zeile: Falllistenzeile) => boolean): number {
  return LEUTE.filter(ist).length;
}

/** Whether a row belongs to a team, in either case. */
export function imTeam({ team }: Falllistenzeile, name: string): boolean {
  return String(team).toLowerCase() === name.toLowerCase();
}

export const istImBfm = ({ bfmStatus }: Falllistenzeile): boolean => bfmStatus === STATUS_LABEL.imBfm;

/** Whole months in the bFM up to a day; null where the beginning is unknown or lies behind it. */
export function monateBis({ imBfmSeit }: Falllistenzeile, stand: PlainDate): number | null {
  const beginn = typeof imBfmSeit === 'number' ? dateOfSerial(imBfmSeit) : null;
  if (beginn === null || beginn > stand) return null;
  let monate = 0;
  while (addMonths(beginn, monate + 1) <= stand) monate += 1;
  return monate;
}
