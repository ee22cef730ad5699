/** Cohen's weighted κ of two Fachkräfte. */
import type { Urteil } from './urteil';
import { gruppiert, haeufigkeiten } from './zaehlen';

/** κ with weights that grow with the distance of two values, or with its square; 1 is full agreement, 0 is chance. */
export interface Kappa {
  readonly linear: number;
  readonly quadratisch: number;
}

/**
 * κ = 1 − observed / expected weighted disagreement over the Einheiten that both have rated (Cohen 1968, “Weighted kappa”).
 * The distance of two values is that of the numbers themselves, so that a Stufe nobody chose still lies between the others.
 * @param urteile values are numbers.
 * @returns null unless there are exactly two Fachkräfte who have rated something in common, and not all of it the same.
 */
export function kappaVon(urteile: readonly Urteil[]): Kappa | null {
  const [eine, andere, ...weitere] = gruppiert(urteile, ({ fachkraft }) => fachkraft).values();
  if (eine === undefined || andere === undefined || weitere.length > 0) return null;
  const paare = gemeinsame(eine, andere);
  const linear = gewichtet(paare, Math.abs);
  const quadratisch = gewichtet(paare, (abstand) => abstand ** 2);
  return linear === null || quadratisch === null ? null : { linear, quadratisch };
}

type Paar = readonly [number, number];

function gemeinsame(eine: readonly Urteil[], andere: readonly Urteil[]): readonly Paar[] {
  const werte = new Map(andere.map(({ einheit, wert }) => [einheit, Number(wert)]));
  return eine.flatMap(({ einheit, wert }) => {
    const anderer = werte.get(einheit);
    return anderer === undefined ? [] : [[Number(wert), anderer] as const];
  });
}

function gewichtet(paare: readonly Paar[], gewicht: (abstand: number) => number): number | null {
  const beobachtet = paare.reduce((summe, [one, other]) => summe + gewicht(one - other), 0);
  const eine = haeufigkeiten(paare.map(([one]) => one));
  const andere = haeufigkeiten(paare.map(([, other]) => other));
  let erwartet = 0;
  for (const [one, anzahl] of eine)
    for (const [other, mal] of andere) erwartet += anzahl * mal * gewicht(one - other);
  return erwartet === 0 ? null : 1 - (beobachtet * paare.length) / erwartet;
}
