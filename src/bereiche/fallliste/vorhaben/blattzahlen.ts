/** Writes the numbers behind the sheets „Suchläufe“ and „Team“ into the open workbook, and remembers those of now. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Raster } from '../../../listen/raster';
import type { Tabellenbestand } from '../../../mappe/liste/tabellenmappe';
import type { Zeilenergebnis } from '../fach/listenergebnis';
import { type ZAHLEN, ZAHLEN_STAND } from '../zahlen';
import { FORMELN_BIS } from '../regeln/team';
import { hindernisse } from './eigeneTabelle';
import { type Ausgang, eintragsausgang } from './listenbericht';
import type { GeleseneListe, Listenwerk } from './listenwerk';
import type { Zahlenlage } from './schreibbericht';
import { type Eintrag, liesNebentabelle, schreibeEigene } from './nebentabelle';
import { planeFormeln, planeMerken, planeWerte, zaehle, type Zahlensoll, ZAHLENTABELLE } from './planeZahlen';

/** What is said of a workbook without the table. */
export const OHNE_ZAHLENTABELLE: Fehler = { code: 'ZAHLEN_FEHLEN', orte: [{ art: 'mappe' }] };

type Zahleneintrag = Eintrag<typeof ZAHLEN, 'schluessel'>;

/** Reads the table and plans; null where Excel refuses, and the state says so. */
async function plane(
  werk: Listenwerk,
  soll: (tabelle: Raster) => readonly Zahlensoll[],
): Promise<Lesung<Zahleneintrag> | null> {
  const gelesen = await liesNebentabelle(werk, ZAHLENTABELLE, OHNE_ZAHLENTABELLE);
  if (!gelesen?.ok) return gelesen;
  const { tabelle } = gelesen.wert;
  const fehler = hindernisse(ZAHLENTABELLE, tabelle);
  if (fehler.length > 0) return { ok: false, fehler };
  return { ok: true, wert: { tabelle: ZAHLENTABELLE, bestand: gelesen.wert, zeilen: soll(tabelle) } };
}

/** What was written, to be put back with the act that it belongs to, and how the sheets count now. */
export interface Zahlenausgang {
  readonly ausgaenge: readonly Ausgang[];
  readonly lage: Zahlenlage;
}

const FORMELN: Zahlenausgang = { ausgaenge: [], lage: { art: 'formeln' } };

/**
 * After computing: values where the list is too long for formulas, formulas where it is not any more. A list that has always been
 * short costs no request. @param geschrieben the rows that were written.
 */
export async function trageZahlenEin(
  werk: Listenwerk,
  { bestand, ergebnis }: Pick<GeleseneListe, 'bestand' | 'ergebnis'>,
  geschrieben: readonly Zeilenergebnis[],
): Promise<Zahlenausgang> {
  const istLang = ergebnis.zeilen > (werk.umgebung.formelnBis ?? FORMELN_BIS);
  if (!istLang && !stehenWerteDa(bestand)) return FORMELN;
  const eintrag = await plane(werk, (tabelle) => {
    if (!istLang) return planeFormeln(tabelle);
    const neue = new Map(geschrieben.map(({ zeile, werte }) => [zeile, werte]));
    return planeWerte(tabelle, zaehle({ ...bestand, geschrieben: neue }), werk.jetzt().datum);
  });
  if (eintrag === null) return { ausgaenge: [], lage: { art: 'unfertig' } };
  if (!eintrag.ok) return { ausgaenge: [], lage: { art: 'fehlerhaft', fehler: eintrag.fehler } };
  const ausgaenge = (await schreibeEigene(werk, eintrag.wert)) ?? [];
  const istGeschrieben = ausgaenge.every(({ stoerung, ausgelassen }) => !stoerung && ausgelassen.size === 0);
  werk.setzeAblehnung(ausgaenge);
  if (!istGeschrieben || (ausgaenge.length === 0 && eintrag.wert.zeilen.length > 0))
    return { ausgaenge, lage: { art: 'unfertig' } };
  return { ausgaenge, lage: { art: istLang ? 'werte' : 'formeln' } };
}

function stehenWerteDa({ felder }: Tabellenbestand): boolean {
  const tag = felder.get(ZAHLEN_STAND.name)?.values[0]?.[0];
  return typeof tag === 'number' && tag > 0;
}

/** Remembers how many of each Kennung stand in the list now, so that the sheet „Team“ can say what has changed since. */
export async function merkeStand(werk: Listenwerk): Promise<void> {
  werk.setze({ merkausgang: null });
  const gelesen = await werk.lies();
  if (gelesen === null) return;
  const zahlen = zaehle({ ...gelesen.bestand, geschrieben: new Map() });
  const eintrag = await plane(werk, (tabelle) => planeMerken(tabelle, zahlen, werk.jetzt().datum));
  if (eintrag === null) return;
  if (!eintrag.ok) return werk.setze({ merkausgang: { art: 'fehlerhaft', fehler: eintrag.fehler } });
  const ausgaenge = await schreibeEigene(werk, eintrag.wert);
  if (ausgaenge === null) return;
  werk.merke('merken', ausgaenge);
  werk.setze({ merkausgang: eintragsausgang(ausgaenge, werk.get()) });
}
