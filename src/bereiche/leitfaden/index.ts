/** What other Bereiche may know of the Leitfaden. */
export { readLeitfaden } from './fach/leitfaden';
export { LEITFADEN } from './listen';
export { ANKERSTUFEN, ART_LABEL, ARTEN, BEWERTETE } from './regeln/vokabular';
export type { Bewertetes, Leitfadenart } from './regeln/vokabular';
