/** Something sealed under one data key in one cell: a Vermerk, or the list of them. */
import { entschluesseln, verschluesseln } from './aesGcm';
import type { Bytes } from './bytes';
import type { Datenschluessel } from './datenschluessel';
import { leseVersiegelt, LISTE_PRAEFIX, schreibeVersiegelt, VERMERK_PRAEFIX, zusatzVon } from './format';
import { schluesselMit, type Schluesselbund } from './schluesselbund';

/** What kind of cell it is, and the key that each kind has of its own. */
const ARTEN = {
  vermerk: { praefix: VERMERK_PRAEFIX, schluessel: ({ vermerk }: Datenschluessel) => vermerk },
  liste: { praefix: LISTE_PRAEFIX, schluessel: ({ liste }: Datenschluessel) => liste },
} as const;
export type Zellart = keyof typeof ARTEN;

export type Aufgemacht =
  | { readonly art: 'offen'; readonly klartext: Bytes; readonly unter: Datenschluessel }
  /** Under a data key that is not among these. */
  | { readonly art: 'fremderSchluessel' }
  /** Changed, cut off, or from another row. */
  | { readonly art: 'beschaedigt' };

/** The text of the cell, different every time. `id` binds it to its row. */
export async function zumachen(
  krypto: Crypto,
  art: Zellart,
  schluessel: Datenschluessel,
  klartext: Bytes,
  id: string,
): Promise<string> {
  const { praefix } = ARTEN[art];
  const zusatz = zusatzVon(praefix, schluessel.kennung, id);
  const geheim = await verschluesseln(krypto, ARTEN[art].schluessel(schluessel), klartext, zusatz);
  return schreibeVersiegelt(praefix, schluessel.kennung, geheim);
}

/** What a cell says, under whichever of these keys it is sealed. */
export async function aufmachen(
  krypto: Crypto,
  art: Zellart,
  bund: Schluesselbund,
  text: string,
  id: string,
): Promise<Aufgemacht> {
  const { praefix } = ARTEN[art];
  const gelesen = leseVersiegelt(praefix, text);
  if (gelesen === null) return { art: 'beschaedigt' };
  const unter = schluesselMit(bund, gelesen.kennung);
  if (unter === undefined) return { art: 'fremderSchluessel' };
  const zusatz = zusatzVon(praefix, unter.kennung, id);
  const klartext = await entschluesseln(krypto, ARTEN[art].schluessel(unter), gelesen.verschluesselt, zusatz);
  return klartext === null ? { art: 'beschaedigt' } : { art: 'offen', klartext, unter };
}
