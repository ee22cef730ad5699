/** Inputs of a person made in the pane: which cell they belong to and what goes into it. */
import type { Einzelfeld } from '../fall/rawFall';
import type { BedarfId, Festlegung, Paragraph16a, RessourcenbereichId } from '../rules/vocabulary';
import { FESTLEGUNGEN } from '../rules/vocabulary';

/** The three cells of a rating. */
export type Einschaetzungsteil = 'stufe' | 'beleg' | 'staerke';

/** An input cell of the workbook, independent of where it stands. */
export type Eingabeziel =
  | { readonly art: 'feld'; readonly feld: Einzelfeld }
  | { readonly art: 'bedarf'; readonly id: BedarfId; readonly teil: Einschaetzungsteil }
  | { readonly art: 'bereich'; readonly id: RessourcenbereichId; readonly teil: Einschaetzungsteil }
  | { readonly art: 'marke'; readonly id: Festlegung }
  | { readonly art: 'paragraph16a'; readonly id: Paragraph16a };

/** One input: a number goes into the cell as a number, a text as text, '' empties the cell. */
export interface Eingabe {
  readonly ziel: Eingabeziel;
  readonly wert: string | number;
}

/** The inputs that set one of the seven marks and clear the others; null clears all. */
export function markeSetzen(id: Festlegung | null): Eingabe[] {
  return FESTLEGUNGEN.map((each) => ({ ziel: { art: 'marke', id: each }, wert: each === id ? 'x' : '' }));
}
