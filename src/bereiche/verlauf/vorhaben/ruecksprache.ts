/** Keeping a talk about a Wechsel: who was asked, when, and how it ended. Only a yes changes who looks after the person. */
import type { PlainDate } from '../../../listen/plainDate';
import type { RueckspracheErgebnis } from '../regeln/ruecksprache';
import { FALL_FELDER } from '../../../fall/listen';
import { anfuegen, setzen } from '../../../listen/aenderung';
import type { Aktenteile, Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { RUECKSPRACHEN } from '../listen';
import { VERLAUF_MAPPE } from '../mappe';
import { ruecksprachetext } from '../texte/verlauf';
import { verlaufsblick } from './verlaufsblick';

/** What a person says of the talk. */
export interface Gespraech {
  readonly mit: string;
  readonly am: PlainDate;
  readonly ergebnis: RueckspracheErgebnis;
  readonly grund: string;
}

/** What it looks at: the cell of the case that it may change as well, so that it can be taken back. */
export const RUECKSPRACHE_TEILE: Aktenteile = {
  teile: VERLAUF_MAPPE.teile,
  weitere: { listen: [], felder: [FALL_FELDER.bisherigeBetreuung] },
};

/** The Wechsel is the one that today's results call for at that moment. */
export function rueckspracheFesthalten(gespraech: Gespraech): Vorhaben {
  return (blick) => {
    const { wechsel, gueltig } = verlaufsblick(blick);
    const letzte = blick.inhalt.liste(RUECKSPRACHEN).zeilen.at(-1);
    const ort = letzte?.zeile.stelle.ort('ergebnis') ?? ({ art: 'mappe' } as const);
    if (wechsel === null) return { ok: false, fehler: [{ code: 'KEIN_WECHSEL', orte: [{ art: 'mappe' }] }] };
    const fehlt = angabeFehlt(gespraech);
    if (fehlt !== null) return { ok: false, fehler: [{ code: 'ANGABE_FEHLT', orte: [ort], feld: fehlt }] };
    const letztes = gueltig.at(-1);
    if (letztes !== undefined && gespraech.am < letztes.datum)
      return { ok: false, fehler: [{ code: 'RUECKSPRACHE_ZU_FRUEH', orte: [ort] }] };
    const zeile = anfuegen(RUECKSPRACHEN, { ...wechsel, ...gespraech });
    const uebernahme = setzen(FALL_FELDER.bisherigeBetreuung, wechsel.betreuungNeu);
    const wirdUebernommen =
      gespraech.ergebnis === 'angenommen' && wechsel.betreuungNeu !== wechsel.betreuungBisher;
    const aenderungen = wirdUebernommen ? [zeile, uebernahme] : [zeile];
    return ruecknehmbar(aenderungen, blick.inhalt, ruecksprachetext(gespraech.am));
  };
}

/** A refusal without a reason helps nobody. */
function angabeFehlt({ mit, ergebnis, grund }: Gespraech): string | null {
  if (mit.trim() === '') return 'ruecksprachMit';
  return ergebnis === 'abgelehnt' && grund.trim() === '' ? 'ruecksprachGrund' : null;
}
