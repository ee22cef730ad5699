/**
 * Brings a workbook up to the Bereiche of this program: sheets that it lacks, with their names, and what changed in the tables
 * that it has. Inputs, results, rows of the history and cells that people have moved stay as they are. Every part is added
 * only where it is missing and the versions are written last, so an upgrade that was cut off is simply done again, and a
 * second one changes nothing.
 */
import type { Aktualisierung } from '../../mappe/akte';
import { bereichstext, type Mappenbereich } from '../../mappe/bereich';
import { BLATT, PASS_SCHLUESSEL } from '../../mappe/layout';
import { ablehnungVon } from '../hostFehler';
import { type Inventar, pruefeInventar, readInventar } from '../lesen/inventar';
import { type Passport, pruefeVersion, queuePassport } from '../lesen/vorlagenversion';
import type { ExcelRuntime } from '../schreiben/vorgaenge';
import { zeichneFehlendes } from './diagramm';
import type { LadeDatei } from './eigeneDatei';
import { type Erweiterungspaket, ladeErweiterung, type Paketname } from './erweiterungspaket';
import { type Nachtrag, readNachtrag, trageNach } from './nachtrag';
import { fremdeTeile, neueBlaetter } from './neueBlaetter';

/** What it needs of the world. */
export interface Aktualisierungsumgebung {
  readonly excel: ExcelRuntime;
  readonly fetch: LadeDatei;
  readonly bereiche: readonly Mappenbereich[];
}

/** The workbook before: its parts, its versions, and what is to be done in the tables that it has. */
interface Bestand {
  readonly inventar: Inventar;
  readonly passport: Passport;
  readonly neue: readonly string[];
  readonly nachtrag: Nachtrag;
}

/** Brings the open workbook up to this version of the template. */
export async function mappeAktualisieren(umgebung: Aktualisierungsumgebung): Promise<Aktualisierung> {
  const { excel, fetch, bereiche } = umgebung;
  const paket = await ladeErweiterung(fetch);
  if (paket === null) return { art: 'nichtErreichbar' };
  try {
    const gelesen = await excel.run((context) => readBestand(context, bereiche));
    if ('art' in gelesen) return gelesen;
    await excel.run((context) => fuegeBlaetterEin(context, paket, gelesen));
    await excel.run((context) => ergaenze(context, paket, gelesen, bereiche));
    const nachtrag = await trageNach(excel, gelesen.nachtrag);
    if (nachtrag.art !== 'nachgetragen') return nachtrag;
    await excel.run((context) => schreibeVersionen(context, paket, bereiche));
    await zeichneNeue(excel, paket, gelesen);
    return { art: 'aktualisiert', bericht: { blaetter: gelesen.neue, was: nachtrag.was } };
  } catch (error) {
    return { art: 'abgebrochen', ablehnung: ablehnungVon(error) };
  }
}

async function readBestand(
  context: Excel.RequestContext,
  bereiche: readonly Mappenbereich[],
): Promise<Bestand | Aktualisierung> {
  const inventar = await readInventar(context);
  const maengel = pruefeInventar(inventar);
  if (maengel.length > 0) return { art: 'ungeeignet', fehler: maengel };
  const lesePass = queuePassport(context);
  const leseNachtrag = readNachtrag(context, inventar, bereiche);
  await context.sync();
  const passport = lesePass();
  const fehler = [...pruefeVersion(passport.version), ...fremdeTeile(inventar, bereiche)];
  if (fehler.length > 0) return { art: 'ungeeignet', fehler };
  const neue = neueBlaetter(inventar, bereiche);
  const nachtrag = leseNachtrag(passport);
  return neue.length === 0 && nachtrag.schritte.length === 0
    ? { art: 'aktuell' }
    : { inventar, passport, neue, nachtrag };
}

/** All of them come in one action, so either all are there or none. */
async function fuegeBlaetterEin(
  context: Excel.RequestContext,
  { mappe }: Erweiterungspaket,
  { neue }: Bestand,
): Promise<void> {
  if (neue.length === 0) return;
  context.workbook.insertWorksheetsFromBase64(mappe, {
    sheetNamesToInsert: [...neue],
    positionType: 'End',
  });
  await context.sync();
}

