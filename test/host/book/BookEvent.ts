/** What happens in a workbook, and what is held on to while it happens. */
import type { Area } from './address';

/** An area that moves along when rows are inserted above it. */
export interface LiveArea {
  readonly sheetId: number;
  area: Area;
}

/** Something that add-ins can listen for, `rowsHidden` aside; `rows` are whole rows. */
export interface BookEvent {
  readonly type: 'changed' | 'selectionChanged' | 'rowsHidden';
  readonly sheetId: number;
  readonly area: Area;
  readonly rows?: 'RowInserted' | 'RowDeleted';
  /** Where more than one area is selected: all of them. */
  readonly address?: string;
}
