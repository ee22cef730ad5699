/** The chosen view: a quiet line while it is loaded, a sentence and a way on where that fails. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Ansichtseintrag } from '../bausteine/bereich';
import { WIRD_GELADEN } from '../bausteine/texte/stoerung';
import { ladbareAnsicht, ladeVor } from './ansichten';
import { Ladegrenze } from './Ladegrenze';
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
  readonly eintrag: Ansichtseintrag;
}

export function Ansicht({ alle, eintrag, sicht }: InhaltProps): ReactNode {
  const styles = useStyles();
  const [versuch, setVersuch] = useState(0);
  // Another try needs another view.
  const View = useMemo(() => ladbareAnsicht(eintrag), [eintrag, versuch]);
  useEffect(() => {
    const timer = setTimeout(() => ladeVor(alle), RUHE_VOR_DEM_VORLADEN_MS);
    return () => clearTimeout(timer);
  }, [alle]);
  return (
    <Ladegrenze key={`${eintrag.id} ${versuch}`} onNochmal={() => setVersuch(versuch + 1)}>
      <Suspense fallback={<p className={styles.placeholder}>{WIRD_GELADEN}</p>}>
        <View sicht={sicht} />
      </Suspense>
    </Ladegrenze>
  );
}
