/** The protection of the FM-Vermerke for all views of one pane. Locks itself when the pane was not used for a while (`ruhe.ts`). */
import { useEffect } from 'react';
import { einmalJeSitzung } from '../../../../bausteine/sitzungskontext';
import { useStore } from '../../../../bausteine/useStore';
import type { OffenerTresor } from '../tresor/typen';
import type { Vermerkzeile } from '../vorhaben/vermerke';
import type { Merken } from '../vorhaben/berechtigte';
import { createVermerkschutz, type Vermerkschutz } from '../vorhaben/vermerkschutz';
import { raeumeDruckAuf } from './drucken';
import { useOffenes } from './inhaber';
import { verschliesseNachRuhe } from './ruhe';
import { createSchutzlage, type Schutzlage } from './schutzlage';
import { createUebergabe, type Uebergabe } from './uebergabe';
import { createVermerktexte, type GeoeffneteTexte, type Vermerktexte } from './vermerktexte';

interface Schutz {
  readonly schutz: Vermerkschutz;
  readonly uebergabe: Uebergabe;
  readonly schutzlage: Schutzlage;
  readonly texte: GeoeffneteTexte;
}

const useSchutz = einmalJeSitzung((beiEnde): Schutz => {
  const schutz = createVermerkschutz(globalThis.crypto, () => new Date(), useOffenes());
  schutz.tresor.subscribe(() => {
    if (schutz.tresor.get() === null) raeumeDruckAuf();
  });
  const ausgehoert = verschliesseNachRuhe(schutz);
  beiEnde(() => {
    schutz.verschliesse();
    ausgehoert();
  });
  return {
    schutz,
    uebergabe: createUebergabe(schutz),
    schutzlage: createSchutzlage(schutz),
    texte: createVermerktexte(schutz),
  };
});

/** The protection and what is open of it; renders again when it is opened or locked. */
export function useVermerkschutz(): Schutz & { readonly tresor: OffenerTresor | null } {
  const schutz = useSchutz();
  return { ...schutz, tresor: useStore(schutz.schutz.tresor) };
}

/** Takes the keys that a change to the list of those who may read brings. */
export function useMerken(): Merken {
  return useSchutz().uebergabe.merke;
}

/** The texts of rows while it is open; opens those that were not yet. */
export function useVermerktexte(vermerke: readonly Vermerkzeile[]): Vermerktexte {
  const { texte, tresor } = useVermerkschutz();
  useEffect(() => void texte.oeffne(vermerke), [texte, tresor, vermerke]);
  return useStore(texte.gelesene);
}
