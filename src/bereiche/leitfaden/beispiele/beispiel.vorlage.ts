/** What the starter set has for one rating. Merkmale and Stärken are written so that they can follow one another in a Beleg. */
export interface Beispiel {
  readonly fragen: readonly string[];
  /** Effects on work and on the search for work that speak for a need; never causes. */
  readonly merkmale: readonly string[];
  readonly staerken: readonly string[];
  /** What the Stufen 1, 2 and 3 look like here. */
  readonly anker: readonly [string, string, string];
}
