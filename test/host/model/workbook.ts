/**
 * Excel.Workbook, the root of the object model.
 */
import type { Book } from '../book/Book';
import { assertCellsSelected, assertInFront, assertSingleSelection } from '../book/excelWindow';
import { type ClassTable, HostObject } from './HostObject';
import { applicationObject } from './application';
import { functionsObject } from './functions';
import { type InsertingHost, insertWorksheets } from './insertWorksheets';
import { namesObject } from './names';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** The workbook that a book holds. */
export function workbookObject(book: Book, host: InsertingHost = {}): HostObject {
  const links = { ...table.links, application: (each: Book) => applicationObject(each, host) };
  return HostObject.of({ ...table, links, methods: { ...table.methods, ...inserting(host) } }, book);
}

function inserting(host: InsertingHost): NonNullable<ClassTable<Book>['methods']> {
  return {
    insertWorksheetsFromBase64: (book, [base64, options]) => insertWorksheets(book, base64, options, host),
  };
}

const table: ClassTable<Book> = {
  className: 'Workbook',
  links: {
    functions: (book) => functionsObject(book),
    names: (book) => namesObject(book),
    tables: (book) => tablesObject(book),
    worksheets: (book) => worksheetsObject(book),
  },
  methods: {
    getSelectedRange: (book) => {
      assertSingleSelection(book.window);
      return rangeObject(book, book.selection.sheetId, book.selection.area);
    },
    getSelectedRanges: (book) => {
      assertCellsSelected(book.window);
      return rangeAreasObject(book, book.selection);
    },
    getActiveCell: (book) => {
      assertInFront(book.window, 'InvalidSelection');
      return rangeObject(book, book.selection.sheetId, { ...book.selection.area, rows: 1, columns: 1 });
    },
  },
};
