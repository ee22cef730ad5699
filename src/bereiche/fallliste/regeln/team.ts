/** What the overview of a team goes by: bands of the months in the bFM, and how many cases a Fachkraft has. */
import { BFM_DAUER } from '../../../rules/fallmanagement';

/** Bands of the months in the bFM, from the shortest on: where each begins, and its label. The last is that of search M-24. */
export const MONATSBAENDER = [
  { ab: 0, label: 'unter 6' },
  { ab: 6, label: '6 bis unter 12' },
  { ab: 12, label: '12 bis unter 18' },
  { ab: 18, label: `18 bis unter ${BFM_DAUER.wert}` },
  { ab: BFM_DAUER.wert, label: `${BFM_DAUER.wert} und mehr` },
] as const;
export type Monatsband = (typeof MONATSBAENDER)[number];

/** Cases for each Fachkraft, in the bFM and otherwise, until the house enters its own (SET). */
export const BETREUUNGSSCHLUESSEL = { imBfm: 75, andere: 150 } as const;

/** Rows of a list up to which formulas count them; above, they are too slow for every change of a cell. */
export const FORMELN_BIS = 5000;

/** The group of what no row or column names, so that sums always add up. */
export const REST = { team: 'übrige und ohne Team', sonst: 'andere oder keine' } as const;
