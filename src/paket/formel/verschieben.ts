/** A formula as it reads in another cell: references without a dollar sign move along. */
import { columnLetters } from '../../listen/adresse';
import { SPALTEN, spaltennummer, ZEILEN } from '../lesen/bereich';
import { zerlege } from './zerlegen';

const TEIL = /(\$?)([A-Za-z]{1,3})(?=\$?\d|:|$)|(\$?)(\d+)/g;

/**
 * Moves a formula by rows and columns; beyond the end of a sheet it comes in again at the other, as in Excel.
 * @returns the formula in its new cell.
 */
export function verschoben(formel: string, zeilen: number, spalten: number): string {
  return zerlege(formel)
    .map((stueck) => {
      if (stueck.art !== 'bezug') return stueck.text;
      const vorsatz = stueck.text.slice(0, stueck.text.length - stueck.adresse.length);
      return vorsatz + verschobeneAdresse(stueck.adresse, zeilen, spalten);
    })
    .join('');
}

function verschobeneAdresse(adresse: string, zeilen: number, spalten: number): string {
  return adresse.replace(
    TEIL,
    (teil: string, festeSpalte?: string, spalte?: string, festeZeile?: string, zeile?: string) => {
      if (spalte !== undefined)
        return festeSpalte === '$'
          ? teil
          : columnLetters(umlaufend(spaltennummer(spalte) + spalten, SPALTEN));
      return festeZeile === '$' ? teil : String(umlaufend(Number(zeile) + zeilen, ZEILEN));
    },
  );
}

function umlaufend(nummer: number, anzahl: number): number {
  return ((nummer - 1 + anzahl) % anzahl) + 1;
}
