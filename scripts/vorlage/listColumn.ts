/** What a column of a table with any number of rows is like, and short ways to say it. */
import type { InputKind, ListId } from './lists';

/** A column: its width in characters and what its cells take; fixed texts take nothing. */
export interface ListColumn {
  readonly width: number;
  readonly kind: InputKind | 'fest';
  /** Holds texts far too long to be read: shows their beginning in one line. */
  readonly lang?: true;
}

/** A fixed text; free text; a date; a number; one of a list. */
export const fest = (width: number): ListColumn => ({ width, kind: 'fest' });
export const text = (width: number): ListColumn => ({ width, kind: { kind: 'text' } });
/** A text that nobody reads in its cell. */
export const lang = (width: number): ListColumn => ({ ...text(width), lang: true });
export const tag = (width = 11.5): ListColumn => ({ width, kind: { kind: 'datum' } });
export const anzahl = (width: number): ListColumn => ({ width, kind: { kind: 'anzahl' } });
export const eineVon = (list: ListId, width: number): ListColumn => ({
  width,
  kind: { kind: 'liste', list, strict: true },
});
/** Results may be more than the list holds, such as several possible Kennungen. */
export const eineVonOderWorte = (list: ListId, width: number): ListColumn => ({
  width,
  kind: { kind: 'liste', list, strict: false },
});
