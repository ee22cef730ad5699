/**
 * Calculates the formula of a conditional format for one cell: comparisons, AND, OR, NOT, ISNUMBER, ISBLANK, COUNTA
 * over references. Anything else has no answer, and the format is then not shown. Pure.
 */
import { type Area, mapCells, parseReference } from '../../../test/host/book/address';
import type { Place } from './movement';

/** What a cell holds; `null` for an empty one. */
export type Value = number | string | boolean | null;

/** How far the cell lies from the one that the formula was written for, and how to read cells of its sheet. */
export interface ConditionContext {
  readonly shift: Place;
  readonly read: (row: number, column: number) => Value;
}

type Operand = Value | readonly Value[];

/** Whether the condition holds; `undefined` where it cannot be calculated here. */
export function holds(formula: string, context: ConditionContext): boolean | undefined {
  const tokens = formula.match(/"(?:[^"]|"")*"|<>|<=|>=|[=<>(),;]|[^\s=<>(),;"]+/g) ?? [];
  try {
    const reader = new Reader(tokens, context);
    return reader.comparison() === true && reader.isAtEnd();
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
}

/** Something that this calculation does not know. */
class Beyond extends Error {}

const FUNCTIONS: Readonly<Record<string, (args: readonly Operand[]) => Value>> = {
  AND: (args) => args.flat().every((value) => value === true),
  OR: (args) => args.flat().some((value) => value === true),
  NOT: ([value]) => value !== true,
  ISNUMBER: ([value]) => typeof value === 'number',
  ISBLANK: ([value]) => value === null,
  COUNTA: (args) => args.flat().filter((value) => value !== null).length,
};

class Reader {
  private place = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly context: ConditionContext,
  ) {}

  isAtEnd(): boolean {
    return this.place === this.tokens.length;
  }

  comparison(): Operand {
    const left = this.operand();
    const operator = this.tokens[this.place] ?? '';
    if (!/^[<>=]+$/.test(operator)) return left;
    this.place += 1;
    return compare(single(left), operator, single(this.operand()));
  }

  private operand(): Operand {
    const token = this.tokens[this.place] ?? '';
    this.place += 1;
    if (this.tokens[this.place] === '(') return this.call(token.toUpperCase());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
    return this.cells(token);
  }

  private call(name: string): Value {
    const args: Operand[] = [];
    do {
      this.place += 1;
      args.push(this.comparison());
    } while (this.tokens[this.place] === ',');
    this.place += 1;
    const known = FUNCTIONS[name];
    if (!known) throw new Beyond(name);
    return known(args);
  }

  private cells(token: string): Operand {
    const reference = parseReference(token);
    if (!reference || reference.sheet !== undefined) throw new Beyond(token);
    const area = shifted(reference.area, token, this.context.shift);
    const values = mapCells(area, this.context.read).flat();
    return token.includes(':') ? values : (values[0] ?? null);
  }
}

/** Relative references move along with the cell. */
function shifted(area: Area, token: string, shift: Place): Area {
  const isFixedColumn = token.startsWith('$');
  const isFixedRow = /[A-Za-z]\$/.test(token);
  return {
    ...area,
    row: area.row + (isFixedRow ? 0 : shift.row),
    column: area.column + (isFixedColumn ? 0 : shift.column),
  };
}

function single(operand: Operand): Value {
  if (typeof operand === 'object' && operand !== null) throw new Beyond('range');
  return operand;
}

/** An empty cell equals 0 and "", as in Excel; texts are compared without regard to case and are greater than numbers. */
function compare(left: Value, operator: string, right: Value): boolean {
  const [a, b] = [filled(left, right), filled(right, left)];
  const order = rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator.startsWith('>')) return order > 0 || (operator === '>=' && order === 0);
  return order < 0 || (operator === '<=' && order === 0);
}

function filled(value: Value, other: Value): number | string | boolean {
  if (value === null) return typeof other === 'string' ? '' : 0;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function rank(value: number | string | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
