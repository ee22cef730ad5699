/**
 * New keys and a new recovery code between their making and the moment they stand in the workbook. They hold only once a
 * reading shows them there, whatever became of the view that asked for them. In memory only.
 */
import type { Merken, Schutzstand } from '../vorhaben/berechtigte';
import type { Berechtigt } from '../vorhaben/berechtigteZeilen';
import type { Vermerkschutz } from '../vorhaben/vermerkschutz';
import { istTresorAktuell } from '../tresor/zeile';

/** What is to be said about the recovery code. */
export type Codestand =
  | { readonly art: 'nichts' }
  | { readonly art: 'zeigen'; readonly code: string }
  /** It was locked away before somebody confirmed to have it. */
  | { readonly art: 'ungesichert' };

export interface Uebergabe {
  /** Takes what holds once it is written. */
  readonly merke: Merken;
  /** Looks whether it stands in the workbook, and takes it over if so. */
  pruefe(berechtigte: readonly Berechtigt[]): Promise<void>;
  readonly codestand: () => Codestand;
  readonly subscribe: (listener: () => void) => () => void;
  /** Somebody has the code; it is forgotten here. */
  readonly bestaetige: () => void;
}

const NICHTS: Codestand = { art: 'nichts' };
const JE_SCHUTZ = new WeakMap<Vermerkschutz, Uebergabe>();

/** The one of this protection. */
export function uebergabeVon(schutz: Vermerkschutz): Uebergabe {
  const uebergabe = JE_SCHUTZ.get(schutz) ?? createUebergabe(schutz);
  JE_SCHUTZ.set(schutz, uebergabe);
  return uebergabe;
}

function createUebergabe(schutz: Vermerkschutz): Uebergabe {
  let wartend: Schutzstand | null = null;
  let stand = NICHTS;
  const listeners = new Set<() => void>();
  const setze = (neu: Codestand): void => {
    stand = neu;
    listeners.forEach((listener) => listener());
  };
  schutz.subscribe(() => {
    if (schutz.tresor() !== null) return;
    const mitCode = stand.art === 'zeigen' || typeof wartend?.code === 'string';
    wartend = null;
    if (mitCode) setze({ art: 'ungesichert' });
  });
  return {
    merke: (neu) => {
      wartend = neu;
    },
    pruefe: async (berechtigte) => {
      const geprueft = wartend;
      if (!geprueft?.tresor || !(await istTresorAktuell(schutz.krypto, geprueft.tresor, berechtigte))) return;
      // Meanwhile it may have been locked.
      if (wartend !== geprueft) return;
      wartend = null;
      if (schutz.tresor() !== geprueft.tresor) schutz.uebernimm(geprueft.tresor);
      if (geprueft.code !== null) setze({ art: 'zeigen', code: geprueft.code });
    },
    codestand: () => stand,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bestaetige: () => setze(NICHTS),
  };
}
