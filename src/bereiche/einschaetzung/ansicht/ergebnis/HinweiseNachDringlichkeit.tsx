/** The warnings of a result, the most urgent first, each leading to its cell. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import type { Hinweis } from '../../../../fall/ergebnis';
import { ABSCHNITT } from '../../../../fall/texte/ergebnis';
import { DRINGLICHKEITEN, nachDringlichkeit } from '../../../../fall/texte/dringlichkeit';
import { hinweisText } from '../../../../fall/texte/hinweise';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Eingabeknopf } from '../../../../bausteine/Eingabeknopf';

const useStyles = makeStyles({
  group: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
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
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { color: tokens.colorStatusWarningForeground1, marginTop: '2px' },
  place: { gridColumn: 2 },
});

interface Props {
  readonly hinweise: readonly Hinweis[];
  readonly mappe: GeleseneMappe;
}

export function HinweiseNachDringlichkeit({ hinweise, mappe }: Props): ReactNode {
  const styles = useStyles();
  if (hinweise.length === 0) return null;
  const gruppen = DRINGLICHKEITEN.map((stufe) => ({
    ...stufe,
    gruppe: nachDringlichkeit(hinweise, stufe.id),
  })).filter(({ gruppe }) => gruppe.length > 0);
  return (
    <Abschnitt titel={mitAnzahl(ABSCHNITT.hinweise, hinweise.length)}>
      {gruppen.map(({ id, titel, weil, gruppe }) => (
        <div key={id}>
          <h3 className={styles.group}>{mitAnzahl(titel, gruppe.length)}</h3>
          <p className={styles.reason}>{weil}</p>
          <ul className={styles.list}>
            {gruppe.map(({ code, feld }) => (
              <li key={`${code} ${feld}`} className={styles.item}>
                <Warning16Regular aria-hidden className={styles.icon} />
                <span>{hinweisText(code)}</span>
                <div className={styles.place}>
                  <Eingabeknopf id={feld} mappe={mappe} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Abschnitt>
  );
}
