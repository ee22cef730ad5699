/** Understands what a cell holds: by its type, exactly as it was saved. What Excel would not have saved is told, never guessed. */
import { dateOfSerial, parsePlainDate, serialOfDate } from '../../listen/plainDate';
import type { Zellmangel } from '../fehler';
import type { Zelle } from './zelle';
import { demaskiert } from './zeichenkette';

/** A value with the type that Excel gives it. */
export type Zellinhalt =
  | { readonly typ: 'Empty'; readonly wert: '' }
  | { readonly typ: 'Double'; readonly wert: number; readonly istTag?: true }
  | { readonly typ: 'String'; readonly wert: string }
  | { readonly typ: 'Boolean'; readonly wert: boolean }
  | { readonly typ: 'Error'; readonly wert: string };

/** What is wrong with a cell: its value, or a formula whose result was not saved. */
export type Zellbefund = { readonly mangel: Zellmangel | 'ohneErgebnis' };

export const LEER: Zellinhalt = { typ: 'Empty', wert: '' };

const ZAHL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const TAG = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?Z?)?$/;

/** Reads a cell. @param texte the shared texts of the workbook; asked for only where the cell points to one. */
export function zellinhalt(zelle: Zelle, texte: () => readonly string[]): Zellinhalt | Zellbefund {
  const { art, formel, wert, eigenerText } = zelle;
  if (zelle.istMehrdeutig) return { mangel: 'art' };
  if (formel !== undefined && wert === undefined) return { mangel: 'ohneErgebnis' };
  if (art === 'inlineStr') return wert === undefined ? text(eigenerText) : { mangel: 'art' };
  if (eigenerText !== undefined) return { mangel: 'art' };
  if (art === 'str') return text(wert === undefined ? undefined : demaskiert(wert));
  if (!istVerstanden(art)) return { mangel: 'art' };
  if (!istLeer(wert)) return VERSTEHEN[art](wert.trim(), texte);
  return formel === undefined ? ohneWert(zelle) : { mangel: 'ohneErgebnis' };
}

/** Programs write empty cells with an empty number, or with no place in the list of texts. */
function ohneWert({ art, wert }: Zelle): Zellinhalt | Zellbefund {
  return wert === undefined || art === 'n' || art === 's' ? LEER : { mangel: 'art' };
}

function istLeer(wert: string | undefined): wert is undefined {
  return wert === undefined || wert.trim() === '';
}

function istVerstanden(art: string): art is keyof typeof VERSTEHEN {
  return Object.hasOwn(VERSTEHEN, art);
}

type Verstehen = (wert: string, texte: () => readonly string[]) => Zellinhalt | Zellbefund;

const VERSTEHEN: Readonly<Record<'n' | 's' | 'b' | 'd' | 'e', Verstehen>> = {
  n: (wert) => {
    const zahl = ZAHL.test(wert) ? Number(wert) : NaN;
    return Number.isFinite(zahl) ? { typ: 'Double', wert: zahl } : { mangel: 'zahl' };
  },
  s: (wert, texte) => {
    const gefunden = /^\d+$/.test(wert) ? texte()[Number(wert)] : undefined;
    return gefunden === undefined ? { mangel: 'textnummer' } : text(gefunden);
  },
  b: (wert) => {
    if (!['0', '1', 'true', 'false'].includes(wert)) return { mangel: 'wahrheitswert' };
    return { typ: 'Boolean', wert: wert === '1' || wert === 'true' };
  },
  d: (wert) => {
    const [, datum = '', stunden, minuten, sekunden] = TAG.exec(wert) ?? [];
    const tag = parsePlainDate(datum);
    if (tag === null) return { mangel: 'datum' };
    const serial = serialOfDate(tag) + tagesteil(stunden, minuten, sekunden);
    return dateOfSerial(serial) === null
      ? { mangel: 'datum' }
      : { typ: 'Double', wert: serial, istTag: true };
  },
  e: (wert) => ({ typ: 'Error', wert }),
};

function tagesteil(stunden = '0', minuten = '0', sekunden = '0'): number {
  return (Number(stunden) * 3600 + Number(minuten) * 60 + Number(sekunden)) / 86_400;
}

function text(wert: string | undefined): Zellinhalt {
  return wert === undefined ? LEER : { typ: 'String', wert };
}
