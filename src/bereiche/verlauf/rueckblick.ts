/** What the history says to whoever rates: the ratings of the last completed Profiling, as they stand today. */
import type { Rueckblick } from '../../bausteine/rueckblick';
import { gueltigeAufnahmen } from './fach/momentaufnahme';
import { readVerlauf } from './fach/zeile';
import { VERLAUF, VERLAUF_STAND } from './listen';

/** None where the chain of the history is broken: the view of the history says so, and nothing is relied on here. */
export const VERLAUF_RUECKBLICK: Rueckblick = (inhalt) => {
  if (![VERLAUF, VERLAUF_STAND].every((teil) => inhalt.suchte(teil))) return undefined;
  const { aufnahmen, kette } = inhalt.einmal(readVerlauf, () => readVerlauf(inhalt));
  return kette.length > 0 ? null : (gueltigeAufnahmen(aufnahmen).at(-1) ?? null);
};
