/** What stands in the pane while there is no Fallmappe to work with: why, what is missing and where, and the ways on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Sicht } from '../mappe/sicht';
import type { FehlerCode } from '../listen/fehler';
import { ablehnungText } from '../fall/texte/ablehnung';
import { KNOPF } from '../bausteine/texte/pane';
import {
  ANDERE_VERSION,
  BESCHAEDIGT,
  KEINE_FALLMAPPE,
  STOERUNG_TITEL,
  WIRD_GELESEN,
} from '../bausteine/texte/stoerung';
import { Fehlerliste } from '../bausteine/Fehlerliste';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import { EXCEL_DAUERT } from '../bausteine/texte/ausfall';
import { Ladegrenze } from './Ladegrenze';
import type { Vorlagenwege } from './Vorlagenknoepfe';
import { Knopf } from '../bausteine/Knopf';

/** They need the server anyway. */
const Vorlagenknoepfe = lazy(() =>
  import(/* webpackChunkName: "vorlagenknoepfe" */ './Vorlagenknoepfe').then((module) => ({
    default: module.Vorlagenknoepfe,
  })),
);

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, display: 'grid', rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sicht: Exclude<Sicht, { art: 'berechnet' }>;
  readonly vorlage: Vorlagenwege;
}

export function OhneMappe({ sicht, vorlage }: Props): ReactNode {
  const styles = useStyles();
  const { neuLesen } = useHandlungen();
  const dauert = useZustand(({ verbindung }) => verbindung === 'dauert');
  if (sicht.art === 'leer')
    return (
      <p className={styles.page} role="status">
        {WIRD_GELESEN}
        {dauert && ` ${EXCEL_DAUERT}`}
      </p>
    );
  const { titel, satz } = worteFuer(sicht);
  const fehler = sicht.art === 'fehlerhaft' && !istKeineFallmappe(sicht) ? sicht.fehler : [];
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{titel}</h1>
      <p className={styles.text}>{satz}</p>
      <div className={styles.buttons}>
        <Knopf appearance="primary" onClick={() => void neuLesen()}>
          {KNOPF.lesen}
        </Knopf>
        {sicht.art === 'fehlerhaft' && (
          <Ladegrenze>
            <Suspense fallback={null}>
              <Vorlagenknoepfe
                wege={vorlage}
                mitEinfuegen={istKeineFallmappe(sicht)}
                onEingefuegt={() => void neuLesen()}
              />
            </Suspense>
          </Ladegrenze>
        )}
      </div>
      {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
    </main>
  );
}

type Fehlerhaft = Extract<Sicht, { art: 'fehlerhaft' }>;

function hat({ fehler }: Fehlerhaft, gesucht: FehlerCode): boolean {
  return fehler.some(({ code }) => code === gesucht);
}

/** Whether nothing in the workbook is of a Fallmappe. */
export function istKeineFallmappe(sicht: Fehlerhaft): boolean {
  return hat(sicht, 'KEINE_FALLMAPPE');
}

function worteFuer(sicht: Extract<Sicht, { art: 'abgelehnt' | 'fehlerhaft' }>): {
  titel: string;
  satz: string;
} {
  if (sicht.art === 'abgelehnt') {
    const { grund, code } = sicht.ablehnung;
    return { titel: STOERUNG_TITEL.abgelehnt, satz: ablehnungText(grund, code) };
  }
  if (istKeineFallmappe(sicht)) return { titel: STOERUNG_TITEL.keineFallmappe, satz: KEINE_FALLMAPPE };
  if (hat(sicht, 'VERSION_UNBEKANNT')) return { titel: STOERUNG_TITEL.andereVersion, satz: ANDERE_VERSION };
  return { titel: STOERUNG_TITEL.beschaedigt, satz: BESCHAEDIGT };
}
