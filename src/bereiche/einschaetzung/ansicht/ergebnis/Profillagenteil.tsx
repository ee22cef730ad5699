/** „Profillage festlegen“ in place: where the errechnete one is „nicht eindeutig“, where one is festgelegt, and where somebody has begun. */
import type { ReactNode } from 'react';
import { useEntwuerfe, useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useStore } from '../../../../bausteine/useStore';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { felderVon } from '../entscheiden/felder';
import { Profillage } from '../festlegen/Profillage';

interface Props {
  readonly sicht: BerechneteSicht;
}

export function Profillagenteil({ sicht }: Props): ReactNode {
  const felder = felderVon(sicht, useHandlungen());
  const begonnen = useStore(useEntwuerfe().felder, (alle) => alle.has('festgelegteProfillage'));
  const nichtEindeutig = sicht.ergebnis.steuerung.profillage.errechnet === 'nicht eindeutig';
  if (!nichtEindeutig && sicht.fall.festgelegteProfillage === null && !begonnen) return null;
  return <Profillage sicht={sicht} felder={felder} mitAuskunft />;
}
