/** Places of the workbook as buttons that lead there; places outside of the sheets have nothing to show. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ort } from '../listen/zelle';
import { ortText } from '../fall/texte/ort';
import { useHandlungen } from './sitzungskontext';
import { Knopf } from './Knopf';

const useStyles = makeStyles({
  places: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  place: { minWidth: 0 },
});

interface Props {
  readonly orte: readonly Ort[];
  /** Another button that belongs to these places. */
  readonly children?: ReactNode;
}

export function Ortsknoepfe({ orte, children }: Props): ReactNode {
  const styles = useStyles();
  const { zeigen } = useHandlungen();
  const zeigbar = orte.filter(({ art }) => art === 'zelle' || art === 'blatt');
  if (zeigbar.length === 0 && !children) return null;
  return (
    <div className={styles.places}>
      {zeigbar.map((ort) => (
        <Knopf key={ortText(ort)} size="small" className={styles.place} onClick={() => void zeigen(ort)}>
          {ortText(ort)}
        </Knopf>
      ))}
      {children}
    </div>
  );
}
