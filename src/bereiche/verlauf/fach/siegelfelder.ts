/** What a Siegel covers beside the number, in this order. */
import { EINSCHAETZUNG_FELDER, type Verlaufszeile } from '../listen';

type Verlaufsfeld = Exclude<Extract<keyof Verlaufszeile, string>, 'stelle'>;

/** The fields in front of the ratings, the ratings, then what was said beside them. */
export const GESIEGELTE_FELDER: readonly Verlaufsfeld[] = [
  'datum',
  'fachkraft',
  'profillage',
  'kennung',
  'betreuung',
  'foerderziel',
  'entwicklungsziel',
  'regelwerk',
  ...EINSCHAETZUNG_FELDER,
  'art',
  'ueberprueft',
  'bemerkung',
];
