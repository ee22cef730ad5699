/** How far Fachkräfte agree who have rated the same: everything that is said about some Urteile. */
import { alphaVon } from './alpha';
import { anteilGleicherPaare, type Auszaehlung, zaehleAus } from './auszaehlung';
import { type Kappa, kappaVon } from './kappa';
import { type Spanne, spanneVon } from './spanne';
import type { Skala, Urteil } from './urteil';

/** Why there is no α. */
export type OhneAlpha = 'keineUrteile' | 'eineFachkraft' | 'keineGemeinsamen' | 'ohneStreuung';

/** The agreement, with what it rests on. */
export interface Uebereinstimmung {
  /** How many Einheiten, Fachkräfte and Urteile there are, those without a counterpart included. */
  readonly einheiten: number;
  readonly fachkraefte: number;
  readonly urteile: number;
  /** Krippendorff's α, or why there is none. */
  readonly alpha: number | OhneAlpha;
  /** Its 95 % interval; null where there is no α or nobody asked for it. */
  readonly spanne: Spanne | null;
  /** Which share of all pairs of Urteile of the same Einheit says the same, from 0 to 1. */
  readonly exakt: number | null;
  /** For two Fachkräfte and an ordinal scale. */
  readonly kappa: Kappa | null;
}

/** What is to be known. */
export interface Frage {
  readonly skala: Skala;
  readonly mitSpanne: boolean;
}

/**
 * Computes the agreement. The same Urteile give the same result, in whatever order and under whatever names.
 * @param urteile each Fachkraft at most one of each Einheit; on an ordinal scale values are numbers.
 */
export function uebereinstimmung(urteile: readonly Urteil[], { skala, mitSpanne }: Frage): Uebereinstimmung {
  const auszaehlung = zaehleAus(urteile);
  const fachkraefte = new Set(urteile.map(({ fachkraft }) => fachkraft)).size;
  const alpha = alphaOderGrund(auszaehlung, skala, { urteile: urteile.length, fachkraefte });
  return {
    einheiten: new Set(urteile.map(({ einheit }) => einheit)).size,
    fachkraefte,
    urteile: urteile.length,
    alpha,
    spanne: mitSpanne && typeof alpha === 'number' ? spanneVon(auszaehlung, skala, alpha) : null,
    exakt: anteilGleicherPaare(auszaehlung),
    kappa: skala === 'ordinal' ? kappaVon(urteile) : null,
  };
}

function alphaOderGrund(
  auszaehlung: Auszaehlung,
  skala: Skala,
  { urteile, fachkraefte }: { readonly urteile: number; readonly fachkraefte: number },
): number | OhneAlpha {
  if (urteile === 0) return 'keineUrteile';
  if (fachkraefte === 1) return 'eineFachkraft';
  if (auszaehlung.einheiten === 0) return 'keineGemeinsamen';
  const einheiten = auszaehlung.muster.map((each) => each.einheiten);
  return alphaVon(auszaehlung, einheiten, skala) ?? 'ohneStreuung';
}
