/** What the composition roots may know of the list of cases. */
export type { Einlesebefund } from './fach/einlesebefund';
export { type Fallangaben, fallangabenAus } from './fach/fallangaben';
export { ERGEBNIS_IDS, FAELLE, FALLLISTE_BLATT, LISTE_STAND } from './listen';
export { SUCHLAEUFE, SUCHLAUF_REGEL } from './regeln/suchlaeufe';
export { FALLLISTE, IN_DER_FALLMAPPE, TAGE_OHNE_KONTAKT } from './regeln/vokabular';
export { FALLLISTEN_SAETZE } from './texte/fehler';
export { einlesetext, spaltenkopf } from './texte/einlesen';
export { berechneListe } from './vorhaben/berechneListe';
export type { Listenergebnis } from './vorhaben/listenergebnis';
export { planeEinlesen } from './vorhaben/planeEinlesen';
