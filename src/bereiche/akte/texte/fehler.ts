/** The sentences of the errors that only the Akte knows. */
import type { Satz } from '../../../fall/texte/fehler';
import type { AktenFehler } from '../fach/fehler';

export const AKTE_SAETZE: { readonly [Code in AktenFehler]: Satz<Code> } = {
  AKTE_ZU_LANG: (f) =>
    `Die Akte hätte ${f.zeilen} Druckzeilen. Erlaubt sind höchstens ${f.hoechstens}; es wird nichts weggelassen. Bitte drucken Sie die Blätter einzeln.`,
};
