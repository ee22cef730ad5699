/** The Schlüsselgruppen as rules count them. */
import { BEDARFE, type Schluesselgruppe } from '../../../rules/vocabulary';

const anzahlIn = (gruppe: Schluesselgruppe): number =>
  BEDARFE.filter((each) => each.gruppe === gruppe).length;

/** How many Handlungsbedarfe there are of each. */
export const JE_GRUPPE: Readonly<Record<Schluesselgruppe, number>> = {
  Q: anzahlIn('Q'),
  L: anzahlIn('L'),
  M: anzahlIn('M'),
  R: anzahlIn('R'),
};
