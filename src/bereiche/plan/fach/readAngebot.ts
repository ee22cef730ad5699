/** Understands one row of the catalogue and one row of the list of gaps. Judges nothing. */
import type { AngebotSpalte, LueckeSpalte } from '../regeln/planVokabular';
import { ANGEBOT_SPALTEN, LUECKE_SPALTEN } from '../regeln/planVokabular';
import { ENTWICKLUNGSZIEL_AUSWAHL, FOERDERZIEL_AUSWAHL } from '../../../fall/auswahl';
import type { Lesung } from '../../../listen/fehler';
import type { Angebot, Luecke } from './plan';
import { RECHTSGRUNDLAGE_AUSWAHL } from './planAuswahl';
import type { Planzeile } from './planzeile';
import { lesungVon, leserVon, orteVon } from './planzeile';

/** The offer of a row, or every error in it with its cell. */
export function readAngebot(zeile: Planzeile<AngebotSpalte>): Lesung<Angebot> {
  return lesungVon((melden) => {
    const leser = leserVon(zeile, melden);
    return {
      name: leser.text('Name'),
      traeger: leser.text('Träger'),
      foerderziel: leser.wahl('Förderziel', FOERDERZIEL_AUSWAHL),
      ressourcenbereich: leser.wahl('Ressourcenbereich', ENTWICKLUNGSZIEL_AUSWAHL),
      rechtsgrundlage: leser.wahl('Rechtsgrundlage', RECHTSGRUNDLAGE_AUSWAHL),
      freiwillig: leser.jaNein('Freiwillig'),
      von: leser.datum('Von'),
      bis: leser.datum('Bis'),
      plaetze: leser.anzahl('Plätze'),
      orte: orteVon(ANGEBOT_SPALTEN, zeile),
    };
  });
}

/** The recorded gap of a row, or every error in it with its cell. */
export function readLuecke(zeile: Planzeile<LueckeSpalte>): Lesung<Luecke> {
  return lesungVon((melden) => {
    const leser = leserVon(zeile, melden);
    return {
      datum: leser.datum('Datum'),
      ressourcenbereich: leser.wahl('Ressourcenbereich', ENTWICKLUNGSZIEL_AUSWAHL),
      bedarf: leser.text('Bedarf'),
      orte: orteVon(LUECKE_SPALTEN, zeile),
    };
  });
}
