/** Where a defined name leads: to one fixed range of this workbook, or why to none. */
import type { Namensmangel } from '../fehler';
import { type Bereich, bereichIn } from './bereich';

/** A range on a sheet. */
export interface Ziel {
  readonly blatt: string;
  readonly bereich: Bereich;
}

const FEST = /^\$[A-Za-z]{1,3}\$\d+(?::\$[A-Za-z]{1,3}\$\d+)?$/;
const GANZE = /^\$?(?:[A-Za-z]{1,3}|\d+):\$?(?:[A-Za-z]{1,3}|\d+)$/;
const BEZUG = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/** Reads the reference of a name, such as `Profiling!$C$5` or `'Mein Blatt'!$A$1:$D$80`. */
export function zielVon(bezug: string): Ziel | { readonly mangel: Namensmangel } {
  const text = bezug.replace(/^=/, '').trim();
  if (istFremd(text)) return { mangel: 'andereMappe' };
  const [, quoted, plain, adresse = ''] = BEZUG.exec(text) ?? [];
  const blatt = quoted?.replaceAll("''", "'") ?? plain;
  if (blatt === undefined) return { mangel: bereichIn(text) ? 'nichtFest' : 'keineZelle' };
  return blatt.includes(':') ? { mangel: 'mehrereZellen' } : zielAuf(blatt, adresse.trim());
}

function zielAuf(blatt: string, adresse: string): ReturnType<typeof zielVon> {
  if (GANZE.test(adresse) || istMehrfach(adresse)) return { mangel: 'mehrereZellen' };
  const bereich = bereichIn(adresse);
  if (!bereich) return { mangel: 'keineZelle' };
  return FEST.test(adresse) ? { blatt, bereich } : { mangel: 'nichtFest' };
}

/** The number of another workbook in brackets, or its file; 0 is this one. */
function istFremd(text: string): boolean {
  const vorn = /^'?[^'"(]*/.exec(text)?.[0] ?? '';
  const klammer = vorn.search(/\[(?!0?\])/);
  const schluss = klammer < 0 ? -1 : text.indexOf(']', klammer);
  return (schluss >= 0 && text.includes('!', schluss)) || /^'[^']*\.xls[xmb]?'!/i.test(text);
}

function istMehrfach(adresse: string): boolean {
  return (
    adresse.split(',').length > 1 && adresse.split(',').every((each) => /\$?[A-Za-z]{1,3}\$?\d+/.test(each))
  );
}
