/** A workbook that a view cannot work with as it is: why, and the way to one that it can. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AKTUALISIEREN } from '../fall/texte/akte';
import { Knopf } from './Knopf';

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { margin: 0 },
});

interface Props {
  readonly satz: string;
  /** Whether bringing the workbook up to the template helps. */
  readonly ergaenzbar: boolean;
  readonly laeuft: boolean;
  readonly onErgaenzen: () => void;
}

export function Ergaenzbar({ satz, ergaenzbar, laeuft, onErgaenzen }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text}>{satz}</p>
      {ergaenzbar && (
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={onErgaenzen}>
          {AKTUALISIEREN}
        </Knopf>
      )}
    </div>
  );
}
