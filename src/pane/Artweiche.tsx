/** Shows the pane of a Fallmappe, or that of another kind of workbook. */
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useZustand } from '../bausteine/sitzungskontext';
import { MAPPE_WIRD_GELESEN } from '../bausteine/texte/stoerung';
import type { FrageNachArt } from './AndereArt';
import { Ladegrenze } from './Ladegrenze';
import { istKeineFallmappe } from './OhneMappe';

const ladeAndereArt = () =>
  import(/* webpackChunkName: "andereart" */ './AndereArt').then((module) => ({ default: module.AndereArt }));

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
  // Another try needs another part: one that failed to load stays failed.
  const AndereArt = useMemo(() => lazy(ladeAndereArt), [versuch]);
  if (istKeine && !warKeine) setWarKeine(true);
  if (!istKeine && !warKeine) return children;
  return (
    <Ladegrenze key={versuch} onNochmal={() => setVersuch(versuch + 1)}>
      <Suspense fallback={<p role="status">{MAPPE_WIRD_GELESEN}</p>}>
        <AndereArt frage={frage} anlass={istKeine ? sicht : null} sonst={children} />
      </Suspense>
    </Ladegrenze>
  );
}
