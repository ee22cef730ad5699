/** In place of the pane where a Regelwerk comes from a template that this program does not know. */
import type { ReactNode } from 'react';
import { EIGENE_SAETZE } from '../texte/fehler';

export function UnbekanntesRegelwerk(): ReactNode {
  return (
    <main>
      <p role="alert">{EIGENE_SAETZE.REGELWERK_UNBEKANNT()}</p>
    </main>
  );
}
