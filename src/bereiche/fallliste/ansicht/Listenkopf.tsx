/** The head of the pane beside a list of cases: how many rows, as of when, and reading it anew. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { LISTE, laeuftText } from '../texte/pane';
import { useListe, useListenzustand } from './listenkontext';

const useStyles = makeStyles({
  kopf: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  titel: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  angabe: { fontSize: tokens.fontSizeBase200 },
  lesen: { marginInlineStart: 'auto' },
  lauf: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  balken: { flexGrow: 1, minWidth: '6rem' },
});

export function Listenkopf(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const sicht = useListenzustand((zustand) => zustand.sicht);
  const laeuft = useListenzustand((zustand) => zustand.laeuft);
  return (
    <header>
      <div className={styles.kopf}>
        <h1 className={styles.titel}>{LISTE.titel}</h1>
        {sicht.art === 'gelesen' && (
          <span className={styles.angabe}>{LISTE.zeilen(sicht.ergebnis.zeilen)}</span>
        )}
        <Knopf
          size="small"
          className={styles.lesen}
          disabledFocusable={laeuft !== null}
          onClick={() => void liste.neuLesen()}
        >
          {LISTE.neuLesen}
        </Knopf>
      </div>
      <Lauf />
    </header>
  );
}

/** How far it is; what is said stands there from the beginning, so that it is read out. */
function Lauf(): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  const laeuft = useListenzustand((zustand) => zustand.laeuft);
  const text = laeuft === null ? '' : laeuft.sollEnden ? LISTE.wirdAbgebrochen : laeuftText(laeuft);
  return (
    <div className={laeuft === null ? undefined : styles.lauf}>
      {laeuft !== null && (
        <progress
          className={styles.balken}
          aria-label={text}
          max={Math.max(1, laeuft.gesamt)}
          {...(laeuft.gesamt > 0 && { value: laeuft.erledigt })}
        />
      )}
      <span role="status">{text}</span>
      {laeuft !== null && (
        <Knopf size="small" disabledFocusable={laeuft.sollEnden} onClick={() => liste.brichAb()}>
          {LISTE.abbrechen}
        </Knopf>
      )}
    </div>
  );
}
