/** What Ctrl+Z takes back in the stand-in, below and from ExcelApi 1.19 on. Costs two seconds. */
import type { Quirks } from './book/excelWindow';
import { openHost, type StandInHost } from './nodeHost';
import { sampleBook } from './sampleBook';
import { unterschiede } from '../support/abbild';
import { openSample, pictureOf, send } from './testkit';

const openWith = (requirementSet = '1.14', quirks: Partial<Quirks> = {}): Promise<StandInHost> =>
  openSample(undefined, { requirementSet, quirks });

const writeCell = (host: StandInHost, cell: string, value: string): Promise<void> =>
  send(host, ({ workbook }) => {
    const range = workbook.worksheets.getItem('Profil').getRange(cell);
    range.numberFormat = [['@']];
    range.values = [[value]];
  });

describe('what a person did by hand', () => {
  it.each<[string, (host: StandInHost) => void]>([
    ['typing', ({ workbook }) => workbook.setCell('Profil', 'C2', 'von Hand')],
    ['typing a formula', ({ workbook }) => workbook.setCell('Profil', 'C2', '=1+1')],
    [
      'typing a date, which brings its format',
      ({ workbook }) => workbook.setCell('Profil', 'E5', '1.2.2026'),
    ],
    ['emptying', ({ workbook }) => workbook.setCell('Profil', 'C2', '')],
    ['a number format', ({ workbook }) => workbook.setNumberFormat('Profil', 'B2', '0.00')],
    ['sorting', ({ workbook }) => workbook.sortTable('tblBedarfe', 'Beleg')],
    ['inserting rows', ({ workbook }) => workbook.insertRows('Profil', 3, 2)],
    ['a name that leads elsewhere', ({ workbook }) => workbook.setName('Fall_Name', 'Profil!$C$2')],
    ['a new name', ({ workbook }) => workbook.setName('Neu', 'Profil!$C$2')],
    ['a deleted name', ({ workbook }) => workbook.deleteName('Fall_Name')],
    ['unlocking', ({ workbook }) => workbook.unlock('Profil', 'B2:C3')],
  ])('is undone: %s', async (_, act) => {
    const host = await openWith();
    const before = pictureOf(host);
    act(host);
    expect(unterschiede(before, pictureOf(host))).not.toEqual([]);
    expect(host.workbook.undo()).toBe(true);
    expect(unterschiede(before, pictureOf(host))).toEqual([]);
    expect(host.workbook.undo()).toBe(false);
  });

  it('is undone step by step, the last one first', async () => {
    const { workbook } = await openWith();
    for (const text of ['eins', 'zwei', 'drei']) workbook.setCell('Profil', 'C2', text);
    const seen = [1, 2, 3].map(() => {
      workbook.undo();
      return workbook.getCell('Profil', 'C2');
    });
    expect(seen).toEqual(['zwei', 'eins', 'kein Abschluss']);
  });

  it('is not guessed at where the stand-in does not know the way back', async () => {
    const { workbook } = await openWith();
    workbook.deleteRow('Profil', 3);
    expect(() => workbook.undo()).toThrow('more than the stand-in knows');
  });

  it('is not in the list where another computer did it', async () => {
    const { workbook } = await openWith();
    workbook.setCell('Profil', 'C2', 'hier');
    workbook.unheard(() => workbook.setCell('Profil', 'C3', 'dort'));
    workbook.undo();
    expect(['C2', 'C3'].map((cell) => workbook.getCell('Profil', cell))).toEqual(['kein Abschluss', 'dort']);
    expect(workbook.undo()).toBe(false);
  });

  it('is gone where another computer moved cells', async () => {
    const { workbook } = await openWith();
    workbook.setCell('Profil', 'C2', 'hier');
    workbook.unheard(() => workbook.insertRows('Profil', 2));
    expect(workbook.undo()).toBe(false);
    expect(workbook.getCell('Profil', 'C3')).toBe('hier');
  });
});

