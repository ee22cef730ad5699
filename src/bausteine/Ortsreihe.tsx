/** Cells and sheets as buttons that lead there. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ortText } from '../fall/texte/ort';
import type { Ort } from '../listen/zelle';
import { Knopf } from './Knopf';

const useStyles = makeStyles({
  orte: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  ort: { minWidth: 0 },
});

interface Props {
  /** Others than cells and sheets have nothing to show. */
  readonly orte: readonly Ort[];
  readonly onZeige: (ort: Ort) => void;
}

export function Ortsreihe({ orte, onZeige }: Props): ReactNode {
  const styles = useStyles();
  const zeigbare = orte.filter(({ art }) => art === 'zelle' || art === 'blatt');
  if (zeigbare.length === 0) return null;
  return (
    <div className={styles.orte}>
      {zeigbare.map((ort) => (
        <Knopf key={ortText(ort)} size="small" className={styles.ort} onClick={() => onZeige(ort)}>
          {ortText(ort)}
        </Knopf>
      ))}
    </div>
  );
}
