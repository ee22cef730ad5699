/** The protection of the FM-Vermerke for all views of one pane. Locks itself when the pane was not used for a while. */
import { useSyncExternalStore } from 'react';
import { createVermerkschutz, type Vermerkschutz } from '../vorhaben/vermerkschutz';
import type { OffenerTresor } from '../tresor/typen';
import type { Handlungen } from '../../../../bausteine/viewProps';
import { raeumeDruckAuf } from './drucken';

const OHNE_GEBRAUCH_MS = 15 * 60_000;

/** One protection per session; it begins with the first view that asks for it. */
const JE_SITZUNG = new WeakMap<Handlungen, Vermerkschutz>();

function vermerkschutzVon(handlungen: Handlungen): Vermerkschutz {
  const vorhanden = JE_SITZUNG.get(handlungen);
  if (vorhanden !== undefined) return vorhanden;
  const schutz = createVermerkschutz(globalThis.crypto);
  JE_SITZUNG.set(handlungen, schutz);
  verschliesseNachRuhe(schutz);
  return schutz;
}

/** Whoever leaves the pane open does not leave the Vermerke open. */
function verschliesseNachRuhe(schutz: Vermerkschutz): void {
  let wecker: ReturnType<typeof setTimeout> | undefined;
  const neu = (): void => {
    clearTimeout(wecker);
    wecker = setTimeout(() => schutz.verschliesse(), OHNE_GEBRAUCH_MS);
  };
  (['pointerdown', 'keydown'] as const).forEach((ereignis) => document.addEventListener(ereignis, neu));
  schutz.subscribe(neu);
  schutz.subscribe(() => {
    if (schutz.tresor() === null) raeumeDruckAuf();
  });
}

/** The protection and what is open of it; renders again when it is opened or locked. */
export function useVermerkschutz(handlungen: Handlungen): {
  readonly schutz: Vermerkschutz;
  readonly tresor: OffenerTresor | null;
} {
  const schutz = vermerkschutzVon(handlungen);
  return { schutz, tresor: useSyncExternalStore(schutz.subscribe, schutz.tresor) };
}
