/**
 * Brings a workbook up to the Bereiche of this program: sheets that it lacks, with their names, and what changed in the tables
 * that it has. Inputs, results, rows of the history and cells that people have moved stay as they are. Every part is added
 * only where it is missing. Sheets that are about to come are named in the passport until all is done, so an upgrade that was cut
 * off is simply done again, and a second one changes nothing.
 */
import type { Fehler } from '../../listen/fehler';
import type { Aktualisierung } from '../../mappe/akte';
import { bereichsstand, blattfolge, type Mappenbereich } from '../../mappe/bereich';
import { BLATT } from '../../mappe/layout';
import { ablehnungDerDatei, ablehnungVon, ANDERS_GESPEICHERT } from '../hostFehler';
import { istHeil, type Inventar, pruefeInventar } from '../../mappe/inventar';
import { readInventar } from '../lesen/inventar';
import { type Passport, pruefeVersion, UNBEKANNTE_VERSION } from '../../mappe/vorlagenversion';
import { queuePassport } from '../lesen/vorlagenversion';
import { type ExcelRuntime, mitFrist } from '../leitung';
import { zeichneAlle, zeichneFehlendes } from './diagramm';
import type { LadeDatei } from './eigeneDatei';
import { type Erweiterungspaket, ladeErweiterung, type Paketname } from './erweiterungspaket';
import { queueFormeln } from './formeln';
import { queueNamen } from './namen';
import { gesperrtesWachsen, type Nachtrag, readNachtrag, trageNach } from './nachtrag';
import { fremdeTeile, hatBlatt, neueBlaetter } from './neueBlaetter';
import { queueBereiche, queuePass } from './pass';
import { verbirg } from './verbergen';
import { type Erwartet, liesZurueck } from './zuruecklesen';

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
  /** Sheets that are to come. */
  readonly fehlende: readonly string[];
  /** The same, and those that came when an upgrade was cut off, in the order of the template. */
  readonly neue: readonly string[];
  readonly nachtrag: Nachtrag;
}

/** Brings the open workbook up to this version of the template. */
export async function mappeAktualisieren(umgebung: Aktualisierungsumgebung): Promise<Aktualisierung> {
  const { excel, fetch, bereiche } = umgebung;
  const paket = await ladeErweiterung(fetch);
  if (paket === null) return { art: 'nichtErreichbar' };
  try {
    const gelesen = await excel.run((context) => readBestand(context, paket, bereiche));
    if ('art' in gelesen) return gelesen;
    const verboten = await mitFrist(excel, 'einfuegen')
      .run((context) => fuegeBlaetterEin(context, paket, gelesen))
      .catch(ablehnungDerDatei);
    if (verboten) return { art: 'abgebrochen', ablehnung: verboten };
    await excel.run((context) => ergaenze(context, paket, gelesen, bereiche));
    const nachtrag = await trageNach(excel, gelesen.nachtrag);
    if (nachtrag.art !== 'nachgetragen') return nachtrag;
    const diagramme = paket.diagramme.filter(({ blatt }) => gelesen.neue.includes(blatt));
    const ohneBild = await zeichneAlle(excel, diagramme, zeichneFehlendes);
    const ohneFormel = await excel.run((context) => liesZurueck(context, erwartet(paket, gelesen)));
    if (ohneFormel === null) return { art: 'abgebrochen', ablehnung: ANDERS_GESPEICHERT };
    await excel.run((context) => schreibeVersionen(context, paket, gelesen, bereiche));
    const fehlt = [...ohneFormel, ...ohneBild];
    return { art: 'aktualisiert', bericht: { blaetter: gelesen.neue, fehlt, was: nachtrag.was } };
  } catch (error) {
    return { art: 'abgebrochen', ablehnung: ablehnungVon(error) };
  }
}

