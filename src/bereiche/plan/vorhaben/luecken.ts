/** Recording that the catalogue holds no offer for the agreed Entwicklungsziel (S0, S4). */
import { PLAN_BLATT } from '../regeln/planVokabular';
import { anfuegen } from '../../../listen/aenderung';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { LUECKEN } from '../listen';
import { HANDLUNG } from '../texte/handlungen';
import { planblick } from './planblick';

/** One entry per day and Ressourcenbereich; with a matching offer none is made. */
export function lueckeVermerken(): Vorhaben {
  return (blick) => {
    const gesehen = planblick(blick);
    if (!gesehen.ok) return gesehen;
    const { entwicklungsziel, angebote, vermerkt } = gesehen.wert;
    const { luecke, passend } = angebote;
    if (entwicklungsziel === null) {
      const orte = [{ art: 'blatt' as const, blatt: PLAN_BLATT }];
      return { ok: false, fehler: [{ code: 'KEIN_ENTWICKLUNGSZIEL', orte }] };
    }
    if (luecke === null)
      return {
        ok: false,
        fehler: [{ code: 'ANGEBOT_PASST', orte: passend.map(({ stelle }) => stelle.ort('name')) }],
      };
    if (vermerkt !== null) return { ok: true, aenderungen: [] };
    const worte = HANDLUNG.lueckeVermerkt(luecke.datum);
    return ruecknehmbar([anfuegen(LUECKEN, luecke)], blick.inhalt, worte);
  };
}
