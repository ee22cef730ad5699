/** The checklist of a talk (S1: every Vorsprache) and the ratings confirmed as unchanged, as they stand in the workbook. */
import type { PruefpunktId } from '../../../rules/pruefpunkte';
import { PRUEFPUNKTE } from '../../../rules/pruefpunkte';
import type { RawCell } from '../../../listen/zelle';
import { readJaNein } from '../../../listen/readFelder';
import { normalized } from '../../../listen/readRating';
import type { Aktenaenderung, Listenzeile } from '../../../mappe/akte';
import type { Vorhaben } from '../../../mappe/akteAendern';

/** Headers of the list. */
export const PRUEFPUNKT_SPALTE = {
  id: 'Id',
  label: 'Prüfpunkt',
  bestaetigt: 'Bestätigt',
  bemerkung: 'Bemerkung',
} as const;

export interface Pruefpunkt {
  readonly id: PruefpunktId;
  /** Position of its row, counted from 0. */
  readonly zeile: number;
  readonly zelle: RawCell;
  readonly bestaetigt: boolean;
}

/** The rows of the list whose Id is known. Only a clear yes is a tick: silence and anything unclear confirm nothing. */
export function pruefpunkteAus(zeilen: readonly Listenzeile[]): Pruefpunkt[] {
  return zeilen.flatMap(({ zeile, zellen }) => {
    const [id, zelle] = [zellen[PRUEFPUNKT_SPALTE.id], zellen[PRUEFPUNKT_SPALTE.bestaetigt]];
    const punkt = PRUEFPUNKTE.find((each) => normalized(each.id) === normalized(textIn(id)));
    if (punkt === undefined || zelle === undefined) return [];
    return [{ id: punkt.id, zeile, zelle, bestaetigt: readJaNein(zelle, punkt.id, () => {}) === true }];
  });
}

/** Ticks an item of the list, or takes the tick away. */
export function pruefpunktSetzen(id: PruefpunktId, bestaetigt: boolean): Vorhaben {
  return ({ akte }) => ({
    ok: true,
    aenderungen: pruefpunkteAus(akte.listen.pruefpunkte)
      .filter((punkt) => punkt.id === id)
      .map(({ zeile }): Aktenaenderung => ({
        art: 'zelle',
        liste: 'pruefpunkte',
        zeile,
        spalte: PRUEFPUNKT_SPALTE.bestaetigt,
        wert: bestaetigt ? 'x' : '',
      })),
  });
}

function textIn(cell: RawCell | undefined): string {
  return cell !== undefined && 'wert' in cell.value ? String(cell.value.wert).trim() : '';
}
