/** What the pane may know of the rules of a house; apart from the index, so that the headless run needs no React. */
export { Regelpane } from './ansicht/Regelpane';
export { UnbekanntesRegelwerk } from './ansicht/UnbekanntesRegelwerk';
export { REGELWERK_TEILE } from './listen';
export { REGELWERK } from './regeln/vokabular';
export { createRegelsitzung } from './vorhaben/regelsitzung';
export type { Regelumgebung } from './vorhaben/regelumgebung';
