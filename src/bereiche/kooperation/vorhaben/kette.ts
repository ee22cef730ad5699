/** Which chain of offers a case follows (S2). */
import { setzen } from '../../../listen/aenderung';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { KOOPERATIONSFELDER } from '../listen';
import { HANDLUNG } from '../texte/verweisungshandlungen';
import { mitKooperation } from './mitKooperation';

/** @param zielgruppe that of the chain; '' for none. */
export function ketteWaehlen(zielgruppe: string): Vorhaben {
  return mitKooperation((_, { inhalt }) =>
    ruecknehmbar([setzen(KOOPERATIONSFELDER.kette, zielgruppe)], inhalt, HANDLUNG.kette),
  );
}
