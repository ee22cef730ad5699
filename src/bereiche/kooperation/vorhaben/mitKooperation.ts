/** Cooperation as the workbook holds it, for whoever wants to change something in it. */
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import type { Kooperation } from '../fach/kooperation';
import { readKooperation } from '../fach/readKooperation';

/** What is done with sound entries; with errors in them nothing is. */
export function mitKooperation(
  plane: (kooperation: Kooperation, blick: Planungsblick) => Aktenplan | Promise<Aktenplan>,
): Vorhaben {
  return (blick) => {
    const kooperation = readKooperation(blick.inhalt);
    return kooperation.ok ? plane(kooperation.wert, blick) : kooperation;
  };
}
