/** A column or cell for a Ressourcenbereich that has a row in the Förderzielmatrix. */
import type { Melden } from '../listen/readFelder';
import { type Spalte, wahl } from '../listen/spalte';
import type { RawCell } from '../listen/zelle';
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import { ENTWICKLUNGSZIEL, hatMatrixzeile } from './auswahl';

/** One without a row is understood and refused by its name (S4). */
export function matrixbereich(kopf: string): Spalte<MatrixBereich | null> {
  const alle = wahl(kopf, ENTWICKLUNGSZIEL);
  return {
    ...alle,
    read: (cell, melden) => ohneFremden(cell, melden),
  };

  function ohneFremden(cell: RawCell, melden: Melden): MatrixBereich | null {
    const bereich = alle.read(cell, melden);
    if (bereich === null || hatMatrixzeile(bereich)) return bereich;
    melden({ code: 'KEINE_MATRIXZEILE', orte: [cell.ort] });
    return null;
  }
}
