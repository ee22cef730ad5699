/** In place of the pane where a Workshop comes from a template that this program does not know. */
import type { ReactNode } from 'react';
import { EIGENE_SAETZE } from '../texte/fehler';

export function UnbekannterWorkshop(): ReactNode {
  return (
    <main>
      <p role="alert">{EIGENE_SAETZE.WORKSHOP_UNBEKANNT()}</p>
    </main>
  );
}
