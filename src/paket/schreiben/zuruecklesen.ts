/** What was written must be read equal before anybody gets it, and so must all that stands around it. */
import { type Arbeitsmappe, type Blatt, oeffneArbeitsmappe } from '../lesen/arbeitsmappe';
import type { Blattinhalt } from '../lesen/blattinhalt';
import { type Zelle, zellschluessel } from '../lesen/zelle';
import { Zellfolge } from '../lesen/zellfolge';
import { Zellen } from '../lesen/zellen';
import { sindGleich } from './bytevergleich';
import { nachBlaettern } from './nachBlaettern';
import { istNurGeschrieben } from './nurGeschrieben';
import type { Auftrag } from './pruefeZiele';

/** The workbook in a file, or null where it does not hold what was to be written and whatever else stood on its sheets. */
export function liesZurueck(
  vorher: Arbeitsmappe,
  bytes: Uint8Array,
  auftraege: readonly Auftrag[],
): Arbeitsmappe | null {
  const nachher = oeffneArbeitsmappe(bytes, vorher.paket.werk);
  const jeBlatt = nachBlaettern(auftraege);
  const stimmt = vorher.blaetter.every((blatt) => {
    const neues = nachher.blatt(blatt.name);
    const hier = jeBlatt.get(blatt) ?? [];
    if (neues === undefined) return false;
    if (hier.length === 0 && istDerselbeTeil(vorher, nachher, blatt.pfad, neues.pfad)) return true;
    return (
      istNurGeschrieben(vorher.inhalt(blatt), [nachher, neues], hier) ||
      blattStimmt([vorher, blatt], [nachher, neues], hier)
    );
  });
  return stimmt ? nachher : null;
}

/** The same bytes need not be read again: cells are compared as they are written. */
function istDerselbeTeil(vorher: Arbeitsmappe, nachher: Arbeitsmappe, alt: string, neu: string): boolean {
  const [eine, andere] = [vorher.paket.teil(alt)?.bytes, nachher.paket.teil(neu)?.bytes];
  if (!eine || eine.length !== andere?.length) return false;
  return sindGleich(eine, 0, andere, 0, eine.length);
}

type Seite = readonly [Arbeitsmappe, Blatt];

function blattStimmt(vorher: Seite, nachher: Seite, auftraege: readonly Auftrag[]): boolean {
  const neue = new Zellen(...nachher);
  const stehen = auftraege.every(({ zeile, spalte, wert }) => {
    const { inhalt, formel } = neue.lies(zeile, spalte);
    if (typeof wert === 'object' && 'formel' in wert) return formel === `=${wert.formel}`;
    const erwartet = typeof wert === 'object' ? wert.fehlerwert : wert;
    return 'typ' in inhalt && inhalt.wert === erwartet;
  });
  if (!stehen) return false;
  return andereStimmen(vorher[0].inhalt(vorher[1]), nachher[0].inhalt(nachher[1]), schluesselVon(auftraege));
}

/** Keys of cells in ascending order. */
function schluesselVon(auftraege: readonly Auftrag[]): Float64Array {
  return Float64Array.from(auftraege, ({ zeile, spalte }) => zellschluessel(zeile, spalte)).sort();
}

/** Every cell that was not written reads as before; only a result of a formula may be gone. Goes through both sheets at once. */
function andereStimmen(alt: Blattinhalt, neu: Blattinhalt, geschrieben: Float64Array): boolean {
  const [hier, dort] = [new Zellfolge(alt.zellen), new Zellfolge(neu.zellen)];
  let naechster = 0;
  while (hier.schluessel < Infinity || dort.schluessel < Infinity) {
    const schluessel = Math.min(hier.schluessel, dort.schluessel);
    while ((geschrieben[naechster] as number) < schluessel) naechster++;
    const stehtInBeiden = hier.schluessel === dort.schluessel;
    if (geschrieben[naechster] !== schluessel)
      if (!stehtInBeiden || !liestSichGleich(alt, hier.nummer, neu, dort.nummer)) return false;
    const [gehtHier, gehtDort] = [hier.schluessel === schluessel, dort.schluessel === schluessel];
    if (gehtHier) hier.weiter();
    if (gehtDort) dort.weiter();
  }
  return true;
}

function liestSichGleich(alt: Blattinhalt, nummer: number, neu: Blattinhalt, dort: number): boolean {
  const sindKlar = alt.zellen.istKlar(nummer) && neu.zellen.istKlar(dort);
  if (sindKlar && istGleichGeschrieben(alt, nummer, neu, dort)) return true;
  return istDieselbe(alt.zellen.zelle(nummer), neu.zellen.zelle(dort));
}

/** A plain cell says the same wherever it stands. */
function istGleichGeschrieben(alt: Blattinhalt, nummer: number, neu: Blattinhalt, dort: number): boolean {
  const [start, ende, hier] = [alt.zellen.start(nummer), alt.zellen.ende(nummer), neu.zellen.start(dort)];
  if (ende - start !== neu.zellen.ende(dort) - hier) return false;
  return sindGleich(alt.bytes, start, neu.bytes, hier, ende - start);
}

function istDieselbe(alt: Zelle, neu: Zelle): boolean {
  if (alt.stil !== neu.stil || (alt.formel === undefined) !== (neu.formel === undefined)) return false;
  if (neu.wert === undefined && alt.wert !== undefined) return true;
  return alt.art === neu.art && alt.wert === neu.wert && alt.eigenerText === neu.eigenerText;
}
