/**
 * Reads the plain kind of formula that most cells of the template hold: texts, whole numbers, cells, areas, names, `&`, `=`,
 * `<>`, `>` and calls of functions. Text in, tree out; it must not know cells.
 */

/** A part of a formula. Functions are written in capital letters. */
export type Term =
  | { readonly kind: 'constant'; readonly value: string | number }
  | { readonly kind: 'cells'; readonly reference: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Term[] }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Term; readonly right: Term };

/** Comparing binds less than joining. */
export type Sign = '=' | '<>' | '>' | '&';

const SIGNS: readonly (readonly Sign[])[] = [['=', '<>', '>'], ['&']];

/** What a formula consists of; each kind in a group of its own. */
const PART =
  /\s*(?:"(?<text>(?:[^"]|"")*)"|(?<number>\d+)(?![\d.:])|(?<call>[A-Z][A-Z0-9.]*)\(|(?<cells>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.:([!])|(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.[(:!])|(?<sign><>|[=>&(),]))/uy;

type Part = Partial<Record<'text' | 'number' | 'call' | 'cells' | 'name' | 'sign', string>>;

const parsed = new Map<string, Term | undefined>();

/** The tree of a formula without its `=`; `undefined` for any other kind of formula. */
export function parseFormula(formula: string): Term | undefined {
  if (!parsed.has(formula)) parsed.set(formula, parseFresh(formula));
  return parsed.get(formula);
}

function parseFresh(formula: string): Term | undefined {
  const parts = partsOf(formula);
  if (!parts) return undefined;
  const reader = new Reader(parts);
  const term = reader.term();
  return reader.isAtEnd ? term : undefined;
}

function partsOf(formula: string): Part[] | undefined {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < formula.length) {
    const found = PART.exec(formula);
    if (!found) return undefined;
    parts.push(found.groups ?? {});
  }
  return parts;
}

/** Goes along the parts of a formula; whoever meets what does not belong there gives `undefined`. */
class Reader {
  private place = 0;

  constructor(private readonly parts: readonly Part[]) {}

  get isAtEnd(): boolean {
    return this.place === this.parts.length;
  }

  term(level = 0): Term | undefined {
    const signs = SIGNS[level];
    if (!signs) return this.single();
    let left = this.term(level + 1);
    for (let sign = this.oneOf(signs); left && sign; sign = this.oneOf(signs)) {
      const right = this.term(level + 1);
      left = right && { kind: 'operation', sign, left, right };
    }
    return left;
  }

  private oneOf(signs: readonly Sign[]): Sign | undefined {
    return signs.find((sign) => this.takes(sign));
  }

  private takes(sign: string): boolean {
    const isNext = this.parts[this.place]?.sign === sign;
    if (isNext) this.place += 1;
    return isNext;
  }

  private single(): Term | undefined {
    const { text, number, call, cells, name, sign } = this.parts[this.place++] ?? {};
    if (text !== undefined) return { kind: 'constant', value: text.replaceAll('""', '"') };
    if (number !== undefined) return { kind: 'constant', value: Number(number) };
    if (cells !== undefined) return { kind: 'cells', reference: cells };
    if (name !== undefined) return { kind: 'name', name };
    if (call !== undefined) return this.call(call);
    if (sign !== '(') return undefined;
    const inside = this.term();
    return this.takes(')') ? inside : undefined;
  }

  private call(name: string): Term | undefined {
    const args: Term[] = [];
    do {
      const arg = this.term();
      if (!arg) return undefined;
      args.push(arg);
    } while (this.takes(','));
    return this.takes(')') ? { kind: 'call', name, args } : undefined;
  }
}
