/** What other Bereiche may know of the legal labels. */
export { Rechtshinweis } from './ansicht/Rechtshinweis';
export { useRechtsangaben } from './ansicht/useRechtsangaben';
export { type Rechtsangaben, wirdAngeboten } from './fach/rechtsangaben';
