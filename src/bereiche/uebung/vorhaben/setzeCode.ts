/** The code that stands for the participant. */
import { setzen } from '../../../listen/aenderung';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { MAPPENORT } from '../fach/fehler';
import { UEBUNG_FELDER } from '../listen';

/** At least one digit keeps most names out; whether it is somebody's name nobody can tell. */
const CODE = /^(?=.*[0-9])[A-Za-z0-9-]{2,12}$/;

/** Whether a text may stand for a participant. */
export function istCode(text: string): boolean {
  return CODE.test(text.trim());
}

/** @param code without one that is proposed. */
export function setzeCode(code: string): Vorhaben {
  return ({ zusatz }) => {
    const neu = code.trim() === '' ? vorschlagAus(zusatz) : code.trim();
    if (!istCode(neu)) return { ok: false, fehler: [{ code: 'UEBUNGSCODE_UNGUELTIG', orte: MAPPENORT }] };
    return { ok: true, aenderungen: [setzen(UEBUNG_FELDER.code, neu)], zurueck: null };
  };
}

/** Drawn at random; a digit in front, so that it is one in every case. */
function vorschlagAus(zusatz: string): string {
  return `7${zusatz.slice(0, 2)}-${zusatz.slice(2, 4)}`;
}
