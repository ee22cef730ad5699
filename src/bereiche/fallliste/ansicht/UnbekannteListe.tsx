/** In place of the pane where a list of cases comes from a template that this program does not know. */
import type { ReactNode } from 'react';
import { Fehlerzeilen } from './Fehlerzeilen';

export function UnbekannteListe(): ReactNode {
  return (
    <main>
      <Fehlerzeilen fehler={[{ code: 'FALLLISTE_UNBEKANNT', orte: [{ art: 'mappe' }] }]} />
    </main>
  );
}
