/**
 * What changed in the tables that a workbook has already: headers, further columns and rows, and the contents that follow from it.
 * Columns and rows come from the definitions; the rest is said by the migrations of each Bereich, in their order.
 */
import { parseAnker } from '../../listen/adresse';
import type { Fehler } from '../../listen/fehler';
import { kamSpaeter, koepfe, type Liste } from '../../listen/liste';
import { spaltenIn } from '../../listen/readListe';
import { normalized } from '../../listen/readRating';
import type { Aenderungsergebnis, Aktualisierung } from '../../mappe/akte';
import { type Mappenbereich, type Migration, versionIn } from '../../mappe/bereich';
import { bestandVon } from '../../mappe/mappeAus';
import type { Teile } from '../../mappe/teile';
import { type Inventar, istGeschuetzt } from '../../mappe/inventar';
import { readInventar } from '../lesen/inventar';
import { inhaltAus, type Teilbestand } from '../../mappe/gelesen';
import { queueTeile } from '../lesen/teileLesen';
import type { Passport } from '../../mappe/vorlagenversion';
import { aendere } from '../schreiben/aendern';
import type { ExcelRuntime } from '../leitung';
import { richteSpaetereEin } from './spaetereSpalten';
import { macheRaum, vonRechts, type Zwischenraum, zwischenraum } from './zwischenraum';
import { ergaenzeFelder, type NeueFelder, spaetereFelder } from './spaetereFelder';
import { ergaenzeZeilen, type NeueZeile, spaetereZeilen } from './spaetereZeilen';

/** A column that a table is to get. */
interface NeueSpalte {
  readonly liste: Liste;
  readonly kopf: string;
  /** Rows below the header. */
  readonly zeilen: number;
  /** Where it goes on a sheet on which another table stands to the right; null where nothing does. */
  readonly zwischen: Zwischenraum | null;
}

/** One Bereich that is to be brought on. */
interface Bereichsschritt {
  readonly bereich: Mappenbereich;
  readonly migrationen: readonly Migration[];
  /** Headers that still have their old name. */
  readonly ueberschriften: Migration['ueberschriften'];
  /** Columns that the definitions have and the tables have not. */
  readonly spalten: readonly NeueSpalte[];
  /** Fixed rows that came later. */
  readonly zeilen: readonly NeueZeile[];
  /** Single cells that came later. */
  readonly felder: NeueFelder;
  /** Tables with columns that came later, there already or not. */
  readonly mitSpaeteren: readonly Liste[];
  /** The sheets of tables that grow. */
  readonly waechst: readonly string[];
}

/** What is to be done in tables that are there. */
export interface Nachtrag {
  readonly schritte: readonly Bereichsschritt[];
}

/** Asks for the tables; the answer says what is to be done in them after the next round trip. */
export function readNachtrag(
  context: Excel.RequestContext,
  inventar: Inventar,
  bereiche: readonly Mappenbereich[],
): (passport: Passport) => Nachtrag {
  const bestaende = bereiche.map((bereich) => queueTeile(context, inventar, nurListen(bereich)));
  return (passport) => ({
    schritte: bereiche.flatMap((bereich, index) => {
      const version = versionIn(passport.bereiche.versionen, bereich);
      const bestand = bestaende[index]?.();
      // What was not there comes as it should be.
      const istDa = bestand !== undefined && bestand.bestaende.size > 0;
      if (version >= bereich.version || !istDa) return [];
      return [
        { ...schrittVon(bereich, version, bestand), felder: spaetereFelder(bereich, inventar, version) },
      ];
    }),
  });
}

function nurListen({ teile: { listen } }: Mappenbereich): Teile {
  return { listen, felder: [] };
}

function schrittVon(
  bereich: Mappenbereich,
  version: number,
  { bestaende }: Teilbestand,
): Omit<Bereichsschritt, 'felder'> {
  const migrationen = bereich.migrationen.filter(({ nach }) => nach > version && nach <= bereich.version);
  const koepfeIn = (tabelle: string): ReadonlySet<string> =>
    new Set(spaltenIn({ values: bestaende.get(tabelle)?.values ?? [] }).keys());
  const ueberschriften = migrationen
    .flatMap((each) => each.ueberschriften)
    .filter(({ tabelle, alt }) => koepfeIn(tabelle).has(normalized(alt)));
  const spalten = bereich.teile.listen.flatMap((liste) => {
    const bestand = bestaende.get(liste.name);
    if (bestand === undefined) return [];
    const kommt = ueberschriften.filter(({ tabelle }) => tabelle === liste.name).map(({ neu }) => neu);
    const vorhandene = new Set([...koepfeIn(liste.name), ...kommt.map(normalized)]);
    return koepfe(liste)
      .filter((kopf) => !vorhandene.has(normalized(kopf)))
      .map((kopf, weitere) => ({
        liste,
        kopf,
        zeilen: bestand.values.length - 1,
        zwischen: zwischenraum(bestand, weitere, bestaende),
      }));
  });
  const vorhandene = bereich.teile.listen.filter(({ name }) => bestaende.has(name));
  const zeilen = vorhandene.flatMap((liste) => spaetereZeilen(liste, bestandVon(bestaende, liste), version));
  const mitSpaeteren = vorhandene.filter((liste) => hatSpaetere(liste, version));
  const waechst = [...spalten, ...zeilen].map(
    ({ liste }) => parseAnker(bestandVon(bestaende, liste).address).blatt,
  );
  return { bereich, migrationen, ueberschriften, spalten, zeilen, mitSpaeteren, waechst };
}

