import { openSample } from '../testkit';

/** Lets pending messages and handlers run. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

describe('events', () => {
  it('tell handlers at a sheet of changes there, and only there', async () => {
    const host = await openSample();
    const seen: string[] = [];
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Profil');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.address} ${event.worksheetId === sheet.id}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.workbook.setCell('Profil', 'C3', 'neu');
    host.workbook.setCell('Kennung 2', 'B2', 'woanders');
    host.workbook.insertRows('Profil', 2, 2);
    host.workbook.deleteRow('Profil', 2);
    host.workbook.sortTable('tblBedarfe', 'Id');
    await settle();
    expect(seen.slice(0, 3)).toEqual(['RangeEdited C3 true', 'RowInserted 2:3 true', 'RowDeleted 2:2 true']);
    expect(seen).toHaveLength(4);
  });

  it('tell handlers at all sheets, also of what the add-in wrote itself', async () => {
    const host = await openSample();
    const seen: string[] = [];
    await host.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      worksheets.getItem('Profil').getRange('B2:B3').values = [[0], [1]];
      worksheets.getItem('Profil').getRange('C2').clear('Contents');
      context.workbook.tables.getItem('tblBedarfe').rows.add(undefined, [['d', 1, '']]);
      await context.sync();
    });
    host.workbook.setCell('Kennung 2', 'B2', 'x');
    await settle();
    expect(seen).toEqual(['B2:B3', 'C2', 'A5:C5', 'B2']);
  });

  it('tell of the selection', async () => {
    const host = await openSample();
    const seen: string[] = [];
    await host.excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Profil').getRange('B2').select();
      await context.sync();
    });
    host.workbook.select('Kennung 2', 'B3:B4');
    await settle();
    expect(seen).toEqual(['B2', 'B3:B4']);
  });

  it('end when the handler is removed', async () => {
    const host = await openSample();
    let calls = 0;
    const handler = await host.excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => Promise.resolve(void (calls += 1)));
      await context.sync();
      return added;
    });
    host.workbook.setCell('Profil', 'C3', 'neu');
    await settle();
    await host.excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.workbook.setCell('Profil', 'C3', 'wieder neu');
    await settle();
    expect(calls).toBe(1);
  });

  it('are not there for what the stand-in does not watch', async () => {
    const host = await openSample();
    const run = host.excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(run).rejects.toThrow('WorksheetCollection._RegisterActivatedEvent');
  });
});
