/** Where Excel answers one way on one host or version and another way elsewhere; a test can choose. */

/** What a test may choose. */
export interface Quirks {
  /**
   * A row of a filtered table is to be deleted: refused as a conflict with the filter or by the general code
   * (office-js #468), or left where it is without a word (office-js #994).
   */
  readonly deleteUnderFilter: 'FilteredRangeConflict' | 'GeneralException' | 'nothing';
  /** The names of a sheet: reported with those of the workbook among them (office-js #1011), documented without. */
  readonly namesOfSheet: 'withWorkbook' | 'own';
}

/** What is reported most. */
export const QUIRKS: Quirks = { deleteUnderFilter: 'FilteredRangeConflict', namesOfSheet: 'withWorkbook' };
