/** From planned blocks to cells of a package, and back again: what was written must be read equal before anybody gets it. */
import { parseAnker } from '../../listen/adresse';
import type { Blockstand } from '../../mappe/fallmappe';
import { type Arbeitsmappe, type Blatt, oeffneArbeitsmappe } from '../lesen/arbeitsmappe';
import { type Zelle, zellschluessel } from '../lesen/blattinhalt';
import { Zellen } from '../lesen/zellen';
import type { Auftrag } from './pruefeZiele';

/** The cells of blocks. @throws Error for a block on no sheet: a bug. */
export function auftraegeVon(mappe: Arbeitsmappe, bloecke: readonly Blockstand[]): Auftrag[] {
  return bloecke.flatMap(({ ort, format, nachher }) => {
    const blatt = ort.art === 'zelle' ? mappe.blatt(ort.blatt) : undefined;
    if (ort.art !== 'zelle' || !blatt) throw new Error('A block must stand on a sheet');
    const anker = parseAnker(ort.zelle);
    return nachher.flatMap((reihe, z) =>
      reihe.map((wert, s): Auftrag => ({
        blatt,
        zeile: anker.zeile + z,
        spalte: anker.spalte + s,
        wert,
        format: typeof format === 'string' ? format : (format[z]?.[s] ?? 'General'),
      })),
    );
  });
}

/** Whether a file holds what was to be written, and whatever else stood on its sheets. */
export function stehtDa(vorher: Arbeitsmappe, bytes: Uint8Array, auftraege: readonly Auftrag[]): boolean {
  const nachher = oeffneArbeitsmappe(bytes);
  return vorher.blaetter.every((blatt) => {
    const neues = nachher.blatt(blatt.name);
    const hier = auftraege.filter((each) => each.blatt === blatt);
    return neues !== undefined && blattStimmt([vorher, blatt], [nachher, neues], hier);
  });
}

type Seite = readonly [Arbeitsmappe, Blatt];

function blattStimmt(vorher: Seite, nachher: Seite, auftraege: readonly Auftrag[]): boolean {
  const neue = new Zellen(...nachher);
  const geschrieben = new Set(auftraege.map(({ zeile, spalte }) => zellschluessel(zeile, spalte)));
  const stehen = auftraege.every(({ zeile, spalte, wert }) => {
    const { inhalt } = neue.lies(zeile, spalte);
    return 'typ' in inhalt && inhalt.wert === wert;
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
