/** Understands the cell of a test, or says what is wrong with it. Nothing is guessed. */
import type { Input } from '../../../decision/table';
import type { Bound, Test } from '../../../decision/test';
import type { Gefunden } from '../../../listen/fehler';
import type { RawValue } from '../../../listen/zelle';
import { naechstes } from '../regeln/naechstes';
import { AUSSER, AUSSER_ASCII, MINDESTENS, NICHT, TRENNER, UNTER } from '../regeln/pruefworte';
import { STRICH, wortform } from '../regeln/wortform';

/** What is wrong with the cell of a test. */
export type Testmangel =
  | { readonly art: 'typ'; readonly gefunden: Gefunden }
  /** It is no test at all. */
  | { readonly art: 'unlesbar' }
  /** A value that the input does not have. */
  | { readonly art: 'unbekannt'; readonly naechster: string }
  /** „mindestens“ or „unter“ at an input that is no number. */
  | { readonly art: 'keineZahl' }
  /** No whole number, or outside of what the input can be. */
  | { readonly art: 'zahl'; readonly von: number; readonly bis: number }
  | { readonly art: 'schwelle'; readonly naechste: string }
  /** A list with one value twice, or with nothing between two separators. */
  | { readonly art: 'doppelt' }
  | { readonly art: 'luecke' };

export type Testlesung =
  | { readonly ok: true; readonly test: Test<unknown> | undefined }
  | { readonly ok: false; readonly mangel: Testmangel };

const BELIEBIG: Testlesung = { ok: true, test: undefined };
const gelesen = (test: Test<unknown>): Testlesung => ({ ok: true, test });
const mangel = (each: Testmangel): Testlesung => ({ ok: false, mangel: each });

/** Reads the cell of an input. @param schwellen the thresholds that it may name. */
export function liesTest(value: RawValue, input: Input<unknown>, schwellen: readonly Bound[]): Testlesung {
  switch (value.art) {
    case 'leer':
      return BELIEBIG;
    case 'text':
      return liesText(value.wert, input, schwellen);
    case 'zahl':
      return liesZahl(String(value.wert), input);
    default:
      return mangel({ art: 'typ', gefunden: value.art });
  }
}

function liesText(text: string, input: Input<unknown>, schwellen: readonly Bound[]): Testlesung {
  const form = wortform(text);
  if (form === '' || form === STRICH) return BELIEBIG;
  const werte = liesWerte(text, input);
  if (werte.ok) return werte;
  for (const [wort, kind] of [[MINDESTENS, 'from'] as const, [UNTER, 'below'] as const]) {
    if (!form.startsWith(wort)) continue;
    const zahlen = zahlenVon(input);
    if (zahlen === null) return mangel({ art: 'keineZahl' });
    return liesGrenze(form.slice(wort.length), zahlen, schwellen, kind);
  }
  const verneint = [NICHT, AUSSER, AUSSER_ASCII].find((wort) => form.startsWith(wort));
  return verneint === undefined ? werte : verneine(liesWerte(form.slice(verneint.length), input));
}

function verneine(lesung: Testlesung): Testlesung {
  if (!lesung.ok) return lesung;
  switch (lesung.test?.kind) {
    case 'equal':
      return gelesen({ kind: 'not', value: lesung.test.value });
    case 'oneOf':
      return gelesen({ kind: 'noneOf', values: lesung.test.values });
    default:
      return mangel({ art: 'unlesbar' });
  }
}

/** One value or several. */
function liesWerte(text: string, input: Input<unknown>): Testlesung {
  const nachWort = new Map(input.values.map((value) => [wortform(input.word(value)), value]));
  const worte = text.split(TRENNER);
  const formen = worte.map(wortform);
  if (formen.includes('')) return mangel({ art: worte.length > 1 ? 'luecke' : 'unlesbar' });
  const fremd = formen.findIndex((form) => !nachWort.has(form));
  if (fremd >= 0) return mangel(fremdes(worte[fremd] ?? '', input));
  if (new Set(formen).size < formen.length) return mangel({ art: 'doppelt' });
  const values = formen.map((form) => nachWort.get(form));
  return gelesen(values.length === 1 ? { kind: 'equal', value: values[0] } : { kind: 'oneOf', values });
}

/** What only belongs to formulas and other languages of rules. */
const ZEICHEN_EINER_FORMEL = /[<>=!?&|{}[\]#$%^~\\]/u;
const ZIFFERN = /\d/u;

function fremdes(wort: string, input: Input<unknown>): Testmangel {
  const istFormel = ZEICHEN_EINER_FORMEL.test(wort);
  const zahlen = zahlenVon(input);
  if (zahlen !== null) return ZIFFERN.test(wort) && !istFormel ? grenzen(zahlen) : { art: 'unlesbar' };
  if (istFormel || !/\p{L}/u.test(wort)) return { art: 'unlesbar' };
  return { art: 'unbekannt', naechster: naechstes(wort, input.values.map(input.word)) };
}

function liesZahl(form: string, input: Input<unknown>): Testlesung {
  const zahlen = zahlenVon(input);
  if (zahlen === null) return mangel({ art: 'typ', gefunden: 'zahl' });
  const zahl = zahlIn(form, zahlen);
  return zahl === null ? mangel(grenzen(zahlen)) : gelesen({ kind: 'equal', value: zahl });
}

const SCHWELLE = 'schwelle';

function liesGrenze(
  form: string,
  zahlen: readonly number[],
  schwellen: readonly Bound[],
  kind: 'from' | 'below',
): Testlesung {
  const schwelle = schwellen.find(({ name }) => wortform(name) === form);
  if (schwelle !== undefined) return gelesen({ kind, bound: schwelle });
  if (form.startsWith(SCHWELLE)) {
    const namen = schwellen.map(({ name }) => name);
    return mangel({ art: 'schwelle', naechste: naechstes(form, namen) });
  }
  const zahl = zahlIn(form, zahlen);
  if (zahl !== null) return gelesen({ kind, bound: zahl });
  return mangel(ZIFFERN.test(form) ? grenzen(zahlen) : { art: 'unlesbar' });
}

/** A whole number as it is written everywhere, and one that the input can be. */
function zahlIn(form: string, zahlen: readonly number[]): number | null {
  const zahl = /^(0|[1-9]\d?)$/.test(form) ? Number(form) : NaN;
  return zahlen.includes(zahl) ? zahl : null;
}

function grenzen(zahlen: readonly number[]): Testmangel {
  return { art: 'zahl', von: Math.min(...zahlen), bis: Math.max(...zahlen) };
}

/** The values of an input that counts; null for any other. */
function zahlenVon({ values }: Input<unknown>): readonly number[] | null {
  return values.every((value) => typeof value === 'number') ? values : null;
}
