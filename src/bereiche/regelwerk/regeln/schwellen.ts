/** The numbers of a set of rules: their names, their bounds, and those that the program comes with. */
import type { Schwellenwerte } from '../../../rules/regelsatz';
import {
  ALTER_SCHUELER,
  ALTER_UE25,
  BEGRUENDUNG_BUCHSTABEN,
  MIN_BEDARFE,
  MIN_BEDARFE_EXTER,
  RELEVANT_AB,
  type Tabellenschwelle,
} from '../../../rules/regelwerk';
import { BEDARFE, BEDARFE_DER_ACHT } from '../../../rules/vocabulary';

export type SchwelleId = keyof Schwellenwerte;

/** A number that a house may set, and what it may be. */
export interface Hausschwelle extends Tabellenschwelle {
  readonly von: number;
  readonly bis: number;
  /** The tables may name it in their tests. */
  readonly inTabellen: boolean;
}

const LEBENSJAHRE = { von: 15, bis: 67, inTabellen: false };

export const HAUSSCHWELLEN: Readonly<Record<SchwelleId, Hausschwelle>> = {
  relevantAb: { ...RELEVANT_AB, name: 'Relevant ab Stufe', von: 1, bis: 3, inTabellen: false },
  bfm: { ...MIN_BEDARFE, von: 1, bis: BEDARFE_DER_ACHT.length, inTabellen: true },
  exter: { ...MIN_BEDARFE_EXTER, von: 1, bis: BEDARFE.length, inTabellen: true },
  alterUe25: { ...ALTER_UE25, name: 'Alter Ü25', ...LEBENSJAHRE },
  alterSchueler: { ...ALTER_SCHUELER, name: 'Alter Schüler/in', ...LEBENSJAHRE },
  begruendungBuchstaben: {
    ...BEGRUENDUNG_BUCHSTABEN,
    name: 'Buchstaben einer Begründung',
    von: 1,
    bis: 100,
    inTabellen: false,
  },
};

export const SCHWELLE_IDS = Object.keys(HAUSSCHWELLEN) as readonly SchwelleId[];
