/**
 * The goal check at the Re-Profiling (S4): is that very Ressourcenbereich rated better than when it was agreed? Where the
 * Integration itself is the goal: is the person integrated?
 */
import type { Einschaetzung } from '../../../listen/werte';
import type { Ziel } from '../listen';
import { istIntegrationsziel } from './plan';

/** `offen` while one of both ratings is missing: it counts neither as better nor as worse. */
export type Zielerreichung = 'erreicht' | 'nicht erreicht' | 'offen';

/** How the person stands today. */
export interface Zielstand {
  /** The rating of the Ressourcenbereich of the goal. */
  readonly stufe: Einschaetzung;
  /** The Festlegung says so. */
  readonly integriert: boolean;
}

/** Compares the rating at the agreement with the one of now; a lower Stufe is better. */
export function zielpruefung(
  ziel: Pick<Ziel, 'stufeBeiVereinbarung' | 'foerderziel' | 'ressourcenbereich'>,
  { stufe, integriert }: Zielstand,
): Zielerreichung {
  if (istIntegrationsziel(ziel)) return integriert ? 'erreicht' : 'nicht erreicht';
  const { stufeBeiVereinbarung } = ziel;
  if (stufeBeiVereinbarung === null || stufe === null) return 'offen';
  return stufe < stufeBeiVereinbarung ? 'erreicht' : 'nicht erreicht';
}
