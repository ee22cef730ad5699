/** A workbook without the sheets that a view needs, and the way to them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AKTUALISIEREN, fehlendeBlaetterText } from '../fall/texte/akte';

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { margin: 0 },
});

interface Props {
  readonly blaetter: readonly string[];
  readonly laeuft: boolean;
  readonly onErgaenzen: () => void;
}

export function FehlendeBlaetter({ blaetter, laeuft, onErgaenzen }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text}>{fehlendeBlaetterText(blaetter)}</p>
      <Button appearance="primary" disabledFocusable={laeuft} onClick={onErgaenzen}>
        {AKTUALISIEREN}
      </Button>
    </div>
  );
}
