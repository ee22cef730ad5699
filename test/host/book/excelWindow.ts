/** The Excel around a workbook: which one it is, and what is in front of the person. None of it is in the package. */
import { HostError } from '../wire/HostError';

/** Where Excel answers one way on one host or version and another way elsewhere; a test can choose. */
export interface Quirks {
  /**
   * A row of a filtered table is to be deleted: refused as a conflict with the filter or by the general code
   * (office-js #468), or left where it is without a word (office-js #994).
   */
  readonly deleteUnderFilter: 'FilteredRangeConflict' | 'GeneralException' | 'nothing';
  /** The names of a sheet: reported with those of the workbook among them (office-js #1011), documented without. */
  readonly namesOfSheet: 'withWorkbook' | 'own';
  /**
   * What of an add-in's writing Excel undoes in one step, where it undoes it at all: all of a request, as documented
   * (`RunOptions.mergeUndoGroup`), or each of its actions.
   */
  readonly undoStep: 'request' | 'action';
}

/** What is reported most. */
export const QUIRKS: Quirks = {
  deleteUnderFilter: 'FilteredRangeConflict',
  namesOfSheet: 'withWorkbook',
  undoStep: 'request',
};

/** What is selected: cells, cells here and there, or something that is no cell. */
export type Selected = 'cells' | 'several' | 'chart';

/** One window. */
export interface ExcelWindow {
  quirks: Quirks;
  /** No other workbook has the focus. */
  isInFront: boolean;
  selected: Selected;
  /** Workbooks that an add-in had opened in windows of their own, as packages. */
  readonly opened: Uint8Array[];
}

/** A window that has just been opened. */
export function newWindow(): ExcelWindow {
  return { quirks: QUIRKS, isInFront: true, selected: 'cells', opened: [] };
}

/** Refuses what needs the workbook to be in front, with the code that is documented for it. */
export function assertInFront(
  { isInFront }: ExcelWindow,
  code: 'GeneralException' | 'InvalidSelection',
): void {
  if (!isInFront) throw new HostError(code, 'Another workbook has the focus.');
}

/** Refuses to give the selection where that is no single range of cells of this workbook. */
export function assertSingleSelection(window: ExcelWindow): void {
  assertInFront(window, 'InvalidSelection');
  if (window.selected !== 'cells')
    throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
}

/** Refuses to give the selected cells where something else is selected. */
export function assertCellsSelected(window: ExcelWindow): void {
  assertInFront(window, 'InvalidSelection');
  if (window.selected === 'chart')
    throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
}
