/** A field for a passphrase. What is typed stays in the state of whoever asked for it, and nowhere else. */
import { Input } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { Feld } from '../../../../bausteine/Feld';

interface Props {
  readonly label: string;
  readonly hinweis?: string | undefined;
  readonly fehler: string | null;
  readonly wert: string;
  /** One that is chosen now; otherwise one that the person knows already. */
  readonly neu?: boolean;
  /** Read from paper, so that it has to be seen while it is typed. */
  readonly lesbar?: boolean;
  readonly feldRef?: RefObject<HTMLInputElement | null>;
  readonly onAendere: (wert: string) => void;
  readonly onEnter?: () => void;
}

export function Passwortfeld(props: Props): ReactNode {
  const { label, hinweis, fehler, wert, neu = false, lesbar = false, feldRef, onAendere, onEnter } = props;
  return (
    <Feld label={label} hinweis={hinweis} fehler={fehler}>
      <Input
        {...(feldRef !== undefined && { input: { ref: feldRef } })}
        type={lesbar ? 'text' : 'password'}
        autoComplete={lesbar ? 'off' : neu ? 'new-password' : 'current-password'}
        spellCheck={false}
        value={wert}
        onChange={(_, { value }) => onAendere(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onEnter === undefined) return;
          // The rest of this key must not press what has the focus afterwards.
          event.preventDefault();
          onEnter();
        }}
      />
    </Feld>
  );
}
