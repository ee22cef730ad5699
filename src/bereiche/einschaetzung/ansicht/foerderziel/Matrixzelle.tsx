/** One cell of the Förderzielmatrix: its state in words and what can be done about it. Decides nothing. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatrixZustand } from '../../../../rules/vocabulary';
import { MATRIX_KNOPF, MATRIX_KNOPF_NAME, MATRIX_ZUSTAND_TEXT } from '../../texte/foerderziel';
import { SCHMAL } from './schmal';
import { HIDDEN } from '../../../../bausteine/hidden';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  cell: {
    // Five columns with long words need every pixel of a pane that is 560 px wide.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'top',
    [SCHMAL]: { padding: 0, border: 'none', display: 'block' },
  },
  besetzt: {
    [SCHMAL]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalS,
      marginLeft: 'auto',
    },
  },
  nichtRelevant: {
    color: tokens.colorNeutralForeground3,
    // In the stacked form only the one cell that matters is seen; all are still read aloud.
    [SCHMAL]: HIDDEN,
  },
  vereinbart: { fontWeight: tokens.fontWeightSemibold },
  ort: { textDecorationLine: 'underline' },
  knopf: {
    minWidth: 0,
    display: 'block',
    marginTop: '2px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    [SCHMAL]: { marginTop: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  },
});

/** A state that something can be done about. */
export type Handlungszustand = keyof typeof MATRIX_KNOPF;

interface Props {
  readonly zustand: MatrixZustand;
  /** Label of the row. */
  readonly bereich: string;
  readonly onKnopf: (zustand: Handlungszustand) => void;
}

function istHandlungszustand(zustand: MatrixZustand): zustand is Handlungszustand {
  return zustand in MATRIX_KNOPF;
}

export function Matrixzelle({ zustand, bereich, onKnopf }: Props): ReactNode {
  const styles = useStyles();
  const besetzt = zustand !== 'nicht relevant';
  return (
    <td role="cell" className={mergeClasses(styles.cell, besetzt ? styles.besetzt : styles.nichtRelevant)}>
      <span className={zustand === 'Entwicklungsziel' ? styles.vereinbart : undefined}>
        {MATRIX_ZUSTAND_TEXT[zustand]}
      </span>
      {istHandlungszustand(zustand) && (
        <Knopf
          size="small"
          className={mergeClasses(styles.knopf, zustand === 'offen' && styles.ort)}
          appearance={zustand === 'offen' ? 'subtle' : 'secondary'}
          aria-label={MATRIX_KNOPF_NAME[zustand](bereich)}
          onClick={() => onKnopf(zustand)}
        >
          {MATRIX_KNOPF[zustand]}
        </Knopf>
      )}
    </td>
  );
}
