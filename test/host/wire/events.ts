/**
 * Tells office.js that something happened in the workbook. It must not know the workbook.
 */
import type { JsonObject } from './messages';

/** What happened, with the sheet's id as office.js knows it. */
export interface HostEvent {
  readonly type: 'changed' | 'selectionChanged';
  readonly worksheetId: string;
  /** Without the sheet, such as `B2:C3` or `4:5`. */
  readonly address: string;
  /** As in `Excel.DataChangeType`; only for changes. */
  readonly changeType?: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
  /** As in `Excel.EventTriggerSource`, for the client that hears of it; only for changes. */
  readonly triggerSource?: 'Unknown' | 'ThisLocalAddin';
}

/** Class member → the event that it registers for. */
export const registrations: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: 'onChanged',
  _UnregisterDataChangedEvent: 'onChanged',
  _RegisterSelectionChangedEvent: 'onSelectionChanged',
  _UnregisterSelectionChangedEvent: 'onSelectionChanged',
};

const messageType = { changed: 10, selectionChanged: 14 } as const;
const eventCategory = 65536;
const workbookTarget = 'Workbook';

/** The text of the message for the handlers at the sheet and at the collection of sheets. */
export function eventMessage({ type, ...details }: HostEvent): string {
  const args: JsonObject = { ...details, source: 'Local' };
  const entries = [details.worksheetId, workbookTarget].map((targetId) => ({
    messageCategory: eventCategory,
    messageType: messageType[type],
    targetId,
    message: JSON.stringify(args),
    id: 0,
  }));
  return JSON.stringify({ type: 3, message: { entries } });
}