function hatSpaetere({ spalten }: Liste, version: number): boolean {
  return Object.values(spalten).some(({ spaeter }) => kamSpaeter(spaeter?.seit, version));
}

/** Excel lets no table grow on a protected sheet; each of these sheets as an error. */
export function gesperrtesWachsen({ schritte }: Nachtrag, inventar: Inventar): Fehler[] {
  const blaetter = new Set(schritte.flatMap(({ waechst }) => waechst));
  return [...blaetter]
    .filter((blatt) => istGeschuetzt(inventar, blatt))
    .map((blatt) => ({ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt }] }));
}

/** How it ended: what was done in words, or why it was not. */
export type Nachtragsergebnis =
  | { readonly art: 'nachgetragen'; readonly was: readonly string[] }
  | Extract<Aktualisierung, { art: 'abgebrochen' | 'ungeeignet' }>;

/** Does it. @throws what Excel refuses; doing it again goes on from there. */
export async function trageNach(excel: ExcelRuntime, { schritte }: Nachtrag): Promise<Nachtragsergebnis> {
  if (schritte.length > 0) await excel.run((context) => queueKoepfe(context, schritte));
  for (const { bereich, migrationen, zeilen, felder, mitSpaeteren } of schritte) {
    await ergaenzeZeilen(excel, zeilen);
    await ergaenzeFelder(excel, felder);
    for (const liste of mitSpaeteren)
      await excel.run((context) => richteSpaetereEin(context, bereich, liste));
    for (const migration of migrationen) {
      const ergebnis = await aendereInhalte(excel, bereich, migration);
      if (ergebnis.art === 'gesperrt') return { art: 'ungeeignet', fehler: ergebnis.fehler };
      if (ergebnis.art !== 'geaendert') return { art: 'abgebrochen', ablehnung: ergebnis.ablehnung };
    }
  }
  const was = schritte.flatMap(({ migrationen, spalten, zeilen, felder: { felder } }) => [
    ...migrationen.map((each) => each.was),
    ...zeilen.map(({ liste, id }) => `Zeile „${aufschriftVon(liste, id)}“ in ${liste.name}`),
    ...felder.map(({ spalte }) => `Feld „${spalte.kopf}“`),
    ...spalten.map(({ liste, kopf }) => `Spalte „${ueberschriftVon(liste, kopf)}“ in ${liste.name}`),
  ]);
  return { art: 'nachgetragen', was };
}

/** What people read in a row that is named by an Id. */
function aufschriftVon({ schluessel }: Liste, id: string): string {
  return (schluessel.art === 'fest' && schluessel.zeilen[id]?.fest['label']) || id;
}

/** What people read above a column. */
function ueberschriftVon({ spalten }: Liste, kopf: string): string {
  return Object.values(spalten).find((each) => each.kopf === kopf)?.spaeter?.aufschrift ?? kopf;
}

async function queueKoepfe(
  context: Excel.RequestContext,
  schritte: readonly Bereichsschritt[],
): Promise<void> {
  const { tables } = context.workbook;
  for (const { ueberschriften, spalten } of schritte) {
    for (const { tabelle, alt, neu } of ueberschriften)
      tables.getItem(tabelle).columns.getItem(alt).getHeaderRowRange().values = [[neu]];
    // From the right to the left, so that no place moves before its turn.
    for (const spalte of [...spalten].sort(vonRechts)) queueSpalte(tables, spalte);
  }
  await context.sync();
}

function queueSpalte(tables: Excel.TableCollection, { liste, kopf, zeilen, zwischen }: NeueSpalte): void {
  const tabelle = tables.getItem(liste.name);
  if (zwischen !== null) return macheRaum(tabelle, kopf, zwischen);
  const leer = Array.from({ length: zeilen }, () => ['']);
  tabelle.columns.add(undefined, [[kopf], ...leer]);
}

async function aendereInhalte(
  excel: ExcelRuntime,
  bereich: Mappenbereich,
  migration: Migration,
): Promise<Aenderungsergebnis> {
  const gelesen = await excel.run(async (context) => {
    // Sheets may have come since the first look.
    const inventar = await readInventar(context);
    const bestand = queueTeile(context, inventar, bereich.teile);
    await context.sync();
    return { inventar, hauptweg: new Map(), teile: bestand() };
  });
  const aenderungen = migration.aenderungen(inhaltAus(gelesen.teile));
  if (aenderungen.length === 0) return { art: 'geaendert' };
  return aendere(excel, gelesen, aenderungen);
}
