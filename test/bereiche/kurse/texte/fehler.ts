/** The sentences of the errors that only the courses know. */
import type { Satz } from '../../../../src/fall/texte/fehler';
import type { KursFehler } from '../fach/fehler';

export const KURSE_SAETZE: { readonly [Code in KursFehler]: Satz<Code> } = {
  KURS_SCHON_DA: () =>
    'Einen Kurs mit diesem Titel gibt es schon. Erlaubt ist jeder Titel nur einmal. Bitte wählen Sie einen anderen.',
};
