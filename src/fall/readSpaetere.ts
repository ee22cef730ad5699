/** The inputs of a case that older workbooks have no cells for. */
import type { PlainDate } from '../listen/plainDate';
import { type Melden, readAuswahl, readDatum, readText } from '../listen/readFelder';
import { KENNUNG, PARAGRAPH_10_GRUND } from './auswahl';
import type { Fall, Pruefung } from './fall';
import type { RawFall } from './rawFall';

/** Reads them. */
export function readSpaetere(
  felder: RawFall['felder'],
  melden: Melden,
): Pick<Fall, 'pruefung' | 'paragraph10Grund'> {
  const von = readText(felder.geprueftVon, 'geprueftVon', melden);
  const am = readDatum(felder.geprueftAm, 'geprueftAm', melden);
  const kennung = readAuswahl(felder.geprueftKennung, 'geprueftKennung', KENNUNG, melden);
  return {
    pruefung: pruefungAus(von, am, kennung),
    paragraph10Grund: readAuswahl(felder.paragraph10Grund, 'paragraph10Grund', PARAGRAPH_10_GRUND, melden),
  };
}

/** A confirmation has a name and a day; without one of them nobody has confirmed. */
function pruefungAus(von: string, am: PlainDate | null, kennung: Pruefung['kennung']): Pruefung | null {
  return von.trim() === '' || am === null ? null : { von, am, kennung };
}
