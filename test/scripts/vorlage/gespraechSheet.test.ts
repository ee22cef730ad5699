import { PRUEFPUNKTE } from '../../../src/rules/pruefpunkte';
import { openTemplate, raw, tableOf, type Opened } from './opened';

const SHEET = 'Gespräch';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

describe('the sheet of the talk', () => {
  it('lists every Prüfpunkt by id and label, none of them confirmed', () => {
    const { rows } = tableOf(opened, 'tblPruefpunkte');
    const values = rows.map((row) => row.map((cell) => raw(opened, { sheet: SHEET, cell })));
    expect(values).toEqual(PRUEFPUNKTE.map(({ id, label }) => [id, label, '', '']));
  });

  it('hides the ids', () => {
    expect(tableOf(opened, 'tblPruefpunkte').head[0]).toMatch(/^A\d+$/);
    expect(opened.file.GetColVisible(SHEET, 'A').visible).toBe(false);
  });

  it('shows every column of the Rücksprachen', () => {
    for (const cell of tableOf(opened, 'tblWechsel').head)
      expect(opened.file.GetColVisible(SHEET, cell.replace(/\d/g, '')).visible).toBe(true);
  });
});
