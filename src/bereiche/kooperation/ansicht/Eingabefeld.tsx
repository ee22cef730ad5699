/** A field for text or a day, in one line or several; what was typed is nobody's business here. */
import { Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';

interface Props {
  readonly label: string;
  readonly hinweis?: string;
  readonly fehler?: string | undefined;
  readonly mehrzeilig?: boolean;
  readonly wert: string;
  readonly onWert: (wert: string) => void;
}

export function Eingabefeld({ label, hinweis, fehler, mehrzeilig = false, wert, onWert }: Props): ReactNode {
  return (
    <Feld label={label} hinweis={hinweis} fehler={fehler ?? null}>
      {mehrzeilig ? (
        <Textarea resize="vertical" value={wert} onChange={(_, { value }) => onWert(value)} />
      ) : (
        <Input autoComplete="off" value={wert} onChange={(_, { value }) => onWert(value)} />
      )}
    </Feld>
  );
}
