/**
 * The members that the stand-in implements, each with the ExcelApi version it came with
 * (the remarks of @types/office-js say the same; a test compares).
 */

type Sets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Members that are not documented themselves; office.js calls them for a function that is (`Excel.createWorkbook`). */
export const behindFunctions: Sets = {
  Application: { createWorkbook: '1.8' },
  WorkbookCreated: { open: '1.8' },
};

/** Class → member → version. */
export const apiSets: Sets = {
  Workbook: {
    application: '1.1',
    functions: '1.2',
    names: '1.1',
    tables: '1.1',
    worksheets: '1.1',
    getSelectedRange: '1.1',
    insertWorksheetsFromBase64: '1.13',
    getActiveCell: '1.7',
  },
  WorksheetCollection: {
    add: '1.1',
    onChanged: '1.9',
    onSelectionChanged: '1.9',
    items: '1.1',
    getItem: '1.1',
    getItemOrNullObject: '1.4',
    getActiveWorksheet: '1.1',
    getCount: '1.4',
  },
  Worksheet: {
    onChanged: '1.7',
    onSelectionChanged: '1.7',
    id: '1.1',
    name: '1.1',
    position: '1.1',
    visibility: '1.1',
    names: '1.4',
    tables: '1.1',
    protection: '1.2',
    charts: '1.1',
    delete: '1.1',
    activate: '1.1',
    getRange: '1.1',
    getCell: '1.1',
    getUsedRange: '1.1',
  },
  WorksheetProtection: {
    protected: '1.2',
  },
  ChartCollection: {
    add: '1.1',
    items: '1.1',
  },
  Chart: {
    name: '1.1',
    title: '1.1',
    setPosition: '1.1',
  },
  ChartTitle: {
    text: '1.1',
  },
  NamedItemCollection: {
    add: '1.4',
    items: '1.1',
    getItem: '1.1',
    getItemOrNullObject: '1.4',
    getCount: '1.4',
  },
  NamedItem: {
    name: '1.1',
    formula: '1.7',
    visible: '1.1',
    scope: '1.4',
    type: '1.1',
    value: '1.1',
    delete: '1.4',
    getRange: '1.1',
    getRangeOrNullObject: '1.4',
  },
  TableCollection: {
    add: '1.1',
    items: '1.1',
    count: '1.1',
    getItem: '1.1',
    getItemOrNullObject: '1.4',
    getCount: '1.4',
  },
  Table: {
    id: '1.1',
    name: '1.1',
    showHeaders: '1.1',
    showTotals: '1.1',
    autoFilter: '1.9',
    clearFilters: '1.2',
    columns: '1.1',
    rows: '1.1',
    worksheet: '1.2',
    getRange: '1.1',
    getHeaderRowRange: '1.1',
    getDataBodyRange: '1.1',
    resize: '1.13',
  },
  AutoFilter: {
    isDataFiltered: '1.9',
  },
  Filter: {
    applyValuesFilter: '1.2',
  },
  TableColumnCollection: {
    add: '1.1',
    items: '1.1',
    count: '1.1',
    getItem: '1.1',
    getItemOrNullObject: '1.4',
    getCount: '1.4',
  },
  TableColumn: {
    id: '1.1',
    index: '1.1',
    name: '1.1',
    filter: '1.2',
    getDataBodyRange: '1.1',
    getHeaderRowRange: '1.1',
    getRange: '1.1',
  },
  TableRowCollection: {
    getItemAt: '1.1',
    count: '1.1',
    add: '1.1',
    getCount: '1.4',
  },
  TableRow: {
    delete: '1.1',
    index: '1.1',
    getRange: '1.1',
  },
  Range: {
    address: '1.1',
    rowIndex: '1.1',
    columnIndex: '1.1',
    rowCount: '1.1',
    columnCount: '1.1',
    cellCount: '1.1',
    values: '1.1',
    valueTypes: '1.1',
    text: '1.1',
    formulas: '1.1',
    numberFormat: '1.1',
    rowHidden: '1.2',
    worksheet: '1.1',
    getCell: '1.1',
    copyFrom: '1.9',
    getOffsetRange: '1.1',
    getResizedRange: '1.2',
    insert: '1.1',
    select: '1.1',
    clear: '1.1',
  },
  Functions: {
    date: '1.2',
  },
  FunctionResult: {
    value: '1.2',
    error: '1.2',
  },
};
