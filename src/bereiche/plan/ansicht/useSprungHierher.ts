/** Takes up, once, a jump that leads to this view. */
import { useEffect } from 'react';
import { type Sprungziel, useSprung } from '../../../bausteine/sprung';

/** @param oeffne opens what the jump is for. */
export function useSprungHierher(reiter: string, oeffne: (ziel: Sprungziel) => void): void {
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (ziel?.reiter !== reiter) return;
    oeffne(ziel);
    angekommen();
  }, [ziel]);
}
