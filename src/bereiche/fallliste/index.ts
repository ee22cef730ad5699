/** What the composition roots may know of the list of cases. */
export { ERGEBNIS_IDS, FAELLE, FALLLISTE_BLATT, LISTE_STAND } from './listen';
export { SUCHLAEUFE, SUCHLAUF_REGEL } from './regeln/suchlaeufe';
export { FALLLISTE, IN_DER_FALLMAPPE, istTageszahl, TAGE_OHNE_KONTAKT } from './regeln/vokabular';
export { FALLLISTEN_SAETZE } from './texte/fehler';
export { berechneListe } from './vorhaben/berechneListe';
export type { Listenergebnis } from './fach/listenergebnis';
