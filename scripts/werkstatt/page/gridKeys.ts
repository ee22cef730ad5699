/** What the keys mean in the grid while no cell is being edited. Pure. */

/** What a person asks for by a key. */
export type GridCommand =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'jump'; readonly to: 'rowStart' | 'sheetStart' }
  /** Begin to edit: with what is there, or with the letter just typed. */
  | { readonly kind: 'edit'; readonly text?: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'list' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 }
  | { readonly kind: 'pane' };

/** The part of a keyboard event that counts. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

const PAGE_ROWS = 15;

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE_ROWS, 0],
  PageUp: [-PAGE_ROWS, 0],
};

/** The command of a key, as in Excel; `undefined` for keys that are not the grid's. */
export function commandOf({ key, shiftKey, ctrlKey, altKey }: Key): GridCommand | undefined {
  const back = shiftKey ? -1 : 1;
  if (altKey) return key === 'ArrowDown' ? { kind: 'list' } : undefined;
  if (ctrlKey && (key === 'PageDown' || key === 'PageUp'))
    return { kind: 'sheet', by: key === 'PageDown' ? 1 : -1 };
  if (key === 'Home') return { kind: 'jump', to: ctrlKey ? 'sheetStart' : 'rowStart' };
  if (ctrlKey) return undefined;
  const move = MOVES[key];
  if (move) return { kind: 'move', rows: move[0], columns: move[1] };
  if (key === 'Enter') return { kind: 'move', rows: back, columns: 0 };
  if (key === 'Tab') return { kind: 'move', rows: 0, columns: back };
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'F6') return { kind: 'pane' };
  if (key === 'Delete') return { kind: 'clear' };
  if (key === 'Backspace') return { kind: 'edit', text: '' };
  return [...key].length === 1 ? { kind: 'edit', text: key } : undefined;
}
