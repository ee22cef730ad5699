/** The pack for the talk about the end of the bFM: shown when the end comes near, earlier on demand, and to be copied. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fallblick } from '../vorhaben/fallblick';
import { BFM_VORWARNUNGEN } from '../../../../rules/fallmanagement';
import { mappenText } from '../texte/entscheidungsmappe';
import { FM } from '../texte/fallmanagement';
import { Klappabschnitt } from '../../../../bausteine/Klappabschnitt';
import { Kopierknopf } from '../../../../bausteine/Kopierknopf';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: 'pre-line' },
});

const AB_MONATEN = Math.min(...BFM_VORWARNUNGEN.map(({ wert }) => wert));

export function Entscheidungsmappe({ blick }: { readonly blick: Fallblick }): ReactNode {
  const styles = useStyles();
  const { entscheidung } = blick;
  if (entscheidung === null) return null;
  const text = mappenText(entscheidung);
  return (
    <Klappabschnitt titel={FM.mappe} anfangsOffen={entscheidung.monate >= AB_MONATEN}>
      <p className={styles.text}>{text}</p>
      <Kopierknopf label={FM.kopieren} name={`${FM.kopieren}: ${FM.mappe}`} text={() => text} />
    </Klappabschnitt>
  );
}
