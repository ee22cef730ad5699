/** Facts of finite domains as one number each, and back: their place among all combinations. */

/** The inputs by their domains. */
export type Domains<Facts> = { readonly [Name in keyof Facts]: { readonly values: readonly Facts[Name][] } };

/** One input: where its values stand in its domain. */
interface Axis {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly places: ReadonlyMap<unknown, number>;
}

/** Mixed radix over the domains, the last input changing fastest. */
export class Coding<Facts> {
  /** Number of combinations. */
  readonly size: number;
  private readonly axes: readonly Axis[];

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

  /** The facts at a place below `size`. */
  factsAt(place: number): Facts {
    const facts: Record<string, unknown> = {};
    let rest = place;
    for (const { name, values } of [...this.axes].reverse()) {
      facts[name] = values[rest % values.length];
      rest = Math.floor(rest / values.length);
    }
    return facts as Facts;
  }
}
