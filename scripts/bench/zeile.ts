/** What the bench prints. */

/** What was measured, and the figure with its unit. */
export type Line = readonly [what: string, figure: string];

/** Cases per second. */
export function rate(number: number): string {
  return `${Math.round(number).toLocaleString('de-DE')} Fälle/s`;
}

/** Milliseconds. */
export function ms(number: number): string {
  return `${number.toLocaleString('de-DE', { maximumFractionDigits: 3 })} ms`;
}
