/** What the row one works on rests on: its notes, and the help beside it. In one line until something is unfolded. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Hilfsplatz } from './Hilfsplatz';
import { Notizen } from './Notizen';
import type { Notiz } from './notizentwurf';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly notiz: Notiz;
  readonly notizenOffen: boolean;
  readonly hilfeOffen: boolean;
  /** The notes are to be opened or closed. */
  readonly onNotizen: (offen: boolean) => void;
  /** The help is to be unfolded or folded. */
  readonly onHilfe: (offen: boolean) => void;
  /** The notes or the help were left by key. */
  readonly onFertig: () => void;
}

export function Unterlagen({ notiz, onFertig, ...stand }: Props): ReactNode {
  const styles = useStyles();
  const { notizenOffen, hilfeOffen, onNotizen, onHilfe } = stand;
  return (
    <div className={styles.line}>
      <Notizen
        {...notiz}
        offen={notizenOffen}
        onUmschalten={() => onNotizen(!notizenOffen)}
        onFertig={onFertig}
      />
      <Hilfsplatz
        {...notiz}
        offen={hilfeOffen}
        onUmschalten={() => onHilfe(!hilfeOffen)}
        onFertig={onFertig}
      />
    </div>
  );
}
