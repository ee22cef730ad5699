/** Samples about cells, sheets and dates, told in own words. */
import { addressesOf, type Sample, setUp, valuesOf } from './setUp';

/** One entry for each. */
export const SHEET_SAMPLES: readonly Sample[] = [
  [
    '42-range/set-get-values',
    async (context) => {
      const { sheet } = setUp(context);
      sheet.getRange('C3').values = [['neu']];
      sheet.getRange('F1:F2').values = [[5], [6]];
      sheet.getRange('F3').formulas = [['=F1*F2']];
      const sum = sheet.getRange('F3');
      sum.load('formulas,text');
      const [cell, product] = await valuesOf(context, sheet.getRange('C3'), sum);
      return [cell, product, sum.formulas, sum.text];
    },
    [[['neu']], [[30]], [['=F1*F2']], [['30']]],
  ],
  [
    '42-range/insert-delete-clear-range',
    async (context) => {
      const { sheet } = setUp(context);
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('D3:D4').clear();
      return valuesOf(context, sheet.getRange('A2:D4'));
    },
    [
      [
        ['', '', '', ''],
        ['Mo', 'Bäcker', 'Essen', ''],
        ['Di', 'Bus', 'Fahrt', ''],
      ],
    ],
  ],
  [
    '42-range/range-copyfrom',
    async (context) => {
      const { sheet } = setUp(context);
      sheet.getRange('F1').numberFormat = [['0.00']];
      sheet.getRange('F2').formulas = [['=D2*2']];
      sheet.getRange('G1').copyFrom('F1', 'Formats');
      sheet.getRange('F3').copyFrom('F2', 'Formulas');
      const format = sheet.getRange('G1');
      format.load('numberFormat');
      return [...(await valuesOf(context, sheet.getRange('F3'))), format.numberFormat];
    },
    [[[6]], [['0.00']]],
  ],
  [
    '42-range/range-relationships',
    async (context) => {
      const { sheet } = setUp(context);
      return addressesOf(
        context,
        sheet.getRange('H2:J5').getOffsetRange(6, 3),
        sheet.getRange('J4:L8').getResizedRange(2, -1),
      );
    },
    ['Probe!K8:M11', 'Probe!J4:K10'],
  ],
  [
    '42-range/selected-range, 50-workbook/workbook-get-active-cell',
    async (context) => {
      setUp(context).sheet.getRange('B2:C3').select();
      const { workbook } = context;
      return addressesOf(context, workbook.getSelectedRange(), workbook.getActiveCell());
    },
    ['Probe!B2:C3', 'Probe!B2'],
  ],
  [
    '54-worksheet/worksheet-range-cell',
    async (context) => {
      const { sheet } = setUp(context);
      return addressesOf(
        context,
        sheet.getUsedRange(),
        sheet.getRange(),
        sheet.getRange('B2:C5'),
        sheet.getCell(1, 4),
      );
    },
    ['Probe!A1:D4', 'Probe!1:1048576', 'Probe!B2:C5', 'Probe!E2'],
  ],
  [
    '54-worksheet/add-delete-rename-move-worksheet, 54-worksheet/list-worksheets',
    async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Hinten');
      added.load('name,position');
      await context.sync();
      added.position = 0;
      worksheets.load('items/name');
      await context.sync();
      const moved = worksheets.items.map(({ name }) => name);
      worksheets.getItem('Hinten').delete();
      const count = worksheets.getCount();
      await context.sync();
      return [added.name, moved, count.value];
    },
    ['Hinten', ['Hinten', 'Profil', 'Kennung 2'], 2],
  ],
  [
    '54-worksheet/active-worksheet',
    async ({ workbook: { worksheets }, sync }) => {
      worksheets.getItem('Kennung 2').activate();
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await sync();
      return active.name;
    },
    'Kennung 2',
  ],
  [
    '54-worksheet/worksheet-visibility',
    async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Kennung 2');
      const seen: string[] = [];
      for (const visibility of ['Hidden', 'Visible'] as const) {
        sheet.visibility = visibility;
        worksheets.load('items/name,items/visibility');
        await context.sync();
        seen.push(...worksheets.items.map((each) => each.visibility));
      }
      return seen;
    },
    ['Visible', 'Hidden', 'Visible', 'Visible'],
  ],
  [
    '90-scenarios/working-with-dates',
    async (context) => {
      const { sheet } = setUp(context);
      const range = sheet.getRange('F1');
      range.values = [[46347.5]];
      range.numberFormat = [['dd.mm.yyyy hh:mm']];
      range.load('text');
      return [...(await valuesOf(context, range)), range.text];
    },
    [[[46347.5]], [['21.11.2026 12:00']]],
  ],
];
