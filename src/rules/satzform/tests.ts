/** The tests of a line as the text of one cell, both ways. Values only, as JSON: nothing in a cell is ever executed. */
import type { Input } from '../../decision/table';
import { type Bound, numberOf, type Test } from '../../decision/test';
import type { Schwellenwerte } from '../regelsatz';
import { GENANNTE_SCHWELLEN, type GenannteSchwelle, type Linie } from './form';

type Eingaben = Readonly<Record<string, Input<unknown>>>;

/** The text of a line: its inputs in the order of the table. @throws Error where a test names a number that no set has. */
export function textVonLinie(linie: Linie, eingaben: Eingaben): string {
  const paare = Object.keys(eingaben).flatMap((name) => {
    const test = linie[name];
    return test === undefined ? [] : [[name, textteile(test)] as const];
  });
  return JSON.stringify(Object.fromEntries(paare));
}

function textteile(test: Test<unknown>): readonly unknown[] {
  switch (test.kind) {
    case 'equal':
    case 'not':
      return [test.kind, test.value];
    case 'oneOf':
    case 'noneOf':
      return [test.kind, test.values];
    case 'below':
    case 'from':
      return [test.kind, typeof test.bound === 'number' ? test.bound : nameVon(test.bound)];
  }
}

function nameVon({ name }: Bound): GenannteSchwelle {
  const gefunden = GENANNTE.find((each) => GENANNTE_SCHWELLEN[each] === name);
  if (gefunden === undefined) throw new Error(`No set of rules has the bound ${name}`);
  return gefunden;
}

const GENANNTE = Object.keys(GENANNTE_SCHWELLEN) as readonly GenannteSchwelle[];

/** A line, or the input whose test cannot be read; '' where it is no line at all. */
export type Linienlesung =
  { readonly ok: true; readonly linie: Linie } | { readonly ok: false; readonly eingabe: string };

/** Reads a line; every value has to be one of its input. */
export function liesLinie(text: string, eingaben: Eingaben, schwellen: Schwellenwerte): Linienlesung {
  const gelesen = geparst(text);
  if (typeof gelesen !== 'object' || gelesen === null || Array.isArray(gelesen))
    return { ok: false, eingabe: '' };
  const linie: Record<string, Test<unknown>> = {};
  for (const [name, teile] of Object.entries(gelesen)) {
    const eingabe = Object.hasOwn(eingaben, name) ? eingaben[name] : undefined;
    const test = eingabe === undefined ? null : testAus(teile, eingabe, schwellen);
    if (test === null) return { ok: false, eingabe: name };
    linie[name] = test;
  }
  // Another spelling of the same, or a name twice: nobody but this program writes the cell.
  if (textVonLinie(linie, eingaben) !== text) return { ok: false, eingabe: '' };
  return { ok: true, linie };
}

function geparst(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function testAus(
  teile: unknown,
  { values }: Input<unknown>,
  schwellen: Schwellenwerte,
): Test<unknown> | null {
  if (!Array.isArray(teile) || teile.length !== 2) return null;
  const [kind, wert] = teile as readonly unknown[];
  if (kind === 'equal' || kind === 'not')
    return erlaubte(kind, values).includes(wert) ? { kind, value: wert } : null;
  if (kind === 'oneOf' || kind === 'noneOf')
    return sindWerte(wert, erlaubte(kind, values)) ? { kind, values: wert } : null;
  return kind === 'below' || kind === 'from' ? schranke(kind, wert, values, schwellen) : null;
}

/** A negation speaks of what is known: it never matches what is open. */
function erlaubte(kind: Test<unknown>['kind'], values: readonly unknown[]): readonly unknown[] {
  return kind === 'not' || kind === 'noneOf' ? values.filter((wert) => wert !== null) : values;
}

function sindWerte(werte: unknown, values: readonly unknown[]): werte is readonly unknown[] {
  if (!Array.isArray(werte) || werte.length === 0) return false;
  return new Set(werte).size === werte.length && werte.every((wert) => values.includes(wert));
}

function schranke(
  kind: 'below' | 'from',
  wert: unknown,
  values: readonly unknown[],
  schwellen: Schwellenwerte,
): Test<unknown> | null {
  const genannt = GENANNTE.find((each) => each === wert);
  const bound =
    genannt === undefined ? wert : { wert: schwellen[genannt], name: GENANNTE_SCHWELLEN[genannt] };
  if (!istSchranke(bound) || !values.every((each) => typeof each === 'number')) return null;
  const zahl = numberOf(bound);
  return Number.isInteger(zahl) && zahl >= 0 && zahl <= values.length ? { kind, bound } : null;
}

function istSchranke(bound: unknown): bound is Bound | number {
  return typeof bound === 'number' || (typeof bound === 'object' && bound !== null);
}
