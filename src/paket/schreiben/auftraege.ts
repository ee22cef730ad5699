/** From the pieces of a planned write to cells of a package. */
import { parseAnker } from '../../listen/adresse';
import type { Blockstand } from '../../mappe/fallmappe';
import type { Stueck } from '../../mappe/schreibplan/stueck';
import type { Arbeitsmappe } from '../lesen/arbeitsmappe';
import { STANDARD } from '../lesen/formate';
import { namensschluessel } from '../../mappe/nachNamen';
import type { Auftrag, Neuwert } from './pruefeZiele';

/** The cells of pieces; of a cell that several of them write the last counts. @throws Error for a block on no sheet: a bug. */
export function auftraegeVon(mappe: Arbeitsmappe, stuecke: readonly Stueck[]): Auftrag[] {
  const jeZelle = new Map(
    auftraegeDer(mappe, stuecke).map((each) => [`${each.blatt.pfad} ${each.zeile} ${each.spalte}`, each]),
  );
  return [...jeZelle.values()];
}

function auftraegeDer(mappe: Arbeitsmappe, stuecke: readonly Stueck[]): Auftrag[] {
  return stuecke.flatMap(({ block, inhalt }) => {
    const { ort, format, nachher } = block;
    const blatt = ort.art === 'zelle' ? mappe.blatt(ort.blatt) : undefined;
    if (ort.art !== 'zelle' || !blatt) throw new Error('A block must stand on a sheet');
    const anker = parseAnker(ort.zelle);
    const vorbild = vorbildVon(mappe, block);
    return nachher.flatMap((reihe, z) =>
      reihe.map((wert, s): Auftrag => {
        const zeile = anker.zeile + z;
        const zellformat = typeof format === 'string' ? format : (format[z]?.[s] ?? STANDARD);
        return {
          blatt,
          zeile,
          spalte: anker.spalte + s,
          wert: inhalt ? wertIn(inhalt.formulas[z]?.[s], zellformat) : wert,
          format: zellformat,
          ...(vorbild !== undefined && zeile > vorbild && { vorbild }),
        };
      }),
    );
  });
}

/** The last row of the table that a row of it is written to; a row behind it looks like that one. */
function vorbildVon(mappe: Arbeitsmappe, { ziel }: Blockstand): number | undefined {
  if (ziel.art !== 'tabellenzeile') return undefined;
  const key = namensschluessel(ziel.tabelle);
  return mappe.tabellen.find(({ name }) => namensschluessel(name) === key)?.bereich.bisZeile;
}

const FEHLERWERT = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/;

/** What Excel would take a content for: an apostrophe begins a text, an equals sign a formula. */
function wertIn(inhalt: unknown, format: string): Neuwert {
  if (typeof inhalt === 'number' || typeof inhalt === 'boolean') return inhalt;
  const text = typeof inhalt === 'string' ? inhalt : '';
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith('=')) return { formel: text.slice(1) };
  return format !== '@' && FEHLERWERT.test(text) ? { fehlerwert: text } : text;
}