async function readBestand(
  context: Excel.RequestContext,
  { namen }: Erweiterungspaket,
  bereiche: readonly Mappenbereich[],
): Promise<Bestand | Aktualisierung> {
  const inventar = await readInventar(context);
  const maengel = pruefeInventar(inventar);
  if (maengel.length > 0) return { art: 'ungeeignet', fehler: maengel };
  const lesePass = queuePassport(context);
  const leseNachtrag = readNachtrag(context, inventar, bereiche);
  await context.sync();
  const passport = lesePass();
  const erweiterung = { bereiche, namen };
  const fehlende = neueBlaetter(inventar, erweiterung);
  const neue = blattfolge(bereiche).filter(
    (blatt) => fehlende.includes(blatt) || istUnfertig(blatt, inventar, passport),
  );
  const fehler = [...pruefePassport(passport, bereiche), ...fremdeTeile(inventar, erweiterung, neue)];
  if (fehler.length > 0) return { art: 'ungeeignet', fehler };
  const nachtrag = leseNachtrag(passport);
  const gesperrt = gesperrtesWachsen(nachtrag, inventar);
  if (gesperrt.length > 0) return { art: 'ungeeignet', fehler: gesperrt };
  return neue.length === 0 && nachtrag.schritte.length === 0
    ? { art: 'aktuell' }
    : { inventar, passport, fehlende, neue, nachtrag };
}

function istUnfertig(blatt: string, inventar: Inventar, { bereiche }: Passport): boolean {
  return bereiche.unfertig.includes(blatt) && hatBlatt(inventar, blatt);
}

/** A packet that is older than a part of the workbook would take something away from it. */
function pruefePassport(passport: Passport, bereiche: readonly Mappenbereich[]): Fehler[] {
  const neuere = bereiche.filter((each) => bereichsstand(each, passport.bereiche.versionen) === 'neuer');
  return neuere.length > 0 ? [UNBEKANNTE_VERSION] : pruefeVersion(passport.version);
}

/** All of them come in one action, so either all are there or none; before, it is written down that they are not finished. */
async function fuegeBlaetterEin(
  context: Excel.RequestContext,
  paket: Erweiterungspaket,
  { fehlende, neue, passport: { bereiche } }: Bestand,
): Promise<void> {
  if (fehlende.length === 0) return;
  queueBereiche(context, paket, { ...bereiche, unfertig: neue });
  context.workbook.insertWorksheetsFromBase64(paket.mappe, {
    sheetNamesToInsert: [...fehlende],
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
  const { namen, formeln } = erwartet(paket, bestand);
  queueNamen(
    context,
    namen,
    names.items.map(({ name }) => name),
  );
  queuePass(context, paket);
  queueFormeln(context, formeln);
  verbirg(context, bestand.neue);
  await context.sync();
}

/** What the packet brings to this workbook. */
function erwartet(paket: Erweiterungspaket, bestand: Bestand): Erwartet {
  const { neue } = bestand;
  return {
    blaetter: neue,
    namen: paket.namen.filter((each) => istZuSetzen(each, bestand)),
    formeln: paket.formeln.filter(({ blatt }) => neue.includes(blatt)),
  };
}

/** Every new sheet stands behind the one that stands before it in the template, wherever people have moved that. */
function queueOrdnung(
  worksheets: Excel.WorksheetCollection,
  { neue }: Bestand,
  bereiche: readonly Mappenbereich[],
): void {
  const ordnung = blattfolge(bereiche);
  let reihe = [...worksheets.items].sort((a, b) => a.position - b.position).map(({ name }) => name);
  for (const blatt of neue) {
    reihe = reihe.filter((name) => name !== blatt);
    const davor = ordnung.slice(0, ordnung.indexOf(blatt)).findLast((name) => reihe.includes(name));
    const stelle = davor === undefined ? 0 : reihe.indexOf(davor) + 1;
    reihe.splice(stelle, 0, blatt);
    worksheets.getItem(blatt).position = stelle;
  }
}

/** A name that points nowhere, or a list, which is the template's own; where other names point is for people to say. */
function istZuSetzen({ name, blatt, sichtbar }: Paketname, { inventar, neue }: Bestand): boolean {
  if (blatt === BLATT.pass) return !sichtbar || !istHeil(inventar.namen.get(name));
  return neue.includes(blatt);
}

/** Last of all: until then the tables count as those of the versions before. */
async function schreibeVersionen(
  context: Excel.RequestContext,
  paket: Erweiterungspaket,
  { passport }: Bestand,
  bereiche: readonly Mappenbereich[],
): Promise<void> {
  const eigene = bereiche.map(({ id, version }) => [id, version] as const);
  const versionen = new Map([...passport.bereiche.versionen, ...eigene]);
  queueBereiche(context, paket, { versionen, unfertig: [] });
  await context.sync();
}
