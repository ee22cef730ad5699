/** Whether a cell lies in a range that Excel names as changed. Pure. */
import { columnNumber, parseAnker } from '../../listen/adresse';

const TEILBEREICH = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/;

/** Whether a cell lies in a range of its sheet, such as `B2`, `B2:C3`, whole rows `4:5`, whole columns `A:A`, or several of them. */
export function liegtIn(zelle: string, bereich: string): boolean {
  const { zeile, spalte } = parseAnker(zelle);
  return bereich.split(',').some((teil) => {
    const [, vonSpalte = '', vonZeile = '', bisSpalte = vonSpalte, bisZeile = vonZeile] =
      TEILBEREICH.exec(teil.slice(teil.lastIndexOf('!') + 1)) ?? [];
    const inZeilen = vonZeile === '' || (zeile >= Number(vonZeile) && zeile <= Number(bisZeile));
    const inSpalten =
      vonSpalte === '' || (spalte >= columnNumber(vonSpalte) && spalte <= columnNumber(bisSpalte));
    return vonZeile + vonSpalte !== '' && inZeilen && inSpalten;
  });
}
