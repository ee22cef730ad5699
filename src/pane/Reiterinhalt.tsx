/** The view of the chosen tab: a quiet line while it is loaded, a sentence and a way on where that fails. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Ansichtseintrag } from '../bausteine/bereich';
import { NICHT_GELADEN, NOCH_EINMAL, WIRD_GELADEN } from '../bausteine/texte/stoerung';
import { ladbareAnsicht, ladeVor } from './ansichten';
import type { ViewProps } from '../bausteine/viewProps';

const useStyles = makeStyles({
  // Most views are there before anyone could read the line, so the line comes late.
  placeholder: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '600ms',
  },
});

const RUHE_VOR_DEM_VORLADEN_MS = 1000;

interface InhaltProps extends ViewProps {
  readonly alle: readonly Ansichtseintrag[];
  readonly reiter: Ansichtseintrag;
}

export function Reiterinhalt({ alle, reiter, sicht }: InhaltProps): ReactNode {
  const styles = useStyles();
  const [versuch, setVersuch] = useState(0);
  // Another try needs another view.
  const View = useMemo(() => ladbareAnsicht(reiter), [reiter, versuch]);
  useEffect(() => {
    const timer = setTimeout(() => ladeVor(alle), RUHE_VOR_DEM_VORLADEN_MS);
    return () => clearTimeout(timer);
  }, [alle]);
  return (
    <Ladegrenze key={`${reiter.id} ${versuch}`} onNochmal={() => setVersuch(versuch + 1)}>
      <Suspense fallback={<p className={styles.placeholder}>{WIRD_GELADEN}</p>}>
        <View sicht={sicht} />
      </Suspense>
    </Ladegrenze>
  );
}

interface Props {
  readonly onNochmal: () => void;
  readonly children: ReactNode;
}

/** Catches what did not arrive from the server; a bug goes on to the boundary of the pane. */
class Ladegrenze extends Component<Props, { readonly fehler: Error | null }> {
  override state: { readonly fehler: Error | null } = { fehler: null };

  static getDerivedStateFromError(fehler: Error): { fehler: Error } {
    return { fehler };
  }

  override render(): ReactNode {
    const { fehler } = this.state;
    if (fehler === null) return this.props.children;
    if (fehler.name !== 'ChunkLoadError') throw fehler;
    return (
      <div role="alert">
        <p>{NICHT_GELADEN}</p>
        <Button onClick={this.props.onNochmal}>{NOCH_EINMAL}</Button>
      </div>
    );
  }
}
