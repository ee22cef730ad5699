/** One line of the preview: the cell, what stands there, what will. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Vorschauzeile } from '../../../../mappe/vorschau';
import { BISHER, BISHERIGE_BEGRUENDUNG, BLEIBT, LEER, NEU } from '../../texte/eintragen';
import { ortText } from '../../../../fall/texte/ort';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { altText, neuText, zeilenLabel } from './zeilen';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  place: { minWidth: 0, fontWeight: tokens.fontWeightRegular, textDecorationLine: 'underline' },
  values: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
  },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
});

interface Props {
  readonly zeile: Vorschauzeile;
}

function Kopf({ zeile }: Props): ReactNode {
  const styles = useStyles();
  const { zeigen } = useHandlungen();
  const ort = ortText(zeile.ort);
  return (
    <div className={styles.head}>
      <span className={styles.label}>{zeilenLabel(zeile.ziel)}</span>
      <Knopf size="small" appearance="subtle" className={styles.place} onClick={() => void zeigen(zeile.ort)}>
        {ort}
      </Knopf>
    </div>
  );
}

/** A cell with a short value: old and new one below the other. */
export function Zeile({ zeile }: Props): ReactNode {
  const styles = useStyles();
  const [alt, neu] = [altText(zeile), neuText(zeile)];
  return (
    <li>
      <Kopf zeile={zeile} />
      <dl className={styles.values}>
        {alt !== neu && (
          <>
            <dt className={styles.quiet}>{BISHER}</dt>
            <dd className={mergeClasses(styles.value, styles.quiet)}>{alt}</dd>
          </>
        )}
        <dt className={styles.quiet}>{alt === neu ? BLEIBT : NEU}</dt>
        <dd className={styles.value}>{neu}</dd>
      </dl>
    </li>
  );
}

/** The Begründung: the new text is read at once, the old one on demand. */
export function Begruendungszeile({ zeile }: Props): ReactNode {
  const styles = useStyles();
  const [alt, neu] = [altText(zeile), neuText(zeile)];
  return (
    <li>
      <Kopf zeile={zeile} />
      <div className={styles.value}>{neu}</div>
      {alt !== neu && alt !== LEER && (
        <details>
          <summary className={styles.summary}>{BISHERIGE_BEGRUENDUNG}</summary>
          <div className={mergeClasses(styles.value, styles.quiet)}>{alt}</div>
        </details>
      )}
    </li>
  );
}
