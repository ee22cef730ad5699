/** Reads from the JSDoc of office.js types since when a member exists. Knows only the Excel sets. */
import ts from 'typescript';

/** A version such as 1.14. */
export interface ApiVersion {
  readonly major: number;
  readonly minor: number;
}

/** Since when something exists: a version, or a set that no version of ExcelApi covers (preview, online, desktop). */
export type Since = ApiVersion | { readonly outside: string };

const EXCEL_SET = /\[\s*Api set:\s*ExcelApi(\w*)\s*([^\]]*)\]/i;
const VERSION = /^(\d+)\.(\d+)/;

/** Reads a version such as `1.14`; null when it is none. */
export function parseVersion(text: string): ApiVersion | null {
  const match = VERSION.exec(text.trim());
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : null;
}

/** Whether `since` is covered by `version`. */
export function isCovered(since: Since, version: ApiVersion): boolean {
  if ('outside' in since) return false;
  return since.major < version.major || (since.major === version.major && since.minor <= version.minor);
}

/** A version as people write it. */
export function sinceText(since: Since): string {
  return 'outside' in since ? since.outside : `ExcelApi ${since.major}.${since.minor}`;
}

/** Since when a declaration exists: from its own comment, else from that of its class or interface; null for none. */
export function sinceOf(declaration: ts.Node): Since | null {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const since = sinceIn(commentOf(node));
    if (since) return since;
  }
  return null;
}

function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getFullText())
    .join('\n');
}

/** The set that a comment names first; later ones are about single parameters. */
export function sinceIn(comment: string): Since | null {
  const [, kind = '', rest = ''] = EXCEL_SET.exec(comment) ?? [];
  if (rest === '' && kind === '') return null;
  const version = kind === '' ? parseVersion(rest) : null;
  return version ?? { outside: `ExcelApi${kind} ${rest.trim()}` };
}
