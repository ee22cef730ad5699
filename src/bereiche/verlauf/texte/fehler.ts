/** The sentences of the errors that only the history knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { VerlaufFehler } from '../fach/fehler';

export const VERLAUF_SAETZE: { readonly [Code in VerlaufFehler]: Satz<Code> } = {
  RUECKSPRACHE_ZU_FRUEH: () =>
    'Die Rücksprache liegt vor dem letzten abgeschlossenen Profiling. Erlaubt ist ein Tag seit diesem Profiling. Bitte prüfen Sie das Datum.',
  KENNUNG_UNBESTAETIGT: () =>
    'Die Kennung bei festgelegter Profillage ist nicht bestätigt. Abgeschlossen wird nur, was jemand mit Namen und Datum geprüft hat. Bitte bestätigen Sie sie unter „Abschließen“, dann schließen Sie das Profiling ab.',
  PUNKT_ZWEIFACH: () =>
    'Dieser Prüfpunkt ist als bestätigt und als entfallen angekreuzt. Erlaubt ist nur eines von beiden; bis dahin gilt er als offen. Bitte löschen Sie eines der beiden Kreuze.',
  KEIN_WECHSEL: () =>
    'Inzwischen ist kein Wechsel mehr vorgeschlagen. Eine Rücksprache wird nur zu einem vorgeschlagenen Wechsel festgehalten. Bitte lesen Sie die Fallmappe neu.',
};
