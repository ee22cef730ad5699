/** A workbook of an earlier template: what it lacks, and the way to it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AKTUALISIEREN, aeltereVorlageText } from '../fall/texte/akte';

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { margin: 0 },
});

interface Props {
  readonly version: number;
  readonly laeuft: boolean;
  readonly onAktualisieren: () => void;
}

export function AeltereVorlage({ version, laeuft, onAktualisieren }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text}>{aeltereVorlageText(version)}</p>
      <Button appearance="primary" disabledFocusable={laeuft} onClick={onAktualisieren}>
        {AKTUALISIEREN}
      </Button>
    </div>
  );
}
