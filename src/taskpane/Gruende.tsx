/** The reasons of a result, folded away until someone asks. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Grund } from '../core/ergebnis';
import { grundText } from '../text/begruendung';
import { UEBERSCHRIFT, mitAnzahl } from '../text/pane';

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
  },
  heading: {
    display: 'inline',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
});

export function Gruende({ gruende }: { readonly gruende: readonly Grund[] }): ReactNode {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{mitAnzahl(UEBERSCHRIFT.begruendung, gruende.length)}</h2>
      </summary>
      <ul className={styles.list}>
        {gruende.map((grund) => (
          <li key={`${grund.art} ${grund.regel}`}>{grundText(grund)}</li>
        ))}
      </ul>
    </details>
  );
}
