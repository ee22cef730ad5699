/** Whether the formal criteria of the bFM are met, and folded away point by point why; outside of the bFM only. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fallblick } from '../vorhaben/fallblick';
import { FM, kriterienText, kriterienzeilen } from '../texte/fallmanagement';
import { Klappe } from '../../../../bausteine/Klappe';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function Kriterien({ blick }: { readonly blick: Fallblick }): ReactNode {
  const styles = useStyles();
  const { kette, zugang } = blick.schrittlage;
  if (kette.status === 'imBfm') return null;
  return (
    <section aria-label={FM.kriterien}>
      <Klappe titel={kriterienText(zugang)} anfangsOffen={zugang.erfuellt !== true}>
        <ul className={styles.list}>
          {kriterienzeilen(zugang).map((zeile) => (
            <li key={zeile}>{zeile}</li>
          ))}
        </ul>
      </Klappe>
    </section>
  );
}
