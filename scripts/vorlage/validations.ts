/** Data validation of input cells: drop-down, input message, error message. The program checks again; these only help while typing. */
import type { DataValidation } from 'excelize-wasm';
import { GUELTIGKEIT_TEXT } from '../../src/bausteine/texte/vorlage';
import { ANZAHL_FEHLER } from './listenText';
import { listName, type InputKind, type ListId } from './lists';

const MAX_TITLE = 32;
const MAX_TEXT = 255;
/** Serials of 1 March 1900 (before it Excel's calendar is wrong) and 31 December 2199. */
const FIRST_DAY = '61';
const LAST_DAY = '109939';

type ErrorStyle = 'stop' | 'warning' | 'information';

const refusal = (style: ErrorStyle, text: string): DataValidation => ({
  ErrorStyle: style,
  ErrorTitle: GUELTIGKEIT_TEXT.titel,
  Error: text,
  ShowErrorMessage: true,
});

const fromList = (list: ListId): DataValidation => ({ Type: 'list', Formula1: listName(list) });

function ruleFor(input: InputKind): DataValidation {
  switch (input.kind) {
    case 'text':
      return { Type: 'none' };
    case 'datum':
      return {
        Type: 'date',
        Operator: 'between',
        Formula1: FIRST_DAY,
        Formula2: LAST_DAY,
        ...refusal('stop', GUELTIGKEIT_TEXT.datum),
      };
    case 'anzahl':
      return anzahlRule(input);
    case 'liste':
      if (input.list === 'Stufe')
        return { ...fromList(input.list), ...refusal('warning', GUELTIGKEIT_TEXT.stufe) };
      return {
        ...fromList(input.list),
        ...(input.strict
          ? refusal('stop', GUELTIGKEIT_TEXT.liste)
          : refusal('information', GUELTIGKEIT_TEXT.frei)),
      };
  }
}

function anzahlRule({ von = 0, bis }: Extract<InputKind, { kind: 'anzahl' }>): DataValidation {
  const rule: DataValidation = { Type: 'whole', Formula1: String(von) };
  if (bis === undefined)
    return { ...rule, Operator: 'greaterThanOrEqual', ...refusal('stop', ANZAHL_FEHLER) };
  const fehler = `Bitte eine ganze Zahl von ${von} bis ${bis} eintragen.`;
  return { ...rule, Operator: 'between', Formula2: String(bis), ...refusal('stop', fehler) };
}

/** The validation of a range of cells that take the same kind of entry. Throws if a text is longer than Excel allows. */
export function validation(range: string, input: InputKind, title: string, prompt: string): DataValidation {
  if (title.length > MAX_TITLE || prompt.length > MAX_TEXT)
    throw new Error(`Input message too long at ${range}`);
  return {
    ...ruleFor(input),
    Sqref: range,
    AllowBlank: true,
    PromptTitle: title,
    Prompt: prompt,
    ShowInputMessage: true,
  };
}
