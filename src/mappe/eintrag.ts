/** What an entry writes: every result of a case as its cells are to hold it. Pure. */
import type { Ergebnis } from '../fall/ergebnis';
import { begruendungText } from '../fall/texte/begruendung';
import type { Zeitpunkt } from '../listen/plainDate';
import type { Eintrag } from './fallmappe';

/** When it is computed. */
export type Moment = Pick<Zeitpunkt, 'serial'>;

/** What a result looks like in the cells of the workbook. */
export function eintragVon({ steuerung, faz, regelwerk, fingerabdruck }: Ergebnis, jetzt: Moment): Eintrag {
  return {
    zellen: {
      profillageErrechnet: steuerung.profillage.errechnet,
      kennungErrechnet: steuerung.kennung.errechnet,
      kennungGeprueft: steuerung.kennung.geprueft ?? '',
      betreuung: steuerung.betreuung.vorschlag,
      begruendung: begruendungText(steuerung),
      aktiveVermittlung: faz.aktiveVermittlung ? 'ja' : 'nein',
      regelwerk,
      berechnetAm: jetzt.serial,
      fingerabdruck,
    },
    matrix: faz.matrix,
  };
}
