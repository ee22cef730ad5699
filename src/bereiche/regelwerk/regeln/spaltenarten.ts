/** Columns of a Regelwerk: nothing in them is computed. */
import { quelleInWorten } from '../../../fall/texte/quelle';
import { gemischt, type Spalte, text } from '../../../listen/spalte';

/** The same column, but a cell that is computed is refused: what holds must stand there. */
export function ohneFormel<Wert>(spalte: Spalte<Wert>): Spalte<Wert> {
  return {
    ...spalte,
    read: (cell, melden) => {
      if (cell.istFormel !== true) return spalte.read(cell, melden);
      melden({ code: 'FORMEL_IM_REGELWERK', orte: [cell.ort], feld: spalte.kopf });
      return spalte.read({ ort: cell.ort, value: { art: 'leer' } }, () => undefined);
    },
  };
}

/** The cell of a test; whoever knows its input reads it. */
export function pruefspalte(kopf: string): Spalte<null> {
  return ohneFormel({ ...gemischt(kopf), art: 'text' });
}

/** Where something comes from; „örtliche Festlegung“ is how people read SET. */
export function quelle(kopf: string): Spalte<string> {
  const spalte = text(kopf);
  return ohneFormel({
    ...spalte,
    read: (cell, melden) => spalte.read(cell, melden).replaceAll(quelleInWorten('SET'), 'SET'),
    write: quelleInWorten,
  });
}
