/**
 * Excel.ChartCollection and Excel.Chart, as far as charts of stacked columns or of bars are added. excelize cannot change
 * a chart, so it is drawn when the package is asked for.
 */
import { type Area, cellName, parseReference, quoteSheet } from '../book/address';
import type { Book } from '../book/Book';
import { chartNames } from '../book/chartNames';
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
  readonly type: keyof Book['chartTypes'];
  /** Header row and header column, then the numbers. */
  readonly data: Area;
  readonly seriesBy: 'Rows' | 'Columns';
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
  items: ({ book, sheetId }) =>
    chartNames(book.save(), sheetId).map((name) => HostObject.of(drawn, { name })),
};

/** A chart that is there already; more than its name nobody has asked for. */
const drawn: ClassTable<{ readonly name: string }> = {
  className: 'Chart',
  properties: { name: { get: ({ name }) => name } },
  identity: ({ name }) => ({ _Id: name }),
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
  if (!isChartType(type) || (seriesBy !== 'Rows' && seriesBy !== 'Columns'))
    throw apiNotImplemented(`ChartCollection.add(${JSON.stringify(type)}, ${JSON.stringify(seriesBy)})`);
  const data = parseReference(source)?.area;
  if (!data) throw invalidArgument('sourceData');
  const target: ChartTarget = {
    book,
    sheetId,
    type,
    data,
    seriesBy,
    first: 'A1',
    name: 'Diagramm 1',
    title: '',
  };
  book.store.pending.add(() => {
    if (book.sheetName(sheetId) !== undefined) draw(target);
  });
  book.touch();
  return HostObject.of(chart, target);
}

function isChartType(type: Json | undefined): type is keyof Book['chartTypes'] {
  return type === 'ColumnStacked' || type === 'BarClustered';
}

function cell(value: Json | undefined, name: string): string {
  const address = textArg(value, name);
  if (!parseReference(address)) throw invalidArgument(name);
  return address;
}

function draw(target: ChartTarget): void {
  const { book, type, first, name, title: text } = target;
  const options = {
    Series: seriesOf(target),
    Title: { Paragraph: [{ Text: text }] },
    Format: { Name: name },
  };
  checked(book.file.AddChart(sheetOf(target), first, { Type: book.chartTypes[type], ...options }));
}

/** Every row or column behind the first one, which has the categories; each begins with its name. */
function seriesOf(target: ChartTarget) {
  const { data, seriesBy } = target;
  const sheet = quoteSheet(sheetOf(target));
  const byRows = seriesBy === 'Rows';
  const length = byRows ? data.columns : data.rows;
  const at = (line: number, place: number): string =>
    byRows ? cellName(data.row + line, data.column + place) : cellName(data.row + place, data.column + line);
  const numbers = (line: number): string => `${sheet}!${at(line, 1)}:${at(line, length - 1)}`;
  return Array.from({ length: (byRows ? data.rows : data.columns) - 1 }, (_, index) => ({
    Name: `${sheet}!${at(index + 1, 0)}`,
    Categories: numbers(0),
    Values: numbers(index + 1),
  }));
}

function sheetOf({ book, sheetId }: ChartsTarget): string {
  return book.sheetName(sheetId) ?? '';
}
