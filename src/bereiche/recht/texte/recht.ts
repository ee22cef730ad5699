/** The German sentences about the legal labels. */
import { RECHTSPRUEFUNG_MONATE } from '../../../rules/rechtsangaben';

export const RECHT_TITEL = 'Rechtsangaben';
export const ZUR_PRUEFUNG = 'Prüfung eintragen';

/** That labels are to be checked again, and by whom. */
export function zuPruefenText(anzahl: number): string {
  const was = anzahl === 1 ? 'Eine Rechtsangabe hat' : `${anzahl} Rechtsangaben hat`;
  return `Für die Teamleitung: ${was} Ihr Haus in den letzten ${RECHTSPRUEFUNG_MONATE.wert} Monaten nicht geprüft. Bitte tragen Sie auf dem Blatt „Rechtsangaben“ ein, wer wann geprüft hat.`;
}
