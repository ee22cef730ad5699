/** The sentences of the errors that only the Leitfaden knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { LeitfadenFehler } from '../fach/fehler';

export const LEITFADEN_SAETZE: { readonly [Code in LeitfadenFehler]: Satz<Code> } = {
  STUFE_OHNE_ANKER: () =>
    'Hier steht eine Stufe, die Zeile ist aber kein Anker. Nur ein Anker hat eine Stufe; Fragen, Merkmale und Stärken werden nicht bewertet. Bitte leeren Sie die Stufe, oder wählen Sie bei „Art“ „Anker“.',
};
