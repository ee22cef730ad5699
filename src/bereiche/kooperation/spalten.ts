/** Columns that hold several entries of a list, or the Ids of several rows, parted by semicolons. */
import type { Auswahlliste } from '../../listen/auswahl';
import { findAuswahl, labelVon } from '../../listen/auswahl';
import { istOffen, readText } from '../../listen/readFelder';
import { type Spalte, text } from '../../listen/spalte';

const TRENNER = '; ';

/** The parts of such a cell. */
function teileVon(wert: string): string[] {
  return wert
    .split(/[;,]/)
    .map((teil) => teil.trim())
    .filter((teil) => teil !== '');
}

/** Several of a closed list; a part that stands for none of them is an error of the cell, and nothing of it counts. */
export function mehrere<Wert>(kopf: string, auswahl: Auswahlliste<Wert>): Spalte<readonly Wert[]> {
  return {
    ...text(kopf),
    read: (cell, melden) => {
      if (istOffen(cell)) return [];
      const wert = cell.value.art === 'text' ? cell.value.wert : '';
      const gewaehlt = teileVon(wert).map((teil) => findAuswahl(teil, auswahl));
      if (cell.value.art === 'text' && gewaehlt.every((each) => each !== undefined))
        return auswahl.werte.filter((each) => gewaehlt.includes(each)).map((each) => each.wert);
      const erlaubt = auswahl.werte.map(labelVon);
      melden({
        code: 'AUSWAHL_UNGUELTIG',
        orte: [cell.ort],
        feld: kopf,
        gefunden: cell.value.art,
        erlaubt,
      });
      return [];
    },
    write: (werte) =>
      auswahl.werte
        .filter(({ wert }) => werte.includes(wert))
        .map(labelVon)
        .join(TRENNER),
  };
}

/** The Ids of several rows of another table, in capital letters. */
export function verweise(kopf: string): Spalte<readonly string[]> {
  return {
    ...text(kopf),
    read: (cell, melden) => [...new Set(teileVon(readText(cell, kopf, melden).toUpperCase()))],
    write: (ids) => ids.join(TRENNER),
  };
}
