/** What an entry writes: every result of a case as its cells are to hold it. Pure. */
import type { Ergebnis, Matrixzeile } from '../fall/ergebnis';
import { begruendungText } from '../fall/texte/begruendung';
import type { Zeitpunkt } from '../listen/plainDate';
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import { FOERDERZIELE, MATRIX_ZUSTAND_LABEL, type MatrixZustand } from '../rules/vocabulary';
import type { Eintrag } from './fallmappe';

/** When it is computed. */
export type Moment = Pick<Zeitpunkt, 'serial'>;

/** What a result looks like in the cells of the workbook. */
export function eintragVon({ steuerung, faz, regelwerk, fingerabdruck }: Ergebnis, jetzt: Moment): Eintrag {
  return {
    zellen: {
      profillageErrechnet: steuerung.profillage.errechnet,
      kennungErrechnet: steuerung.kennung.errechnet,
      kennungGeprueft: steuerung.kennung.geprueft ?? '',
      betreuung: steuerung.betreuung.vorschlag,
      begruendung: begruendungText(steuerung),
      aktiveVermittlung: faz.aktiveVermittlung ? 'ja' : 'nein',
      regelwerk,
      berechnetAm: jetzt.serial,
      fingerabdruck,
    },
    matrix: inWorten(faz.matrix),
  };
}

function inWorten(matrix: Readonly<Record<MatrixBereich, Matrixzeile>>): Eintrag['matrix'] {
  const zeilen = Object.entries<Matrixzeile>(matrix).map(([bereich, zeile]) => [
    bereich,
    Object.fromEntries(FOERDERZIELE.map((ziel) => [ziel, MATRIX_ZUSTAND_LABEL[zeile[ziel]]])),
  ]);
  return Object.fromEntries(zeilen) as Eintrag['matrix'];
}

/** Whether a cell holds a state as an entry of an earlier program has written it: in the short word that JSON has. */
export function istFrueheresWort(alt: string, neu: string): boolean {
  return alt === ('kein Bedarf' satisfies MatrixZustand) && neu === MATRIX_ZUSTAND_LABEL[alt];
}
