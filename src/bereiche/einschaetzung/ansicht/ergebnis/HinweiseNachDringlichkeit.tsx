/** The warnings of a result, the most urgent first and the others folded, each leading to its cell. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import type { Hinweis } from '../../../../fall/ergebnis';
import { ABSCHNITT, weitereHinweiseText } from '../../../../fall/texte/ergebnis';
import { DRINGLICHKEITEN, nachDringlichkeit } from '../../../../fall/texte/dringlichkeit';
import { hinweisfeldLabel, hinweisText } from '../../../../fall/texte/hinweise';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Eingabeknopf } from '../../../../bausteine/Eingabeknopf';
import { Klappe } from '../../../../bausteine/Klappe';

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  reason: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { color: tokens.colorStatusWarningForeground1, marginTop: '2px' },
  place: { gridColumn: 2 },
});

interface Props {
  readonly hinweise: readonly Hinweis[];
  readonly mappe: GeleseneMappe;
}

/** The most urgent one stands in sight. */
const SICHTBAR = 1;

export function HinweiseNachDringlichkeit({ hinweise, mappe }: Props): ReactNode {
  if (hinweise.length === 0) return null;
  const geordnet = DRINGLICHKEITEN.flatMap(({ id }) => nachDringlichkeit(hinweise, id));
  const weitere = geordnet.slice(SICHTBAR);
  return (
    <Abschnitt titel={mitAnzahl(ABSCHNITT.hinweise, hinweise.length)}>
      <Gruppen hinweise={geordnet.slice(0, SICHTBAR)} mappe={mappe} />
      {weitere.length > 0 && (
        <Klappe titel={weitereHinweiseText(weitere.length)}>
          <Gruppen hinweise={weitere} mappe={mappe} mitGrund />
        </Klappe>
      )}
    </Abschnitt>
  );
}

interface GruppenProps extends Props {
  /** Whether it is said why they are as urgent as they are. */
  readonly mitGrund?: boolean;
}

function Gruppen({ hinweise, mappe, mitGrund = false }: GruppenProps): ReactNode {
  const styles = useStyles();
  const gruppen = DRINGLICHKEITEN.map((stufe) => ({
    ...stufe,
    gruppe: nachDringlichkeit(hinweise, stufe.id),
  })).filter(({ gruppe }) => gruppe.length > 0);
  return gruppen.map(({ id, titel, weil, gruppe }) => (
    <div key={id}>
      <h3 className={styles.group}>{titel}</h3>
      {mitGrund && <p className={styles.reason}>{weil}</p>}
      <ul className={styles.list}>
        {gruppe.map(({ code, feld }) => (
          <li key={`${code} ${feld}`} className={styles.item}>
            <Warning16Regular aria-hidden className={styles.icon} />
            <span className={styles.words}>{hinweisText(code)}</span>
            <div className={styles.place}>
              <Eingabeknopf id={feld} mappe={mappe} label={hinweisfeldLabel({ code, feld })} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  ));
}
