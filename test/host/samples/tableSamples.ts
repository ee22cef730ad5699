/** Samples about tables and names, told in own words. */
import { HEAD, ROWS, type Sample, setUp, valuesOf } from './setUp';

/** One entry for each. */
export const TABLE_SAMPLES: readonly Sample[] = [
  [
    '46-table/create-table',
    (context) => valuesOf(context, setUp(context).table.getRange()),
    [[HEAD, ...ROWS]],
  ],
  [
    '46-table/add-rows-and-columns-to-a-table',
    async (context) => {
      const { table } = setUp(context);
      table.rows.add(undefined, [['Do', 'Kino', 'Spaß', 9]]);
      table.columns.add(undefined, [['Absetzbar'], ['ja'], ['ja'], ['nein'], ['nein']]);
      return valuesOf(context, table.getRange());
    },
    [
      [
        [...HEAD, 'Absetzbar'],
        ...ROWS.map((row, index) => [...row, index < 2 ? 'ja' : 'nein']),
        ['Do', 'Kino', 'Spaß', 9, 'nein'],
      ],
    ],
  ],
  [
    '46-table/get-data-from-table',
    async (context) => {
      const { table, sheet } = setUp(context);
      const result = await valuesOf(
        context,
        table.getHeaderRowRange(),
        table.columns.getItem('LADEN').getDataBodyRange(),
        table.rows.getItemAt(1).getRange(),
      );
      sheet.getRange('A10:A10').values = [['Ergebnis']];
      return [...result, ...(await valuesOf(context, sheet.getRange('A10')))];
    },
    [[HEAD], ROWS.map((row) => [row[1]]), [ROWS[1]], [['Ergebnis']]],
  ],
  [
    '46-table/convert-range-to-table',
    async (context) => {
      const { sheet } = setUp(context);
      sheet.getRange('H1:I2').values = [
        ['Ort', 'Zahl'],
        ['Köln', 5],
      ];
      const table = sheet.tables.add('H1:I2', true);
      table.name = 'Orte';
      return valuesOf(context, context.workbook.tables.getItem('Orte').getDataBodyRange());
    },
    [[['Köln', 5]]],
  ],
  [
    '46-table/filter-data',
    async (context) => {
      const { table } = setUp(context);
      table.columns.getItem('Art').filter.applyValuesFilter(['Essen']);
      const rows = [0, 1, 2].map((index) => table.rows.getItemAt(index).getRange());
      rows.forEach((row) => row.load('rowHidden'));
      await context.sync();
      const filtered = rows.map(({ rowHidden }) => rowHidden);
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      return [filtered, table.autoFilter.isDataFiltered];
    },
    [[false, true, false], false],
  ],
  [
    '34-named-item/create-and-remove-named-item',
    async (context) => {
      const { sheet } = setUp(context);
      const { names } = context.workbook;
      names.add('Summe', `=SUM(Probe!$D$2:$D$4)`);
      names.add('Kopf', sheet.getRange('A1:D1'));
      sheet.getRange('D8').values = [['=Summe']];
      const items = ['Kopf', 'Summe'].map((name) => names.getItemOrNullObject(name));
      items.forEach((item) => item.load('formula,type'));
      const cell = sheet.getRange('D8');
      cell.load('formulas');
      const [head] = await valuesOf(context, names.getItem('Kopf').getRange());
      names.getItemOrNullObject('Summe').delete();
      const gone = names.getItemOrNullObject('Summe');
      gone.load('name');
      await context.sync();
      return [
        cell.formulas,
        head,
        items.map(({ formula }) => formula as string),
        items[0]?.type,
        gone.isNullObject,
      ];
    },
    [[['=Summe']], [HEAD], ['=Probe!$A$1:$D$1', '=SUM(Probe!$D$2:$D$4)'], 'Range', true],
  ],
  [
    '34-named-item/update-named-item',
    async (context) => {
      const { sheet } = setUp(context);
      const item = context.workbook.names.add('Bereich', sheet.getRange('A1:D1'));
      item.formula = '=Probe!$A$2:$D$2';
      return valuesOf(context, item.getRange());
    },
    [[ROWS[0]]],
  ],
];
