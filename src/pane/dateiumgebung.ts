/** What reads files beside the open workbook, for a pane that loads it only when it is needed. */
import { NICHT_GELADEN } from '../bausteine/texte/stoerung';
import type { Dateileser } from '../mappe/dateilesung';
import type * as Pakete from './pakete';

/** @param lade what reads packages. */
export function dateiumgebung(lade: () => Promise<typeof Pakete>): Dateileser {
  return {
    liesDatei: async (xlsx, teile) => {
      const pakete = await lade().catch(() => null);
      return pakete === null ? { satz: NICHT_GELADEN } : pakete.liesDatei(xlsx, teile);
    },
    // Where they could not be loaded, no file was read either.
    dateisaetze: () =>
      lade().then(
        ({ PAKET_SAETZE }) => PAKET_SAETZE,
        () => ({}),
      ),
  };
}
