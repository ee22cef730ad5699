/**
 * A second reading of tables P, K, G, Z and F of the Fachkonzept, written apart from `src`: nested conditions instead of rows,
 * numbers and names as literals. Answers carry the row id of the Fachkonzept, so that the deciding row is compared too.
 */
import type { BetreuungFacts } from '../../src/rules/betreuung';
import type { FortschrittFacts } from '../../src/rules/fortschritt';
import type { GueltigFacts } from '../../src/rules/gueltig';
import type { KennungFacts } from '../../src/rules/kennung';
import type { ProfilFacts } from '../../src/rules/profillage';

/** The row that decides and what it answers. */
export interface NaiveAntwort {
  readonly id: string;
  readonly then: string;
  readonly hinweis?: string;
}

const NICHT_EINDEUTIG: NaiveAntwort = { id: 'P-X', then: 'nicht eindeutig' };

/** Table P. */
export function naiveP(f: ProfilFacts): NaiveAntwort {
  if (f.festlegung === 'integriert') return { id: 'P-I', then: 'Integriert, aber leistungsberechtigt' };
  if (f.festlegung === 'schueler' || f.festlegung === 'paragraph53a' || f.festlegung === 'sonstiges')
    return { id: 'P-Z', then: 'Zuordnung nicht erforderlich' };
  const G = (['Q', 'L', 'M', 'R'] as const).filter((gruppe) => f[gruppe]).join('');
  switch (f.prognoseArbeitsmarkt) {
    case null:
      return { id: 'P-0', then: 'noch nicht festgelegt' };
    case 'bis6':
      if (G === '') return { id: 'P-1', then: 'Marktprofil' };
      if (G === 'M') return { id: 'P-2', then: 'Aktivierungsprofil' };
      return G.length === 1 ? { id: 'P-3', then: 'Förderprofil' } : NICHT_EINDEUTIG;
    case 'bis12':
      return ['Q', 'L', 'R'].includes(G) ? { id: 'P-3', then: 'Förderprofil' } : NICHT_EINDEUTIG;
    case 'ueber12':
      return G.length === 2 ? { id: 'P-4', then: 'Entwicklungsprofil' } : naiveSchwerpunkt(G, f.dominierend);
  }
}

function naiveSchwerpunkt(G: string, D: string | null): NaiveAntwort {
  if (G.length <= 2 || D === null || !G.includes(D)) return NICHT_EINDEUTIG;
  if (D === 'Q') return { id: 'P-5', then: 'Entwicklungsprofil' };
  if (D === 'L') return { id: 'P-6', then: 'Stabilisierungsprofil' };
  return D === 'R' ? { id: 'P-7', then: 'Unterstützungsprofil' } : NICHT_EINDEUTIG;
}

/** Table K. */
export function naiveK(f: KennungFacts): NaiveAntwort {
  switch (f.festlegung) {
    case 'integriert':
      return { id: 'K-1', then: 'I' };
    case 'schueler':
    case 'paragraph53a':
    case 'sonstiges':
      return { id: 'K-2', then: 'Zehn' };
    case 'nochNichtFestgelegt':
      return { id: 'K-3', then: 'noch nicht festgelegt' };
    case 'wahrscheinlich':
    case 'nichtWahrscheinlich':
    case null:
      return naiveBedarfe(f);
  }
}

function naiveBedarfe(f: KennungFacts): NaiveAntwort {
  if (!f.verdichtet && f.n8 <= 2) return { id: 'K-4', then: 'AV' };
  if (f.komplex === null)
    return { id: 'K-5', then: 'noch nicht festgelegt', hinweis: 'PROFILLAGE_FESTLEGEN' };
  return f.komplex
    ? naivePrognose(f)
    : { id: 'K-6', then: 'AV', hinweis: 'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE' };
}

