/** Sheets that come and go are beyond Ctrl+Z, and so is what was before them. Costs a second. */
import { openHost, type StandInHost } from './nodeHost';
import { sampleBook } from './sampleBook';
import { openSample, pictureOf, send } from './testkit';
import { unterschiede } from '../support/abbild';

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
    const host = await openSample(undefined, { requirementSet: '1.19' });
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
