/** The frame of a view that needs the parts around the main way: reads them, and says what is in the way. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { GeleseneAkte } from '../mappe/akteAendern';
import { KNOPF } from './texte/pane';
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

/** What stands inside the frame: a case without errors, and the parts around it. */
export interface AktenProps extends ViewProps {
  readonly ansicht: BerechneteAnsicht;
  readonly akte: GeleseneAkte;
}

interface Props extends ViewProps {
  /** What is said before the parts are read, and where they could not be. */
  readonly texte: { readonly wirdGelesen: string; readonly nichtGelesen: string };
  readonly Inhalt: ComponentType<AktenProps>;
}

export function MitAkte({ texte, Inhalt, ...props }: Props): ReactNode {
  const { zustand, ansicht, handlungen } = props;
  const styles = useStyles();
  const [versucht, setVersucht] = useState(false);
  useEffect(() => void handlungen.akteZeigen().then(() => setVersucht(true)), [handlungen]);
  const { akte } = ansicht.mappe;
  if (akte === null && !versucht) return <p className={styles.quiet}>{texte.wirdGelesen}</p>;
  if (akte === null)
    return (
      <div className={styles.view}>
        <p className={styles.text}>{texte.nichtGelesen}</p>
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
  return (
    <div className={styles.view}>
      <Inhalt {...props} ansicht={ansicht} akte={akte} />
    </div>
  );
}
