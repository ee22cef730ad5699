/**
 * Excel.Functions and Excel.FunctionResult: only DATE, which tells the workbook's date system.
 */
import type { Book } from '../book/Book';
import { dateSerial } from '../book/dateSerial';
import { invalidArgument } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { type ClassTable, HostObject } from './HostObject';

/** The worksheet functions of the workbook. */
export function functionsObject(book: Book): HostObject {
  return HostObject.of(functions, book);
}

const functions: ClassTable<Book> = {
  className: 'Functions',
  methods: {
    date: (book, args) => {
      const [year, month, day] = args.map(numberArg);
      if (year === undefined || month === undefined || day === undefined)
        throw invalidArgument('year, month, day');
      return HostObject.of(result, dateSerial(year, month, day, book.date1904));
    },
  },
};

/** `undefined` stands for #NUM!. */
const result: ClassTable<number | undefined> = {
  className: 'FunctionResult',
  properties: {
    value: { get: (value) => value ?? null },
    error: { get: (value) => (value === undefined ? '#NUM!' : null) },
  },
};

function numberArg(value: Json): number {
  if (typeof value !== 'number') throw invalidArgument('a number is expected');
  return value;
}
