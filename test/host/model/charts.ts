/**
 * Excel.ChartCollection and Excel.Chart, as far as charts of stacked columns are added. excelize cannot change a chart,
 * so it is drawn when the package is asked for.
 */
import { type Area, cellName, parseReference, quoteSheet } from '../book/address';
import type { Book } from '../book/Book';
import { checked } from '../book/checked';
import { apiNotImplemented, invalidArgument } from '../wire/HostError';
import type { Json } from '../wire/messages';
import { textArg } from './args';
import { type ClassTable, HostObject } from './HostObject';

interface ChartsTarget {
  readonly book: Book;
  readonly sheetId: number;
}

interface ChartTarget extends ChartsTarget {
  /** Header row and category column, then the numbers. */
  readonly data: Area;
  first: string;
  name: string;
  title: string;
}

/** The charts of one sheet. */
export function chartsObject(book: Book, sheetId: number): HostObject {
  return HostObject.of(collection, { book, sheetId });
}

const collection: ClassTable<ChartsTarget> = {
  className: 'ChartCollection',
  methods: {
    add: (charts, [type, source, seriesBy]) => add(charts, type, textArg(source, 'sourceData'), seriesBy),
  },
};

const chart: ClassTable<ChartTarget> = {
  className: 'Chart',
  properties: {
    name: { get: ({ name }) => name, set: (target, name) => void (target.name = textArg(name, 'name')) },
  },
  links: {
    title: (target) => HostObject.of(title, target),
  },
  methods: {
    setPosition: (target, [first, last]) => {
      target.first = cell(first, 'startCell');
      cell(last, 'endCell');
    },
  },
  identity: ({ name }) => ({ _Id: name }),
};

const title: ClassTable<ChartTarget> = {
  className: 'ChartTitle',
  properties: {
    text: {
      get: ({ title: text }) => text,
      set: (target, text) => void (target.title = textArg(text, 'text')),
    },
  },
};

function add(
  { book, sheetId }: ChartsTarget,
  type: Json | undefined,
  source: string,
  seriesBy: Json | undefined,
) {
  if (type !== 'ColumnStacked' || seriesBy !== 'Columns')
    throw apiNotImplemented(`ChartCollection.add(${JSON.stringify(type)})`);
  const data = parseReference(source)?.area;
  if (!data) throw invalidArgument('sourceData');
  const target = { book, sheetId, data, first: 'A1', name: 'Diagramm 1', title: '' };
  book.pending.add(() => {
    if (book.sheetName(sheetId) !== undefined) draw(target);
  });
  book.touch();
  return HostObject.of(chart, target);
}

function cell(value: Json | undefined, name: string): string {
  const address = textArg(value, name);
  if (!parseReference(address)) throw invalidArgument(name);
  return address;
}

function draw(target: ChartTarget): void {
  const { book, data, first, name, title: text } = target;
  const sheet = sheetOf(target);
  const column = (index: number): string => {
    const from = cellName(data.row + 1, data.column + index);
    return `${quoteSheet(sheet)}!${from}:${cellName(data.row + data.rows - 1, data.column + index)}`;
  };
  const series = Array.from({ length: data.columns - 1 }, (_, index) => ({
    Name: `${quoteSheet(sheet)}!${cellName(data.row, data.column + index + 1)}`,
    Categories: column(0),
    Values: column(index + 1),
  }));
  const options = { Series: series, Title: { Paragraph: [{ Text: text }] }, Format: { Name: name } };
  checked(book.file.AddChart(sheet, first, { Type: book.columnStacked, ...options }));
}

function sheetOf({ book, sheetId }: ChartsTarget): string {
  return book.sheetName(sheetId) ?? '';
}
