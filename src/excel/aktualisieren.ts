/**
 * Brings a workbook of an earlier template up to this one: new sheets, new columns of the history, names. Inputs, results
 * and rows of the history stay as they are. Every part is added only where it is missing and the version is written last,
 * so an upgrade that was cut off is simply done again, and a second one changes nothing.
 */
import type { Aktualisierung, Aktualisierungsbericht } from '../app/akte';
import { RESSOURCENDIAGRAMM, zeichne } from './diagramm';
import type { LadeDatei } from './eigeneDatei';
import { type Erweiterungspaket, ladeErweiterung } from './erweiterungspaket';
import { ablehnungVon } from './hostFehler';
import { type Inventar, pruefeInventar, readInventar } from './inventar';
import { BLATT, PASS_SCHLUESSEL, TABELLE, VORLAGE_VERSION } from './layout';
import { BLATT_V2, NAME_V2 } from './listen';
import { VERLAUF_BLOCK } from './verlaufBlock';
import { queueVerlauf } from './verlaufErweitern';
import type { ExcelRuntime } from './vorgaenge';
import { pruefeVersion, queueVersion } from './vorlagenversion';

/** What it needs of the world. */
export interface Aktualisierungsumgebung {
  readonly excel: ExcelRuntime;
  readonly fetch: LadeDatei;
}

/** Brings the open workbook up to this version of the template. */
export async function mappeAktualisieren({ excel, fetch }: Aktualisierungsumgebung): Promise<Aktualisierung> {
  const paket = await ladeErweiterung(fetch);
  if (paket === null) return { art: 'nichtErreichbar' };
  try {
    const bestand = await excel.run(readBestand);
    const hindernis = hindernisVon(bestand);
    if (hindernis !== null) return hindernis;
    await excel.run((context) => fuegeBlaetterEin(context, paket, bestand));
    const bericht = await excel.run((context) => ergaenze(context, paket, bestand));
    // Its numbers stand in the cells beside it: a chart that Excel refuses is no reason to give up the rest.
    await excel.run((context) => zeichne(context, RESSOURCENDIAGRAMM)).catch(ablehnungVon);
    return { art: 'aktualisiert', bericht };
  } catch (error) {
    return { art: 'abgebrochen', ablehnung: ablehnungVon(error) };
  }
}

/** The workbook before: its parts, its version, and the history with its headers. */
interface Bestand {
  readonly inventar: Inventar;
  readonly version: number | null;
  readonly verlauf: readonly (readonly unknown[])[];
}

async function readBestand(context: Excel.RequestContext): Promise<Bestand> {
  const inventar = await readInventar(context);
  if (pruefeInventar(inventar).length > 0) return { inventar, version: null, verlauf: [] };
  const version = queueVersion(context);
  const verlauf = context.workbook.tables.getItem(TABELLE.verlauf).getRange();
  verlauf.load('values');
  await context.sync();
  return { inventar, version: version(), verlauf: verlauf.values as unknown[][] };
}

function hindernisVon({ inventar, version }: Bestand): Aktualisierung | null {
  const maengel = pruefeInventar(inventar);
  const fehler = maengel.length > 0 ? maengel : pruefeVersion(version);
  if (fehler.length > 0) return { art: 'ungeeignet', fehler };
  return version === VORLAGE_VERSION ? { art: 'aktuell' } : null;
}

const NEUE_BLAETTER: readonly string[] = Object.values(BLATT_V2);

function fehlendeBlaetter({ inventar }: Bestand): string[] {
  return NEUE_BLAETTER.filter((blatt) => !inventar.blaetter.has(blatt));
}

/** All of them come in one action, so either all are there or none. */
async function fuegeBlaetterEin(
  context: Excel.RequestContext,
  { mappe }: Erweiterungspaket,
  bestand: Bestand,
): Promise<void> {
  if (fehlendeBlaetter(bestand).length === 0) return;
  context.workbook.insertWorksheetsFromBase64(mappe, { positionType: 'End' });
  await context.sync();
}

async function ergaenze(
  context: Excel.RequestContext,
  paket: Erweiterungspaket,
  bestand: Bestand,
): Promise<Aktualisierungsbericht> {
  const { names, worksheets } = context.workbook;
  const verlauf = worksheets.getItem(BLATT.verlauf);
  names.load('items/name');
  verlauf.load('position');
  await context.sync();
  NEUE_BLAETTER.forEach((blatt, index) => {
    worksheets.getItem(blatt).position = verlauf.position + 1 + index;
  });
  queueNamen(
    context,
    paket,
    names.items.map(({ name }) => name.toLowerCase()),
  );
  const pass = worksheets.getItem(BLATT.pass);
  queuePass(pass, paket);
  const { spalten, gesiegelt, stand } = queueVerlauf(context, bestand.verlauf);
  if (stand !== '') names.getItem(NAME_V2.verlaufStand).getRange().values = [[stand]];
  for (const { blatt, zelle, formel } of paket.formeln)
    worksheets.getItem(blatt).getRange(zelle).formulas = [[formel]];
  const block = verlauf.getRange(VERLAUF_BLOCK.adresse);
  block.formulas = VERLAUF_BLOCK.zellen.map((row) => [...row]);
  // Last of all: until then the workbook is one of the earlier version.
  pass.getRange(`B${zeileDerVersion(paket) + 1}`).values = [[VORLAGE_VERSION]];
  await context.sync();
  return { blaetter: fehlendeBlaetter(bestand), spalten, gesiegelt };
}

/** Names that came along with the sheets may point nowhere; the others are new. */
function queueNamen(
  { workbook: { names } }: Excel.RequestContext,
  { namen }: Erweiterungspaket,
  vorhandene: readonly string[],
): void {
  for (const { name, bezug, sichtbar } of namen) {
    const item = vorhandene.includes(name.toLowerCase()) ? names.getItem(name) : names.add(name, bezug);
    item.formula = bezug;
    item.visible = sichtbar;
  }
}

function queuePass(pass: Excel.Worksheet, paket: Erweiterungspaket): void {
  const breite = Math.max(...paket.pass.map((row) => row.length));
  const inhalt = paket.pass.map((row) => Array.from({ length: breite }, (_, spalte) => row[spalte] ?? ''));
  const version = zeileDerVersion(paket);
  const bereich = pass.getRange('A1').getResizedRange(inhalt.length - 1, breite - 1);
  bereich.numberFormat = inhalt.map((row) => row.map((wert) => (typeof wert === 'number' ? 'General' : '@')));
  // Null leaves a cell as it is.
  bereich.values = inhalt.map((row, zeile) => (zeile === version ? row.map(() => null) : row));
}

function zeileDerVersion({ pass }: Erweiterungspaket): number {
  return pass.findIndex(([key]) => key === PASS_SCHLUESSEL.version);
}
