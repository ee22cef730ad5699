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
import type { Traffic } from './Traffic';

export type { HostOptions } from './HostCore';

/** An Excel without Excel. */
export interface StandInHost {
  /** The genuine namespace of office.js: `host.excel.run(async (context) => …)`. */
  readonly excel: typeof Excel;
  readonly office: Requirements;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** What a person does in Excel, past office.js. */
  readonly workbook: Person;
  /** The package as it is now. */
  save(): Uint8Array;
  /** From now on every request fails; the workbook is let go. */
  close(): void;
}

/** Opens a workbook in a stand-in Excel of its own. */
export async function openHost(xlsx: Uint8Array, options: HostOptions = {}): Promise<StandInHost> {
  const book = new Book(await loadExcelize(), xlsx);
  let core: HostCore | undefined = new HostCore(book, options);
  const { faults, traffic, requirementSet } = core;
  const office: Requirements = {
    isSetSupported: (set, version = '1.1') => set === 'ExcelApi' && covers(requirementSet, version),
  };
  const end: HostEnd = {
    execute: (body) => {
      if (!core) throw new Error('the host has been closed');
      return core.execute(body);
    },
    listen: (push) => core?.listen(push),
  };
  const excel = bootOffice(end, office);
  const close = (): void => {
    core = undefined;
  };
  return { excel, office, traffic, faults, workbook: new Person(book), save: () => book.save(), close };
}
