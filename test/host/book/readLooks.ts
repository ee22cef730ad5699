/** Reads the number formats and locks of a workbook's styles from their part. Text in, looks out. */
import type { Look } from './cell';
import { builtInFormats } from './numberFormats';
import { attributesOf, tags, unescaped } from './partTexts';

/** The looks by the numbers of the styles. */
export function readLooks(xml: string): Look[] {
  const own = new Map(
    tags(listIn(xml, 'numFmts'), 'numFmt').map(({ numFmtId, formatCode = '' }) => [
      Number(numFmtId),
      unescaped(formatCode),
    ]),
  );
  const styles = listIn(xml, 'cellXfs').matchAll(/<xf\b([^>]*?)(?:\/>|>([^]*?)<\/xf>)/g);
  return [...styles].map(([, head = '', inner = ''], style) => {
    const id = Number(attributesOf(head)['numFmtId'] ?? 0);
    return { style, ...formatOf(id, own), locked: isLocked(inner) };
  });
}

/** Conditional formats have number formats with numbers of their own, outside of the list. */
function listIn(xml: string, list: string): string {
  return new RegExp(`<${list}\\b[^>]*>([^]*?)</${list}>`).exec(xml)?.[1] ?? '';
}

function formatOf(id: number, own: ReadonlyMap<number, string>): Pick<Look, 'numberFormat' | 'isOwnFormat'> {
  const code = builtInFormats[id] === undefined ? own.get(id) : undefined;
  return { numberFormat: code ?? builtInFormats[id] ?? 'General', isOwnFormat: code !== undefined };
}

/** Where protection is named without a lock, excelize takes the cell for open. */
function isLocked(inner: string): boolean {
  const protection = /<protection\b([^>]*)>/.exec(inner)?.[1];
  if (protection === undefined) return true;
  const { locked } = attributesOf(protection);
  return locked === '1' || locked === 'true';
}
