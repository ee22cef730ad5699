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
import { GLEICHZEITIG } from '../hostFehler';
import type { ExcelRuntime } from '../leitung';
import { type NeueSpalte, richteKoepfe } from './neueSpalten';
import { richteSpaetereEin } from './spaetereSpalten';
import { wasGeschieht } from './nachtragsbericht';
import { zwischenraum } from './zwischenraum';
import { ergaenzeFelder, type NeueFelder, spaetereFelder } from './spaetereFelder';
import { ergaenzeZeilen, type NeueZeile, spaetereZeilen } from './spaetereZeilen';

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
      if (version >= bereich.version || bestand === undefined) return [];
      const felder = spaetereFelder(bereich, inventar, version);
      if (bestand.bestaende.size > 0) return [{ ...schrittVon(bereich, version, bestand), felder }];
      // What was not there comes as it should be; only single cells on sheets of others do not come with it.
      return felder.felder.length > 0 ? [{ ...nurFelder(bereich), felder }] : [];
    }),
  });
}

function nurListen({ teile: { listen } }: Mappenbereich): Teile {
  return { listen, felder: [] };
}

function nurFelder(bereich: Mappenbereich): Omit<Bereichsschritt, 'felder'> {
  const nichts = { ueberschriften: [], spalten: [], zeilen: [], mitSpaeteren: [], waechst: [] };
  return { bereich, migrationen: [], ...nichts };
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
  if (schritte.length > 0) await excel.run((context) => richteKoepfe(context, schritte));
  for (const { bereich, migrationen, zeilen, felder, mitSpaeteren } of schritte) {
    await ergaenzeZeilen(excel, zeilen);
    if (!(await ergaenzeFelder(excel, felder))) return { art: 'abgebrochen', ablehnung: GLEICHZEITIG };
    for (const liste of mitSpaeteren)
      await excel.run((context) => richteSpaetereEin(context, bereich, liste));
    for (const migration of migrationen) {
      const ergebnis = await aendereInhalte(excel, bereich, migration);
      if (ergebnis.art === 'gesperrt') return { art: 'ungeeignet', fehler: ergebnis.fehler };
      if (ergebnis.art !== 'geaendert') return { art: 'abgebrochen', ablehnung: ergebnis.ablehnung };
    }
  }
  return { art: 'nachgetragen', was: schritte.flatMap(wasGeschieht) };
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
