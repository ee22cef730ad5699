/**
 * The stand-in Excel in Node: genuine office.js over a real .xlsx package. Only this file, nodeOffice and nodeExcelize
 * know Node; everything else runs in a browser too.
 */
import { Book } from './book/Book';
import type { Faults } from './Faults';
import { HostCore, type HostOptions } from './HostCore';
import { loadExcelize } from './nodeExcelize';
import { bootOffice, type HostEnd, type Requirements } from './nodeOffice';
import { Person } from './Person';
import { covers } from './requirementSet';
import { isCleanup, type Traffic } from './Traffic';
import type { WireRequest } from './wire/messages';
import { isServiceCall } from './wire/serviceCalls';

export type { HostOptions } from './HostCore';

/** One program that has the workbook open: a genuine office.js of its own. */
export interface Client {
  /** The genuine namespace of office.js: `host.excel.run(async (context) => …)`. */
  readonly excel: typeof Excel;
  readonly office: Requirements;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** What happens before each of its requests reaches the workbook; it waits for a promise. */
  before(act: () => void | Promise<void>): void;
  /** What happens after each of its requests was carried out, before its answer; it waits for a promise. */
  after(act: () => void | Promise<void>): void;
}

/** An Excel without Excel. */
export interface StandInHost extends Client {
  /** What a person does in Excel, past office.js. */
  readonly workbook: Person;
  /** A further client of the same workbook. */
  connect(): Client;
  /** The package as it is now. */
  save(): Uint8Array;
  /** The workbooks that an add-in has had opened beside this one, as packages. */
  readonly opened: readonly Uint8Array[];
  /** From now on every request fails; the workbook is let go. */
  close(): void;
}

/** Opens a workbook in a stand-in Excel of its own. */
export async function openHost(xlsx: Uint8Array, options: HostOptions = {}): Promise<StandInHost> {
  const book = new Book(await loadExcelize(), xlsx);
  book.window.quirks = { ...book.window.quirks, ...options.quirks };
  let isOpen = true;
  const connect = (): Client => connectTo(book, options, () => isOpen);
  const close = (): void => {
    isOpen = false;
  };
  const workbook = new Person(book);
  return { ...connect(), connect, workbook, save: () => book.save(), opened: book.window.opened, close };
}

function connectTo(book: Book, options: HostOptions, isOpen: () => boolean): Client {
  const core = new HostCore(book, options);
  const { faults, traffic, requirementSet } = core;
  const office: Requirements = {
    isSetSupported: (set, version = '1.1') => set === 'ExcelApi' && covers(requirementSet, version),
  };
  let before: () => void | Promise<void> = () => undefined;
  let after = before;
  const answer = (body: string): string | Promise<string> => {
    const reply = core.execute(body);
    const acting = isHousekeeping(body) ? undefined : after();
    return acting ? acting.then(() => reply) : reply;
  };
  const end: HostEnd = {
    execute: (body) => {
      if (!isOpen()) throw new Error('the host has been closed');
      const acting = isHousekeeping(body) ? undefined : before();
      return acting ? acting.then(() => answer(body)) : answer(body);
    },
    listen: (push) => core.listen(push),
  };
  return {
    excel: bootOffice(end, office),
    office,
    traffic,
    faults,
    before: (act) => void (before = act),
    after: (act) => void (after = act),
  };
}

/** What office.js sends on its own account. */
function isHousekeeping(body: string): boolean {
  const request = JSON.parse(body) as WireRequest;
  return isServiceCall(request) || isCleanup(request);
}
