/**
 * The legal labels that the program uses, with the days from and to which they hold for new cases. The house may set other days,
 * and notes who has checked them and when (table „tblRechtsangaben“). Dates only: the words stand in `rechtsangabenTexte`.
 */
import type { Schwelle } from './regelwerk';

/** When a label holds; ISO dates. */
export interface Geltung {
  /** First day; null: before anything that a workbook holds. */
  readonly von: string | null;
  /** Last day; null: until further notice. */
  readonly bis: string | null;
}

/** What holds as long as the house says nothing else; the states of the law (RS-…) follow one another without a gap. */
export const RECHTSANGABEN = {
  'RS-2005': { von: null, bis: '2022-12-31' },
  'RS-2023-01': { von: '2023-01-01', bis: '2023-06-30' },
  'RS-2023-07': { von: '2023-07-01', bis: '2026-06-30' },
  'RS-2026-07': { von: '2026-07-01', bis: null },
  fortschreibung: { von: '2023-07-01', bis: '2026-06-30' },
  paragraph3a: { von: '2026-07-01', bis: null },
  paragraph7a: { von: null, bis: null },
  paragraph10: { von: null, bis: null },
  paragraph15a: { von: '2026-07-01', bis: null },
  paragraph16: { von: null, bis: null },
  paragraph16a: { von: null, bis: null },
  paragraph16k: { von: '2023-07-01', bis: null },
  paragraph53a: { von: null, bis: '2022-12-31' },
  paragraph428: { von: null, bis: '2007-12-31' },
  sgb8: { von: null, bis: null },
} as const satisfies Readonly<Record<string, Geltung>>;
export type RechtsangabeId = keyof typeof RECHTSANGABEN;
export const RECHTSANGABE_IDS = Object.keys(RECHTSANGABEN) as readonly RechtsangabeId[];

/** After how many months without a check the Teamleitung is reminded of a label. */
export const RECHTSPRUEFUNG_MONATE: Schwelle = {
  wert: 12,
  words: 'Spätestens nach so vielen Monaten prüft das Haus eine Rechtsangabe wieder.',
  source: 'SET',
};
