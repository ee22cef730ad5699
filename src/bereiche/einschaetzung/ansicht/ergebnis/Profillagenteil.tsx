/** „Profillage festlegen“ in place: where the errechnete one is „nicht eindeutig“, where one is festgelegt, and where somebody has begun. */
import type { ReactNode } from 'react';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { felderVon } from '../entscheiden/felder';
import { Stelle } from '../entscheiden/Stelle';
import { Profillage } from '../festlegen/Profillage';
import { useZeigtProfillage } from '../festlegen/zeigtProfillage';

interface Props {
  readonly sicht: BerechneteSicht;
}

export function Profillagenteil({ sicht }: Props): ReactNode {
  const felder = felderVon(sicht, useHandlungen());
  return useZeigtProfillage(sicht) ? (
    <Stelle id="festgelegteProfillage">
      <Profillage sicht={sicht} felder={felder} mitAuskunft />
    </Stelle>
  ) : null;
}
