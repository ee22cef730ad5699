/** The number formats of cells by the index of their style. */
import type { Leser } from '../xml/durchgang';
import { liesXml } from '../xml/liesXml';

export const STANDARD = 'General';

/**
 * The formats that have a number instead of a code, as far as it matters which one it is: days, times and numbers that show
 * something else than their digits are told by them. Those with a day depend on the language; Excel shows them as in Germany.
 */
const EINGEBAUT: ReadonlyMap<number, string> = new Map([
  [0, STANDARD],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd.mm.yyyy'],
  ...[15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'd. mmm yy'] as const),
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'hh:mm'],
  [21, 'hh:mm:ss'],
  ...[32, 33, 34, 35, 55, 56].map((id) => [id, 'hh:mm:ss'] as const),
  [22, 'dd.mm.yyyy hh:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The code of a format by its number, for those that need no code of their own in a workbook. */
export const OHNE_EIGENEN_CODE: ReadonlyMap<string, number> = new Map([
  [STANDARD, 0],
  ['@', 49],
]);

/** Codes by the index of the style. */
export function liesFormate(xml: string, teil: string): string[] {
  const eigene = new Map<number, string>();
  const nummern: number[] = [];
  let inZellen = false;
  const leser: Leser = {
    auf: (element) => {
      if (element.ist('cellXfs')) inZellen = true;
      else if (element.ist('xf') && inZellen) nummern.push(Number(element.attribut('numFmtId') ?? 0));
      else if (element.ist('numFmt') && element.tiefe === 2)
        eigene.set(Number(element.attribut('numFmtId')), element.attribut('formatCode') ?? STANDARD);
    },
    zu: (element) => {
      if (element.ist('cellXfs')) inZellen = false;
    },
  };
  liesXml(xml, teil, leser, 'styleSheet');
  return nummern.map((nummer) => eigene.get(nummer) ?? EINGEBAUT.get(nummer) ?? '0');
}
