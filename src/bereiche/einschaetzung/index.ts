/** What other Bereiche may know of the assessment. */
export { Bestaetigung } from './ansicht/bestaetigen/Bestaetigung';
