/** The checklist of a talk (S1: every Vorsprache) and the ratings confirmed as unchanged, as they stand in the workbook. */
import { aendern } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { ZeileVon } from '../../../listen/liste';
import type { Vorhaben } from '../../../mappe/akteAendern';
import type { PruefpunktId } from '../../../rules/pruefpunkte';
import { PRUEFLISTE } from '../listen';

export type Pruefpunkt = Omit<ZeileVon<typeof PRUEFLISTE>, 'id'> & { readonly id: PruefpunktId };

/** The rows whose Id is known. Only a clear yes is a tick: silence and anything unclear confirm nothing. */
export function pruefpunkteAus(inhalt: Inhalt): Pruefpunkt[] {
  return inhalt
    .liste(PRUEFLISTE)
    .zeilen.map(({ zeile }) => zeile)
    .filter((zeile): zeile is Pruefpunkt => zeile.id !== '');
}

/** Ticks an item of the list, or takes the tick away. */
export function pruefpunktSetzen(id: PruefpunktId, bestaetigt: boolean): Vorhaben {
  return ({ inhalt }) => ({
    ok: true,
    aenderungen: pruefpunkteAus(inhalt)
      .filter((punkt) => punkt.id === id)
      .flatMap((punkt) => aendern(PRUEFLISTE, punkt, { bestaetigt })),
  });
}
