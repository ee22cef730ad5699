/** What the Akte says of the Fallmanagement. Vermerke and the people who may read them are never part of it. */
import type { Inhalt } from '../../../listen/inhalt';
import { FM_DATEN, NEUKUNDE, STATUS, WIEDERVORLAGEN } from '../../bfm';
import { HINWEIS, TITEL } from './akte';
import { abschnitt, type Aktenzeile, ganzeZeile, LEERZEILE } from '../fach/aktenzeile';
import { felderzeilen, tabellenzeilen, zeilenIn } from './angaben';

/** The section of the Fallmanagement; nothing where nothing is filled. */
export function bfmteil(inhalt: Inhalt): Aktenzeile[] {
  const teile = [
    ...abschnitt('teil', TITEL.termine, felderzeilen(inhalt, Object.values(FM_DATEN))),
    ...abschnitt('teil', TITEL.neukunde, neukunde(inhalt)),
    ...abschnitt('teil', TITEL.entscheidungen, entscheidungen(inhalt)),
    ...abschnitt('teil', TITEL.wiedervorlagen, wiedervorlagen(inhalt)),
  ];
  return abschnitt(
    'abschnitt',
    TITEL.bfm,
    teile.length === 0 ? [] : [...teile, LEERZEILE, ganzeZeile('text', HINWEIS.vermerke)],
  );
}

function neukunde(inhalt: Inhalt): Aktenzeile[] {
  return tabellenzeilen(NEUKUNDE, zeilenIn(inhalt, NEUKUNDE), {
    links: ['label'],
    rechts: [],
    mitKopf: ['erledigtAm', 'erledigtVon', 'entfaellt', 'bemerkung'],
  });
}

function entscheidungen(inhalt: Inhalt): Aktenzeile[] {
  return tabellenzeilen(STATUS, zeilenIn(inhalt, STATUS), {
    links: ['datum'],
    rechts: ['schritt'],
    mitKopf: ['status', 'kriterium', 'grund', 'fachkraft', 'naechsterTermin', 'profiling'],
  });
}

function wiedervorlagen(inhalt: Inhalt): Aktenzeile[] {
  return tabellenzeilen(WIEDERVORLAGEN, zeilenIn(inhalt, WIEDERVORLAGEN), {
    links: ['faelligAm'],
    rechts: ['anlass', 'hinweis'],
    mitKopf: ['erledigtAm', 'erledigtVon', 'ausgang'],
  });
}
