/** What an entry would change, cell by cell, before anything is written. Pure. */
import type { Ergebnis } from '../fall/ergebnis';
import type { Ort } from '../listen/zelle';
import { FOERDERZIELMATRIX, type MatrixBereich } from '../rules/foerderzielmatrix';
import { FOERDERZIELE, type Foerderziel } from '../rules/vocabulary';
import { eintragVon, type Moment } from './eintrag';
import type { Ergebniszelle, Ergebniszellen, GeleseneMappe } from './fallmappe';

/** The cell a line of the preview is about. */
export type Vorschauziel =
  | { readonly art: 'zelle'; readonly feld: keyof Ergebniszellen }
  | { readonly art: 'matrix'; readonly bereich: MatrixBereich; readonly foerderziel: Foerderziel };

/** One cell: what stands there and what will. */
export interface Vorschauzeile {
  readonly ziel: Vorschauziel;
  readonly ort: Ort;
  readonly alt: string;
  readonly neu: string;
}

/** Every result cell in the order of writing; the time of computation is always new. */
export function vorschau(mappe: GeleseneMappe, ergebnis: Ergebnis, jetzt: Moment): Vorschauzeile[] {
  const eintrag = eintragVon(ergebnis, jetzt);
  const zellen = (Object.keys(eintrag.zellen) as (keyof Ergebniszellen)[]).map((feld): Vorschauzeile => {
    const { ort, text } = mappe.ergebnisse[feld];
    return { ziel: { art: 'zelle', feld }, ort, alt: text, neu: String(eintrag.zellen[feld]) };
  });
  const matrix = FOERDERZIELMATRIX.flatMap(({ bereich }) =>
    FOERDERZIELE.map((foerderziel): Vorschauzeile => {
      const { ort, text } = mappe.matrix[bereich][foerderziel];
      return {
        ziel: { art: 'matrix', bereich, foerderziel },
        ort,
        alt: text,
        neu: eintrag.matrix[bereich][foerderziel],
      };
    }),
  );
  return [...zellen, ...matrix];
}

/** The cell that a line is about, as it was read. */
export function zelleAn({ ergebnisse, matrix }: GeleseneMappe, ziel: Vorschauziel): Ergebniszelle {
  return ziel.art === 'zelle' ? ergebnisse[ziel.feld] : matrix[ziel.bereich][ziel.foerderziel];
}

/** Only the cells that will hold something else than now. */
export function aenderungen(zeilen: readonly Vorschauzeile[]): Vorschauzeile[] {
  return zeilen.filter(({ alt, neu }) => alt !== neu);
}
