/** Refusals that several Vorhaben of cooperation share. */
import type { Fehler } from '../../../listen/fehler';
import type { Aktenplan } from '../../../mappe/akteAendern';
import { KOOPERATION_BLATT, PARTNER_BLATT } from '../regeln/vokabular';

/** Nothing is done, for one reason. */
export function abgelehnt(fehler: Fehler): Aktenplan {
  return { ok: false, fehler: [fehler] };
}

/** The row is gone meanwhile. */
export function fehltInzwischen(tabelle: 'Verweisungen' | 'Einwilligungen' | 'Partner'): Aktenplan {
  const blatt = tabelle === 'Partner' ? PARTNER_BLATT : KOOPERATION_BLATT;
  return abgelehnt({ code: 'KOOPERATION_FEHLT', orte: [{ art: 'blatt', blatt }], tabelle });
}
