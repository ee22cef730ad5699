/** Inputs of a person made in the pane: which cell they belong to and what goes into it. */
import type { Einzelfeld, RawCell } from '../core/rawFall';
import {
  BEDARFE,
  type BedarfId,
  type Festlegung,
  FESTLEGUNGEN,
  type Paragraph16a,
  PARAGRAPH_16A,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
} from '../rules/vocabulary';
import { EINZELFELDER } from '../core/rawFall';
import type { GeleseneMappe } from './fallmappe';

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

/** All input cells of a workbook as read, each with its target. */
export function alleZiele(mappe: GeleseneMappe): { readonly ziel: Eingabeziel; readonly cell: RawCell }[] {
  const { raw, belege } = mappe;
  return [
    ...BEDARFE.flatMap(({ id }) => [
      { ziel: { art: 'bedarf', id, teil: 'stufe' } as const, cell: raw.bedarfe[id] },
      { ziel: { art: 'bedarf', id, teil: 'beleg' } as const, cell: belege.bedarfe[id].beleg },
      { ziel: { art: 'bedarf', id, teil: 'staerke' } as const, cell: belege.bedarfe[id].staerke },
    ]),
    ...RESSOURCENBEREICHE.flatMap(({ id }) => [
      { ziel: { art: 'bereich', id, teil: 'stufe' } as const, cell: raw.ressourcenbereiche[id] },
      { ziel: { art: 'bereich', id, teil: 'beleg' } as const, cell: belege.ressourcenbereiche[id].beleg },
      { ziel: { art: 'bereich', id, teil: 'staerke' } as const, cell: belege.ressourcenbereiche[id].staerke },
    ]),
    ...EINZELFELDER.map((feld) => ({ ziel: { art: 'feld', feld } as const, cell: raw.felder[feld] })),
    ...FESTLEGUNGEN.map((id) => ({ ziel: { art: 'marke', id } as const, cell: raw.marken[id] })),
    ...PARAGRAPH_16A.map((id) => ({
      ziel: { art: 'paragraph16a', id } as const,
      cell: raw.paragraph16a[id],
    })),
  ];
}

/** The input cell at a place of the workbook, if there is one. */
export function zielAn(mappe: GeleseneMappe, blatt: string, zelle: string): Eingabeziel | null {
  const found = alleZiele(mappe).find(
    ({ cell }) => cell.ort.art === 'zelle' && cell.ort.blatt === blatt && cell.ort.zelle === zelle,
  );
  return found?.ziel ?? null;
}

/** The cell of an input target. @throws never for targets of the vocabulary. */
export function zelleVon({ raw, belege }: GeleseneMappe, ziel: Eingabeziel): RawCell {
  switch (ziel.art) {
    case 'feld':
      return raw.felder[ziel.feld];
    case 'marke':
      return raw.marken[ziel.id];
    case 'paragraph16a':
      return raw.paragraph16a[ziel.id];
    case 'bedarf':
      return ziel.teil === 'stufe' ? raw.bedarfe[ziel.id] : belege.bedarfe[ziel.id][ziel.teil];
    case 'bereich':
      return ziel.teil === 'stufe'
        ? raw.ressourcenbereiche[ziel.id]
        : belege.ressourcenbereiche[ziel.id][ziel.teil];
  }
}

/** The inputs that set one of the seven marks and clear the others; null clears all. */
export function markeSetzen(id: Festlegung | null): Eingabe[] {
  return FESTLEGUNGEN.map((each) => ({ ziel: { art: 'marke', id: each }, wert: each === id ? 'x' : '' }));
}
