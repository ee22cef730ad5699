/** Reads the number formats and locks of a workbook's styles from their part. Text in, looks out. */
import type { Look } from './cell';
import { builtInFormats } from './numberFormats';
import { attributesOf, tags, unescaped } from './partTexts';

/** The looks by the numbers of the styles. */
export function readLooks(xml: string): Look[] {
  const own = new Map(
    tags(xml, 'numFmt').map(({ numFmtId = '', formatCode = '' }) => [
      Number(numFmtId),
      unescaped(formatCode),
    ]),
  );
  const list = /<cellXfs\b[^>]*>([^]*?)<\/cellXfs>/.exec(xml)?.[1] ?? '';
  const styles = list.matchAll(/<xf\b([^>]*?)(?:\/>|>([^]*?)<\/xf>)/g);
  return [...styles].map(([, head = '', inner = '']) => {
    const id = Number(attributesOf(head)['numFmtId'] ?? 0);
    return { ...formatOf(id, own), locked: isLocked(inner) };
  });
}

function formatOf(id: number, own: ReadonlyMap<number, string>): Omit<Look, 'locked'> {
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
