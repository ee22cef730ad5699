/** Queues writes of blocks; number format first, so that a text stays a text. Never sends anything by itself. */
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Ort } from '../../listen/zelle';
import type { Blockstand } from '../../mappe/fallmappe';
import type { Bestand } from '../../mappe/bestand';
import { istGleicherWert } from '../../mappe/schreibplan/inhalt';
import type { Inhalt, Stueck } from '../../mappe/schreibplan/stueck';
import type { Zugang } from '../zugang';

/** The range of a block, wherever it has moved. */
export function zielbereich(zugang: Zugang, { ziel, nachher }: Blockstand): Excel.Range {
  switch (ziel.art) {
    case 'name':
      return zugang.name(ziel.name).getRange();
    case 'namenszelle':
      return zugang.name(ziel.name).getRange().getCell(ziel.zeile, ziel.spalte);
    case 'tabellenzeile': {
      const erste = zugang.tabelle(ziel.tabelle).getDataBodyRange().getCell(ziel.zeile, 0);
      return erste.getResizedRange(nachher.length - 1, (nachher[0]?.length ?? 1) - 1);
    }
    case 'spalte':
    case 'tabellenzelle': {
      const spalte = zugang.spalte(ziel.tabelle, ziel.spalte).getDataBodyRange();
      return ziel.art === 'spalte' ? spalte : spalte.getCell(ziel.zeile, 0);
    }
  }
}

/**
 * Queues a piece and gives the cells it went to; null for a row that is taken out.
 * @param zellen the cells of the piece, where they were written to before in the same request.
 */
export function queueStueck(
  zugang: Zugang,
  { block, zeile, inhalt }: Stueck,
  zellen: Excel.Range | null = null,
): Excel.Range | null {
  if (zeile === 'weg') {
    queueZeileWeg(zugang, block);
    return null;
  }
  const range = zeile === 'neu' ? queueNeueZeile(zugang, block) : (zellen ?? zielbereich(zugang, block));
  if (inhalt) queueInhalt(range, inhalt);
  else queueNachher(range, block);
  return range;
}

/** A new row goes to the end, wherever that is by now, and is filled where it went. */
function queueNeueZeile(zugang: Zugang, { ziel, nachher }: Blockstand): Excel.Range {
  const leer = nachher.map((row) => row.map(() => ''));
  return zeilenVon(zugang, ziel).add(undefined, leer).getRange();
}

function queueZeileWeg(zugang: Zugang, { ziel }: Blockstand): void {
  const zeile = 'zeile' in ziel ? ziel.zeile : 0;
  zeilenVon(zugang, ziel).getItemAt(zeile).delete();
}

function zeilenVon(zugang: Zugang, ziel: Blockstand['ziel']): Excel.TableRowCollection {
  if (!('tabelle' in ziel)) throw new Error('Only tables have rows that come and go');
  return zugang.tabelle(ziel.tabelle).rows;
}

/** Queues the new contents of a block. */
function queueNachher(range: Excel.Range, block: Blockstand): void {
  if (bekommtFormat(block)) range.numberFormat = formateFuer(block);
  range.values = block.nachher.map((row) => row.map(verbatim));
}

function formateFuer(block: Blockstand): string[][] {
  return block.nachher.map((row, zeile) => row.map((_, spalte) => formatIn(block, zeile, spalte)));
}

/**
 * Whether the cells are given a format. Where each was read with the one it is to have, it is not written again; should somebody
 * have changed it since, reading back shows what Excel has made of the contents.
 */
function bekommtFormat(block: Blockstand): boolean {
  const { numberFormat } = block.vorher;
  const soll = formateFuer(block);
  return !(
    soll.length === numberFormat.length &&
    soll.every((row, zeile) => row.every((format, spalte) => format === numberFormat[zeile]?.[spalte]))
  );
}

/** Whether a piece gives its cells a format, so that its range knows it without being asked. */
export function schreibtFormat({ block, zeile, inhalt }: Stueck): boolean {
  return zeile !== undefined || inhalt !== undefined || bekommtFormat(block);
}

function formatIn({ format }: Blockstand, zeile: number, spalte: number): string {
  return typeof format === 'string' ? format : (format[zeile]?.[spalte] ?? 'General');
}

/** Excel takes the first apostrophe of a text for a sign of its own; a second one keeps it. */
function verbatim(wert: string | number): string | number {
  return typeof wert === 'string' && wert.startsWith("'") ? `'${wert}` : wert;
}

/**
 * Queues contents with formulas for cells.
 * A number or formula in a text cell would come back as text, so its format follows after its contents.
 */
export function queueInhalt(range: Excel.Range, { formulas, numberFormat }: Inhalt): void {
  range.numberFormat = numberFormat.map((row, zeile) =>
    row.map((format, spalte) => (istEingabe(formulas[zeile]?.[spalte]) ? 'General' : format)),
  );
  range.formulas = formulas.map((row) => [...row]);
  range.numberFormat = numberFormat.map((row) => [...row]);
}

/** Whether a content is a number, a truth value or a formula, and no text. */
function istEingabe(formula: unknown): boolean {
  return typeof formula !== 'string' || formula.startsWith('=');
}

/** The cells of a block that do not hold what was written. */
export function abweichungen(
  { nachher }: Blockstand,
  { address, values }: Pick<Bestand, 'address' | 'values'>,
): Ort[] {
  const anker = parseAnker(address);
  if (values.length !== nachher.length) return [ortAt(anker)];
  return nachher.flatMap((row, zeile) =>
    row.flatMap((wert, spalte) =>
      istGleicherWert(wert, values[zeile]?.[spalte]) ? [] : [ortAt(anker, zeile, spalte)],
    ),
  );
}
