/** Places of the workbook as buttons that lead there; places outside of the sheets have nothing to show. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ort } from '../listen/zelle';
import { ortText } from '../fall/texte/ort';

const useStyles = makeStyles({
  places: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  place: { minWidth: 0 },
});

interface Props {
  readonly orte: readonly Ort[];
  readonly onZeigen: (ort: Ort) => unknown;
  /** Another button that belongs to these places. */
  readonly children?: ReactNode;
}

export function Ortsknoepfe({ orte, onZeigen, children }: Props): ReactNode {
  const styles = useStyles();
  const zeigbar = orte.filter(({ art }) => art === 'zelle' || art === 'blatt');
  if (zeigbar.length === 0 && !children) return null;
  return (
    <div className={styles.places}>
      {zeigbar.map((ort) => (
        <Button key={ortText(ort)} size="small" className={styles.place} onClick={() => void onZeigen(ort)}>
          {ortText(ort)}
        </Button>
      ))}
      {children}
    </div>
  );
}
