/**
 * The 95 % interval of α: how far it may lie for other Einheiten of the same kind, rated by the same Fachkräfte. It does not
 * speak about other Fachkräfte.
 *
 * Einheiten are drawn with replacement (Zapf et al. 2016, “Measuring inter-rater reliability for nominal data”, BMC Med Res
 * Methodol 16:93), and everything is computed anew for each draw, ordinal differences included. From the draws the interval
 * is taken as BCa (DiCiccio/Efron 1996, “Bootstrap Confidence Intervals”, Statistical Science 11), with the levels widened for
 * few Einheiten (Hesterberg 2015, “What Teachers Should Know About the Bootstrap”, The American Statistician 69): without
 * both it is too narrow, by how much says ADR 68.
 */
import { alphaVon } from './alpha';
import type { Auszaehlung } from './auszaehlung';
import type { Skala } from './urteil';
import { anteilUnter, quantil, studentQuantil } from './verteilung';
import { ziehung } from './zufall';

/** How often is drawn. */
export const ZIEHUNGEN = 2000;
/** Which share of the draws may be without two different values. */
const HOECHSTENS_VERWORFEN = 0.05;
/** With fewer Einheiten the interval is no more than a hint. */
const GROB_UNTER = 60;

/** The interval, or why there is none. */
export type Spanne =
  | {
      readonly art: 'spanne';
      readonly von: number;
      readonly bis: number;
      /** Whether it rests on so few Einheiten that this has to be said with it. */
      readonly grob: boolean;
      /** Einheiten it rests on. */
      readonly einheiten: number;
      /** Draws without two different values, which count for nothing. */
      readonly verworfen: number;
    }
  | { readonly art: 'eineEinheit' }
  /** Nobody differs from anybody: that all draws say so too says nothing about other people. */
  | { readonly art: 'immerEinig' }
  | { readonly art: 'ohneStreuung'; readonly verworfen: number };

/** The interval of an α. @param alpha that of the count itself. */
export function spanneVon(auszaehlung: Auszaehlung, skala: Skala, alpha: number): Spanne {
  const { einheiten } = auszaehlung;
  if (einheiten < 2) return { art: 'eineEinheit' };
  const alphas = gezogen(auszaehlung, skala);
  const verworfen = ZIEHUNGEN - alphas.length;
  if (verworfen > HOECHSTENS_VERWORFEN * ZIEHUNGEN) return { art: 'ohneStreuung', verworfen };
  if (alpha === 1) return { art: 'immerEinig' };
  const weite = studentQuantil(einheiten - 1) * Math.sqrt(einheiten / (einheiten - 1));
  const lage = { schiefe: schiefeVon(auszaehlung, skala, alpha), versatz: versatzVon(alphas, alpha) };
  return {
    art: 'spanne',
    von: wertBei(alphas, anteilBei(-weite, lage)),
    bis: wertBei(alphas, anteilBei(weite, lage)),
    grob: einheiten < GROB_UNTER,
    einheiten,
    verworfen,
  };
}

/** The α of each draw that has one, ascending. */
function gezogen(auszaehlung: Auszaehlung, skala: Skala): Float64Array {
  const { muster, einheiten } = auszaehlung;
  const musterDer = Int32Array.from(
    muster.flatMap((each, nummer) => new Array<number>(each.einheiten).fill(nummer)),
  );
  const naechste = ziehung(einheiten);
  const haeufigkeit = new Int32Array(muster.length);
  const alphas: number[] = [];
  for (let nummer = 0; nummer < ZIEHUNGEN; nummer++) {
    haeufigkeit.fill(0);
    for (let mal = 0; mal < einheiten; mal++) {
      const gezogenes = musterDer[naechste()] ?? 0;
      haeufigkeit[gezogenes] = (haeufigkeit[gezogenes] ?? 0) + 1;
    }
    const alpha = alphaVon(auszaehlung, haeufigkeit, skala);
    if (alpha !== null) alphas.push(alpha);
  }
  return Float64Array.from(alphas).sort();
}

interface Lage {
  readonly schiefe: number;
  readonly versatz: number;
}

/** Bias: where α itself stands among the draws, as z. */
function versatzVon(alphas: Float64Array, alpha: number): number {
  const darunter = alphas.filter((each) => each < alpha).length;
  const rand = 0.5 / alphas.length;
  return quantil(Math.min(1 - rand, Math.max(rand, darunter / alphas.length)));
}

/** Acceleration: how skewed α is, from leaving out each Einheit once. */
function schiefeVon(auszaehlung: Auszaehlung, skala: Skala, alpha: number): number {
  const { muster, einheiten } = auszaehlung;
  const haeufigkeit = muster.map((each) => each.einheiten);
  // Where leaving one out leaves no difference, too many draws have been without one to come here.
  const ohne = muster.map(
    (each, nummer) => alphaVon(auszaehlung, haeufigkeit.with(nummer, each.einheiten - 1), skala) ?? alpha,
  );
  const mittel =
    muster.reduce((summe, each, nummer) => summe + each.einheiten * (ohne[nummer] ?? 0), 0) / einheiten;
  let quadrate = 0;
  let kuben = 0;
  muster.forEach((each, nummer) => {
    const abstand = mittel - (ohne[nummer] ?? 0);
    quadrate += each.einheiten * abstand ** 2;
    kuben += each.einheiten * abstand ** 3;
  });
  return quadrate === 0 ? 0 : kuben / (6 * quadrate ** 1.5);
}

/** The share of the draws that the interval ends at. */
function anteilBei(z: number, { schiefe, versatz }: Lage): number {
  const verschoben = versatz + z;
  // Beyond the pole of the formula the interval reaches to the outermost draw.
  const nenner = Math.max(Number.EPSILON, 1 - schiefe * verschoben);
  return anteilUnter(versatz + verschoben / nenner);
}

/** The draw below which this share of them lies, between two of them in proportion. */
function wertBei(alphas: Float64Array, anteil: number): number {
  const stelle = anteil * (alphas.length - 1);
  const unten = alphas[Math.floor(stelle)] ?? NaN;
  const oben = alphas[Math.ceil(stelle)] ?? NaN;
  return unten + (stelle % 1) * (oben - unten);
}