function naivePrognose(f: KennungFacts): NaiveAntwort {
  if (f.festlegung === null)
    return { id: 'K-7', then: 'noch nicht festgelegt', hinweis: 'INTEGRATIONSPROGNOSE_FEHLT' };
  if (f.festlegung === 'nichtWahrscheinlich') {
    return f.verdichtet || f.nAlle > 3
      ? { id: 'K-11', then: 'Exter' }
      : { id: 'K-12', then: 'nicht eindeutig', hinweis: 'VERDICHTUNG_ODER_PROGNOSE_PRUEFEN' };
  }
  if (f.fmEinschaetzung === 'nein') return { id: 'K-8', then: 'AV' };
  if (f.fmEinschaetzung === 'ja') return { id: 'K-9', then: 'bFM' };
  return { id: 'K-10', then: 'bFM', hinweis: 'FM_ENTSCHEIDUNG_STEHT_AUS' };
}

/** Table G; an answer that is another input's value stands as that input's name in brackets. */
export function naiveG(f: GueltigFacts): NaiveAntwort {
  const drin = f.status === 'imBfm' && f.kriterium !== null && f.kriterium !== 'formal';
  if (drin && f.rest !== 'Zehn' && f.rest !== 'I') return { id: 'G-1', then: 'bFM' };
  return { id: f.geprueft ? 'G-2' : 'G-3', then: '[rest]' };
}

/** Table Z. */
export function naiveZ(f: BetreuungFacts): NaiveAntwort {
  if (f.status === 'imBfm' && f.kennung !== 'Exter') return { id: 'Z-0', then: 'Fallmanagement' };
  if (f.kennung === 'noch nicht festgelegt' || f.kennung === 'nicht eindeutig')
    return f.neukunde === true
      ? { id: 'Z-1', then: 'Fallmanagement' }
      : { id: 'Z-2', then: 'bisherige Betreuung' };
  if (f.fachteam !== null && f.status !== 'imBfm') return { id: 'Z-6', then: 'Fachteam' };
  switch (f.kennung) {
    case 'bFM':
      return { id: 'Z-3', then: 'Fallmanagement' };
    case 'Exter':
      if (f.bisherExter) return { id: 'Z-13', then: 'Externes Fallmanagement' };
      return f.exterPlatzFrei === true
        ? { id: 'Z-4', then: 'Externes Fallmanagement' }
        : { id: 'Z-5', then: 'Fallmanagement' };
    case 'AV':
      return { id: 'Z-10', then: 'Arbeitsvermittlung' };
    case 'I':
      return naiveIntegriert(f);
    case 'Zehn':
      return naiveZehn(f);
  }
}

function naiveIntegriert(f: BetreuungFacts): NaiveAntwort {
  return f.neukunde
    ? { id: 'Z-11', then: 'Arbeitsvermittlung' }
    : { id: 'Z-12', then: 'bisherige Betreuung' };
}

function naiveZehn(f: BetreuungFacts): NaiveAntwort {
  if (f.festlegung !== 'sonstiges') return { id: 'Z-9', then: 'Arbeitsvermittlung' };
  return f.paragraph428 ? { id: 'Z-7', then: 'Pool § 428' } : { id: 'Z-8', then: 'Fallmanagement' };
}

/** Table F. */
export function naiveF({ vorher, nachher, richtung }: FortschrittFacts): NaiveAntwort {
  if (vorher === null || nachher === null) return { id: 'F-0', then: 'nicht vergleichbar' };
  if (vorher !== nachher) return nachher ? { id: 'F-2', then: 'neu' } : { id: 'F-1', then: 'behoben' };
  if (richtung === 'gleich') return { id: 'F-5', then: 'unverändert' };
  return richtung === 'höher' ? { id: 'F-3', then: 'verschlechtert' } : { id: 'F-4', then: 'verbessert' };
}

/** Table F from the two Stufen themselves. */
export function naiverFortschritt(vorher: number | null, nachher: number | null): NaiveAntwort {
  if (vorher === null || nachher === null) return { id: 'F-0', then: 'nicht vergleichbar' };
  const [war, ist] = [vorher > 1, nachher > 1];
  if (war !== ist) return ist ? { id: 'F-2', then: 'neu' } : { id: 'F-1', then: 'behoben' };
  if (vorher === nachher) return { id: 'F-5', then: 'unverändert' };
  return nachher > vorher ? { id: 'F-3', then: 'verschlechtert' } : { id: 'F-4', then: 'verbessert' };
}
