/** Shows the pane of a Fallmappe, or that of another kind of workbook. */
import { type ReactNode, useState } from 'react';
import { useZustand } from '../bausteine/sitzungskontext';
import { AndereArt, type FrageNachArt } from './AndereArt';
import { Ladegrenze } from './Ladegrenze';
import { istKeineFallmappe } from './OhneMappe';

interface Props {
  /** Asked where the workbook is no Fallmappe. */
  readonly frage: FrageNachArt;
  /** The pane of a Fallmappe. */
  readonly children: ReactNode;
}

export function Artweiche({ frage, children }: Props): ReactNode {
  const sicht = useZustand((zustand) => zustand.sicht);
  const istKeine = sicht.art === 'fehlerhaft' && istKeineFallmappe(sicht);
  // Once it is known to be of another kind, no later reading of it as a Fallmappe changes what is shown.
  const [warKeine, setWarKeine] = useState(false);
  const [versuch, setVersuch] = useState(0);
  if (istKeine && !warKeine) setWarKeine(true);
  if (!istKeine && !warKeine) return children;
  return (
    <Ladegrenze key={versuch} onNochmal={() => setVersuch(versuch + 1)}>
      <AndereArt frage={frage} anlass={istKeine ? sicht : null} sonst={children} />
    </Ladegrenze>
  );
}
