/** A decision table as a look-up: the row of every combination that was asked for before, by its place among all of them. */

/** The inputs of a table by their domains. */
type Domains = Readonly<Record<string, { readonly values: readonly unknown[] }>>;

/** One input of a table: where its values stand in its domain. */
interface Axis {
  readonly name: string;
  readonly size: number;
  readonly places: ReadonlyMap<unknown, number>;
}

/** Filled as it is asked: a program that decides one case does not read a table of twenty thousand combinations first. */
export class Lookup<R> {
  private readonly axes: readonly Axis[];
  private readonly rows: (R | undefined)[] = [];

  constructor(inputs: Domains) {
    this.axes = Object.entries(inputs).map(([name, { values }]) => ({
      name,
      size: values.length,
      places: new Map(values.map((value, place) => [value, place])),
    }));
  }

  /** The row of these facts; `read` is asked the first time, and always where a value lies outside of its domain. */
  rowOf<Facts>(facts: Facts, read: (facts: Facts) => R): R {
    const place = this.placeOf(facts as Readonly<Record<string, unknown>>);
    if (place === undefined) return read(facts);
    const known = this.rows[place];
    if (known !== undefined) return known;
    const row = read(facts);
    this.rows[place] = row;
    return row;
  }

  /** The place among all combinations, the last input changing fastest. */
  private placeOf(facts: Readonly<Record<string, unknown>>): number | undefined {
    let place = 0;
    for (const { name, size, places } of this.axes) {
      const within = places.get(facts[name]);
      if (within === undefined) return undefined;
      place = place * size + within;
    }
    return place;
  }
}
