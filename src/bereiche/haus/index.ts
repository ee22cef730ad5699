/** What the composition roots may know of the data of the house. */
export type { Oeffnungsausgang } from './vorhaben/haussitzung';
export { hausvorlageAus, DATEI_TEILE } from './vorhaben/liesHausvorlage';
export { HAUSMAPPENARTEN, type Hausmappenart } from './fach/hauslisten';
export { planeNeueMappe } from './vorhaben/neueMappe';
export { UEBERNAHME_TEILE } from './vorhaben/uebernahmeteile';
export type { Regelwerkslesung } from './vorhaben/regelwerk';
export type { Hausfassung } from './vorhaben/uebernehmen';
export { HAUSVORLAGE_SAETZE } from './texte/fehler';
