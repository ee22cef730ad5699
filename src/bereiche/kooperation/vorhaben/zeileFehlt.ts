/** That a row is gone which somebody wanted to work with. */
import type { Inhalt } from '../../../listen/inhalt';
import type { Liste } from '../../../listen/liste';
import type { Aktenplan } from '../../../mappe/akteAendern';

/** @param tabelle what people call its table. */
export function zeileFehlt(liste: Liste, tabelle: string, inhalt: Inhalt): Aktenplan {
  const orte = [{ art: 'blatt', blatt: inhalt.blattVon(liste) }] as const;
  return { ok: false, fehler: [{ code: 'KOOPERATION_FEHLT', orte, tabelle }] };
}
