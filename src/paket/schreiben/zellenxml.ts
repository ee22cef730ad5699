/** Cells as the part of a worksheet writes them. */
import { columnLetters } from '../../listen/adresse';
import { xmlText, zelltext } from './maskieren';
import type { Neuwert } from './pruefeZiele';

/** A cell that is written. @param p prefix of the elements of the sheet, with its colon. @param stil index of its style. */
export function zellenxml(
  p: string,
  { zeile, spalte, wert }: { readonly zeile: number; readonly spalte: number; readonly wert: Neuwert },
  stil: number,
): string {
  const kopf = `<${p}c r="${zellort(zeile, spalte)}"${stil === 0 ? '' : ` s="${stil}"`}`;
  if (wert === '') return `${kopf}/>`;
  if (typeof wert === 'string')
    return `${kopf} t="inlineStr"><${p}is><${p}t xml:space="preserve">${zelltext(wert)}</${p}t></${p}is></${p}c>`;
  const element = (art: string, inhalt: string): string => `${kopf}${art}>${inhalt}</${p}c>`;
  if (typeof wert === 'number') return element('', `<${p}v>${wert}</${p}v>`);
  if (typeof wert === 'boolean') return element(' t="b"', `<${p}v>${wert ? 1 : 0}</${p}v>`);
  return 'formel' in wert
    ? element('', `<${p}f>${xmlText(wert.formel)}</${p}f>`)
    : element(' t="e"', `<${p}v>${xmlText(wert.fehlerwert)}</${p}v>`);
}

/** An address without a sheet. */
export function zellort(zeile: number, spalte: number): string {
  return `${buchstaben(spalte)}${zeile}`;
}

const bekannte: string[] = [];

/** Asked for in every cell. */
function buchstaben(spalte: number): string {
  return (bekannte[spalte] ??= columnLetters(spalte));
}