async function ergaenze(
  context: Excel.RequestContext,
  paket: Erweiterungspaket,
  bestand: Bestand,
  bereiche: readonly Mappenbereich[],
): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/name,items/position');
  await context.sync();
  queueOrdnung(worksheets, bestand, bereiche);
  const vorhandene = names.items.map(({ name }) => name.toLowerCase());
  const zuSetzen = paket.namen.filter(({ blatt, sichtbar }) => istZuSetzen(blatt, sichtbar, bestand));
  queueNamen(context, zuSetzen, vorhandene);
  queuePass(worksheets.getItem(BLATT.pass), paket);
  for (const { blatt, zelle, formel } of paket.formeln.filter((each) => bestand.neue.includes(each.blatt)))
    worksheets.getItem(blatt).getRange(zelle).formulas = [[formel]];
  await context.sync();
}

/** Every new sheet stands behind the one that stands before it in the template, wherever people have moved that. */
function queueOrdnung(
  worksheets: Excel.WorksheetCollection,
  { neue }: Bestand,
  bereiche: readonly Mappenbereich[],
): void {
  const ordnung = bereiche.flatMap(({ blaetter }) => blaetter);
  let reihe = [...worksheets.items].sort((a, b) => a.position - b.position).map(({ name }) => name);
  for (const blatt of neue) {
    reihe = reihe.filter((name) => name !== blatt);
    const davor = ordnung.slice(0, ordnung.indexOf(blatt)).findLast((name) => reihe.includes(name));
    const stelle = davor === undefined ? 0 : reihe.indexOf(davor) + 1;
    reihe.splice(stelle, 0, blatt);
    worksheets.getItem(blatt).position = stelle;
  }
}

/** A name of a sheet that came, or a list, which is the template's own; where other names point is for people to say. */
function istZuSetzen(blatt: string, sichtbar: boolean, { neue }: Bestand): boolean {
  return blatt === BLATT.pass ? !sichtbar : neue.includes(blatt);
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

/** Lists and inventory; versions follow later, and the newest Siegel of the history stays. */
function queuePass(pass: Excel.Worksheet, paket: Erweiterungspaket): void {
  const breite = Math.max(...paket.pass.map((row) => row.length));
  const inhalt = paket.pass.map((row) => Array.from({ length: breite }, (_, spalte) => row[spalte] ?? ''));
  const bleibt = [PASS_SCHLUESSEL.version, PASS_SCHLUESSEL.verlaufStand, PASS_SCHLUESSEL.bereiche];
  const bleibende = bleibt.map((schluessel) => paket.pass.findIndex(([key]) => key === schluessel));
  const bereich = pass.getRange('A1').getResizedRange(inhalt.length - 1, breite - 1);
  bereich.numberFormat = inhalt.map((row) => row.map((wert) => (typeof wert === 'number' ? 'General' : '@')));
  // Null leaves a cell as it is.
  bereich.values = inhalt.map((row, zeile) =>
    row.map((wert, spalte) => (spalte === 1 && bleibende.includes(zeile) ? null : wert)),
  );
}

/** Last of all: until then the tables count as those of the versions before. */
async function schreibeVersionen(
  context: Excel.RequestContext,
  paket: Erweiterungspaket,
  bereiche: readonly Mappenbereich[],
): Promise<void> {
  const zeile = paket.pass.findIndex(([key]) => key === PASS_SCHLUESSEL.bereiche);
  const versionen = new Map(bereiche.map(({ id, version }) => [id, version]));
  const zelle = context.workbook.worksheets.getItem(BLATT.pass).getRange(`B${zeile + 1}`);
  zelle.values = [[bereichstext(versionen)]];
  await context.sync();
}

/** Their numbers stand in the cells beside them: a chart that Excel refuses is no reason to give up the rest. */
async function zeichneNeue(
  excel: ExcelRuntime,
  { diagramme }: Erweiterungspaket,
  { neue }: Bestand,
): Promise<void> {
  for (const diagramm of diagramme.filter(({ blatt }) => neue.includes(blatt)))
    await excel.run((context) => zeichneFehlendes(context, diagramm)).catch(ablehnungVon);
}
