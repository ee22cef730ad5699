/** The fields of a step: who does what by when, with which offer. Holds nothing; what rests on § 16a is voluntary whatever is ticked. */
import { Checkbox, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PARAGRAPH_16A, PARAGRAPH_16A_LABEL } from '../../../rules/vocabulary';
import { KEINE_LEISTUNG } from '../angabe16a';
import { frageZumSchritt } from '../fach/frage16a';
import { ist16aSchritt } from '../fach/paragraph16a';
import { WER, type Wer } from '../regeln/planVokabular';
import { WER_LABEL } from '../texte/planansicht';
import { frage16aText, SCHRITT, SCHRITTFELD } from '../texte/schrittansicht';
import type { Planblick } from '../vorhaben/planblick';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import { Angebotswahl } from './Angebotswahl';
import { mitNeuemText, type Schrittmaengel, type Schritttexte, type Wahl16a } from './schrittangaben';

interface Props {
  readonly texte: Schritttexte;
  readonly maengel: Schrittmaengel;
  readonly blick: Planblick;
  readonly onAendere: (teil: Partial<Schritttexte>) => void;
}

export function Schrittfelder({ texte, maengel, blick, onAendere }: Props): ReactNode {
  const aendere = (teil: Partial<Schritttexte>): void => onAendere(mitNeuemText(texte, teil));
  return (
    <>
      <div data-feld={'was' satisfies keyof Schritttexte}>
        <Feld label={SCHRITTFELD.was} fehler={maengel.was ?? null}>
          <Textarea
            resize="vertical"
            value={texte.was}
            onChange={(_, { value }) => aendere({ was: value })}
          />
        </Feld>
      </div>
      <Werwahl wert={texte.wer} onWert={(wer) => aendere({ wer })} />
      <div data-feld={'bisWann' satisfies keyof Schritttexte}>
        <Feld label={SCHRITTFELD.bisWann} fehler={maengel.bisWann ?? null}>
          <Input
            autoComplete="off"
            value={texte.bisWann}
            onChange={(_, { value }) => aendere({ bisWann: value })}
          />
        </Feld>
      </div>
      <Angebotswahl texte={texte} blick={blick} onAendere={aendere} />
      <Besonderes texte={texte} blick={blick} onAendere={aendere} />
    </>
  );
}

interface WerwahlProps {
  readonly wert: Wer | null;
  readonly onWert: (wert: Wer) => void;
}

/** Who does it; nobody is chosen beforehand. */
function Werwahl({ wert, onWert }: WerwahlProps): ReactNode {
  return (
    <div data-feld={'wer' satisfies keyof Schritttexte}>
      <Feld label={SCHRITTFELD.wer} fehler={null}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={wert ?? ''}
          onChange={(_, { value }) => onWert(value as Wer)}
        >
          {WER.map((wer) => (
            <Radio key={wer} value={wer} label={WER_LABEL[wer]} />
          ))}
        </RadioGroup>
      </Feld>
    </div>
  );
}

/** Whether the step is voluntary, and a service of § 16a; unfolds where its text sounds like one, or something is said. */
function Besonderes({ texte, blick, onAendere }: Omit<Props, 'maengel'>): ReactNode {
  const styles = useFormularstil();
  const { plan } = blick;
  const leistung16a = texte.leistung16a === '' || texte.leistung16a === 'keine' ? null : texte.leistung16a;
  const ist16a = ist16aSchritt({ angebot: texte.angebot, leistung16a }, plan.angebote);
  const wort = texte.leistung16a === '' ? frageZumSchritt({ ...texte, leistung16a: null }, plan) : null;
  const gesagt = ist16a || texte.freiwillig || texte.leistung16a !== '';
  return (
    <Klappe
      titel={SCHRITT.besonderes}
      anfangsOffen={gesagt}
      zeigen={wort ?? (gesagt ? SCHRITT.besonderes : null)}
    >
      <div className={styles.form}>
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
        <Checkbox
          label={SCHRITTFELD.freiwillig}
          checked={ist16a || texte.freiwillig}
          disabled={ist16a}
          onChange={(_, { checked }) => onAendere({ freiwillig: checked === true })}
        />
      </div>
    </Klappe>
  );
}
