/** Facts of finite domains as one number each: their place among all combinations. */

/** The inputs by their domains. */
export type Domains<Facts> = { readonly [Name in keyof Facts]: { readonly values: readonly Facts[Name][] } };

/** One input: where its values stand in its domain. */
export interface Axis {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly places: ReadonlyMap<unknown, number>;
}

/** Mixed radix over the domains, the last input changing fastest. */
export class Coding<Facts> {
  /** Number of combinations. */
  readonly size: number;
  readonly axes: readonly Axis[];

  constructor(domains: Domains<Facts>) {
    const named = Object.entries(
      domains as Readonly<Record<string, { readonly values: readonly unknown[] }>>,
    );
    this.axes = named.map(([name, { values }]) => ({
      name,
      values,
      places: new Map(values.map((value, place) => [value, place])),
    }));
    this.size = this.axes.reduce((product, { values }) => product * values.length, 1);
  }

  /** The place of these facts, from 0 on; undefined where a value lies outside of its domain. */
  placeOf(facts: Facts): number | undefined {
    let place = 0;
    for (const { name, values, places } of this.axes) {
      const within = places.get((facts as Readonly<Record<string, unknown>>)[name]);
      if (within === undefined) return undefined;
      place = place * values.length + within;
    }
    return place;
  }
}
