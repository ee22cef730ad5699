/** Workbooks that lack sheets, and bringing them up to the template. */
import { readFileSync } from 'node:fs';
import { fmFeldSetzen } from '../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { zielVereinbaren } from '../../src/bereiche/plan/vorhaben/ziele';
import { mappeAktualisieren } from '../../src/excel/aktualisieren/aktualisieren';
import type { ExcelRuntime } from '../../src/excel/excelFallmappe';
import type { Aktualisierung } from '../../src/mappe/akte';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { BLATT } from '../../src/mappe/layout';
import { readCharts } from '../../scripts/werkstatt/page/charts';
import { readParts } from '../../scripts/werkstatt/page/packageText';
import type { HostOptions, StandInHost } from '../host/nodeHost';
import type { Abbild } from './abbild';
import { abgeschlossen } from './akte';
import { MAPPENBEREICHE } from './bereiche';
import { STICHTAG } from './faelle';
import { getan } from './fallmanagement';
import { BEISPIEL, eingetragen, mappeMit, openMappe, type Testmappe } from './mappe';
import { ZIEL } from './plan';
import { FAELLIGES } from './faelliges';

const PAKET = readFileSync('assets/Fallmappe-Erweiterung.json');
/** What the server gives. */
export const antwort = (): Promise<Response> => Promise.resolve(new Response(new Uint8Array(PAKET)));

/** Brings the open workbook up to the template. */
export function aktualisiere(
  { host }: Testmappe,
  excel: ExcelRuntime = host.excel,
  bereiche: readonly Mappenbereich[] = MAPPENBEREICHE,
): Promise<Aktualisierung> {
  return mappeAktualisieren({ excel, fetch: antwort, bereiche });
}

/** A case with something in every Bereich: results, a completed Profiling, a goal, a date, and a name that people have moved. */
export async function volleMappe(): Promise<Uint8Array> {
  const offen = await mappeMit(BEISPIEL);
  await eingetragen(offen);
  await abgeschlossen(offen);
  await getan(offen, zielVereinbaren(ZIEL));
  await getan(offen, fmFeldSetzen('antrag', STICHTAG, FAELLIGES));
  offen.host.workbook.setName('Plan_Datum', 'Plan!$F$3');
  offen.host.workbook.setCell('Plan', 'F3', '30.06.2026');
  return offen.host.save();
}

/** Opens a workbook from which somebody has deleted sheets. */
export async function ohne(
  blaetter: readonly string[],
  xlsx: Uint8Array,
  options?: HostOptions,
): Promise<Testmappe> {
  const offen = await openMappe(xlsx, options);
  blaetter.forEach((blatt) => offen.host.workbook.deleteSheet(blatt));
  return offen;
}

/** The cells of all sheets but these. */
export function zellenOhne(bild: Abbild, blaetter: readonly string[]): Abbild {
  const istDort = (key: string): boolean => blaetter.some((blatt) => key.startsWith(`${blatt}!`));
  return new Map([...bild].filter(([key]) => key.includes('!') && !istDort(key)));
}

/** excelize writes formulas anew where a column comes, and puts names of sheets in quotes that need none. */
export function gleichGeschrieben(bild: Abbild): Abbild {
  return new Map(
    [...bild].map(([key, text]) => [key, text.replace(/'(_Integrationstool|_Kontrolle)'/g, '$1').trimEnd()]),
  );
}

/** The cells of these sheets. */
export function zellenAuf(bild: Abbild, blaetter: readonly string[]): Abbild {
  return new Map([...bild].filter(([key]) => blaetter.some((blatt) => key.startsWith(`${blatt}!`))));
}

/** What stands on a sheet, whatever it looks like. */
export function texteAuf(bild: Abbild, blatt: string): Abbild {
  const texte = [...zellenAuf(bild, [blatt])].map(
    ([key, text]) => [key, text.split(' | ')[0] ?? ''] as const,
  );
  return new Map(texte.filter(([, text]) => text !== ''));
}

/** The sheets in their order. */
export function blaetterIn({ host }: Testmappe): Promise<string[]> {
  return host.excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.load('items/name');
    await worksheets.context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Every name with its reference. */
export function namenIn({ host }: Testmappe): Promise<Map<string, string>> {
  return host.excel.run(async ({ workbook: { names } }) => {
    names.load('items/name,items/formula');
    await names.context.sync();
    return new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  });
}

/** The charts with their sheets. */
export function diagrammeIn(host: StandInHost): string[] {
  return readCharts(readParts(host.save()))
    .map(({ sheet, title }) => `${sheet}: ${title}`)
    .sort();
}

/** What the passport says of the Bereiche. */
export function passIn({ host }: Testmappe): unknown {
  return host.workbook.getCell(BLATT.pass, 'B6');
}
