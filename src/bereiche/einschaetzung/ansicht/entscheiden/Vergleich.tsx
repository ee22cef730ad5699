/** Computed and decided value side by side, and which of them counts. Both stay; shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fall } from '../../../../fall/fall';
import type { Steuerung } from '../../../../fall/ergebnis';
import {
  BFM_VORSCHLAG,
  ENTSCHEIDEN_TITEL,
  KEINE_FESTLEGUNG,
  KEINE_PRUEFUNG,
  SPALTE,
  ZAEHLT_NICHT,
  ZEILE,
} from '../../texte/entscheiden';
import { Abschnitt } from '../../../../bausteine/Abschnitt';

const useStyles = makeStyles({
  block: { display: 'grid', rowGap: tokens.spacingVerticalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr))',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // Lines between cells, beside or above each other; the outer ones fall under the frame.
    margin: '-1px 0 0 -1px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomStyle: 'none',
    borderRightStyle: 'none',
  },
  counting: {
    gridColumn: '1 / -1',
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  valueThatCounts: { margin: 0 },
  note: { margin: 0 },
});

interface ZeileProps {
  readonly name: string;
  /** Computed and decided value, then the one that counts. */
  readonly werte: readonly (readonly [label: string, wert: string])[];
}

function Zeile({ name, werte }: ZeileProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <dl className={styles.row}>
        {werte.map(([label, wert]) => (
          <div key={label} className={mergeClasses(styles.cell, label === SPALTE.gilt && styles.counting)}>
            <dt className={styles.label}>{label}</dt>
            <dd className={label === SPALTE.gilt ? styles.valueThatCounts : styles.value}>{wert}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function festgelegtText({ festgelegteProfillage }: Fall, { profillage }: Steuerung): string {
  if (festgelegteProfillage === null) return KEINE_FESTLEGUNG;
  return profillage.festgelegt === null
    ? `${festgelegteProfillage} (${ZAEHLT_NICHT})`
    : festgelegteProfillage;
}

interface Props {
  readonly fall: Fall;
  readonly steuerung: Steuerung;
}

export function Vergleich({ fall, steuerung }: Props): ReactNode {
  const styles = useStyles();
  const { profillage, kennung } = steuerung;
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.vergleich}>
      <div className={styles.block}>
        <Zeile
          name={ZEILE.profillage}
          werte={[
            [SPALTE.errechnet, profillage.errechnet],
            [SPALTE.festgelegt, festgelegtText(fall, steuerung)],
            [SPALTE.gilt, profillage.gueltig],
          ]}
        />
        <Zeile
          name={ZEILE.kennung}
          werte={[
            [SPALTE.errechnet, kennung.errechnet],
            [SPALTE.geprueft, kennung.geprueft ?? KEINE_PRUEFUNG],
            [SPALTE.gilt, kennung.gueltig],
          ]}
        />
        {kennung.gueltig === 'bFM' &&
          kennung.gueltigAus !== 'entscheidung' &&
          fall.fmEinschaetzung === null && <p className={styles.note}>{BFM_VORSCHLAG}</p>}
      </div>
    </Abschnitt>
  );
}
