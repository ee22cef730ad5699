/** Where „Profillage festlegen“ stands beside the result rather than among the other decisions. */
import { useEntwuerfe } from '../../../../bausteine/sitzungskontext';
import { useStore } from '../../../../bausteine/useStore';
import type { LesbareSicht } from '../../../../bausteine/viewProps';

/** Whether the errechnete Profillage is „nicht eindeutig“, one is festgelegt, or somebody has begun to. */
export function useZeigtProfillage(sicht: LesbareSicht): boolean {
  const begonnen = useStore(useEntwuerfe().felder, (alle) => alle.has('festgelegteProfillage'));
  if (sicht.art !== 'berechnet') return false;
  const nichtEindeutig = sicht.ergebnis.steuerung.profillage.errechnet === 'nicht eindeutig';
  return nichtEindeutig || sicht.fall.festgelegteProfillage !== null || begonnen;
}
