/** What stands below a table and looks as if it belonged to it: whoever reads the table alone would leave it out in silence. Pure. */
import type { Fehler } from '../../listen/fehler';
import type { Ort } from '../../listen/zelle';

/** So many rows below a table are looked at; what is further away is no row that somebody has typed below the last one. */
export const ZEILEN_DARUNTER = 1000;

/** More places help nobody: it is one table that ends too early. */
const GENANNTE = 3;

/** The error of a table below whose key column something stands. @param orte the cells in which it does. */
export function ausserhalb(tabelle: string, orte: readonly Ort[]): Fehler[] {
  return orte.length === 0 ? [] : [{ code: 'ZEILEN_AUSSERHALB', orte: orte.slice(0, GENANNTE), tabelle }];
}
