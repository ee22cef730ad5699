/** Whether the formal criteria of the bFM are met, and point by point why; outside of the bFM only. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fallblick } from '../vorhaben/fallblick';
import { FM, kriterienText, kriterienzeilen } from '../texte/fallmanagement';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Klappe } from '../../../../bausteine/Klappe';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function Kriterien({ blick }: { readonly blick: Fallblick }): ReactNode {
  const styles = useStyles();
  const { text } = useFormularstil();
  const { kette, zugang } = blick.schrittlage;
  if (kette.status === 'imBfm') return null;
  return (
    <Abschnitt titel={FM.kriterien}>
      <p className={text}>{kriterienText(zugang)}</p>
      <Klappe titel={FM.einzelheiten} anfangsOffen={zugang.erfuellt !== true}>
        <ul className={styles.list}>
          {kriterienzeilen(zugang).map((zeile) => (
            <li key={zeile}>{zeile}</li>
          ))}
        </ul>
      </Klappe>
    </Abschnitt>
  );
}
