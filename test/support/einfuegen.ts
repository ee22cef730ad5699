/** Somebody else's workbook that the sheets of the template are added to, and Excel failing on the way. */
import type { NewFile } from 'excelize-wasm';
import { readFileSync } from 'node:fs';
import { blaetterEinfuegen, type Einfuegeausgang } from '../../src/excel/aktualisieren/blaetterEinfuegen';
import type { ExcelRuntime } from '../../src/excel/excelFallmappe';
import { type HostOptions, openHost, type StandInHost } from '../host/nodeHost';
import { partsOf } from '../host/packageEdit';
import { sampleBook } from '../host/sampleBook';
import { type Testmappe } from './mappe';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';

const PAKET = readFileSync('assets/Fallmappe-Blaetter.json');
/** What the server gives. */
export const antwort =
  (inhalt: string | Buffer = PAKET) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(new Uint8Array(Buffer.from(inhalt))));

/** A workbook of somebody who works with something else. */
export async function fremdeMappe(
  options?: HostOptions,
  change: (file: NewFile) => unknown = () => undefined,
): Promise<Testmappe> {
  const xlsx = await sampleBook((file) => {
    file.DeleteDefinedName({ Name: 'Fall_Name' });
    file.DeleteTable('tblBedarfe');
    change(file);
  });
  const host = await openHost(xlsx, options);
  return { host, mappe: createExcelFallmappe({ excel: host.excel }) };
}

/** Adds the sheets. */
export function fuegeEin({ host }: Testmappe, excel: ExcelRuntime = host.excel): Promise<Einfuegeausgang> {
  return blaetterEinfuegen({ excel, fetch: antwort() });
}

/** The charts in the order in which they were drawn. */
export function diagrammeVon(host: StandInHost): string[] {
  const parts = [...partsOf(host.save())].filter(([path]) => path.startsWith('xl/charts/chart'));
  return parts.sort(([one], [other]) => one.localeCompare(other)).map(([, xml]) => xml);
}

/** Where a run (counted from 0) fails. */
export interface Stelle {
  readonly lauf: number;
  readonly aktion: number;
  readonly code?: string;
}

/** Office.js over a host in which some runs (counted from 0) fail at one of their actions. */
export function mitPlan(host: StandInHost, ...stellen: readonly Stelle[]): ExcelRuntime {
  let lauf = 0;
  const run = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
    const stelle = stellen.find((each) => each.lauf === lauf);
    lauf += 1;
    host.faults.clear();
    if (stelle?.code === 'InvalidOperationInCellEditMode') host.faults.cellEditMode(true);
    else if (stelle) host.faults.failAtAction({ action: stelle.aktion, ...mitCode(stelle) });
    return host.excel.run(batch).finally(() => host.faults.clear());
  };
  return { run } as ExcelRuntime;
}

function mitCode({ code }: Stelle): { readonly code?: string } {
  return code === undefined ? {} : { code };
}

/** Office.js over a host in which one run (counted from 0) does everything and is reported as failed. */
export function meldetZuSpaet(host: StandInHost, spaeter: number): ExcelRuntime {
  let lauf = 0;
  const run = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
    const ergebnis = await host.excel.run(batch);
    lauf += 1;
    if (lauf - 1 !== spaeter) return ergebnis;
    throw Object.assign(new Error(), { name: 'RichApi.Error', code: 'GeneralException' });
  };
  return { run } as ExcelRuntime;
}
