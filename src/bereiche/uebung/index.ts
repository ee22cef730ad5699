/** What the composition roots may know of practice and agreement. */
export { uebereinstimmung, type Uebereinstimmung } from './fach/uebereinstimmung';
export { type Skala, SKALEN, skalaVon, type Urteil, type Urteilswert } from './fach/urteil';
export { OHNE_ALPHA, ohneSpanneText } from './texte/uebereinstimmung';
export { grobText } from './texte/uebereinstimmung';
export { UEBUNG_FELDER, UEBUNGEN, URTEILE } from './listen';
export { type Runde, RUNDEN, UEBUNGSMAPPE } from './regeln/vokabular';
export { UEBUNGSPERSONEN } from './personen';
export type { Uebungsperson } from './personen/uebungsperson';
export { fallDerPerson } from './personen/fallDerPerson';
export { festgestellte } from './fach/kennung';
