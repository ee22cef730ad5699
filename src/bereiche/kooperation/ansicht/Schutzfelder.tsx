/** Day and protected text, of a suspicion as of its outcome. Holds nothing. */
import { Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import { KINDERSCHUTZ } from '../texte/kinderschutz';
import type { Schutzeingabe, Schutzmaengel } from './schutzangaben';

interface Props {
  readonly label: string;
  readonly tag: string;
  readonly text: string;
  readonly maengel: Schutzmaengel;
  readonly onAendere: (teil: Partial<Schutzeingabe>) => void;
}

export function Schutzfelder({ label, tag, text, maengel, onAendere }: Props): ReactNode {
  return (
    <>
      <Feld label={KINDERSCHUTZ.datum} fehler={maengel.datum ?? null}>
        <Input autoComplete="off" value={tag} onChange={(_, { value }) => onAendere({ datum: value })} />
      </Feld>
      <Feld label={label} hinweis={KINDERSCHUTZ.textHinweis} fehler={maengel.text ?? null}>
        <Textarea
          resize="vertical"
          rows={4}
          spellCheck={false}
          value={text}
          onChange={(_, { value }) => onAendere({ text: value })}
        />
      </Feld>
    </>
  );
}
