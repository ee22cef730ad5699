/** The formal criteria of the bFM point by point, outside of the bFM only. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fallblick } from '../vorhaben/fallblick';
import { FM, kriterienzeilen } from '../texte/fallmanagement';
import { Abschnitt } from '../../../../bausteine/Abschnitt';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function Kriterien({ blick }: { readonly blick: Fallblick }): ReactNode {
  const styles = useStyles();
  const { kette, zugang } = blick.schrittlage;
  if (kette.status === 'imBfm') return null;
  return (
    <Abschnitt titel={FM.kriterien}>
      <ul className={styles.list}>
        {kriterienzeilen(zugang).map((zeile) => (
          <li key={zeile}>{zeile}</li>
        ))}
      </ul>
    </Abschnitt>
  );
}
