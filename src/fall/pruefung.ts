/** The confirmation of a geprüfte Kennung (S1: „manuell zu überprüfen“). */
import type { Kennung } from '../rules/vocabulary';
import type { Fall } from './fall';

/** Whether somebody has confirmed this very Kennung; a confirmation that names none means the present one. */
export function istBestaetigt({ pruefung }: Pick<Fall, 'pruefung'>, geprueft: Kennung): boolean {
  return pruefung !== null && (pruefung.kennung === null || pruefung.kennung === geprueft);
}
