/** What stands in the pane while there is no Fallmappe to work with: why, what is missing and where, and the ways on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Ansicht } from '../app/ansicht';
import type { Ort } from '../core/rawFall';
import type { Vorlagenausgang } from '../excel/vorlageOeffnen';
import { ablehnungText } from '../text/ablehnung';
import { KNOPF } from '../text/pane';
import {
  BESCHAEDIGT,
  KEINE_FALLMAPPE,
  STOERUNG_TITEL,
  VORLAGE_AUSGANG,
  VORLAGE_KNOPF,
  VORLAGE_WIRD_GEOEFFNET,
  WIRD_GELESEN,
} from '../text/stoerung';
import { Fehlerliste } from './Fehlerliste';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, display: 'grid', rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  status: { minHeight: tokens.lineHeightBase300 },
});

/** Opens the template as a new workbook. */
export type OeffneVorlage = () => Promise<Vorlagenausgang>;

interface Props {
  readonly ansicht: Exclude<Ansicht, { art: 'berechnet' }>;
  readonly oeffneVorlage: OeffneVorlage;
  readonly onNeuLesen: () => void;
  readonly onSelect: (ort: Ort) => void;
}

export function OhneMappe({ ansicht, oeffneVorlage, onNeuLesen, onSelect }: Props): ReactNode {
  const styles = useStyles();
  if (ansicht.art === 'leer') return <p className={styles.page}>{WIRD_GELESEN}</p>;
  const { titel, satz } = worteFuer(ansicht);
  const fehler = ansicht.art === 'fehlerhaft' && !istKeineFallmappe(ansicht) ? ansicht.fehler : [];
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{titel}</h1>
      <p className={styles.text}>{satz}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onNeuLesen}>
          {KNOPF.lesen}
        </Button>
        {ansicht.art === 'fehlerhaft' && <Vorlagenknopf oeffneVorlage={oeffneVorlage} />}
      </div>
      {fehler.length > 0 && <Fehlerliste fehler={fehler} onSelect={onSelect} />}
    </main>
  );
}

function istKeineFallmappe(ansicht: Extract<Ansicht, { art: 'fehlerhaft' }>): boolean {
  return ansicht.fehler.some(({ code }) => code === 'KEINE_FALLMAPPE');
}

function worteFuer(ansicht: Extract<Ansicht, { art: 'abgelehnt' | 'fehlerhaft' }>): {
  titel: string;
  satz: string;
} {
  if (ansicht.art === 'abgelehnt') {
    const { grund, code } = ansicht.ablehnung;
    return { titel: STOERUNG_TITEL.abgelehnt, satz: ablehnungText(grund, code) };
  }
  if (istKeineFallmappe(ansicht)) return { titel: STOERUNG_TITEL.keineFallmappe, satz: KEINE_FALLMAPPE };
  return { titel: STOERUNG_TITEL.beschaedigt, satz: BESCHAEDIGT };
}

function Vorlagenknopf({ oeffneVorlage }: Pick<Props, 'oeffneVorlage'>): ReactNode {
  const styles = useStyles();
  const [stand, setStand] = useState<Vorlagenausgang | 'laeuft' | null>(null);
  const [, wirf] = useState(null);
  const oeffne = (): void => {
    setStand('laeuft');
    // A bug is thrown while rendering, so that the error boundary sees it.
    const defekt = (error: unknown): void =>
      wirf(() => {
        throw error;
      });
    oeffneVorlage().then(setStand, defekt);
  };
  return (
    <>
      <Button disabledFocusable={stand === 'laeuft'} onClick={oeffne}>
        {VORLAGE_KNOPF}
      </Button>
      <div role="status" className={styles.status}>
        {stand === 'laeuft' && VORLAGE_WIRD_GEOEFFNET}
        {stand !== null && stand !== 'laeuft' && VORLAGE_AUSGANG[stand]}
      </div>
    </>
  );
}
