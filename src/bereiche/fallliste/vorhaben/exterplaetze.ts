/** Reads the places of the external Fallmanagement beside the list, and assigns one: never the same to two people. */
import type { Lesung } from '../../../listen/fehler';
import { readListe } from '../../../listen/readListe';
import type { Blockauftrag, Tabellenbestand } from '../../../mappe/liste/tabellenmappe';
import {
  type Exterstand,
  exterstandVon,
  weiseZu as zuweisung,
  type Zuweisungszelle,
  type Zuweisungswunsch,
} from '../fach/exter';
import { exterzeilenAus, type PlatzierteExterzeile } from '../fach/exterzeilen';
import { wartelisteVon } from '../fach/warteliste';
import { PLAETZE, type Platzzeile } from '../listen';
import { einzelauftrag } from './einzelzeile';
import { type Ausgang, einzelausgang, rueckauftrag } from './listenbericht';
import type { Listenwerk } from './listenwerk';
import { liesNebentabelle } from './nebentabelle';

/** Everything that an assignment builds on. */
export interface GelesenesExter {
  readonly bestand: Tabellenbestand;
  readonly plaetze: readonly Platzzeile[];
  readonly zeilen: readonly PlatzierteExterzeile[];
  readonly stand: Exterstand;
}

/** Reads both tables; null where that came to nothing, and the state says why. */
export async function liesExter(werk: Listenwerk): Promise<GelesenesExter | null> {
  const gelesen = await liesBeide(werk);
  werk.setze({ exterZu: werk.get().sicht });
  return gelesen;
}

async function liesBeide(werk: Listenwerk): Promise<GelesenesExter | null> {
  const liste = await werk.lies();
  if (liste === null) return null;
  const plaetze = await liesPlaetze(werk);
  if (plaetze === null) return null;
  const zeilen = exterzeilenAus(liste.bestand.tabelle);
  const stand = plaetze.ok && zeilen.ok ? exterstandVon(plaetze.wert, zeilen.wert) : null;
  if (stand === null || !stand.ok || !zeilen.ok || !plaetze.ok) {
    const fehler = [plaetze, zeilen, stand].flatMap((each) => (each === null || each.ok ? [] : each.fehler));
    werk.setze({ exter: { art: 'fehlerhaft', fehler } });
    return null;
  }
  const warteliste = wartelisteVon(stand.wert, zeilen.wert);
  werk.setze({ exter: { art: 'gelesen', stand: stand.wert, warteliste } });
  return { bestand: liste.bestand, plaetze: plaetze.wert, zeilen: zeilen.wert, stand: stand.wert };
}

const OHNE_PLAETZE = { code: 'PLAETZE_FEHLEN', orte: [{ art: 'mappe' }] } as const;

/** Null where Excel refuses. */
async function liesPlaetze(werk: Listenwerk): Promise<Lesung<readonly Platzzeile[]> | null> {
  const gelesen = await liesNebentabelle(werk, { liste: PLAETZE, schluesselfeld: 'traeger' }, OHNE_PLAETZE);
  if (!gelesen?.ok) return gelesen;
  const { heile, fehler } = readListe(PLAETZE, gelesen.wert.tabelle);
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: heile };
}

/**
 * Reads anew, assigns where a place is free, and reads once more: where somebody else got the last one meanwhile, this one is given
 * back.
 */
export async function weiseZu(werk: Listenwerk, wunsch: Zuweisungswunsch): Promise<void> {
  werk.setze({ zuweisung: null });
  const vorher = await liesExter(werk);
  if (vorher === null) return;
  const moeglich = zuweisung(vorher.stand, vorher.zeilen, wunsch);
  if (!moeglich.ok) return werk.setze({ zuweisung: { ...wunsch, art: 'nicht', grund: moeglich.grund } });
  const ausgaenge = await werk.schreibe([auftragFuer(vorher, moeglich.zellen)]);
  const ausgang = einzelausgang(ausgaenge);
  werk.merke('zuweisen', ausgaenge);
  const nachher = await liesExter(werk);
  werk.setzeAblehnung(ausgaenge);
  if (ausgang !== 'geschrieben')
    return werk.setze({ zuweisung: { ...wunsch, art: 'nicht', grund: ausgang } });
  if (nachher === null) return werk.setze({ zuweisung: { ...wunsch, art: 'nicht', grund: 'ungeprueft' } });
  if (!istUeberbucht(nachher.stand, wunsch))
    return werk.setze({ zuweisung: { ...wunsch, art: 'zugewiesen' } });
  const grund = await gibZurueck(werk, ausgaenge);
  werk.setze({ zuweisung: { ...wunsch, art: 'nicht', grund } });
}

function istUeberbucht({ traeger }: Exterstand, wunsch: Zuweisungswunsch): boolean {
  return traeger.some((each) => each.traeger === wunsch.traeger && each.zuViel > 0);
}

/** Where even that does not work, the Träger stays overbooked, and that is said. */
async function gibZurueck(
  werk: Listenwerk,
  ausgaenge: readonly Ausgang[],
): Promise<'inzwischenVergeben' | 'ueberbucht'> {
  const zurueck = await werk.schreibe(ausgaenge.map(rueckauftrag));
  const istZurueck = einzelausgang(zurueck) === 'geschrieben';
  if (istZurueck) werk.vergiss();
  await liesExter(werk);
  werk.setzeAblehnung(zurueck);
  return istZurueck ? 'inzwischenVergeben' : 'ueberbucht';
}

function auftragFuer({ bestand, zeilen }: GelesenesExter, zellen: readonly Zuweisungszelle[]): Blockauftrag {
  const [erste] = zellen;
  const person = zeilen.find(({ kundennummer }) => kundennummer === erste?.kundennummer);
  if (person === undefined) throw new Error('Nobody of that number');
  const werte = Object.fromEntries(zellen.map(({ spalte, wert }) => [spalte, wert]));
  return einzelauftrag(bestand, { zeile: person.zeile, werte });
}
