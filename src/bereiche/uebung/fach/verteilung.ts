/** The normal distribution and Student's, as exactly as an interval from 2,000 draws needs it. Sources: Abramowitz/Stegun, 1964. */

/** The quantile of the normal distribution that a two-sided 95 % interval ends at. */
const Z_975 = 1.959964;

/** The share of the normal distribution below z; off by less than 1e-7 (formula 26.2.17). */
export function anteilUnter(z: number): number {
  if (z > 0) return 1 - anteilUnter(-z);
  const t = 1 / (1 - 0.2316419 * z);
  const reihe =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * reihe;
}

/** The z that this share of the normal distribution lies below; off by less than 0.0005 (formula 26.2.23). @param anteil above 0, below 1. */
export function quantil(anteil: number): number {
  if (anteil > 0.5) return -quantil(1 - anteil);
  const t = Math.sqrt(-2 * Math.log(anteil));
  const zaehler = 2.515517 + t * (0.802853 + t * 0.010328);
  const nenner = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return zaehler / nenner - t;
}

/**
 * What a two-sided 95 % interval by Student's distribution ends at (formula 26.7.5, four terms).
 * @param freiheitsgrade from 5 on off by less than 0.003; below, such intervals reach to the outermost draws anyway.
 */
export function studentQuantil(freiheitsgrade: number): number {
  const z = Z_975;
  const n = freiheitsgrade;
  return (
    z +
    (z ** 3 + z) / (4 * n) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * n ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * n ** 3)
  );
}
