/** Stands above everything else while Excel does not answer, or while inputs wait of which nobody knows where they are. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useZustand } from '../bausteine/sitzungskontext';
import { AUSFALL } from '../bausteine/texte/ausfall';
import { ladeAusfalltafel } from './ansichten';

interface Props {
  /** Loads the pane anew. */
  readonly neuLaden: () => void;
}

const Tafel = lazy(() =>
  ladeAusfalltafel().then(
    ({ Ausfalltafel }) => ({ default: Ausfalltafel }),
    () => ({ default: OhneTafel }),
  ),
);

/** Where neither Excel nor the server answers, there is still a sentence. */
function OhneTafel(): ReactNode {
  return <p role="alert">{AUSFALL.satz}</p>;
}

export function Ausfall({ neuLaden }: Props): ReactNode {
  const ist = useZustand(
    ({ verbindung, ungewiss, wartend }) => verbindung === 'weg' || (ungewiss !== null && wartend.length > 0),
  );
  if (!ist) return null;
  return (
    <Suspense fallback={null}>
      <Tafel neuLaden={neuLaden} />
    </Suspense>
  );
}
