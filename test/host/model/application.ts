/** Excel.Application and the workbooks that it makes: what office.js calls for `Excel.createWorkbook`. */
import type { Book } from '../book/Book';
import { apiNotImplemented } from '../wire/HostError';
import { packageArg } from './args';
import { type ClassTable, HostObject } from './HostObject';
import { assertUnhardened, type InsertingHost } from './insertWorksheets';

/** The application around a workbook. */
export function applicationObject(book: Book, host: InsertingHost): HostObject {
  return HostObject.of(application, { book, host });
}

const application: ClassTable<{ readonly book: Book; readonly host: InsertingHost }> = {
  className: 'Application',
  methods: {
    // Formulas are computed when they are read, so there is nothing to suspend.
    suspendApiCalculationUntilNextSync: () => undefined,
    createWorkbook: ({ book, host }, [base64]) => {
      assertUnhardened(host);
      if (base64 === null || base64 === undefined)
        throw apiNotImplemented('Application.createWorkbook without a file');
      return HostObject.of(created, { book, xlsx: packageArg(base64, 'base64File') });
    },
  },
};

interface CreatedTarget {
  readonly book: Book;
  readonly xlsx: Uint8Array;
}

const created: ClassTable<CreatedTarget> = {
  className: 'WorkbookCreated',
  methods: {
    open: ({ book, xlsx }) => {
      book.window.opened.push(book.beside(xlsx).save());
      book.window.isInFront = false;
    },
  },
  identity: ({ book }) => ({ Id: String(book.window.opened.length + 1) }),
};
