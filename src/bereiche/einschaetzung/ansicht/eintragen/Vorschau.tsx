/** The preview of an entry: changed cells first, the matrix by itself, what stays folded away. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Vorschauzeile } from '../../../../mappe/vorschau';
import {
  EINTRAGEN_UEBERSCHRIFT,
  matrixText,
  unveraendertZusammenfassung,
  vorschauText,
} from '../../texte/eintragen';
import { ortText } from '../../../../fall/texte/ort';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Begruendungszeile, Zeile } from './Zeile';
import type { Gliederung } from './zeilen';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  details: { marginTop: tokens.spacingVerticalM },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
});

interface ListeProps {
  readonly zeilen: readonly Vorschauzeile[];
}

function istBegruendung({ ziel }: Vorschauzeile): boolean {
  return ziel.art === 'zelle' && ziel.feld === 'begruendung';
}

function Liste({ zeilen }: ListeProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {zeilen.map((zeile) => {
        const Art = istBegruendung(zeile) ? Begruendungszeile : Zeile;
        return <Art key={ortText(zeile.ort)} zeile={zeile} />;
      })}
    </ul>
  );
}

function Klappliste({ titel, zeilen }: ListeProps & { readonly titel: string }): ReactNode {
  const styles = useStyles();
  if (zeilen.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{titel}</summary>
      <Liste zeilen={zeilen} />
    </details>
  );
}

interface Props {
  readonly gliederung: Gliederung;
}

export function Vorschau({ gliederung }: Props): ReactNode {
  const styles = useStyles();
  const { zellen, matrix, unveraendert, geaendert } = gliederung;
  return (
    <Abschnitt titel={EINTRAGEN_UEBERSCHRIFT.vorschau}>
      <p className={styles.text}>{vorschauText(geaendert)}</p>
      {geaendert > 0 && <Liste zeilen={zellen} />}
      <Klappliste titel={matrixText(matrix.length)} zeilen={matrix} />
      <Klappliste titel={unveraendertZusammenfassung(unveraendert.length)} zeilen={unveraendert} />
    </Abschnitt>
  );
}
