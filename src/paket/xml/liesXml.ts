/** Goes through the text of a part at once; places are those of its characters. */
import { Durchgang, type Leser, type Stueck } from './durchgang';

/**
 * @param wurzel the element of a workbook that must be around all; undefined where any will do.
 * @throws PaketError for text that is no well-formed XML, that has a document type, or another element around all.
 */
export function liesXml(text: string, teil: string, leser: Leser, wurzel?: string): void {
  const durchgang = new Durchgang(teil, leser, wurzel);
  durchgang.weiter(new Ganzes(text));
  durchgang.ende();
}

class Ganzes implements Stueck {
  constructor(readonly text: string) {}

  an(zeichen: number): number {
    return zeichen;
  }

  davor(zeichen: number): number {
    return zeichen;
  }
}
