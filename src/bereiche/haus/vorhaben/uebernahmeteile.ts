/** What taking over house data reads and writes in a Fallmappe. */
import { type Teile, vereint } from '../../../mappe/teile';
import { MAPPENUMFANG, teileIn } from '../fach/hauslisten';
import { HAUSSTAND_TEILE } from '../listen';

export const UEBERNAHME_TEILE: Teile = vereint(HAUSSTAND_TEILE, teileIn(MAPPENUMFANG));
