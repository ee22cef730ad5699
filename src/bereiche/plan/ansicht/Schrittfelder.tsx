/** The fields of a step. Holds nothing; what rests on § 16a is voluntary whatever is ticked. */
import { Checkbox, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PARAGRAPH_16A, PARAGRAPH_16A_LABEL } from '../../../rules/vocabulary';
import { KEINE_LEISTUNG } from '../angabe16a';
import { frageZumSchritt } from '../fach/frage16a';
import { ist16aSchritt } from '../fach/paragraph16a';
import type { Plan } from '../fach/plan';
import { WER, type Wer } from '../regeln/planVokabular';
import { frage16aText, PLAN, SCHRITTFELD, WER_LABEL } from '../texte/planansicht';
import { Feld } from '../../../bausteine/Feld';
import { mitNeuemText, type Schrittmaengel, type Schritttexte, type Wahl16a } from './schrittangaben';

interface Props {
  readonly texte: Schritttexte;
  readonly maengel: Schrittmaengel;
  readonly plan: Plan;
  readonly onAendere: (teil: Partial<Schritttexte>) => void;
}

export function Schrittfelder({ texte, maengel, plan, onAendere }: Props): ReactNode {
  const aendere = (teil: Partial<Schritttexte>): void => onAendere(mitNeuemText(texte, teil));
  return (
    <>
      <Feld label={SCHRITTFELD.was} fehler={maengel.was ?? null}>
        <Textarea resize="vertical" value={texte.was} onChange={(_, { value }) => aendere({ was: value })} />
      </Feld>
      <Feld label={SCHRITTFELD.wer} fehler={null}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={texte.wer ?? ''}
          onChange={(_, { value }) => aendere({ wer: value as Wer })}
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
          onChange={(_, { value }) => aendere({ bisWann: value })}
        />
      </Feld>
      <Angebotsfelder texte={texte} plan={plan} onAendere={aendere} />
    </>
  );
}

function Angebotsfelder({ texte, plan, onAendere }: Omit<Props, 'maengel'>): ReactNode {
  const { angebote } = plan;
  const leistung16a = texte.leistung16a === '' || texte.leistung16a === 'keine' ? null : texte.leistung16a;
  const ist16a = ist16aSchritt({ angebot: texte.angebot, leistung16a }, angebote);
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
      <Frage16a texte={texte} plan={plan} onAendere={onAendere} />
      <Checkbox
        label={SCHRITTFELD.freiwillig}
        checked={ist16a || texte.freiwillig}
        disabled={ist16a}
        onChange={(_, { checked }) => onAendere({ freiwillig: checked === true })}
      />
    </>
  );
}

/** Whether the step is a service of § 16a; asked for by name where its text sounds like one. */
function Frage16a({ texte, plan, onAendere }: Omit<Props, 'maengel'>): ReactNode {
  const wort = texte.leistung16a === '' ? frageZumSchritt({ ...texte, leistung16a: null }, plan) : null;
  return (
    <Feld label={SCHRITTFELD.leistung16a} fehler={null} fehlt={wort === null ? null : frage16aText(wort)}>
      <Select
        value={texte.leistung16a}
        onChange={(_, { value }) => onAendere({ leistung16a: value as Wahl16a })}
      >
        <option value="">{SCHRITTFELD.ohneAntwort}</option>
        {PARAGRAPH_16A.map((id) => (
          <option key={id} value={id}>
            {PARAGRAPH_16A_LABEL[id]}
          </option>
        ))}
        <option value="keine">{KEINE_LEISTUNG}</option>
      </Select>
    </Feld>
  );
}
