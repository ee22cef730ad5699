/** What the check of the plan found missing, each with the way there; and what the check does not say. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { kurzeId } from '../../../listen/nummer';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Klappe } from '../../../bausteine/Klappe';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { DRUCK, fortschreibungText } from '../texte/druckansicht';
import { pruefungText, ungeprueftText } from '../texte/plan';
import type { Planblick } from '../vorhaben/planblick';
import { Planweg } from './Planweg';
import { wegZumPunkt } from './wege';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0, listStyleType: 'none' },
});

/** So many are enough to go on with; one more is shown rather than folded alone. */
const SICHTBAR = 5;

interface Props {
  readonly blick: Planblick;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Vollstaendigkeit({ blick, heading }: Props): ReactNode {
  const styles = useStyles();
  const { datum, spaetestens } = blick.fortschreibung;
  const { ungeprueft, offen } = blick;
  const fehlt = blick.pruefungen.filter(({ ok }) => !ok);
  const sichtbar = fehlt.length > SICHTBAR + 1 ? SICHTBAR : fehlt.length;
  return (
    <Abschnitt titel={mitAnzahl(DRUCK.titel, fehlt.length)} headingRef={heading}>
      {fehlt.length === 0 && <p className={styles.text}>{DRUCK.nichtsFehlt}</p>}
      <Punkte punkte={fehlt.slice(0, sichtbar)} offen={offen} />
      {fehlt.length > sichtbar && (
        <Klappe titel={DRUCK.weitere(fehlt.length - sichtbar)}>
          <Punkte punkte={fehlt.slice(sichtbar)} offen={offen} />
        </Klappe>
      )}
      <p className={styles.quiet}>{DRUCK.geprueft}</p>
      {ungeprueft !== null && <p className={styles.text}>{ungeprueftText(ungeprueft)}</p>}
      <p className={styles.text}>{fortschreibungText(datum, spaetestens)}</p>
    </Abschnitt>
  );
}

interface PunkteProps extends Pick<Planblick, 'offen'> {
  readonly punkte: Planblick['pruefungen'];
}

function Punkte({ punkte, offen }: PunkteProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {punkte.map((each) => (
        <li key={`${each.zeile ?? ''} ${each.code}`}>
          <Planweg
            label={kurzeId(each.zeile ?? '') || DRUCK.ganzerPlan}
            zusatz={pruefungText({ ...each, zeile: null })}
            ziel={wegZumPunkt(each, offen?.ziel.id ?? null)}
            ort={each.stelle}
          />
        </li>
      ))}
    </ul>
  );
}
