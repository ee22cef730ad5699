/**
 * Brings a workbook of an earlier template up to this one: the sheets that came since, their names, and for version 1 the
 * columns of the history. Inputs, results, rows of the history and cells that people have moved stay as they are. Every
 * part is added only where it is missing and the version is written last, so an upgrade that was cut off is simply done
 * again, and a second one changes nothing.
 */
import type { Aktualisierung, Aktualisierungsbericht } from '../../mappe/akte';
import { RESSOURCENDIAGRAMM, zeichne } from './diagramm';
import type { LadeDatei } from './eigeneDatei';
import { type Erweiterungspaket, ladeErweiterung, type Paketname } from './erweiterungspaket';
import { ablehnungVon } from '../hostFehler';
import { type Inventar, pruefeInventar, readInventar } from '../lesen/inventar';
import { BLATT, PASS_SCHLUESSEL, TABELLE, VORLAGE_VERSION } from '../layout';
import { NAME_V2 } from '../listen';
import { fremdeTeile, neueBlaetter } from './neueBlaetter';
import { VERLAUF_BLOCK } from './verlaufBlock';
import { queueVerlauf } from './verlaufErweitern';
import type { ExcelRuntime } from '../schreiben/vorgaenge';
import { pruefeVersion, queueVersion } from '../lesen/vorlagenversion';

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
    if (istVersion1(bestand)) {
      // Its numbers stand in the cells beside it: a chart that Excel refuses is no reason to give up the rest.
      await excel.run((context) => zeichne(context, RESSOURCENDIAGRAMM)).catch(ablehnungVon);
    }
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
  if (version === VORLAGE_VERSION) return { art: 'aktuell' };
  const fremde = fremdeTeile(inventar, version ?? 1);
  return fremde.length > 0 ? { art: 'ungeeignet', fehler: fremde } : null;
}

/** Only version 1 lacks anything on the sheets that are there already. */
function istVersion1({ version }: Bestand): boolean {
  return version === 1;
}

function fehlendeBlaetter({ inventar, version }: Bestand): string[] {
  return neueBlaetter(version ?? 1).filter((blatt) => !inventar.blaetter.has(blatt));
}

/** All of them come in one action, so either all are there or none. */
async function fuegeBlaetterEin(
  context: Excel.RequestContext,
  { mappe }: Erweiterungspaket,
  bestand: Bestand,
): Promise<void> {
  const sheetNamesToInsert = fehlendeBlaetter(bestand);
  if (sheetNamesToInsert.length === 0) return;
  context.workbook.insertWorksheetsFromBase64(mappe, { sheetNamesToInsert, positionType: 'End' });
  await context.sync();
}

async function ergaenze(
  context: Excel.RequestContext,
  paket: Erweiterungspaket,
  bestand: Bestand,
): Promise<Aktualisierungsbericht> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/name,items/position');
  await context.sync();
  queueOrdnung(worksheets, bestand);
  const vorhandene = names.items.map(({ name }) => name.toLowerCase());
  queueNamen(
    context,
    paket.namen.filter((name) => istZuSetzen(name, bestand)),
    vorhandene,
  );
  const pass = worksheets.getItem(BLATT.pass);
  queuePass(pass, paket, bestand);
  const verlauf = istVersion1(bestand) ? queueVersion2(context, bestand) : { spalten: [], gesiegelt: 0 };
  const neue = neueBlaetter(bestand.version ?? 1);
  for (const { blatt, zelle, formel } of paket.formeln.filter((each) => neue.includes(each.blatt)))
    worksheets.getItem(blatt).getRange(zelle).formulas = [[formel]];
  // Last of all: until then the workbook is one of the earlier version.
  pass.getRange(`B${zeileVon(paket, PASS_SCHLUESSEL.version) + 1}`).values = [[VORLAGE_VERSION]];
  await context.sync();
  return { blaetter: fehlendeBlaetter(bestand), ...verlauf };
}

/** The new sheets stand behind the last one that the workbook had, wherever people have moved that. */
function queueOrdnung(worksheets: Excel.WorksheetCollection, { version }: Bestand): void {
  const neue = neueBlaetter(version ?? 1);
  const alte = neueBlaetter(1).filter((blatt) => !neue.includes(blatt));
  const stelle = (blatt: string): number =>
    worksheets.items.find(({ name }) => name === blatt)?.position ?? -1;
  const vorgaenger = stelle(
    [BLATT.verlauf, ...alte].findLast((blatt) => stelle(blatt) >= 0) ?? BLATT.verlauf,
  );
  neue.forEach((blatt, index) => {
    worksheets.getItem(blatt).position = vorgaenger + 1 + index;
  });
}

/** What version 2 brought to the sheets of version 1: columns, Siegel and formulas of the history. */
function queueVersion2(
  context: Excel.RequestContext,
  bestand: Bestand,
): Pick<Aktualisierungsbericht, 'spalten' | 'gesiegelt'> {
  const { names, worksheets } = context.workbook;
  const { spalten, gesiegelt, stand } = queueVerlauf(context, bestand.verlauf);
  if (stand !== '') names.getItem(NAME_V2.verlaufStand).getRange().values = [[stand]];
  const block = worksheets.getItem(BLATT.verlauf).getRange(VERLAUF_BLOCK.adresse);
  block.formulas = VERLAUF_BLOCK.zellen.map((row) => [...row]);
  return { spalten, gesiegelt };
}

/** Names of the new sheets, and the lists, which are the template's own; where the other names point is for people to say. */
function istZuSetzen({ blatt, sichtbar }: Paketname, { version }: Bestand): boolean {
  if (blatt === BLATT.pass) return !sichtbar || version === 1;
  return neueBlaetter(version ?? 1).includes(blatt);
}

/** Names that came along with the sheets may point nowhere; the others are new. */
function queueNamen(
  { workbook: { names } }: Excel.RequestContext,
  namen: readonly Paketname[],
  vorhandene: readonly string[],
): void {
  for (const { name, bezug, sichtbar } of namen) {
    const item = vorhandene.includes(name.toLowerCase()) ? names.getItem(name) : names.add(name, bezug);
    item.formula = bezug;
    item.visible = sichtbar;
  }
}

/** Lists and inventory; the version follows later, and the newest Siegel of the history stays. */
function queuePass(pass: Excel.Worksheet, paket: Erweiterungspaket, bestand: Bestand): void {
  const breite = Math.max(...paket.pass.map((row) => row.length));
  const inhalt = paket.pass.map((row) => Array.from({ length: breite }, (_, spalte) => row[spalte] ?? ''));
  const version = zeileVon(paket, PASS_SCHLUESSEL.version);
  const stand = istVersion1(bestand) ? null : zeileVon(paket, PASS_SCHLUESSEL.verlaufStand);
  const bereich = pass.getRange('A1').getResizedRange(inhalt.length - 1, breite - 1);
  bereich.numberFormat = inhalt.map((row) => row.map((wert) => (typeof wert === 'number' ? 'General' : '@')));
  // Null leaves a cell as it is.
  bereich.values = inhalt.map((row, zeile) =>
    row.map((wert, spalte) => (spalte < 2 && (zeile === version || zeile === stand) ? null : wert)),
  );
}

function zeileVon({ pass }: Erweiterungspaket, schluessel: string): number {
  return pass.findIndex(([key]) => key === schluessel);
}
