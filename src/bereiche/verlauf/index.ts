/** What other Bereiche may know of the history. */
export { type Vergleich, vergleiche } from './fach/fortschritt';
export { gueltigeAufnahmen, type Momentaufnahme } from './fach/momentaufnahme';
export { RUECKSPRACHEN, VERLAUF } from './listen';
export { zaehlungText } from './texte/verlauf';
export { VERLAUF_MAPPE } from './mappe';
export { gelesenerVerlauf, verlaufsblick, type Verlaufsblick } from './vorhaben/verlaufsblick';
export { verlaufssiegel } from './vorhaben/verlaufssiegel';
