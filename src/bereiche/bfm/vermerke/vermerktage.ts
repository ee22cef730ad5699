/** The protected Vermerke seen by their days alone: the same table, for whoever must not look at anything else of it. */
import { listeOhneId } from '../../../listen/liste';
import { VERMERKE } from './listen';

/** Nothing of it is decrypted. */
export const VERMERKTAGE = listeOhneId(
  VERMERKE.name,
  { blatt: VERMERKE.blatt, seit: VERMERKE.seit },
  { datum: VERMERKE.spalten.datum },
);
