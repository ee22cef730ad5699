/**
 * Adds the sheets of the template to the open workbook: all of them or none. What Excel loses on the way (names, formulas,
 * charts, the hiding of a sheet) is put back and read back. Changes nothing that stood in the workbook before.
 */
import type { Ablehnung } from '../../mappe/ablehnung';
import type { Fehlstelle } from '../../fall/texte/fehlstelle';
import type { Fehler } from '../../listen/fehler';
import { type Blaetterpaket, ladePaket } from './blaetterpaket';
import { alsFehlstelle, zeichne, zeichneAlle } from './diagramm';
import { type LadeDatei, ladeVomServer } from './eigeneDatei';
import { ablehnungDerDatei, ablehnungVon, ANDERS_GESPEICHERT, istGanzAbgelehnt } from '../hostFehler';
import { queueFormeln } from './formeln';
import { queueNamen } from './namen';
import { verbirg } from './verbergen';
import { liesZurueck } from './zuruecklesen';
import { type Inventar, pruefeDatumssystem, pruefeInventar } from '../../mappe/inventar';
import { readInventar } from '../lesen/inventar';
import { FALL_BLATT } from '../../fall/listen';
import { wecker } from '../../mappe/frist';
import { type ExcelRuntime, KeineAntwort, leitungZu, mitFrist, Wache } from '../leitung';

/** How it ended; a sentence for each stands in `text/stoerung`. */
export type Einfuegeausgang =
  | { readonly art: 'eingefuegt'; readonly fehlt: readonly Fehlstelle[] }
  | { readonly art: 'nichtErreichbar' }
  /** Sheets of these names are there already; nothing was changed. */
  | { readonly art: 'blattVorhanden'; readonly blaetter: readonly string[] }
  /** It is a damaged Fallmappe, or can never become one; nothing was changed. */
  | { readonly art: 'ungeeignet'; readonly fehler: readonly Fehler[] }
  /** Excel refused, and the workbook is as it was. */
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  /** Excel refused, and would not let the sheets be removed again. */
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly blaetter: readonly string[] };

/** What it needs of the world. */
export interface Einfuegeumgebung {
  readonly excel: ExcelRuntime;
  readonly fetch: LadeDatei;
}

/** The Excel around the pane. */
const hier = (): Einfuegeumgebung => ({
  excel: leitungZu(Excel, new Wache(wecker, () => undefined), 'schreiben'),
  fetch: ladeVomServer,
});

/** Fetches the sheets from where the add-in lies and adds them behind those of the workbook. */
export async function blaetterEinfuegen(
  { excel, fetch }: Einfuegeumgebung = hier(),
): Promise<Einfuegeausgang> {
  const paket = await ladePaket(fetch);
  if (paket === null) return { art: 'nichtErreichbar' };
  let vorher: Inventar;
  try {
    vorher = await excel.run(readInventar);
  } catch (error) {
    return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
  }
  return hindernis(paket, vorher) ?? fuegeEin(excel, paket, vorher);
}

/**
 * Tables and names of ours, and a count of days from 1904, stay as they are. Excel would give a second sheet of the same
 * name another one, and references to it would go astray.
 */
function hindernis(paket: Blaetterpaket, vorher: Inventar): Einfuegeausgang | null {
  const maengel = pruefeInventar(vorher).filter(({ code }) => code !== 'KEINE_FALLMAPPE');
  const fehler = maengel.length > 0 ? maengel : pruefeDatumssystem(vorher);
  if (fehler.length > 0) return { art: 'ungeeignet', fehler };
  const vorhandene = new Set([...vorher.blaetter.keys()].map(klein));
  const blaetter = paket.blaetter.filter((blatt) => vorhandene.has(klein(blatt)));
  return blaetter.length > 0 ? { art: 'blattVorhanden', blaetter } : null;
}

async function fuegeEin(
  excel: ExcelRuntime,
  paket: Blaetterpaket,
  vorher: Inventar,
): Promise<Einfuegeausgang> {
  try {
    await mitFrist(excel, 'einfuegen').run((context) => setzeBlaetter(context, paket));
  } catch (error) {
    if (istGanzAbgelehnt(error)) return { art: 'unveraendert', ablehnung: ablehnungVon(error) };
    // Excel on the web is known to report an error after it has inserted everything.
    return raeumeAuf(excel, paket, vorher, error, () => ablehnungDerDatei(error));
  }
  let ohneFormel: readonly Fehlstelle[] | null;
  try {
    await excel.run((context) => heile(context, paket));
    ohneFormel = await excel.run((context) => liesZurueck(context, paket));
  } catch (error) {
    return raeumeAuf(excel, paket, vorher, error);
  }
  if (ohneFormel === null) return raeumeAuf(excel, paket, vorher, null, () => ANDERS_GESPEICHERT);
  const ohneBild = await zeichneAlle(excel, paket.diagramme, zeichne).catch((error: unknown) => {
    ablehnungVon(error);
    return paket.diagramme.map(alsFehlstelle);
  });
  return { art: 'eingefuegt', fehlt: [...ohneFormel, ...ohneBild] };
}

async function setzeBlaetter(context: Excel.RequestContext, { mappe }: Blaetterpaket): Promise<void> {
  context.workbook.insertWorksheetsFromBase64(mappe, { positionType: 'End' });
  await context.sync();
}

async function heile(
  context: Excel.RequestContext,
  { blaetter, namen, formeln }: Blaetterpaket,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  await context.sync();
  queueNamen(
    context,
    namen,
    names.items.map(({ name }) => name),
  );
  queueFormeln(context, formeln);
  worksheets.getItem(FALL_BLATT.profiling).activate();
  // Last of all: Excel does not delete a very hidden sheet.
  verbirg(context, blaetter);
  await context.sync();
}

/** Brings the workbook back to what it was; even a bug is rethrown only after that. */
async function raeumeAuf(
  excel: ExcelRuntime,
  paket: Blaetterpaket,
  vorher: Inventar,
  error: unknown,
  warum = (): Ablehnung => ablehnungVon(error),
): Promise<Einfuegeausgang> {
  // What is still to come could not be cleaned up before it is there.
  const halb = { art: 'unvollstaendig', blaetter: paket.blaetter } as const;
  if (error instanceof KeineAntwort) return { ...halb, ablehnung: ablehnungVon(error) };
  try {
    await excel.run((context) => entferne(context, paket, vorher));
  } catch (second) {
    ablehnungVon(second);
    return { ...halb, ablehnung: warum() };
  }
  return { art: 'unveraendert', ablehnung: warum() };
}

/** Sheets of our names are ours: none of them was there before. */
async function entferne(
  context: Excel.RequestContext,
  paket: Blaetterpaket,
  vorher: Inventar,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  await context.sync();
  for (const sheet of worksheets.items.filter(({ name }) => paket.blaetter.includes(name))) {
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  const alte = new Set([...vorher.namen.keys()].map(klein));
  const unsere = new Set(paket.namen.map(({ name }) => klein(name)));
  names.items
    .filter(({ name }) => unsere.has(klein(name)) && !alte.has(klein(name)))
    .forEach((item) => item.delete());
  await context.sync();
}

/** Excel takes names of sheets and cells without regard to case. */
function klein(name: string): string {
  return name.toLowerCase();
}
