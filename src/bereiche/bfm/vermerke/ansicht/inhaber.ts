/**
 * Who has opened the FM-Vermerke in this pane. For views that only name them: nothing here needs the cryptography, which is
 * loaded with the views that open something.
 */
import { einmalJeSitzung } from '../../../../bausteine/sitzungskontext';
import { useStore } from '../../../../bausteine/useStore';
import { createStore } from '../../../../mappe/store';
import type { OffenerTresor } from '../tresor/typen';

/** What is open; only the protection changes it. */
export const useOffenes = einmalJeSitzung(() => createStore<OffenerTresor | null>(null));

/** Their name; null while it is locked. */
export function useInhaber(): string | null {
  return useStore(useOffenes(), (tresor) => tresor?.inhaber ?? null);
}
