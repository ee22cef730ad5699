/** Tables P and K at one point: every input known or deliberately left open, nothing completed here. */
import { decide } from '../decision/table';
import type { KennungFacts, KennungRow } from '../rules/kennung';
import { KENNUNG_TABELLE } from '../rules/kennung';
import type { ProfilRow } from '../rules/profillage';
import { PROFILLAGE_TABELLE } from '../rules/profillage';
import type { Festlegung, Profil, Profillage, Prognose, Schluesselgruppe } from '../rules/vocabulary';
import type { Gruppenzahlen, Lage } from './lage';

/** The rows that decide at one point. */
export interface Entscheidung {
  readonly profil: ProfilRow;
  /** With the computed Profillage. */
  readonly kennung: KennungRow;
  /** With the festgelegte Profillage, where there is one. */
  readonly geprueft: KennungRow | null;
}

/** Inputs of one point. */
export interface Punkt {
  readonly relevant: Gruppenzahlen;
  readonly prognoseArbeitsmarkt: Prognose | null;
  readonly dominierend: Schluesselgruppe | null;
  readonly festlegung: Festlegung | null;
}

/** Decides one point. `lage` gives what is never completed: Verdichtung, FM-Einschätzung, festgelegte Profillage. */
export function entscheide(
  punkt: Punkt,
  lage: Pick<Lage, 'verdichtet' | 'fmEinschaetzung' | 'festgelegt'>,
): Entscheidung {
  const facts = factsOf(punkt, lage);
  const profil = decide(PROFILLAGE_TABELLE, facts);
  facts.profillage = profil.then;
  const kennung = decide(KENNUNG_TABELLE, facts);
  return { profil, kennung, geprueft: lage.festgelegt === null ? null : kennungMit(lage.festgelegt, facts) };
}

function kennungMit(festgelegt: Profil, facts: Writable): KennungRow {
  facts.profillage = festgelegt;
  return decide(KENNUNG_TABELLE, facts);
}

type Writable = Omit<KennungFacts, 'profillage'> & { profillage: Profillage };

function factsOf(punkt: Punkt, lage: Pick<Lage, 'verdichtet' | 'fmEinschaetzung'>): Writable {
  const [Q, L, M, R] = punkt.relevant;
  return {
    festlegung: punkt.festlegung,
    prognoseArbeitsmarkt: punkt.prognoseArbeitsmarkt,
    dominierend: punkt.dominierend,
    bedarfe: { Q, L, M, R },
    gruppen: Number(Q > 0) + Number(L > 0) + Number(M > 0) + Number(R > 0),
    n8: L + R,
    nAlle: Q + L + M + R,
    verdichtet: lage.verdichtet,
    fmEinschaetzung: lage.fmEinschaetzung,
    profillage: 'noch nicht festgelegt',
  };
}
