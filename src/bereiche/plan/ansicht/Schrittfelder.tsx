/** The fields of a step. Holds nothing; what rests on § 16a is voluntary whatever is ticked. */
import { Checkbox, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ist16aSchritt } from '../fach/paragraph16a';
import type { Angebot } from '../listen';
import { WER, type Wer } from '../regeln/planVokabular';
import { PLAN, SCHRITTFELD, WER_LABEL } from '../texte/planansicht';
import { Feld } from '../../../bausteine/Feld';
import type { Schrittmaengel, Schritttexte } from './schrittangaben';

interface Props {
  readonly texte: Schritttexte;
  readonly maengel: Schrittmaengel;
  readonly angebote: readonly Angebot[];
  readonly onAendere: (teil: Partial<Schritttexte>) => void;
}

export function Schrittfelder({ texte, maengel, angebote, onAendere }: Props): ReactNode {
  return (
    <>
      <Feld label={SCHRITTFELD.was} fehler={maengel.was ?? null}>
        <Textarea
          resize="vertical"
          value={texte.was}
          onChange={(_, { value }) => onAendere({ was: value })}
        />
      </Feld>
      <Feld label={SCHRITTFELD.wer} fehler={null}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={texte.wer ?? ''}
          onChange={(_, { value }) => onAendere({ wer: value as Wer })}
        >
          {WER.map((wer) => (
            <Radio key={wer} value={wer} label={WER_LABEL[wer]} />
          ))}
        </RadioGroup>
      </Feld>
      <Feld label={SCHRITTFELD.bisWann} fehler={maengel.bisWann ?? null}>
        <Input
          autoComplete="off"
          value={texte.bisWann}
          onChange={(_, { value }) => onAendere({ bisWann: value })}
        />
      </Feld>
      <Angebotsfelder texte={texte} angebote={angebote} onAendere={onAendere} />
    </>
  );
}

function Angebotsfelder({ texte, angebote, onAendere }: Omit<Props, 'maengel'>): ReactNode {
  const ist16a = ist16aSchritt(texte, angebote);
  const namen = new Set([...angebote.map(({ name }) => name), texte.angebot].filter((name) => name !== ''));
  return (
    <>
      <Feld label={SCHRITTFELD.angebot} hinweis={ist16a ? PLAN.immerFreiwillig : undefined} fehler={null}>
        <Select value={texte.angebot} onChange={(_, { value }) => onAendere({ angebot: value })}>
          <option value="">{SCHRITTFELD.ohneAngebot}</option>
          {[...namen].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Feld>
      <Checkbox
        label={SCHRITTFELD.freiwillig}
        checked={ist16a || texte.freiwillig}
        disabled={ist16a}
        onChange={(_, { checked }) => onAendere({ freiwillig: checked === true })}
      />
    </>
  );
}
