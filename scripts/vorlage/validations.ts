/** Data validation of input cells: drop-down, input message, error message. The program checks again; these only help while typing. */
import type { DataValidation } from 'excelize-wasm';
import { GUELTIGKEIT_TEXT } from '../../src/fall/listen.vorlage';
import type { Spalte } from '../../src/listen/spalte';
import { listName } from './lists';

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

const fromList = (list: string): DataValidation => ({ Type: 'list', Formula1: listName(list) });

function ruleFor({ art, angebot, grenzen }: Spalte<unknown>): DataValidation {
  switch (art) {
    case 'text':
    case 'lang':
    case 'fest':
      return { Type: 'none' };
    case 'tag':
      return {
        Type: 'date',
        Operator: 'between',
        Formula1: FIRST_DAY,
        Formula2: LAST_DAY,
        ...refusal('stop', GUELTIGKEIT_TEXT.datum),
      };
    case 'anzahl':
      return anzahlRule(grenzen);
    case 'auswahl':
      if (angebot?.name === 'Stufe')
        return { ...fromList(angebot.name), ...refusal('warning', GUELTIGKEIT_TEXT.stufe) };
      return { ...fromList(angebot?.name ?? ''), ...refusal('stop', GUELTIGKEIT_TEXT.liste) };
    case 'vorschlag':
      return { ...fromList(angebot?.name ?? ''), ...refusal('information', GUELTIGKEIT_TEXT.frei) };
  }
}

/** Error box of cells that count something. */
const ANZAHL_FEHLER = 'Bitte eine ganze Zahl ab 0 eintragen oder das Feld leer lassen.';

function anzahlRule(grenzen: Spalte<unknown>['grenzen']): DataValidation {
  const rule: DataValidation = { Type: 'whole', Formula1: String(grenzen?.von ?? 0) };
  if (grenzen === undefined)
    return { ...rule, Operator: 'greaterThanOrEqual', ...refusal('stop', ANZAHL_FEHLER) };
  const { von, bis } = grenzen;
  const fehler = `Bitte eine ganze Zahl von ${von} bis ${bis} eintragen.`;
  return { ...rule, Operator: 'between', Formula2: String(bis), ...refusal('stop', fehler) };
}

/**
 * The validation of a range of cells that take the same kind of entry. Throws if a text is longer than Excel allows.
 * @param prompt what pops up below the cell, over whatever stands there; nothing does with an empty one.
 */
export function validation(
  range: string,
  spalte: Spalte<unknown>,
  title: string,
  prompt: string,
): DataValidation {
  if (title.length > MAX_TITLE || prompt.length > MAX_TEXT)
    throw new Error(`Input message too long at ${range}`);
  const rule = { ...ruleFor(spalte), Sqref: range, AllowBlank: true };
  return prompt === '' ? rule : { ...rule, PromptTitle: title, Prompt: prompt, ShowInputMessage: true };
}

/** Refuses whatever somebody types into cells that hold a result. What the program writes passes: Excel asks only people. */
export function resultValidation(range: string): DataValidation {
  return { Type: 'custom', Formula1: 'FALSE', Sqref: range, ...refusal('stop', GUELTIGKEIT_TEXT.ergebnis) };
}
