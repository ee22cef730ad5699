/** The closed lists of the Leitfaden: what its rows are, and to which ratings they may belong. */
import type { Auswahlliste } from '../../../listen/auswahl';
import {
  type BedarfId,
  BEDARFE,
  type BereichDefinition,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
} from '../../../rules/vocabulary';

/** What a row of the Leitfaden is (S4: „Anhand eines Leitfadens werden … Merkmale erfasst“). */
export const ARTEN = ['frage', 'merkmal', 'staerke', 'anker'] as const;
export type Leitfadenart = (typeof ARTEN)[number];

export const ART_LABEL: Readonly<Record<Leitfadenart, string>> = {
  frage: 'Frage',
  merkmal: 'Merkmal',
  staerke: 'Stärke',
  anker: 'Anker',
};

/** Who has written a row. A house that has looked at an example and keeps it makes it its own. */
export const HERKUENFTE = ['Beispiel', 'Haus'] as const;

/** The Stufen that have an anchor: 0 is no need, and there is nothing to describe. */
export const ANKERSTUFEN = { von: 1, bis: 3 } as const;

/** A rating of either list: ids of both may meet one day. */
export type Bewertetes = `bedarf ${BedarfId}` | `bereich ${RessourcenbereichId}`;

/** All ratings by their labels, the Handlungsbedarfe first. */
export const BEWERTETE: Auswahlliste<Bewertetes> = {
  name: 'Einschaetzung',
  werte: [...mitArt('bedarf', BEDARFE), ...mitArt('bereich', RESSOURCENBEREICHE)],
};

function mitArt<Art extends string, Id extends string>(
  art: Art,
  definitionen: readonly (BereichDefinition & { readonly id: Id })[],
): { wert: `${Art} ${Id}`; eintraege: readonly string[] }[] {
  return definitionen.map(({ id, label }) => ({ wert: `${art} ${id}`, eintraege: [label] }));
}
