/**
 * The session of the pane with a Workshop: reads it, takes over files of participants, evaluates, notes what was agreed. One
 * thing at a time; every action resolves when it is over and never rejects.
 */
import { anfuegen } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { Werte } from '../../../listen/liste';
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import type { Readable } from '../../../mappe/store';
import type { Teilemappe } from '../../../mappe/teilemappe';
import type { Runde } from '../../uebung';
import { urteilsbestandIn } from '../fach/urteile';
import { ABSPRACHEN } from '../listen';
import { auswertungsfehlerIn, planeAuswertung } from './auswerten';
import { type Einlesehandlungen, einlesehandlungen } from './einlesehandlungen';
import {
  type Plan,
  schreibeNach,
  type Workshopumgebung,
  type Workshopwerk,
  workshopwerk,
} from './workshopwerk';
import type { Meldung, Workshopzustand } from './zustand';

export type { Workshopumgebung } from './workshopwerk';

/** What was agreed, as a person enters it. */
export type Absprache = Omit<Werte<(typeof ABSPRACHEN)['spalten']>, 'uebernommen'>;

export interface Workshopsitzung extends Readable<Workshopzustand>, Einlesehandlungen {
  neuLesen(): Promise<void>;
  /** Computes everything and writes it in one go. @param runde of the heat map. */
  werteAus(runde: Runde): Promise<void>;
  notiere(absprache: Absprache): Promise<void>;
  zeige(ort: Ort): Promise<void>;
}

/** Begins a session; nothing is read yet. */
export function createWorkshopsitzung(mappe: Teilemappe, umgebung: Workshopumgebung): Workshopsitzung {
  const werk = workshopwerk(mappe, umgebung);
  const { get, subscribe, allein } = werk;
  return {
    get,
    subscribe,
    ...einlesehandlungen(werk),
    neuLesen: () => allein('lesen', () => werk.lies()),
    werteAus: (runde) =>
      allein('auswerten', () =>
        schreibe(werk, (inhalt) => auswertungsplan(inhalt, runde, umgebung.heute()), { art: 'ausgewertet' }),
      ),
    notiere: (absprache) => {
      const aenderungen = [anfuegen(ABSPRACHEN, { ...absprache, uebernommen: false })];
      return allein('schreiben', () => schreibe(werk, () => ({ aenderungen }), { art: 'abgesprochen' }));
    },
    zeige: async (ort) => void (await mappe.zeige(ort)),
  };
}

async function schreibe(werk: Workshopwerk, plane: (inhalt: Inhalt) => Plan, fertig: Meldung): Promise<void> {
  const ergebnis = await schreibeNach(werk.mappe, plane);
  werk.setze({ meldung: ergebnis.art === 'geaendert' ? fertig : { art: 'nicht', stoerung: ergebnis } });
  await werk.lies();
}

function auswertungsplan(inhalt: Inhalt, runde: Runde, heute: PlainDate): Plan {
  const { urteile, fehler } = urteilsbestandIn(inhalt);
  const alle = [...fehler, ...auswertungsfehlerIn(inhalt)];
  return alle.length > 0
    ? { fehler: alle }
    : { aenderungen: planeAuswertung(inhalt, urteile, { runde, heute }) };
}
