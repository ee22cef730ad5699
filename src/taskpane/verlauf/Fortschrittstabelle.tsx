/** What became of each rating, in words with a sign beside them; every name leads to its cell. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Einschaetzung } from '../../core/fall';
import type { Ort, RawCell } from '../../core/rawFall';
import type { Fortschrittszeile } from '../../core/verlauf/fortschritt';
import { feldLabel } from '../../text/felder';
import { FORTSCHRITT_ZEICHEN, VERLAUF } from '../../text/verlauf';
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
  // The names give way, words of the other columns stay whole.
  names: { width: '100%', overflowWrap: 'anywhere' },
  progress: { display: 'grid', gridTemplateColumns: '1.3em auto' },
});

const KOPF = [VERLAUF.spalteName, VERLAUF.spalteVorher, VERLAUF.spalteNachher, VERLAUF.spalteFortschritt];

interface Props<Id extends string> {
  readonly titel: string;
  readonly zeilen: readonly Fortschrittszeile<Id>[];
  /** The cells of the ratings as they are now. */
  readonly zellen: Readonly<Record<Id, RawCell>>;
  readonly onZeigen: (ort: Ort) => unknown;
}

export function Fortschrittstabelle<Id extends string>(props: Props<Id>): ReactNode {
  const tabelle = useTabelle();
  const { titel, zeilen, zellen, onZeigen } = props;
  return (
    <table className={tabelle.table} aria-label={titel}>
      <thead>
        <tr>
          {KOPF.map((kopf) => (
            <th key={kopf} scope="col" className={tabelle.header}>
              {kopf}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zeilen.map((zeile) => (
          <Zeile key={zeile.id} zeile={zeile} onName={() => void onZeigen(zellen[zeile.id].ort)} />
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
    <tr>
      <th scope="row" className={mergeClasses(tabelle.cell, styles.names)}>
        <button
          type="button"
          className={mergeClasses(styles.name, !gleich && styles.changed)}
          onClick={onName}
        >
          {feldLabel(id)}
        </button>
      </th>
      <td className={zelle}>{stufe(vorher)}</td>
      <td className={zelle}>{stufe(nachher)}</td>
      <td className={zelle}>
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
