/** „Profillage festlegen“ beside the result, whatever was computed. */
import type { ReactNode } from 'react';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { felderVon } from '../entscheiden/felder';
import { Stelle } from '../entscheiden/Stelle';
import { Profillage } from '../festlegen/Profillage';

export function Profillagenteil({ sicht }: ViewProps): ReactNode {
  const felder = felderVon(sicht, useHandlungen());
  const verdeckt = useIstVerdeckt(sicht);
  return (
    <Stelle id="festgelegteProfillage">
      <Profillage sicht={sicht} felder={felder} mitAuskunft={!verdeckt} />
    </Stelle>
  );
}