describe('what an add-in writes', () => {
  it.each(['1.14', '1.17', '1.18'])('empties the list below ExcelApi 1.19 (%s)', async (version) => {
    const host = await openWith(version);
    host.workbook.setCell('Profil', 'C2', 'davor');
    await writeCell(host, 'C3', 'vom Add-in');
    expect(host.workbook.undo()).toBe(false);
    host.workbook.setCell('Profil', 'C4', 'danach');
    expect(host.workbook.undo()).toBe(true);
    expect(host.workbook.undo()).toBe(false);
    const left = ['C2', 'C3', 'C4'].map((cell) => host.workbook.getCell('Profil', cell));
    expect(left).toEqual(['davor', 'vom Add-in', 'Ü-Text']);
  });

  it('empties it also where the request fails later on', async () => {
    const host = await openWith('1.14');
    host.workbook.setCell('Profil', 'C2', 'davor');
    const request = send(host, ({ workbook }) => {
      workbook.worksheets.getItem('Profil').getRange('C3').values = [['vom Add-in']];
      workbook.names.getItem('Fehlt').getRange().values = [['nie']];
    });
    await expect(request).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(host.workbook.getCell('Profil', 'C3')).toBe('vom Add-in');
    expect(host.workbook.undo()).toBe(false);
  });

  it('leaves it alone where it only reads', async () => {
    const host = await openWith('1.14');
    host.workbook.setCell('Profil', 'C2', 'davor');
    await send(host, ({ workbook }) => workbook.names.load('items/name'));
    expect(host.workbook.undo()).toBe(true);
  });

  it('is one step per request from 1.19 on, and what was before it stays in the list', async () => {
    const host = await openWith('1.19');
    const before = pictureOf(host);
    host.workbook.setCell('Profil', 'C2', 'davor');
    await writeCell(host, 'C3', 'vom Add-in');
    expect(host.workbook.undo()).toBe(true);
    expect(['C2', 'C3'].map((cell) => host.workbook.getCell('Profil', cell))).toEqual(['davor', '']);
    expect(host.workbook.undo()).toBe(true);
    expect(unterschiede(before, pictureOf(host))).toEqual([]);
  });

  it('or one step per action, where Excel is taken to do so', async () => {
    const host = await openWith('1.19', { undoStep: 'action' });
    await writeCell(host, 'C3', '7');
    host.workbook.undo();
    expect(host.workbook.getCell('Profil', 'C3')).toBe('');
    expect(host.workbook.getNumberFormat('Profil', 'C3')).toBe('@');
    host.workbook.undo();
    expect(host.workbook.getNumberFormat('Profil', 'C3')).toBe('General');
  });

  it('a row in a table comes and goes', async () => {
    const host = await openWith('1.19');
    const before = pictureOf(host);
    await send(host, ({ workbook }) => {
      workbook.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 1, 'neu']]);
    });
    const withRow = pictureOf(host);
    await send(host, ({ workbook }) => workbook.tables.getItem('tblBedarfe').rows.getItemAt(1).delete());
    host.workbook.undo();
    expect(unterschiede(withRow, pictureOf(host))).toEqual([]);
    host.workbook.undo();
    expect(unterschiede(before, pictureOf(host))).toEqual([]);
  });
});

describe('a sheet that comes or goes is never undone, nor what was before it', () => {
  const WITH_SHEETS: Readonly<Record<string, (host: StandInHost) => unknown>> = {
    'deleted by hand': ({ workbook }) => workbook.deleteSheet('Kennung 2'),
    'renamed by hand': ({ workbook }) => workbook.renameSheet('Kennung 2', 'Anders'),
    'moved by hand': ({ workbook }) => workbook.moveSheet('Kennung 2', 'Profil'),
    'protected by hand': ({ workbook }) => workbook.protectSheet('Kennung 2'),
    'deleted by the add-in': (host) =>
      send(host, ({ workbook }) => workbook.worksheets.getItem('Kennung 2').delete()),
    'added by the add-in': (host) => send(host, ({ workbook }) => void workbook.worksheets.add('Neu')),
    'inserted by the add-in': async (host) => {
      const other = await openHost(await sampleBook());
      other.workbook.renameSheet('Kennung 2', 'Eingefügt');
      const base64 = Buffer.from(other.save()).toString('base64');
      await send(host, ({ workbook }) => {
        workbook.insertWorksheetsFromBase64(base64, {
          sheetNamesToInsert: ['Eingefügt'],
          positionType: 'End',
        });
      });
    },
  };

  it.each(Object.entries(WITH_SHEETS))('%s', async (_, act) => {
    const host = await openWith('1.19');
    host.workbook.setCell('Profil', 'C2', 'davor');
    await act(host);
    const before = pictureOf(host);
    expect(host.workbook.undo()).toBe(false);
    expect(unterschiede(before, pictureOf(host))).toEqual([]);
    host.workbook.setCell('Profil', 'C3', 'danach');
    expect([host.workbook.undo(), host.workbook.undo()]).toEqual([true, false]);
    expect(host.workbook.getCell('Profil', 'C2')).toBe('davor');
  });
});
