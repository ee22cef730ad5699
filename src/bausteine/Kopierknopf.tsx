/** A button that copies plain text, and says beside it whether that worked. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { KOPIEREN } from './texte/kopieren';
import { kopiere } from './kopieren';
import { Knopf } from './Knopf';

const useStyles = makeStyles({
  place: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Stands there from the beginning, so that it is read out; takes no room while it says nothing.
  said: { color: tokens.colorNeutralForeground2, ':empty': { position: 'absolute' } },
});

interface Props {
  /** What the button says. */
  readonly label: string;
  /** What is read out; where several buttons say the same, it tells them apart. */
  readonly name?: string;
  /** Asked for when the button is pressed. */
  readonly text: () => string;
}

export function Kopierknopf({ label, name, text }: Props): ReactNode {
  const styles = useStyles();
  const [kopiert, setKopiert] = useState<boolean | null>(null);
  return (
    <span className={styles.place}>
      <Knopf
        size="small"
        {...(name !== undefined && { 'aria-label': name })}
        onClick={() => void kopiere(text()).then(setKopiert)}
      >
        {label}
      </Knopf>
      <span role="status" className={styles.said}>
        {kopiert !== null && (kopiert ? KOPIEREN.kopiert : KOPIEREN.nichtKopiert)}
      </span>
    </span>
  );
}
