/**
 * The Förderzielmatrix as a real table. The roles are written out because a browser drops them where the stacked form
 * changes `display`. Shows states and reports what is pressed; decides nothing.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { Matrixzeile } from '../../../../fall/ergebnis';
import { FOERDERZIELMATRIX, type MatrixBereich } from '../../../../rules/foerderzielmatrix';
import { FOERDERZIELE } from '../../../../rules/vocabulary';
import {
  MATRIX_BEREICH,
  MATRIX_GEWAEHLT,
  MATRIX_KOPF,
  MATRIX_TITEL,
  stufeText,
} from '../../texte/foerderziel';
import { HIDDEN } from '../../../../bausteine/hidden';
import type { FazStand } from './fazStand';
import { type Handlungszustand, Matrixzelle } from './Matrixzelle';
import { SCHMAL } from './schmal';
import { bereichLabel } from './vorhaben';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    position: 'relative',
    [SCHMAL]: { display: 'block' },
  },
  // What it says stands below the table too, for whoever wants to read it.
  caption: HIDDEN,
  head: {
    [SCHMAL]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  body: { [SCHMAL]: { display: 'block' } },
  row: {
    [SCHMAL]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalXXS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  // In the stacked form the rows of a Förderziel stand below its name; in the table it is the column.
  group: {
    display: 'none',
    [SCHMAL]: {
      display: 'block',
      paddingTop: tokens.spacingVerticalXS,
      color: tokens.colorNeutralForeground2,
    },
  },
  groupName: { display: 'block', padding: 0 },
  header: {
    // Five columns with long words need every pixel of a pane that is 560 px wide.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    [SCHMAL]: { display: 'block', padding: 0, border: 'none' },
  },
  note: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    [SCHMAL]: { display: 'inline', marginLeft: tokens.spacingHorizontalS },
  },
});

interface Props {
  readonly stand: FazStand;
  readonly matrix: Readonly<Record<MatrixBereich, Matrixzeile>>;
  readonly onKnopf: (zustand: Handlungszustand, bereich: MatrixBereich) => void;
}

/** The longest words of the header may be divided here: in a wide font they alone would push the table out of the pane. */
const FUGE = /(?=fähigkeit)/;

function Spaltentitel({ titel }: { readonly titel: string }): ReactNode {
  const [anfang, ende = ''] = titel.split(FUGE);
  return (
    <>
      {anfang}
      <wbr />
      {`${ende} `}
    </>
  );
}

function Kopfzeile({ foerderziel }: Pick<FazStand, 'foerderziel'>): ReactNode {
  const styles = useStyles();
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row">
        <th role="columnheader" scope="col" className={styles.header}>
          {MATRIX_BEREICH}
        </th>
        {FOERDERZIELE.map((ziel) => (
          <th key={ziel} role="columnheader" scope="col" className={styles.header}>
            <Spaltentitel titel={MATRIX_KOPF[ziel]} />
            {ziel === foerderziel && <span className={styles.note}>{MATRIX_GEWAEHLT}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface GruppeProps {
  readonly titel: string;
  readonly gewaehlt: boolean;
}

/** The Förderziel of the rows below; for those who hear the table, the cells are in its column. */
function Gruppe({ titel, gewaehlt }: GruppeProps): ReactNode {
  const styles = useStyles();
  return (
    <tr aria-hidden className={styles.group}>
      <td colSpan={FOERDERZIELE.length + 1} className={styles.groupName}>
        {titel}
        {gewaehlt && ` · ${MATRIX_GEWAEHLT}`}
      </td>
    </tr>
  );
}

export function Matrix({ stand, matrix, onKnopf }: Props): ReactNode {
  const styles = useStyles();
  return (
    <table role="table" className={styles.table}>
      <caption className={styles.caption}>{MATRIX_TITEL}</caption>
      <Kopfzeile foerderziel={stand.foerderziel} />
      <tbody role="rowgroup" className={styles.body}>
        {FOERDERZIELMATRIX.map(({ bereich, foerderziel }, index) => (
          <Fragment key={bereich}>
            {FOERDERZIELMATRIX[index - 1]?.foerderziel !== foerderziel && (
              <Gruppe titel={MATRIX_KOPF[foerderziel]} gewaehlt={foerderziel === stand.foerderziel} />
            )}
            <tr role="row" className={styles.row} data-bereich={bereich}>
              <th role="rowheader" scope="row" className={styles.header}>
                {`${bereichLabel(bereich)} `}
                <span className={styles.note}>{stufeText(stand.ressourcenbereiche[bereich])}</span>
              </th>
              {FOERDERZIELE.map((ziel) => (
                <Matrixzelle
                  key={ziel}
                  zustand={matrix[bereich][ziel]}
                  bereich={bereichLabel(bereich)}
                  onKnopf={(zustand) => onKnopf(zustand, bereich)}
                />
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
