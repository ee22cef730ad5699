/** House data that a Fallmappe takes over, made from what it holds. */
import { BETREFFLISTE } from '../../src/bereiche/bfm';
import { hausdatenIn } from '../../src/bereiche/haus/fach/hausdaten';
import { HAUSNAME, UMFANG } from '../../src/bereiche/haus/fach/hauslisten';
import type { Hausvorhaben } from '../../src/bereiche/haus/vorhaben/hausvorhaben';
import { type Hausfassung, hausdatenUebernehmen } from '../../src/bereiche/haus/vorhaben/uebernehmen';
import type { Inhalt } from '../../src/listen/inhalt';
import { STICHTAG } from './faelle';

/** A subject line more, in front, and a name. */
function hausfassung(inhalt: Inhalt, version: number): Hausfassung {
  const { listen, felder } = hausdatenIn(inhalt, UMFANG.Fallmappe);
  const neue = { schluessel: '["=neu"]', name: 'Neu', werte: { betreff: '=Neu' } };
  const betreffzeilen = [neue, ...(listen.get(BETREFFLISTE.name) ?? [])];
  return {
    freigabe: { version, gueltigAb: STICHTAG, freigegebenVon: '@Teamleitung', am: STICHTAG },
    daten: {
      Fallmappe: {
        listen: new Map([...listen, [BETREFFLISTE.name, betreffzeilen]]),
        felder: new Map([...felder, [HAUSNAME.name, "'Jobcenter"]]),
      },
      Fallliste: { listen: new Map(), felder: new Map() },
    },
  };
}

/** Taking them over. */
export function hausfassungUebernehmen(version: number): Hausvorhaben {
  return (blick) =>
    hausdatenUebernehmen({ fassung: hausfassung(blick.inhalt, version), art: 'Fallmappe' }, new Set())(blick);
}
