/**
 * New keys and a new recovery code between their making and the moment they stand in the workbook. They hold only once a
 * reading shows them there, whatever became of the view that asked for them. In memory only.
 */
import type { Merken, Schutzstand } from '../vorhaben/berechtigte';
import type { Vermerkschutz } from '../vorhaben/vermerkschutz';
import { createStore, type Readable } from '../../../../mappe/store';
import { schreibstand } from '../tresor/schreibstand';
import type { Bestand } from '../tresor/typen';

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
  pruefe(bestand: Bestand): Promise<void>;
  readonly codestand: Readable<Codestand>;
  /** Somebody has the code; it is forgotten here. */
  readonly bestaetige: () => void;
}

const NICHTS: Codestand = { art: 'nichts' };

/** The one of a protection; it is locked together with it. */
export function createUebergabe(schutz: Vermerkschutz): Uebergabe {
  let wartend: Schutzstand | null = null;
  const codestand = createStore(NICHTS);
  schutz.tresor.subscribe(() => {
    if (schutz.tresor.get() !== null) return;
    const mitCode = codestand.get().art === 'zeigen' || typeof wartend?.code === 'string';
    wartend = null;
    if (mitCode) codestand.set({ art: 'ungesichert' });
  });
  return {
    merke: (neu) => {
      wartend = neu;
    },
    pruefe: async (bestand) => {
      const geprueft = wartend;
      if (!geprueft?.tresor) return;
      if ((await schreibstand(schutz.krypto, geprueft.tresor, bestand)) !== 'aktuell') return;
      // Meanwhile it may have been locked.
      if (wartend !== geprueft) return;
      wartend = null;
      if (schutz.tresor.get() !== geprueft.tresor) schutz.uebernimm(geprueft.tresor);
      if (geprueft.code !== null) codestand.set({ art: 'zeigen', code: geprueft.code });
    },
    codestand,
    bestaetige: () => codestand.set(NICHTS),
  };
}
