/** Writing the Akte: one document of what is filled in the case, for printing. */
import type { Zellwert } from '../../../listen/werte';
import type { Aktenteile, Vorhaben } from '../../../mappe/akteAendern';
import { HAUPTWEG } from '../../../mappe/mappeAus';
import { KEINE_TEILE, vereint } from '../../../mappe/teile';
import { BFM_DRUCKTEILE } from '../../bfm';
import { PLAN_DRUCKTEILE } from '../../plan';
import { type Aktenzeile, druckzeilen, ganzeZeile } from '../fach/aktenzeile';
import { bfmteil } from '../texte/bfmteil';
import { fallteil } from '../texte/fallteil';
import { planteil } from '../texte/planteil';
import { AKTE_BLATT, AKTENDRUCK } from '../listen';
import { AKTE_MAPPE } from '../mappe';
import { standText, TITEL } from '../texte/akte';

/** All of it has to be there: a table that is missing would be printed as one with nothing in it. */
export const AKTE_TEILE: Aktenteile = {
  teile: vereint(AKTE_MAPPE.teile, HAUPTWEG, PLAN_DRUCKTEILE, BFM_DRUCKTEILE),
  weitere: KEINE_TEILE,
};

/** Writes the Akte as the case is in this moment; one that would be too long is not written at all. */
export function akteSchreiben(): Vorhaben {
  return ({ fall: { name, kundennummer }, ergebnis, inhalt, heute }) => {
    const zeilen: readonly Aktenzeile[] = [
      ganzeZeile('titel', TITEL.akte),
      ganzeZeile('text', standText(name, kundennummer, heute)),
      ...fallteil(inhalt, ergebnis.fingerabdruck),
      ...planteil(inhalt),
      ...bfmteil(inhalt),
    ];
    const werte = zeilen.flatMap(druckzeilen).map(zellen);
    if (werte.length <= AKTENDRUCK.zeilen)
      return { ok: true, aenderungen: [{ art: 'block', block: AKTENDRUCK, werte }] };
    const orte = [{ art: 'blatt', blatt: AKTE_BLATT }] as const;
    const hoechstens = AKTENDRUCK.zeilen;
    return { ok: false, fehler: [{ code: 'AKTE_ZU_LANG', orte, zeilen: werte.length, hoechstens }] };
  };
}

function zellen({ art, links, rechts }: Aktenzeile): Zellwert[] {
  return [art, links, rechts];
}
