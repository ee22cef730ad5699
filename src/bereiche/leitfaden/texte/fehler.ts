/** The sentences of the errors that only the Leitfaden knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { LeitfadenFehler } from '../fach/fehler';

export const LEITFADEN_SAETZE: { readonly [Code in LeitfadenFehler]: Satz<Code> } = {
  STUFE_OHNE_ANKER: () =>
    'Nur ein Anker hat eine Stufe, und diese Zeile ist keiner. Bitte leeren Sie die Stufe, oder wählen Sie bei „Art“ „Anker“.',
};
