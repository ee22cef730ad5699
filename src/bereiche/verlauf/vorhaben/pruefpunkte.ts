/** Saying how a point of the talk stands, and opening the points again for the next one. */
import { feststellung, type Punktstand } from '../../../fall/checkliste';
import { type Aenderung, aendern } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import type { PruefpunktId } from '../../../rules/pruefpunkte';
import { type Pruefpunkt, pruefzeile } from '../fach/readPruefpunkte';
import { PRUEFLISTE } from '../listen';
import { pruefpunktText } from '../texte/verlauf';

/** Says how a point of the talk stands, and who says so on this day. */
export function pruefpunktSetzen(id: PruefpunktId, stand: Punktstand, von: string): Vorhaben {
  return ({ inhalt, heute }) => {
    const zeile = pruefzeile(inhalt, id);
    if (zeile === undefined)
      return {
        ok: false,
        fehler: [{ code: 'ID_FEHLT', orte: [{ art: 'mappe' }], tabelle: PRUEFLISTE.name, id }],
      };
    const neu = {
      bestaetigt: stand === 'erledigt',
      entfaellt: stand === 'entfaellt',
      ...feststellung(stand, heute, von),
    };
    return ruecknehmbar(aendern(PRUEFLISTE, zeile, neu), inhalt, pruefpunktText(id, stand));
  };
}

const OFFEN = { bestaetigt: false, entfaellt: false, am: null, von: '' };

/** Opens these points again; what was noted beside them stays. */
export function wiederOffen(inhalt: Inhalt, punkte: readonly Pruefpunkt[]): Aenderung[] {
  return punkte.flatMap(({ id }) => {
    const zeile = pruefzeile(inhalt, id);
    return zeile === undefined ? [] : aendern(PRUEFLISTE, zeile, OFFEN);
  });
}
