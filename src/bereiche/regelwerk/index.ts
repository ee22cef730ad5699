/** What others may know of the rules of a house. */
export { freigegebenerSatz } from './fach/freigabe';
export { FREIGABEMANGEL } from './texte/freigabe';
export { REGELWERK_SAETZE } from './texte/fehler';
