import { openSample } from '../testkit';
import { answerServiceCall, isServiceCall } from './serviceCalls';
import type { WireRequest } from './messages';

/** As office.js sends it on the desktop once the pane can take commands. */
const ready: WireRequest = {
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
};

describe('a call to a service of Office', () => {
  it('is answered without a value', () => {
    expect(isServiceCall(ready)).toBe(true);
    expect(answerServiceCall(ready)).toEqual({
      Results: [
        { ActionId: 2, Value: null },
        { ActionId: 3, Value: null },
      ],
    });
  });

  it('is not taken for a batch of the workbook, nor the other way round', async () => {
    const host = await openSample();
    await host.excel.run(async (context) => {
      context.workbook.worksheets.load('name');
      await context.sync();
    });
    expect(host.traffic.roundTrips).toBe(1);
    expect(isServiceCall({ Actions: [], ObjectPaths: {} })).toBe(false);
  });
});
