/** What reading a table would pass over, as findings: in rules it would be a test that nobody makes, or a row that nobody reads. */
import type { Tabellenraum } from '../../../mappe/liste/tabellenraum';
import type { Regelbefund } from './befund';

/** More places of one kind help nobody. */
const GENANNTE = 3;

/** The findings of all tables. */
export function raumbefunde(raeume: readonly Tabellenraum[]): Regelbefund[] {
  return raeume.flatMap(({ verbundene, darunter, fremdeSpalten }) => {
    const jeOrt = (code: 'ZELLEN_VERBUNDEN' | 'UNTER_DER_TABELLE' | 'SPALTE_FREMD', orte: typeof darunter) =>
      orte.slice(0, GENANNTE).map((ort): Regelbefund => ({ code, orte: [ort] }));
    return [
      ...jeOrt('ZELLEN_VERBUNDEN', verbundene),
      ...jeOrt('UNTER_DER_TABELLE', darunter),
      ...jeOrt('SPALTE_FREMD', fremdeSpalten),
    ];
  });
}
