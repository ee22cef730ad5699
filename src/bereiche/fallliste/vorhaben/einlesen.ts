/**
 * Reads Fallmappen into the open list: first a person sees what would become of each, then it is written, if it still comes to the
 * same. New people get a row, and what belongs in it is written by Kundennummer like everything else.
 */
import type { Blockauftrag, Tabellenbestand } from '../../../mappe/liste/tabellenmappe';
import type { Zellwert } from '../../../listen/werte';
import type { Dateibefund, Einleseplan, Listenzelle, Mappendatei } from '../fach/einlesebefund';
import { listenfassungIn } from '../fach/listenstand';
import { FAELLE, type Fallspalte } from '../listen';
import { berichtUeber } from './listenbericht';
import type { Listenwerk } from './listenwerk';
import { mitBefunden, planeEinlesen } from './planeEinlesen';
import { inTeilen, type Listenschreiber, listenschreiberFuer, TABELLE } from './zeilenauftraege';

/** Rows of one request; cells are written one by one. */
const JE_BLOCK = 40;

/** What the Fallmappen come to in the list as it is now. */
interface Vorschau {
  readonly bestand: Tabellenbestand;
  readonly plan: Einleseplan;
  readonly dateien: readonly Dateibefund[];
}

/** Shows what would become of each file; writes nothing. */
export async function pruefeMappen(werk: Listenwerk, dateien: readonly Mappendatei[]): Promise<void> {
  const vorschau = await vorschauAuf(werk, dateien);
  if (vorschau !== null) zeige(werk, vorschau, false);
}

/** Writes what was shown; where the list has changed so that it comes to something else, that is shown instead. */
export async function uebernimmMappen(werk: Listenwerk, dateien: readonly Mappendatei[]): Promise<void> {
  const { einlesen: gezeigt } = werk.get();
  const vorschau = await vorschauAuf(werk, dateien);
  if (vorschau === null || gezeigt?.art !== 'vorschau') return;
  if (!istDasselbe(gezeigt.dateien, vorschau.dateien)) return zeige(werk, vorschau, true);
  await schreibe(werk, vorschau);
}

function zeige(werk: Listenwerk, { dateien }: Vorschau, istVeraltet: boolean): void {
  werk.setze({ einlesen: { art: 'vorschau', dateien, istVeraltet } });
}

async function vorschauAuf(werk: Listenwerk, dateien: readonly Mappendatei[]): Promise<Vorschau | null> {
  const gelesen = await werk.lies();
  if (gelesen === null) return null;
  const { bestand } = gelesen;
  const lesungen = dateien.flatMap((each) => ('satz' in each.gelesen ? [] : [each.gelesen]));
  const plan = planeEinlesen(
    { tabelle: bestand.tabelle, zellfehler: new Map() },
    lesungen,
    werk.jetzt().datum,
  );
  if (plan.ok)
    return {
      bestand,
      plan: plan.wert,
      dateien: mitBefunden(dateien, plan.wert, listenfassungIn(bestand.felder)),
    };
  werk.setze({ einlesen: { art: 'fehlerhaft', fehler: plan.fehler } });
  return null;
}

/** Whether each file comes to the same, by its columns; rows may have moved. */
function istDasselbe(gezeigt: readonly Dateibefund[], jetzt: readonly Dateibefund[]): boolean {
  return JSON.stringify(gezeigt.map(kern)) === JSON.stringify(jetzt.map(kern));
}

function kern({ kundennummer, befund }: Dateibefund): unknown {
  if ('satz' in befund) return [befund.satz];
  const spalten = 'stellen' in befund ? befund.stellen.map(({ spalte }) => spalte) : [];
  return [kundennummer, befund.art, spalten];
}

async function schreibe(werk: Listenwerk, { bestand, plan }: Vorschau): Promise<void> {
  const schreiber = listenschreiberFuer(bestand);
  const zeilen = nachZeilen(plan.zellen);
  const vorhandene = bestand.tabelle.values.length - 1;
  const neue = [...zeilen].flatMap(([zeile, werte]) =>
    zeile >= vorhandene || schreiber.wert(zeile, 'kundennummer') === '' ? [String(werte.kundennummer)] : [],
  );
  const ablehnung = await werk.mappe.fuegeAn({ ...TABELLE, spalten: FAELLE.spalten }, neue);
  if (ablehnung !== null) return werk.setze({ ablehnung });
  const auftraege = auftraegeFuer(schreiber, zeilen);
  const ausgaenge = await werk.schreibe(auftraege);
  werk.merke('einlesen', ausgaenge);
  const { zeilen: anzahl, ...bericht } = berichtUeber(ausgaenge, auftraege.length, werk.get());
  const { ausgelassen, istAbgebrochen, stoerung } = bericht;
  await werk.lies();
  werk.setze({ einlesen: { art: 'uebernommen', anzahl, ausgelassen, istAbgebrochen, stoerung } });
}

/** Whether anything is to be written for a file. */
export function istZuUebernehmen(befund: Dateibefund['befund']): boolean {
  return 'art' in befund && (befund.art === 'neu' || befund.art === 'aktualisiert');
}

type Zeilenwerte = Partial<Record<Fallspalte, Zellwert>>;

function nachZeilen(zellen: readonly Listenzelle[]): Map<number, Zeilenwerte> {
  const zeilen = new Map<number, Zeilenwerte>();
  for (const { zeile, spalte, wert } of zellen) {
    const werte = zeilen.get(zeile) ?? {};
    werte[spalte] = wert;
    zeilen.set(zeile, werte);
  }
  return zeilen;
}

/** Cells only where they still hold what was read. */
function auftraegeFuer(schreiber: Listenschreiber, zeilen: ReadonlyMap<number, Zeilenwerte>): Blockauftrag[] {
  const spalten = [...new Set([...zeilen.values()].flatMap((werte) => Object.keys(werte)))].filter(
    (spalte) => spalte !== 'kundennummer',
  ) as Fallspalte[];
  const alle = [...zeilen].map(([zeile, { kundennummer, ...werte }]) => {
    const neu = schreiber.inhalt(zeile, spalten, werte);
    const formulas = spalten.map((spalte, index) =>
      neu.formulas[index] === null ? null : schreiber.wert(zeile, spalte),
    );
    const schluessel = schreiber.wert(zeile, 'kundennummer') || kundennummer;
    return { schluessel, zeile, neu, erwartet: { formulas, numberFormat: neu.numberFormat } };
  });
  return inTeilen(alle, JE_BLOCK).map((teil) => ({
    tabelle: TABELLE.tabelle,
    schluesselspalte: schreiber.kopf('kundennummer'),
    spalten: spalten.map((spalte) => schreiber.kopf(spalte)),
    einzeln: true,
    zeilen: teil,
  }));
}
