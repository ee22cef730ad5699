/**
 * Short ways for the tests of the stand-in host.
 */
import type { NewFile } from 'excelize-wasm';
import { type HostOptions, openHost, type StandInHost } from './nodeHost';
import { sampleBook } from './sampleBook';
import { type Abbild, abbildVon } from '../support/abbild';

/** A host over the sample workbook. */
export async function openSample(
  change?: (file: NewFile) => void,
  options?: HostOptions,
): Promise<StandInHost> {
  return openHost(await sampleBook(change), options);
}

/** One request of an add-in. */
export function send({ excel }: StandInHost, change: (context: Excel.RequestContext) => void): Promise<void> {
  return excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

/** The workbook as it is now. Defined names have no order, and whether it is to be calculated when it is opened does not count. */
export function pictureOf({ save }: StandInHost): Abbild {
  const picture = abbildVon(save());
  const xml = (picture.get('xl/workbook.xml') ?? '').replace(/<calcPr[^>]*>/, '');
  const names = xml.match(/<definedName .*?<\/definedName>/g) ?? [];
  const sorted = xml.replace(/<definedName .*<\/definedName>/, names.sort().join(''));
  return new Map([...picture, ['xl/workbook.xml', sorted]]);
}

/** The error code of a run that must fail. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error('the run did not fail');
}

/** What a range of the sample says to a load of one property. */
export function loadRange<K extends keyof Excel.Range>(
  host: StandInHost,
  sheet: string,
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  return host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

/** Writes one cell through office.js and gives what the cell says then. */
export async function writeAndRead(host: StandInHost, value: unknown, format = 'General') {
  return host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Profil').getRange('E1');
    range.numberFormat = [[format]];
    range.values = [[value]];
    range.load('values,valueTypes,formulas,numberFormat,text');
    await context.sync();
    const first = (matrix: unknown[][]): unknown => matrix[0]?.[0];
    return {
      value: first(range.values),
      type: first(range.valueTypes),
      formula: first(range.formulas),
      format: first(range.numberFormat),
      text: first(range.text),
    };
  });
}
