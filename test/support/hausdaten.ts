/** House data that a Fallmappe takes over, made from what it holds. */
import { BETREFFLISTE } from '../../src/bereiche/bfm';
import { hausdatenIn } from '../../src/bereiche/haus/fach/hausdaten';
import { HAUSNAME, MAPPENUMFANG } from '../../src/bereiche/haus/fach/hauslisten';
import type { Hausfassung } from '../../src/bereiche/haus/vorhaben/uebernehmen';
import type { Inhalt } from '../../src/listen/inhalt';
import { STICHTAG } from './faelle';

/** A subject line more, in front, and a name. */
export function hausfassung(inhalt: Inhalt, version: number): Hausfassung {
  const { listen, felder } = hausdatenIn(inhalt, MAPPENUMFANG);
  const neue = { schluessel: '["=neu"]', name: 'Neu', werte: { betreff: '=Neu' } };
  const betreffzeilen = [neue, ...(listen.get(BETREFFLISTE.name) ?? [])];
  return {
    freigabe: { version, gueltigAb: STICHTAG, freigegebenVon: '@Teamleitung', am: STICHTAG },
    mappe: {
      listen: new Map([...listen, [BETREFFLISTE.name, betreffzeilen]]),
      felder: new Map([...felder, [HAUSNAME.name, "'Jobcenter"]]),
    },
    liste: { listen: new Map(), felder: new Map() },
  };
}
