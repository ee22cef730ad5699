import { PRUEFPUNKTE } from '../../../src/rules/pruefpunkte';
import { openTemplate, raw, tableOf, type Opened } from './opened';

const SHEET = 'Gespräch';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the sheet of the talk', () => {
  it('lists every Prüfpunkt by id and label, none of them settled', () => {
    const { rows } = tableOf(opened, 'tblPruefpunkte');
    const values = rows.map((row) => row.map((cell) => raw(opened, { sheet: SHEET, cell })));
    expect(values).toEqual(PRUEFPUNKTE.map(({ id, label }) => [id, label, '', '', '', '', '']));
  });

  it('hides the ids', () => {
    expect(tableOf(opened, 'tblPruefpunkte').head[0]).toMatch(/^A\d+$/);
    expect(opened.file.GetColVisible(SHEET, 'A').visible).toBe(false);
  });

  it('has the explanation beside the Prüfpunkte, inside of what is printed', () => {
    const { head } = tableOf(opened, 'tblPruefpunkte');
    expect(head.at(-1)).toBe('G6');
    expect(raw(opened, { sheet: SHEET, cell: 'H6' })).toBe('So gehen Sie vor');
    for (const row of [7, 9, 11, 13])
      expect(raw(opened, { sheet: SHEET, cell: `H${row}` })).toMatch(/^\d\. /);
  });

  it('shows every column of the Rücksprachen', () => {
    for (const cell of tableOf(opened, 'tblWechsel').head)
      expect(opened.file.GetColVisible(SHEET, cell.replace(/\d/g, '')).visible).toBe(true);
  });
});
