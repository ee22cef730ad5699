/** The questions that would settle the result, by what they decide, each leading to its cell. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import {
  ABSCHNITT,
  NICHTS_OFFEN,
  entscheidetUeberText,
  weitereFragenText,
} from '../../../../fall/texte/ergebnis';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import type { Fragengruppe } from './fragen';
import { Eingabeknopf } from '../../../../bausteine/Eingabeknopf';
import { Klappe } from '../../../../bausteine/Klappe';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
});

interface Props {
  readonly gruppen: readonly Fragengruppe[];
  readonly mappe: GeleseneMappe;
}

/** So many are enough to go on with. */
const SICHTBAR = 6;

export function Fragenliste({ gruppen, mappe }: Props): ReactNode {
  const styles = useStyles();
  if (gruppen.length === 0)
    return (
      <Abschnitt titel={ABSCHNITT.fragen}>
        <p className={styles.text}>{NICHTS_OFFEN}</p>
      </Abschnitt>
    );
  const anzahl = gruppen.flatMap(({ ids }) => ids).length;
  return (
    <Abschnitt titel={mitAnzahl(ABSCHNITT.fragen, anzahl)}>
      {gruppen.map(({ arten, ids }) => (
        <div key={arten.join()}>
          <p className={styles.text}>{entscheidetUeberText(arten, ids.length)}</p>
          <Knoepfe ids={ids.slice(0, SICHTBAR)} mappe={mappe} />
          {ids.length > SICHTBAR && (
            <Klappe titel={weitereFragenText(ids.length - SICHTBAR)}>
              <Knoepfe ids={ids.slice(SICHTBAR)} mappe={mappe} />
            </Klappe>
          )}
        </div>
      ))}
    </Abschnitt>
  );
}

interface KnoepfeProps extends Pick<Props, 'mappe'> {
  readonly ids: Fragengruppe['ids'];
}

function Knoepfe({ ids, mappe }: KnoepfeProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          <Eingabeknopf id={id} mappe={mappe} />
        </li>
      ))}
    </ul>
  );
}
