/** What other Bereiche may know of a Workshop: what was agreed in it. */
export { type Absprache, absprachenAus } from './fach/absprachen';
export { ABSPRACHEN_TEILE } from './listen';
export { WORKSHOP_SAETZE } from './texte/fehler';
