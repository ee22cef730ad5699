/** What the pane may know of a Workshop; apart from the index, so that others need no React. */
export { UnbekannterWorkshop } from './ansicht/UnbekannterWorkshop';
export { Workshoppane } from './ansicht/Workshoppane';
export { WORKSHOP_TEILE } from './listen';
export { WORKSHOP } from './regeln/vokabular';
export { createWorkshopsitzung, type Workshopumgebung } from './vorhaben/workshopsitzung';
