/** What the composition roots may know of the list of cases. */
export type { Dateibefund, Einlesebefund, Mappendatei } from './fach/einlesebefund';
export { type Fallangaben, fallangabenAus } from './fach/fallangaben';
export { ERGEBNIS_IDS, FAELLE, FALLLISTE_BLATT, LISTE_STAND, PLAETZE, WARTELISTE } from './listen';
export { SUCHLAEUFE, SUCHLAUF_REGEL, UEBERFAELLIGE_SUCHLAEUFE } from './regeln/suchlaeufe';
export { FALLLISTE, IN_DER_FALLMAPPE, istTageszahl, TAGE_OHNE_KONTAKT } from './regeln/vokabular';
export { FALLLISTEN_SAETZE } from './texte/fehler';
export { einlesetext, spaltenkopf } from './texte/einlesen';
export { ANLEGETEXT, nichtUebernommenText } from './texte/anlegen';
export { berechneListe } from './vorhaben/berechneListe';
export { fallmappenFuer, type Personenwahl } from './vorhaben/fallmappenFuer';
export { planeWarteliste, type Wartelistenzeile } from './vorhaben/planeWarteliste';
export type { Listenergebnis } from './fach/listenergebnis';
export { standDerListe } from './fach/listenstand';
export { mitBefunden, planeEinlesen } from './vorhaben/planeEinlesen';
