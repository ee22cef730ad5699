/** The whole pane: the case on top, errors or results below, actions at the end. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NOCH_NICHT_GELESEN, UEBERSCHRIFT } from '../text/pane';
import { Ergebnisse } from './Ergebnisse';
import { Fehlerliste, type OnSelect } from './Fehlerliste';
import { Fussleiste } from './Fussleiste';
import { Gruende } from './Gruende';
import { Hinweisliste } from './Hinweisliste';
import { Kopf } from './Kopf';
import type { Anzeige } from './paneState';
import { usePane, type PaneActions } from './usePane';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'grid', gridTemplateRows: '1fr auto' },
  content: {
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalL,
    // Where the pane is wide, lines stay readable.
    maxWidth: '40rem',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface InhaltProps {
  readonly anzeige: Anzeige | null;
  readonly onSelect: OnSelect;
}

function Inhalt({ anzeige, onSelect }: InhaltProps): ReactNode {
  const styles = useStyles();
  if (anzeige?.art === 'berechnet') {
    const { steuerung } = anzeige.ergebnis;
    return (
      <>
        <Kopf fall={anzeige.fall} stand={anzeige.stand} />
        <Ergebnisse steuerung={steuerung} />
        <Hinweisliste hinweise={steuerung.hinweise} />
        <Gruende gruende={steuerung.begruendung} />
      </>
    );
  }
  return (
    <>
      <h1 className={styles.title}>{UEBERSCHRIFT.ohneFall}</h1>
      {anzeige === null ? (
        <p>{NOCH_NICHT_GELESEN}</p>
      ) : (
        <Fehlerliste fehler={anzeige.fehler} onSelect={onSelect} />
      )}
    </>
  );
}

export function Pane({ actions }: { readonly actions: PaneActions }): ReactNode {
  const styles = useStyles();
  const { state, run, select } = usePane(actions);
  return (
    <div className={styles.page}>
      <main className={styles.content} aria-busy={state.laeuft !== null}>
        <Inhalt anzeige={state.anzeige} onSelect={select} />
      </main>
      <Fussleiste
        laeuft={state.laeuft}
        kannZuruecknehmen={state.schreibstand !== null}
        meldung={state.meldung}
        onAktion={run}
      />
    </div>
  );
}
