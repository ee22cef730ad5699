import { openSample } from './testkit';

describe('traffic', () => {
  it('counts round trips, actions and bytes, and names the actions', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      const range = context.workbook.names.getItem('Fall_Name').getRange();
      range.load('values');
      await context.sync();
      range.values = [['Ä']];
      await context.sync();
    });
    const [first, second] = host.traffic.log;
    expect(host.traffic.roundTrips).toBe(2);
    expect(first?.actions).toContain('workbook.names.getItem.getRange.load(values)');
    expect(second?.actions).toEqual(['Range-1', 'Range-1.values =']);
    expect(host.traffic.actions).toBe((first?.actions.length ?? 0) + 2);
    expect(host.traffic.bytesSent).toBe((first?.bytesSent ?? 0) + (second?.bytesSent ?? 0));
    expect(second?.bytesSent).toBeGreaterThan(200);
    expect(first?.bytesReceived).toBeGreaterThan(second?.bytesReceived ?? 0);
  });

  it('notes the error a batch ended with', async () => {
    const host = await openSample();
    const failing = host.excel.run(async (context) => {
      context.workbook.names.getItem('Fehlt').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toThrow();
    expect(host.traffic.log.map(({ errorCode }) => errorCode)).toEqual(['ItemNotFound']);
  });

  it('does not count what office.js does to clean up after a run, and is not disturbed by it', async () => {
    const host = await openSample();
    const read = (): Promise<void> =>
      host.excel.run(async (context) => {
        context.workbook.getSelectedRange().load('address');
        await context.sync();
      });
    await read();
    host.faults.failAtAction({ roundTrip: 1, action: 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await read();
    expect(host.traffic.roundTrips).toBe(2);
  });

  it('starts anew after a reset', async () => {
    const host = await openSample();
    const read = (): Promise<void> =>
      host.excel.run(async (context) => {
        context.workbook.names.load('items/name');
        await context.sync();
      });
    await read();
    host.traffic.reset();
    expect([host.traffic.roundTrips, host.traffic.actions, host.traffic.bytesSent]).toEqual([0, 0, 0]);
    await read();
    expect(host.traffic.roundTrips).toBe(1);
  });
});
