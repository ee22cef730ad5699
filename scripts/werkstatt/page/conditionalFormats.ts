/**
 * The conditional formats of a workbook, as far as they are formulas: which cells they cover and which of them apply
 * to a cell now. Reading only.
 */
import { type Area, cellName, parseReference } from '../../../test/host/book/address';
import type { Book } from '../../../test/host/book/Book';
import { checked } from '../../../test/host/book/checked';
import { readValue } from '../../../test/host/book/readCell';
import { type Css, overlayCss } from './cellLook';
import { holds, type Value } from './conditionFormula';
import { attribute, elements, type PartText, plainText, sheetParts } from './packageText';

/** One rule over one area. */
export interface FormatRule {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  /** Number of the format in the workbook. */
  readonly format: number;
}

/** The rules of a package, the most important first. */
export function readFormatRules(text: PartText): FormatRule[] {
  return sheetParts(text).flatMap(({ name, path }) => {
    const blocks = text(path).match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g) ?? [];
    return blocks.flatMap((block) => rulesOf(block, name));
  });
}

function rulesOf(block: string, sheet: string): FormatRule[] {
  const areas = attribute(elements(block, 'conditionalFormatting')[0] ?? '', 'sqref').split(' ');
  const formula = plainText(/<formula>([\s\S]*?)<\/formula>/.exec(block)?.[1] ?? '');
  const format = Number(attribute(elements(block, 'cfRule')[0] ?? '', 'dxfId'));
  return areas.flatMap((reference) => {
    const area = parseReference(reference)?.area;
    return area && formula ? [{ sheet, area, formula, format }] : [];
  });
}

/** Whether a rule covers a cell. */
export function isCovered({ area }: FormatRule, row: number, column: number): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

/** What the rules of a sheet lay over a cell now. */
export function conditionalCss(book: Book, rules: readonly FormatRule[], row: number, column: number): Css {
  const met = rules.filter(
    (rule) =>
      isCovered(rule, row, column) &&
      holds(rule.formula, {
        shift: { row: row - rule.area.row, column: column - rule.area.column },
        read: (r, c) => valueAt(book, rule.sheet, r, c),
      }) === true,
  );
  const layers = met.map(({ format }) => overlayCss(checked(book.file.GetConditionalStyle(format)).style));
  return Object.assign({}, ...layers.reverse()) as Css;
}

function valueAt(book: Book, sheet: string, row: number, column: number): Value {
  const { type, value } = readValue(book, sheet, cellName(row, column));
  return type === 'Empty' ? null : value;
}
