/** In place of the pane where a Hausvorlage comes from a template that this program does not know. */
import type { ReactNode } from 'react';
import { HAUS_SAETZE } from '../texte/fehler';

export function UnbekannteHausvorlage(): ReactNode {
  return (
    <main>
      <p role="alert">{HAUS_SAETZE.HAUSVORLAGE_UNBEKANNT()}</p>
    </main>
  );
}
