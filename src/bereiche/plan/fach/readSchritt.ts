/** Understands one row of `tblSchritte`. Whether its goal exists is seen only with the whole plan. */
import type { SchrittSpalte } from '../regeln/planVokabular';
import { SCHRITT_SPALTEN } from '../regeln/planVokabular';
import type { Lesung } from '../../../listen/fehler';
import { istOffen } from '../../../listen/readFelder';
import type { Schritt } from './plan';
import { WER_AUSWAHL } from './planAuswahl';
import type { Planzeile } from './planzeile';
import { idEintrag, lesungVon, leserVon, orteVon, readId } from './planzeile';

/** The step of a row, or every error in it with its cell. */
export function readSchritt(zeile: Planzeile<SchrittSpalte>): Lesung<Schritt> {
  return lesungVon((melden) => {
    const leser = leserVon(zeile, melden);
    return {
      id: readId(zeile.Id, 'S', melden),
      ziel: istOffen(zeile.Ziel) ? null : idEintrag(zeile.Ziel),
      wer: leser.wahl('Wer', WER_AUSWAHL),
      was: leser.text('Was'),
      bisWann: leser.datum('Bis wann'),
      angebot: leser.text('Angebot'),
      freiwillig: leser.jaNein('Freiwillig'),
      erledigtAm: leser.datum('Erledigt am'),
      orte: orteVon(SCHRITT_SPALTEN, zeile),
    };
  });
}
