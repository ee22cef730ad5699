/** What the pane may know of the list of cases; apart from the index, so that the headless run needs no React. */
export { Falllistenpane } from './ansicht/Falllistenpane';
export { UnbekannteListe } from './ansicht/UnbekannteListe';
export { FALLLISTE } from './regeln/vokabular';
export type { Anlegeausgang } from './fach/anlegelage';
export { createListensitzung } from './vorhaben/listensitzung';
export type { Listenumgebung } from './vorhaben/listenumgebung';
