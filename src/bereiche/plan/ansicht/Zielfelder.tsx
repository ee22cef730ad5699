/** The fields of a goal, letter by letter. Holds nothing. */
import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { SMARTER } from '../regeln/smarter';
import { NOCH_OFFEN } from '../../../bausteine/texte/pane';
import { PLAN, staerkenText, ZIELFELD } from '../texte/planansicht';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import type { Zielmaengel, Zieltexte } from './zielangaben';

type Zielfeld = keyof Zieltexte;

const FELDER_JE_BUCHSTABE: readonly (readonly [string, readonly Zielfeld[]])[] = [
  ['S', ['ziel']],
  ['M', ['messgroesse', 'zielwert']],
  ['A', ['mitgetragen', 'worteDerPerson']],
  ['R', ['ressourcen', 'hindernisse']],
  ['T', ['termin']],
  ['E', ['ueberpruefungAm']],
];
const EINZEILIG: readonly Zielfeld[] = ['messgroesse', 'zielwert', 'termin', 'ueberpruefungAm'];

interface Props {
  readonly texte: Zieltexte;
  readonly maengel: Zielmaengel;
  /** Strengths noted with the ratings. */
  readonly staerken: readonly string[];
  readonly onAendere: (teil: Partial<Zieltexte>) => void;
}

export function Zielfelder(props: Props): ReactNode {
  return (
    <>
      {FELDER_JE_BUCHSTABE.map(([id, felder]) => (
        <Gruppe key={id} {...props} titel={buchstabentitel(id)} felder={felder} />
      ))}
      <Gruppe {...props} titel={PLAN.strategie} felder={['handlungsstrategie']} />
    </>
  );
}

/** A letter with its word, such as „S – spezifisch“. */
export function buchstabentitel(id: string): string {
  const kriterium = SMARTER.find((each) => each.id === id);
  return `${kriterium?.buchstabe ?? ''} – ${kriterium?.label ?? ''}`;
}

interface GruppeProps extends Props {
  readonly titel: string;
  readonly felder: readonly Zielfeld[];
}

function Gruppe({ titel, felder, texte, maengel, staerken, onAendere }: GruppeProps): ReactNode {
  const styles = useFormularstil();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{titel}</legend>
      {felder.map((feld) => {
        const [label, hinweis] = ZIELFELD[feld];
        return (
          <Feld
            key={feld}
            label={label}
            hinweis={(feld === 'ressourcen' ? staerkenText(staerken) : hinweis) || undefined}
            fehler={maengel[feld] ?? null}
          >
            {eingabe(feld, texte[feld], (wert) => onAendere({ [feld]: wert }))}
          </Feld>
        );
      })}
    </fieldset>
  );
}

function eingabe(
  feld: Zielfeld,
  wert: string,
  onWert: (wert: string) => void,
): ReactElement<{ readonly value: string }> {
  const props = { value: wert, onChange: (_: unknown, data: { value: string }) => onWert(data.value) };
  if (feld === 'mitgetragen')
    return (
      <RadioGroup layout="horizontal" style={{ flexWrap: 'wrap' }} {...props}>
        <Radio value="ja" label="ja" />
        <Radio value="nein" label="nein" />
        <Radio value="" label={NOCH_OFFEN} />
      </RadioGroup>
    );
  return EINZEILIG.includes(feld) ? (
    <Input autoComplete="off" {...props} />
  ) : (
    <Textarea resize="vertical" {...props} />
  );
}
