/** What taking over house data reads and writes in a workbook. */
import { type Teile, vereint } from '../../../mappe/teile';
import { type Hausmappenart, teileIn, UMFANG } from '../fach/hauslisten';
import { HAUSSTAND_TEILE } from '../listen';

/** By the kind of the workbook. */
export const UEBERNAHME_TEILE: Readonly<Record<Hausmappenart, Teile>> = {
  Fallmappe: vereint(HAUSSTAND_TEILE, teileIn(UMFANG.Fallmappe)),
  Fallliste: vereint(HAUSSTAND_TEILE, teileIn(UMFANG.Fallliste)),
};
