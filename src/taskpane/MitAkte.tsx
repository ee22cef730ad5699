/** The frame of a view that needs the parts around the main way: reads them, and says what is in the way. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { GeleseneAkte } from '../app/akteAendern';
import { KNOPF } from '../text/pane';
import { AeltereVorlage } from './AeltereVorlage';
import { Fehlerliste } from './Fehlerliste';
import type { LesbareAnsicht, ViewProps } from './viewProps';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXL,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  again: { justifySelf: 'start' },
});

/** A case without errors. */
export type BerechneteAnsicht = Extract<LesbareAnsicht, { art: 'berechnet' }>;

interface Props extends ViewProps {
  readonly wirdGelesen: string;
  readonly nichtGelesen: string;
  readonly children: (ansicht: BerechneteAnsicht, akte: GeleseneAkte) => ReactNode;
}

export function MitAkte(props: Props): ReactNode {
  const { zustand, ansicht, handlungen, wirdGelesen, nichtGelesen, children } = props;
  const styles = useStyles();
  const [versucht, setVersucht] = useState(false);
  useEffect(() => void handlungen.akteZeigen().then(() => setVersucht(true)), [handlungen]);
  const { akte } = ansicht.mappe;
  if (akte === null && !versucht) return <p className={styles.quiet}>{wirdGelesen}</p>;
  if (akte === null)
    return (
      <div className={styles.view}>
        <p className={styles.text}>{nichtGelesen}</p>
        <Button className={styles.again} onClick={() => void handlungen.neuLesen()}>
          {KNOPF.lesen}
        </Button>
      </div>
    );
  if (akte.art === 'aeltereVorlage')
    return (
      <AeltereVorlage
        version={akte.version}
        laeuft={zustand.vorgang !== null}
        onAktualisieren={() => void handlungen.aktualisieren()}
      />
    );
  const hindernis =
    akte.art === 'unlesbar' ? akte.fehler : ansicht.art === 'fehlerhaft' ? ansicht.fehler : [];
  if (akte.art === 'unlesbar' || ansicht.art === 'fehlerhaft')
    return <Fehlerliste fehler={hindernis} onSelect={(ort) => void handlungen.zeigen(ort)} />;
  return <div className={styles.view}>{children(ansicht, akte)}</div>;
}
