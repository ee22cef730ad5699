/** A decision table as a look-up: the row of every combination that was asked for before, by its place among all of them. */
import { Coding, type Domains } from './coding';

/** Filled as it is asked: a program that decides one case does not read a table of twenty thousand combinations first. */
export class Lookup<Facts, R> {
  private readonly coding: Coding<Facts>;
  private readonly rows: (R | undefined)[] = [];

  constructor(inputs: Domains<Facts>) {
    this.coding = new Coding(inputs);
  }

  /** The row of these facts; `read` is asked the first time, and always where a value lies outside of its domain. */
  rowOf(facts: Facts, read: (facts: Facts) => R): R {
    const place = this.coding.placeOf(facts);
    if (place === undefined) return read(facts);
    const known = this.rows[place];
    if (known !== undefined) return known;
    const row = read(facts);
    this.rows[place] = row;
    return row;
  }
}
