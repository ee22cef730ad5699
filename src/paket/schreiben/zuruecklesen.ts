/** What was written must be read equal before anybody gets it, and so must all that stands around it. */
import { type Arbeitsmappe, type Blatt, oeffneArbeitsmappe } from '../lesen/arbeitsmappe';
import { type Zelle, zellschluessel } from '../lesen/blattinhalt';
import { Zellen } from '../lesen/zellen';
import type { Auftrag } from './pruefeZiele';

/** The workbook in a file, or null where it does not hold what was to be written and whatever else stood on its sheets. */
export function liesZurueck(
  vorher: Arbeitsmappe,
  bytes: Uint8Array,
  auftraege: readonly Auftrag[],
): Arbeitsmappe | null {
  const nachher = oeffneArbeitsmappe(bytes);
  const stimmt = vorher.blaetter.every((blatt) => {
    const neues = nachher.blatt(blatt.name);
    const hier = auftraege.filter((each) => each.blatt === blatt);
    if (neues === undefined) return false;
    const istUnberuehrt = hier.length === 0 && istDerselbeTeil(vorher, nachher, blatt.pfad, neues.pfad);
    return istUnberuehrt || blattStimmt([vorher, blatt], [nachher, neues], hier);
  });
  return stimmt ? nachher : null;
}

/** The same bytes need not be read again: cells are compared as they are written. */
function istDerselbeTeil(vorher: Arbeitsmappe, nachher: Arbeitsmappe, alt: string, neu: string): boolean {
  const [eine, andere] = [vorher.paket.teil(alt)?.bytes, nachher.paket.teil(neu)?.bytes];
  if (!eine || eine.length !== andere?.length) return false;
  return eine.every((byte, stelle) => byte === andere[stelle]);
}

type Seite = readonly [Arbeitsmappe, Blatt];

function blattStimmt(vorher: Seite, nachher: Seite, auftraege: readonly Auftrag[]): boolean {
  const neue = new Zellen(...nachher);
  const geschrieben = new Set(auftraege.map(({ zeile, spalte }) => zellschluessel(zeile, spalte)));
  const stehen = auftraege.every(({ zeile, spalte, wert }) => {
    const { inhalt, formel } = neue.lies(zeile, spalte);
    if (typeof wert === 'object' && 'formel' in wert) return formel === `=${wert.formel}`;
    const erwartet = typeof wert === 'object' ? wert.fehlerwert : wert;
    return 'typ' in inhalt && inhalt.wert === erwartet;
  });
  return stehen && andereStimmen(vorher, nachher, geschrieben);
}

/** Every cell that was not written reads as before; only a result of a formula may be gone. */
function andereStimmen(vorher: Seite, nachher: Seite, geschrieben: ReadonlySet<number>): boolean {
  const alt = vorher[0].inhalt(vorher[1]).zellen;
  const neu = nachher[0].inhalt(nachher[1]).zellen;
  const hinzu = [...neu.keys()].filter((key) => !alt.has(key));
  return (
    hinzu.every((key) => geschrieben.has(key)) &&
    [...alt].every(([key, zelle]) => geschrieben.has(key) || istDieselbe(zelle, neu.get(key)))
  );
}

function istDieselbe(alt: Zelle, neu: Zelle | undefined): boolean {
  if (neu === undefined || alt.stil !== neu.stil || (alt.formel === undefined) !== (neu.formel === undefined))
    return false;
  if (neu.wert === undefined && alt.wert !== undefined) return true;
  return alt.art === neu.art && alt.wert === neu.wert && alt.eigenerText === neu.eigenerText;
}
