/** A set of rules as a whole: what decides a case, and since when. The built-in one, and those a house has released. */
import type { Table } from '../decision/table';
import { BETREUUNG_TABELLE, type BetreuungFacts, type BetreuungRow } from './betreuung';
import { GUELTIG_TABELLE, type GueltigFacts, type GueltigRow } from './gueltig';
import { KENNUNG_TABELLE, type KennungFacts, type KennungRow } from './kennung';
import { PROFILLAGE_TABELLE, type ProfilFacts, type ProfilRow } from './profillage';
import {
  ALTER_SCHUELER,
  ALTER_UE25,
  BEGRUENDUNG_BUCHSTABEN,
  MIN_BEDARFE,
  MIN_BEDARFE_EXTER,
  RELEVANT_AB,
  REGELWERK_VERSION,
} from './regelwerk';

/** The numbers of a set; their words and sources stand beside the built-in ones. */
export interface Schwellenwerte {
  /** Stufe, 1 to 3. */
  readonly relevantAb: number;
  /** Handlungsbedarfe among the eight. */
  readonly bfm: number;
  /** Handlungsbedarfe in all groups. */
  readonly exter: number;
  /** Years. */
  readonly alterUe25: number;
  /** Years. */
  readonly alterSchueler: number;
  /** Letters. */
  readonly begruendungBuchstaben: number;
}

/** Who stands for a set, as its house has released it. */
export interface Satzfreigabe {
  /** What the house calls it. */
  readonly name: string;
  readonly von: string;
}

export interface Regelsatz {
  /** What travels with every result, such as `2026-12`. */
  readonly version: string;
  /** The first Stichtag it decides, as `2026-12-01`; null: since ever. */
  readonly gueltigAb: string | null;
  /** Missing where nobody has released it, as the built-in one. */
  readonly freigabe?: Satzfreigabe;
  readonly schwellen: Schwellenwerte;
  readonly profillage: Table<ProfilFacts, ProfilRow>;
  readonly kennung: Table<KennungFacts, KennungRow>;
  readonly gueltig: Table<GueltigFacts, GueltigRow>;
  readonly betreuung: Table<BetreuungFacts, BetreuungRow>;
}

/** The set that decides on a Stichtag: of those that are valid by then the latest, else the built-in one. Of two from one day the later one listed. */
export function satzAm(saetze: readonly Regelsatz[], stichtag: string): Regelsatz {
  let gilt = EINGEBAUT;
  for (const satz of saetze) if (seit(satz) <= stichtag && seit(satz) >= seit(gilt)) gilt = satz;
  return gilt;
}

/** The sets that decide on some day, the earliest first: who comes later takes the place of all before. */
export function entscheidende(saetze: readonly Regelsatz[]): readonly Regelsatz[] {
  const tage = new Set(['', ...saetze.map(seit)]);
  return [...tage].sort().map((tag) => satzAm(saetze, tag));
}

/** Days as texts sort as days. */
function seit({ gueltigAb }: Regelsatz): string {
  return gueltigAb ?? '';
}

/** The rules that come with the program. */
export const EINGEBAUT: Regelsatz = {
  version: REGELWERK_VERSION,
  gueltigAb: null,
  schwellen: {
    relevantAb: RELEVANT_AB.wert,
    bfm: MIN_BEDARFE.wert,
    exter: MIN_BEDARFE_EXTER.wert,
    alterUe25: ALTER_UE25.wert,
    alterSchueler: ALTER_SCHUELER.wert,
    begruendungBuchstaben: BEGRUENDUNG_BUCHSTABEN.wert,
  },
  profillage: PROFILLAGE_TABELLE,
  kennung: KENNUNG_TABELLE,
  gueltig: GUELTIG_TABELLE,
  betreuung: BETREUUNG_TABELLE,
};
