/**
 * Puts into a package what is hidden in it: very hidden sheets and hidden names, for which excelize has no call.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PackageFacts } from './packageFacts';

const WORKBOOK = 'xl/workbook.xml';
const STATE = { Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The package with sheets and names hidden as the facts say; the same bytes where they are so already. */
export function writeHidden(xlsx: Uint8Array, { visibility, hiddenNames }: PackageFacts): Uint8Array {
  const { [WORKBOOK]: part } = unzipSync(xlsx, { filter: ({ name }) => name === WORKBOOK });
  if (!part) throw new Error(`no part ${WORKBOOK}`);
  const before = strFromU8(part);
  const after = before
    .replace(/<sheet\b[^>]*>/g, (tag) => {
      const state = visibility.get(Number(/\bsheetId="(\d+)"/.exec(tag)?.[1]));
      return withAttribute(tag, 'state', state && STATE[state]);
    })
    .replace(/<definedName\b[^>]*>/g, (tag) => {
      const name = /\bname="([^"]*)"/.exec(tag)?.[1] ?? '';
      return hiddenNames.has(name.toLowerCase()) ? withAttribute(tag, 'hidden', '1') : tag;
    });
  return after === before ? xlsx : zipSync({ ...unzipSync(xlsx), [WORKBOOK]: strToU8(after) }, { level: 0 });
}

/** The tag with this attribute, or without it; nothing moves where it is right already. */
function withAttribute(tag: string, name: string, value: string | undefined): string {
  const present = new RegExp(` ${name}="([^"]*)"`).exec(tag);
  if (present?.[1] === value || (name === 'hidden' && present)) return tag;
  const bare = tag.replace(new RegExp(` ${name}="[^"]*"`), '');
  return value === undefined ? bare : bare.replace(/(\/?>)$/, ` ${name}="${value}"$1`);
}
