/**
 * The stand-in host without any surroundings: takes the text of a batch, gives the text of the answer.
 * It runs in Node and in a browser alike; whoever boots office.js connects the two.
 */
import { areaName } from './book/address';
import type { Book, BookEvent } from './book/Book';
import type { Quirks } from './book/excelWindow';
import type { Surface } from './book/insertSheets';
import { Faults } from './Faults';
import { workbookObject } from './model/workbook';
import { wireSheetId } from './model/worksheetId';
import { assertAvailable, covers } from './requirementSet';
import { isCleanup, Traffic } from './Traffic';
import { eventMessage, type HostEvent } from './wire/events';
import { HostError } from './wire/HostError';
import type { WireReply, WireRequest } from './wire/messages';
import { answerServiceCall, isServiceCall } from './wire/serviceCalls';
import { processRequest, type Surroundings, wireError } from './wire/processRequest';
import { References } from './wire/references';

/** What a host can be told. */
export interface HostOptions {
  /** Highest ExcelApi version that the host admits to; default `1.14`. */
  readonly requirementSet?: string;
  /** `web`: inserted sheets lose their ties to other sheets and tables; default `desktop`. */
  readonly surface?: Surface;
  /** A policy of the house forbids inserting sheets from a file and opening one. */
  readonly isHardened?: boolean;
  /** Largest request in bytes; default 5 MiB, as Excel on the web. */
  readonly payloadLimit?: number;
  /** What differs from host to host, where it is to be other than `QUIRKS`. */
  readonly quirks?: Partial<Quirks>;
}

/** Since when Excel can undo what add-ins write, and keeps what people did before it (office-js-docs-pr #5175). */
const UNDO_SINCE = '1.19';

/** One workbook with the wire to it. */
export class HostCore {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly requirementSet: string;
  private readonly payloadLimit: number;
  private readonly surroundings: Surroundings;
  private push: ((message: string) => void) | null = null;
  private isExecuting = false;

  constructor(
    private readonly book: Book,
    options: HostOptions = {},
  ) {
    this.requirementSet = options.requirementSet ?? '1.14';
    this.payloadLimit = options.payloadLimit ?? 5 * 1024 * 1024;
    this.surroundings = {
      root: workbookObject(book, options),
      references: new References(),
      assertAvailable: (className, member) => assertAvailable(className, member, this.requirementSet),
      beforeAction: (index) => {
        if (book.window.quirks.undoStep === 'action') book.undo.begin();
        this.faults.beforeAction(index);
      },
    };
  }

  /** Gives every event of the workbook to `push`, as the text of a message; one that listens anew takes the place of the one before. */
  listen(push: (message: string) => void): void {
    const isFirst = this.push === null;
    this.push = push;
    if (isFirst) this.announceToo();
  }

  private announceToo(): void {
    const others = this.book.announce;
    this.book.announce = (event) => {
      others(event);
      // Excel has an event of its own for it, which no add-in here asks for.
      if (event.type === 'rowsHidden') return;
      const { type } = event;
      const message = describeEvent({ ...event, type }, this.isExecuting ? 'ThisLocalAddin' : 'Unknown');
      this.faults.onEvent(() => this.push?.(message));
    };
  }

  /** Carries out a batch and gives the JSON text of the answer. */
  execute(body: string): string {
    this.isExecuting = true;
    try {
      return this.perform(body);
    } finally {
      this.isExecuting = false;
    }
  }

  private perform(body: string): string {
    const request = JSON.parse(body) as WireRequest;
    if (isServiceCall(request)) return JSON.stringify(answerServiceCall(request));
    if (isCleanup(request)) {
      return JSON.stringify(processRequest(request, { ...this.surroundings, beforeAction: () => undefined }));
    }
    const start = performance.now();
    const bytesSent = byteLength(body);
    const reply = this.given(this.answer(request, bytesSent));
    const text = JSON.stringify(reply);
    this.faults.afterRequest();
    const bytesReceived = byteLength(text);
    this.traffic.note(request, reply, { bytesSent, bytesReceived, ms: performance.now() - start });
    return text;
  }

  /** An answer that is not given is an error and nothing else. */
  private given(reply: WireReply): WireReply {
    try {
      this.faults.beforeAnswer(reply, () => byteLength(JSON.stringify(reply)));
      return reply;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: [], Error: wireError(error) };
    }
  }

  private answer(request: WireRequest, bytesSent: number): WireReply {
    try {
      this.faults.beforeRequest();
      if (bytesSent > this.payloadLimit) {
        throw new HostError(
          'RequestPayloadSizeLimitExceeded',
          'The request payload size has exceeded the limit.',
        );
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: [], Error: wireError(error) };
    }
    return this.carryOut(request);
  }

  private carryOut(request: WireRequest): WireReply {
    const { undo } = this.book;
    const { changes } = undo;
    undo.begin();
    const reply = processRequest(request, this.surroundings);
    if (undo.changes > changes && !covers(this.requirementSet, UNDO_SINCE)) undo.forget();
    return reply;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

type ToldEvent = BookEvent & { readonly type: 'changed' | 'selectionChanged' };

function describeEvent(
  { type, sheetId, area, rows, address }: ToldEvent,
  triggerSource: NonNullable<HostEvent['triggerSource']>,
): string {
  const worksheetId = wireSheetId(sheetId);
  if (type === 'selectionChanged')
    return eventMessage({ type, worksheetId, address: address ?? areaName(area) });
  if (rows === undefined)
    return eventMessage({
      type,
      worksheetId,
      address: areaName(area),
      changeType: 'RangeEdited',
      triggerSource,
    });
  return eventMessage({
    type,
    worksheetId,
    address: `${area.row + 1}:${area.row + area.rows}`,
    changeType: rows,
    triggerSource,
  });
}
