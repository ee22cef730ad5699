import type { StandInHost } from './nodeHost';
import { codeOf, openSample } from './testkit';

/** Three writes: the actions of the batch are known from the traffic log. */
function writeThree(host: StandInHost): Promise<void> {
  return host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Profil');
    for (const cell of ['E1', 'E2', 'E3']) sheet.getRange(cell).values = [['neu']];
    await context.sync();
  });
}

function written(host: StandInHost): number {
  return ['E1', 'E2', 'E3'].filter((cell) => host.workbook.getCell('Profil', cell) === 'neu').length;
}

async function actionsOfWriting(): Promise<readonly string[]> {
  const host = await openSample();
  await writeThree(host);
  return host.traffic.log[0]?.actions ?? [];
}

describe('a fault at an action', () => {
  it('lets exactly the actions before it happen, whichever action it is', async () => {
    const actions = await actionsOfWriting();
    expect(actions.filter((action) => action.endsWith('values ='))).toHaveLength(3);
    for (let index = 0; index < actions.length; index++) {
      const host = await openSample();
      host.faults.failAtAction({ action: index });
      expect(await codeOf(writeThree(host))).toBe('GeneralException');
      expect(written(host)).toBe(
        actions.slice(0, index).filter((action) => action.endsWith('values =')).length,
      );
    }
  });

  it('does not harm when it lies behind the batch, and strikes the next one', async () => {
    const count = (await actionsOfWriting()).length;
    const host = await openSample();
    host.faults.failAtAction({ action: count });
    await writeThree(host);
    expect(written(host)).toBe(3);
    await codeOf(writeThree(host));
    await writeThree(host);
  });

  it('can be aimed at a round trip, with a code', async () => {
    const host = await openSample();
    host.faults.failAtAction({ roundTrip: 1, action: 0, code: 'AccessDenied' });
    await writeThree(host);
    expect(await codeOf(writeThree(host))).toBe('AccessDenied');
    await writeThree(host);
  });

  it('is counted from the moment it is planned', async () => {
    const host = await openSample();
    await writeThree(host);
    host.faults.failAtAction({ roundTrip: 0, action: 0 });
    expect(await codeOf(writeThree(host))).toBe('GeneralException');
  });
});

describe('lasting faults', () => {
  it('fail everything from an action on, until cleared', async () => {
    const host = await openSample();
    const first = (await actionsOfWriting()).findIndex((action) => action.endsWith('values ='));
    host.faults.failAlwaysFrom(first + 1);
    expect(await codeOf(writeThree(host))).toBe('GeneralException');
    expect(written(host)).toBe(1);
    expect(await codeOf(writeThree(host))).toBe('GeneralException');
    expect(written(host)).toBe(1);
    host.faults.clear();
    await writeThree(host);
    expect(written(host)).toBe(3);
  });

  it('refuse every request while a cell is being edited', async () => {
    const host = await openSample();
    host.faults.cellEditMode(true);
    expect(await codeOf(writeThree(host))).toBe('InvalidOperationInCellEditMode');
    expect(written(host)).toBe(0);
    host.faults.cellEditMode(false);
    await writeThree(host);
    expect(written(host)).toBe(3);
  });
});

describe('events', () => {
  /** Listens on all sheets; gives what was heard: where, and who did it. */
  async function listen(host: StandInHost): Promise<string[]> {
    const heard: string[] = [];
    await host.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        heard.push(`${address} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    return heard;
  }
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  it('can be lost, or come late', async () => {
    const host = await openSample();
    const heard = await listen(host);
    host.faults.loseEvents();
    host.workbook.setCell('Profil', 'E1', 'lost');
    host.faults.holdEvents();
    host.workbook.setCell('Profil', 'E2', 'late');
    await settle();
    expect(heard).toEqual([]);
    host.faults.clear();
    host.workbook.setCell('Profil', 'E3', 'told');
    await settle();
    expect(heard).toEqual(['E2 Unknown', 'E3 Unknown']);
  });

  it('say to each client whether it was the one', async () => {
    const host = await openSample();
    const heard = await listen(host);
    await host.connect().excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').getRange('E1').values = [['other']];
      await context.sync();
    });
    await writeThree(host);
    await settle();
    expect(heard).toEqual(['E1 Unknown', ...['E1', 'E2', 'E3'].map((cell) => `${cell} ThisLocalAddin`)]);
  });
});

describe('an answer', () => {
  it('may never come although the request was carried out', async () => {
    const host = await openSample();
    let answer: () => void = () => undefined;
    host.after(() => new Promise((resolve) => (answer = resolve)));
    const writing = writeThree(host);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(written(host)).toBe(3);
    expect(await Promise.race([writing, Promise.resolve('waits')])).toBe('waits');
    answer();
    await writing;
  });
});

describe('a request above the payload limit', () => {
  it('is refused as a whole', async () => {
    const host = await openSample(undefined, { payloadLimit: 2000 });
    const writing = host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Profil');
      sheet.getRange('E1').values = [['neu']];
      sheet.getRange('E2').values = [['ü'.repeat(1000)]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('RequestPayloadSizeLimitExceeded');
    expect(written(host)).toBe(0);
    expect(host.traffic.log[0]?.bytesSent).toBeGreaterThan(2000);
  });

  it('is five megabytes unless told otherwise', async () => {
    const host = await openSample();
    const write = (length: number): Promise<void> =>
      host.excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Profil').getRange('E1:E200');
        range.values = Array.from({ length: 200 }, () => ['x'.repeat(length)]);
        await context.sync();
      });
    await write(25_000);
    expect(await codeOf(write(27_000))).toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('answers that are not given', () => {
  const read = (host: StandInHost, what: string): Promise<void> =>
    host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Profil').getRange('E1').load(what);
      await context.sync();
    });

  it('are those above the limit; what was done stays done', async () => {
    const host = await openSample();
    host.faults.limitAnswers(10);
    expect(await codeOf(writeThree(host))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(written(host)).toBe(3);
    host.faults.clear();
    await read(host, 'values');
  });

  it('are the formulas of very long texts, if asked for', async () => {
    const host = await openSample();
    host.workbook.setCell('Profil', 'E1', 'x'.repeat(8201));
    await read(host, 'values,formulas');
    host.faults.refuseLongFormulas();
    await read(host, 'values');
    expect(await codeOf(read(host, 'values,formulas'))).toBe('GeneralException');
    host.workbook.setCell('Profil', 'E1', 'x'.repeat(8200));
    await read(host, 'values,formulas');
  });
});
