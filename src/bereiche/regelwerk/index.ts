/** What others may know of the rules of a house. */
export { freigegebenerSatz } from './fach/freigabe';
export { REGELWERK_TEILE } from './listen';
export { REGELWERK } from './regeln/vokabular';
export { FREIGABEMANGEL } from './texte/freigabe';
export { REGELWERK_SAETZE } from './texte/fehler';
