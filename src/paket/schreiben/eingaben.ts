/** Inputs of a person as blocks, in the cells in which the last reading has found them. Pure. */
import type { RawCell } from '../../listen/zelle';
import type { Eingabe } from '../../mappe/eingabe';
import type { Blockstand, GeleseneMappe } from '../../mappe/fallmappe';
import { formatFuerEingabe } from '../../mappe/schreibplan/zellformat';
import { zelleVon } from '../../mappe/ziele';

/** @param formatIn the present number format of a cell. */
export function planeEingaben(
  mappe: GeleseneMappe,
  eingaben: readonly Eingabe[],
  formatIn: (ort: RawCell['ort']) => string,
): Blockstand[] {
  return eingaben.map((eingabe): Blockstand => {
    const { ort } = zelleVon(mappe, eingabe.ziel);
    return {
      ort,
      ziel: { art: 'name', name: '' },
      format: formatFuerEingabe(eingabe, formatIn(ort)),
      vorher: { formulas: [], numberFormat: [] },
      nachher: [[eingabe.wert]],
    };
  });
}
