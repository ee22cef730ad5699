/** Who confirmed the geprüfte Kennung, and when. */
import type { PlainDate } from '../listen/plainDate';
import { type Melden, readAuswahl, readDatum, readText } from '../listen/readFelder';
import { KENNUNG } from './auswahl';
import type { Pruefung } from './fall';
import type { RawFall } from './rawFall';

/** Reads the confirmation; null where nobody has confirmed. */
export function readPruefung(felder: RawFall['felder'], melden: Melden): Pruefung | null {
  const von = readText(felder.geprueftVon, 'geprueftVon', melden);
  const am = readDatum(felder.geprueftAm, 'geprueftAm', melden);
  const kennung = readAuswahl(felder.geprueftKennung, 'geprueftKennung', KENNUNG, melden);
  return pruefungAus(von, am, kennung);
}

/** A confirmation has a name and a day; without one of them nobody has confirmed. */
function pruefungAus(von: string, am: PlainDate | null, kennung: Pruefung['kennung']): Pruefung | null {
  return von.trim() === '' || am === null ? null : { von, am, kennung };
}
