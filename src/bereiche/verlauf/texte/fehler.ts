/** The sentences of the errors that only the history knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { VerlaufFehler } from '../fach/fehler';

export const VERLAUF_SAETZE: { readonly [Code in VerlaufFehler]: Satz<Code> } = {
  RUECKSPRACHE_ZU_FRUEH: () =>
    'Die Rücksprache liegt vor dem letzten abgeschlossenen Profiling. Erlaubt ist ein Tag seit diesem Profiling. Bitte prüfen Sie das Datum.',
  KEIN_WECHSEL: () =>
    'Inzwischen ist kein Wechsel mehr vorgeschlagen. Eine Rücksprache wird nur zu einem vorgeschlagenen Wechsel festgehalten. Bitte lesen Sie die Fallmappe neu.',
};
