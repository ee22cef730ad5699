/** The columns of the history, by what they hold. The workbook and the Siegel follow their order. */
import { BEDARFE, RESSOURCENBEREICHE } from '../../../rules/vocabulary';

/** The columns that the history has had from the beginning; one per rating follows. */
export const VERLAUF_SPALTE = {
  datum: 'Datum',
  fachkraft: 'Fachkraft',
  profillage: 'Profillage',
  kennung: 'Kennung',
  betreuung: 'Betreuung',
  foerderziel: 'Förderziel',
  entwicklungsziel: 'Entwicklungsziel',
  regelwerk: 'Regelwerk',
} as const;

/** The columns behind the ratings; the Siegel is the last one. */
export const VERLAUF_SPALTE_HINTEN = {
  nr: 'Nr',
  art: 'Art',
  ueberprueft: 'Überprüft',
  bemerkung: 'Bemerkung',
  siegel: 'Siegel',
} as const;

/** The headers of the ratings: their ids. */
export const EINSCHAETZUNG_SPALTEN: readonly string[] = [
  ...BEDARFE.map(({ id }) => id),
  ...RESSOURCENBEREICHE.map(({ id }) => id),
];

/** What a Siegel covers beside the number, in this order. */
export const GESIEGELTE_SPALTEN: readonly string[] = [
  ...Object.values(VERLAUF_SPALTE),
  ...EINSCHAETZUNG_SPALTEN,
  VERLAUF_SPALTE_HINTEN.art,
  VERLAUF_SPALTE_HINTEN.ueberprueft,
  VERLAUF_SPALTE_HINTEN.bemerkung,
];
