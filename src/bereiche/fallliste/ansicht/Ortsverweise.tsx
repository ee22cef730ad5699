/** Cells of the list as buttons that lead there. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { ortText } from '../../../fall/texte/ort';
import type { Ort } from '../../../listen/zelle';
import { useListe } from './listenkontext';

const useStyles = makeStyles({
  orte: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  ort: { minWidth: 0 },
});

export function Ortsverweise({ orte }: { readonly orte: readonly Ort[] }): ReactNode {
  const zeigbar = orte.filter(({ art }) => art === 'zelle' || art === 'blatt');
  return zeigbar.length === 0 ? null : <Knoepfe orte={zeigbar} />;
}

function Knoepfe({ orte }: { readonly orte: readonly Ort[] }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  return (
    <div className={styles.orte}>
      {orte.map((ort) => (
        <Knopf key={ortText(ort)} size="small" className={styles.ort} onClick={() => void liste.zeige(ort)}>
          {ortText(ort)}
        </Knopf>
      ))}
    </div>
  );
}
