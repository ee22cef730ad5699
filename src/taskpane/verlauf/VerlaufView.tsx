/** The view of the history: the talk, what has changed, who takes over, and the completed Profilings. Arranges only. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { GeleseneAkte } from '../../app/akteAendern';
import { verlaufsblick } from '../../app/verlaufsblick';
import { KNOPF } from '../../text/pane';
import { VERLAUF } from '../../text/verlauf';
import { Fehlerliste } from '../Fehlerliste';
import type { LesbareAnsicht, ViewProps } from '../viewProps';
import { Abschluss } from './Abschluss';
import { Bild } from './Bild';
import { Kettenbruch } from './Kettenbruch';
import { Profilingliste } from './Profilingliste';
import { Pruefliste } from './Pruefliste';
import { Vergleich } from './Vergleich';
import { Wechsel } from './Wechsel';

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

export function VerlaufView(props: ViewProps): ReactNode {
  const styles = useStyles();
  const { ansicht, handlungen } = props;
  const [versucht, setVersucht] = useState(false);
  useEffect(() => void handlungen.akteZeigen().then(() => setVersucht(true)), [handlungen]);
  const zeigen = handlungen.zeigen;
  const { akte } = ansicht.mappe;
  if (akte === null) return <NichtGelesen versucht={versucht} onNeuLesen={handlungen.neuLesen} />;
  if (akte.art === 'aeltereVorlage')
    return <p className={styles.text}>{VERLAUF.aeltereVorlage(akte.version)}</p>;
  if (akte.art === 'unlesbar')
    return <Fehlerliste fehler={akte.fehler} onSelect={(ort) => void zeigen(ort)} />;
  if (ansicht.art === 'fehlerhaft')
    return <Fehlerliste fehler={ansicht.fehler} onSelect={(ort) => void zeigen(ort)} />;
  return <Gelesen {...props} ansicht={ansicht} akte={akte} />;
}

interface NichtGelesenProps {
  readonly versucht: boolean;
  readonly onNeuLesen: () => Promise<void>;
}

/** Before the first reading, or after Excel refused it. */
function NichtGelesen({ versucht, onNeuLesen }: NichtGelesenProps): ReactNode {
  const styles = useStyles();
  if (!versucht) return <p className={styles.quiet}>{VERLAUF.wirdGelesen}</p>;
  return (
    <div className={styles.view}>
      <p className={styles.text}>{VERLAUF.nichtGelesen}</p>
      <Button className={styles.again} onClick={() => void onNeuLesen()}>
        {KNOPF.lesen}
      </Button>
    </div>
  );
}

interface GelesenProps extends ViewProps {
  readonly ansicht: Extract<LesbareAnsicht, { art: 'berechnet' }>;
  readonly akte: GeleseneAkte;
}

function Gelesen({ zustand, ansicht, handlungen, akte }: GelesenProps): ReactNode {
  const styles = useStyles();
  const { zeigen } = handlungen;
  const blick = useMemo(() => verlaufsblick({ ...ansicht, akte }), [ansicht, akte]);
  const weg = { blick, zustand, handlungen };
  return (
    <div className={styles.view}>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} onSelect={(ort) => void zeigen(ort)} />}
      <Kettenbruch verlauf={blick.verlauf} onZeigen={zeigen} />
      <Pruefliste blick={blick} handlungen={handlungen} />
      <Vergleich blick={blick} mappe={ansicht.mappe} onZeigen={zeigen} />
      <Wechsel {...weg} ansicht={ansicht} />
      <Bild gueltig={blick.gueltig} />
      <Profilingliste verlauf={blick.verlauf} zeilen={akte.listen.verlauf} onZeigen={zeigen} />
      <Abschluss {...weg} />
    </div>
  );
}
