/** Which rows somebody with the data key in force wrote, and which not. */
import type { Datenschluessel } from './datenschluessel';
import type { Eintrag } from './typen';
import { istEcht } from './fassungen';
import { istGleicherName } from './namensform';

/** The rows in their order, told apart. */
export interface GepruefteZeilen {
  /** Authentic, and the first of their name. */
  readonly echte: readonly Eintrag[];
  /** Everybody else's: changed, added or put back from elsewhere, or a second one of a name. */
  readonly verdaechtige: readonly Eintrag[];
}

/** Tells the rows apart under one data key. A name that comes twice counts once, for its first authentic row. */
export async function pruefeZeilen(
  krypto: Crypto,
  schluessel: Datenschluessel,
  eintraege: readonly Eintrag[],
): Promise<GepruefteZeilen> {
  const echt = await Promise.all(eintraege.map((eintrag) => istEcht(krypto, schluessel, eintrag)));
  const echte = eintraege
    .filter((_, index) => echt[index])
    .filter((each, index, alle) => alle.findIndex(({ name }) => istGleicherName(name, each.name)) === index);
  return { echte, verdaechtige: eintraege.filter((each) => !echte.includes(each)) };
}
