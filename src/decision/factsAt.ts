/** The way back from a number to the facts it stands for. Apart from `Coding`, since single decisions never need it. */
import type { Coding } from './coding';

/** The facts at a place below the size of the coding. */
export function factsAt<Facts>({ axes }: Coding<Facts>, place: number): Facts {
  const facts: Record<string, unknown> = {};
  let rest = place;
  for (const { name, values } of [...axes].reverse()) {
    facts[name] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
  return facts as Facts;
}
