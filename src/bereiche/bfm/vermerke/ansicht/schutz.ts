/** The protection of the FM-Vermerke for all views of one pane. Locks itself when the pane was not used for a while. */
import { useEffect } from 'react';
import { einmalJeSitzung } from '../../../../bausteine/sitzungskontext';
import { useStore } from '../../../../bausteine/useStore';
import type { OffenerTresor } from '../tresor/typen';
import type { Vermerkzeile } from '../vorhaben/vermerke';
import { createVermerkschutz, type Vermerkschutz } from '../vorhaben/vermerkschutz';
import { raeumeDruckAuf } from './drucken';
import { createUebergabe, type Uebergabe } from './uebergabe';
import { createVermerktexte, type GeoeffneteTexte, type Vermerktexte } from './vermerktexte';

const OHNE_GEBRAUCH_MS = 15 * 60_000;

interface Schutz {
  readonly schutz: Vermerkschutz;
  readonly uebergabe: Uebergabe;
  readonly texte: GeoeffneteTexte;
}

const useSchutz = einmalJeSitzung((beiEnde): Schutz => {
  const schutz = createVermerkschutz(globalThis.crypto, () => new Date());
  beiEnde(verschliesseNachRuhe(schutz));
  return { schutz, uebergabe: createUebergabe(schutz), texte: createVermerktexte(schutz) };
});

/** Whoever leaves the pane open does not leave the Vermerke open. The answer locks at once, and for good. */
function verschliesseNachRuhe(schutz: Vermerkschutz): () => void {
  let wecker: ReturnType<typeof setTimeout> | undefined;
  const neu = (): void => {
    clearTimeout(wecker);
    wecker = setTimeout(() => schutz.verschliesse(), OHNE_GEBRAUCH_MS);
  };
  const gebrauch = ['pointerdown', 'keydown'] as const;
  gebrauch.forEach((ereignis) => document.addEventListener(ereignis, neu));
  schutz.tresor.subscribe(neu);
  schutz.tresor.subscribe(() => {
    if (schutz.tresor.get() === null) raeumeDruckAuf();
  });
  return () => {
    schutz.verschliesse();
    gebrauch.forEach((ereignis) => document.removeEventListener(ereignis, neu));
    clearTimeout(wecker);
  };
}

/** The protection and what is open of it; renders again when it is opened or locked. */
export function useVermerkschutz(): Schutz & { readonly tresor: OffenerTresor | null } {
  const schutz = useSchutz();
  return { ...schutz, tresor: useStore(schutz.schutz.tresor) };
}

/** The texts of rows while it is open; opens those that were not yet. */
export function useVermerktexte(vermerke: readonly Vermerkzeile[]): Vermerktexte {
  const { texte, tresor } = useVermerkschutz();
  useEffect(() => void texte.oeffne(vermerke), [texte, tresor, vermerke]);
  return useStore(texte.gelesene);
}
