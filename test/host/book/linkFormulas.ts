/**
 * What Excel on the web makes of formulas on an inserted sheet: those that reach other sheets (OfficeDev/office-js issue 2809)
 * or tables (issue 5911) become links to a file that is nowhere. Text of a sheet in and out.
 */
import { escaped, unescaped } from './partTexts';

const FILE = 'https://excel.invalid/';

/** Links all of them. */
export function linkFormulas(xml: string): string {
  return xml.replace(/(<f\b[^>]*>)([^<]*)(<\/f>)/g, (_, head: string, formula: string, tail: string) =>
    [head, escaped(linked(unescaped(formula))), tail].join(''),
  );
}

/** Texts in quotes stay; a sheet stands before `!`, in quotes where it needs them, and a table before `[`. */
function linked(formula: string): string {
  return formula.replace(
    /"[^"]*"|('[^']*'|[\p{L}_][\p{L}\p{N}_.]*)!|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu,
    (whole: string, sheet?: string, table?: string) => {
      if (sheet !== undefined) return `'${FILE}[Mappe.xlsx]${sheet.replaceAll("'", '')}'!`;
      return table === undefined ? whole : `'${FILE}Mappe.xlsx'!${table}`;
    },
  );
}
