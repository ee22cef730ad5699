/** Keeps the ratings and the guess of a participant for good; from then on the model may be seen. */
import { aendern } from '../../../listen/aenderung';
import type { Vorhaben } from '../../../mappe/akteAendern';
import type { Kennung } from '../../../rules/vocabulary';
import { festgestellte } from '../fach/kennung';
import { eintraegeIn } from '../fach/eintraege';
import { MAPPENORT } from '../fach/fehler';
import { personenIn } from '../fach/personen';
import { geuebtIn, uebungszeile, type Uebungsort } from '../fach/stand';
import { nochNichtBewertet } from '../fach/vollstaendig';
import { UEBUNGEN } from '../listen';
import { merken } from './merken';
import { gemerkteFehler } from './oeffnePerson';

/** @param tipp what the participant expects the Kennung to be. A person that was compared already stays as it was. */
export function vergleiche(ort: Uebungsort, tipp: Kennung): Vorhaben {
  return ({ inhalt, zusatz, fall, ergebnis, heute }) => {
    const jetzt = geuebtIn(inhalt);
    const zeile = uebungszeile(inhalt, ort);
    const fehler = gemerkteFehler(inhalt);
    if (fehler.length > 0) return { ok: false, fehler };
    if (zeile === undefined || jetzt?.person !== ort.person || jetzt.runde !== ort.runde)
      return { ok: false, fehler: [{ code: 'UEBUNG_ANDERE_PERSON', orte: MAPPENORT }] };
    // The person of the first steps is nobody's practice: what is compared is handed in.
    if (!personenIn(inhalt).personen.some(({ id }) => id === ort.person))
      return { ok: false, fehler: [{ code: 'UEBUNGSPERSON_UNBEKANNT', orte: MAPPENORT }] };
    if (zeile.stand === 'verglichen') return { ok: true, aenderungen: [], zurueck: null };
    const fehlt = nochNichtBewertet(inhalt);
    if (fehlt.length > 0)
      return { ok: false, fehler: [{ code: 'UEBUNG_UNVOLLSTAENDIG', orte: MAPPENORT, fehlt }] };
    return {
      ok: true,
      // What others will count must not go away again.
      zurueck: null,
      aenderungen: [
        ...merken(inhalt, { ort, eintraege: eintraegeIn(inhalt), zusatz }),
        ...aendern(UEBUNGEN, zeile, {
          stand: 'verglichen',
          tipp,
          kennung: festgestellte(ergebnis.steuerung.kennung.gueltig),
          foerderziel: fall.foerderziel,
          verglichenAm: heute,
        }),
      ],
    };
  };
}
