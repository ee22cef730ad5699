/** Finds the input cells of a workbook that was read: all of them, by target, by place. */
import { EINZELFELDER } from '../fall/rawFall';
import { type RawCell } from '../listen/zelle';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../rules/vocabulary';
import type { Eingabeziel } from './eingabe';
import type { GeleseneMappe } from './fallmappe';

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
