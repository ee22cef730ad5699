/** Tables P and K at one point: every input known or deliberately left open, nothing completed here. */
import { decide } from '../decision/table';
import type { KennungFacts, KennungRow } from '../rules/kennung';
import { komplexVon } from '../rules/kennung';
import type { ProfilFacts, ProfilRow } from '../rules/profillage';
import type { Festlegung, Profillage, Prognose, Schluesselgruppe } from '../rules/vocabulary';
import type { Gruppenzahlen, Lage } from './lage';
import { summe, summeDerAcht } from './lage';

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

type Unvervollstaendigt = Pick<Lage, 'verdichtet' | 'fmEinschaetzung' | 'festgelegt' | 'regelsatz'>;

/** Decides one point. `lage` gives what is never completed: Verdichtung, FM-Einschätzung, festgelegte Profillage, and the rules. */
export function entscheide(punkt: Punkt, lage: Unvervollstaendigt): Entscheidung {
  const profil = decide(lage.regelsatz.profillage, profilFacts(punkt));
  return {
    profil,
    kennung: kennungMit(profil.then, punkt, lage),
    geprueft: lage.festgelegt === null ? null : kennungMit(lage.festgelegt, punkt, lage),
  };
}

function kennungMit(profillage: Profillage, punkt: Punkt, lage: Unvervollstaendigt): KennungRow {
  return decide(lage.regelsatz.kennung, kennungFacts(punkt, lage, profillage));
}

function profilFacts({ relevant, prognoseArbeitsmarkt, dominierend, festlegung }: Punkt): ProfilFacts {
  const [Q, L, M, R] = [relevant[0] > 0, relevant[1] > 0, relevant[2] > 0, relevant[3] > 0];
  const gruppen = Number(Q) + Number(L) + Number(M) + Number(R);
  return { festlegung, prognoseArbeitsmarkt, dominierend, Q, L, M, R, gruppen };
}

function kennungFacts(
  { relevant, festlegung }: Punkt,
  { verdichtet, fmEinschaetzung }: Pick<Lage, 'verdichtet' | 'fmEinschaetzung'>,
  profillage: Profillage,
): KennungFacts {
  return {
    festlegung,
    n8: summeDerAcht(relevant),
    nAlle: summe(relevant),
    verdichtet,
    komplex: komplexVon(profillage),
    fmEinschaetzung,
  };
}
