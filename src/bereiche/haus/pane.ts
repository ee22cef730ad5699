/** What the pane may know of the data of the house; apart from the index, so that the headless run needs no React. */
export { Hauspane } from './ansicht/Hauspane';
export { UnbekannteHausvorlage } from './ansicht/UnbekannteHausvorlage';
export { ListenhausTeil } from './ansicht/Listenhaus';
export { HAUSVORLAGE_TEILE } from './fach/hauslisten';
export { HAUSVORLAGE } from './regeln/vokabular';
export { createHaussitzung, type Hausumgebung } from './vorhaben/haussitzung';
export { createListenhaus } from './vorhaben/listenhaus';
