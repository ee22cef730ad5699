/** Recording that the catalogue holds no offer for the agreed Entwicklungsziel (S0, S4). */
import { PLAN_BLATT } from '../regeln/planVokabular';
import { RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { planblick } from './planblick';
import { anfuegen } from './planZeilen';
import { tagwert } from './zellwerte';

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
      return { ok: false, fehler: [{ code: 'ANGEBOT_PASST', orte: passend.map(({ orte }) => orte.Name) }] };
    if (vermerkt !== null) return { ok: true, aenderungen: [] };
    const zeile = {
      Datum: tagwert(luecke.datum),
      Ressourcenbereich: RESSOURCENBEREICHE.find(({ id }) => id === entwicklungsziel)?.label ?? '',
      Bedarf: luecke.bedarf,
    };
    return { ok: true, aenderungen: [anfuegen('luecken', zeile)] };
  };
}
