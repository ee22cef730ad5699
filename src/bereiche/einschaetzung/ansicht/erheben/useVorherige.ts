/** Remembers what stood in a cell before it was changed here for the first time. In memory only, once per session. */
import { einmalJeSitzung } from '../../../../bausteine/sitzungskontext';
import { useStore } from '../../../../bausteine/useStore';
import { createStore } from '../../../../mappe/store';
import type { Zeile } from './zeile';

const useGemerkte = einmalJeSitzung(() => createStore<ReadonlyMap<string, string>>(new Map()));

/** What was remembered, as keys of answers. */
export interface Vorherige {
  readonly von: (zeile: Zeile) => string | undefined;
  /** Called before a change; later changes of the same row are corrections. */
  readonly merke: (zeile: Zeile, taste: string | null | undefined) => void;
}

export function useVorherige(): Vorherige {
  const gemerkte = useGemerkte();
  const alle = useStore(gemerkte);
  return {
    von: ({ id }) => alle.get(id),
    merke: ({ id }, taste) => {
      if (typeof taste === 'string' && !alle.has(id)) gemerkte.set(new Map([...alle, [id, taste]]));
    },
  };
}
