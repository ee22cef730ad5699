/** What taking over house data reads and writes in a workbook. */
import { KONTROLLWERTE } from '../../../fall/kontrolle/tabelle';
import { type Teile, vereint } from '../../../mappe/teile';
import { type Hausmappenart, teileIn, UMFANG } from '../fach/hauslisten';
import { HAUSSTAND_TEILE } from '../listen';

/** The values of the control formulas come from the sets of rules, and are no data of the house themselves. */
const KONTROLLE_TEILE: Teile = { listen: [KONTROLLWERTE], felder: [] };

function teileFuer(art: Hausmappenart): Teile {
  return vereint(vereint(HAUSSTAND_TEILE, KONTROLLE_TEILE), teileIn(UMFANG[art]));
}

/** By the kind of the workbook. */
export const UEBERNAHME_TEILE: Readonly<Record<Hausmappenart, Teile>> = {
  Fallmappe: teileFuer('Fallmappe'),
  Fallliste: teileFuer('Fallliste'),
};
