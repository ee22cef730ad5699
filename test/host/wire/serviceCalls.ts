/**
 * What office.js tells the Office around it, not the workbook: on the desktop it reports that the pane can take
 * commands. The stand-in takes note of nothing and says so in the way Excel does.
 */
import type { WireReply, WireRequest } from './messages';

const SERVICES = 'Microsoft.InternalService.';

/** Whether a batch speaks to Office instead of the workbook. */
export function isServiceCall({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith(SERVICES));
}

/** Every action was heard, none has a value. */
export function answerServiceCall({ Actions }: WireRequest): WireReply {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
}
