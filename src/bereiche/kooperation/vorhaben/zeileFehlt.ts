/** That a row is gone which somebody wanted to work with. */
import type { Liste, Spalten } from '../../../listen/liste';
import type { Aktenplan } from '../../../mappe/akteAendern';

/** @param tabelle what people call its table. */
export function zeileFehlt<S extends Spalten>(
  { blatt }: Pick<Liste<S>, 'blatt'>,
  tabelle: string,
): Aktenplan {
  return { ok: false, fehler: [{ code: 'KOOPERATION_FEHLT', orte: [{ art: 'blatt', blatt }], tabelle }] };
}
