/** What became of each rating, in words with a sign beside them; every name leads to its cell. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Einschaetzung } from '../../../listen/werte';
import type { RawCell } from '../../../listen/zelle';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import type { Fortschrittszeile } from '../fach/fortschritt';
import { feldLabel } from '../../../fall/texte/felder';
import { mitTrennstellen } from '../../einschaetzung';
import { FORTSCHRITT_ZEICHEN, VERLAUF } from '../texte/verlauf';
import { SEHR_SCHMAL } from '../../../bausteine/schmal';
import { useTabelle } from './tabelle';

const useStyles = makeStyles({
  name: {
    width: '100%',
    minHeight: '28px',
    padding: 0,
    border: 'none',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorNeutralStroke1,
    hyphens: 'auto',
    cursor: 'pointer',
    ':hover': { textDecorationColor: 'currentColor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  // Where not even the words fit side by side, they go below the name; explicit roles keep it a table.
  row: { [SEHR_SCHMAL]: { display: 'grid', gridTemplateColumns: '1fr 1fr' } },
  line: { [SEHR_SCHMAL]: { gridColumn: '1 / -1', borderBottom: 'none', padding: 0 } },
  short: { [SEHR_SCHMAL]: { borderBottom: 'none', padding: 0 } },
  last: { [SEHR_SCHMAL]: { gridColumn: '1 / -1', paddingLeft: 0 } },
  // The names give way, words of the other columns stay whole.
  names: { width: '100%', overflowWrap: 'anywhere' },
  progress: { display: 'grid', gridTemplateColumns: '1.3em auto' },
});

const SPALTEN = [
  { kopf: VERLAUF.spalteName, lage: 'line' },
  { kopf: VERLAUF.spalteVorher, lage: 'short' },
  { kopf: VERLAUF.spalteNachher, lage: 'short' },
  { kopf: VERLAUF.spalteFortschritt, lage: 'last' },
] as const;

interface Props<Id extends string> {
  readonly titel: string;
  readonly zeilen: readonly Fortschrittszeile<Id>[];
  /** The cells of the ratings as they are now. */
  readonly zellen: Readonly<Record<Id, RawCell>>;
}

export function Fortschrittstabelle<Id extends string>(props: Props<Id>): ReactNode {
  const styles = useStyles();
  const tabelle = useTabelle();
  const { zeigen } = useHandlungen();
  const { titel, zeilen, zellen } = props;
  return (
    <table role="table" className={tabelle.table} aria-label={titel}>
      <thead role="rowgroup">
        <tr role="row" className={styles.row}>
          {SPALTEN.map(({ kopf, lage }) => (
            <th
              key={kopf}
              role="columnheader"
              scope="col"
              className={mergeClasses(tabelle.header, styles[lage])}
            >
              {kopf}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {zeilen.map((zeile) => (
          <Zeile key={zeile.id} zeile={zeile} onName={() => void zeigen(zellen[zeile.id].ort)} />
        ))}
      </tbody>
    </table>
  );
}

interface ZeileProps {
  readonly zeile: Fortschrittszeile;
  readonly onName: () => void;
}

function Zeile({ zeile, onName }: ZeileProps): ReactNode {
  const styles = useStyles();
  const tabelle = useTabelle();
  const { id, vorher, nachher, fortschritt } = zeile;
  const gleich = fortschritt === 'unverändert' || fortschritt === 'nicht vergleichbar';
  const zelle = mergeClasses(tabelle.cell, !gleich && styles.changed);
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row" className={mergeClasses(tabelle.cell, styles.names, styles.line)}>
        <button
          type="button"
          className={mergeClasses(styles.name, !gleich && styles.changed)}
          onClick={onName}
        >
          {mitTrennstellen(feldLabel(id))}
        </button>
      </th>
      <td role="cell" className={mergeClasses(zelle, styles.short)}>
        {stufe(vorher)}
      </td>
      <td role="cell" className={mergeClasses(zelle, styles.short)}>
        {stufe(nachher)}
      </td>
      <td role="cell" className={mergeClasses(zelle, styles.last)}>
        <span className={styles.progress}>
          <span aria-hidden>{FORTSCHRITT_ZEICHEN[fortschritt]}</span>
          <span>{fortschritt}</span>
        </span>
      </td>
    </tr>
  );
}

function stufe(einschaetzung: Einschaetzung): string {
  return einschaetzung === null ? VERLAUF.offen : String(einschaetzung);
}
