/** What the composition roots may know of the list of cases. */
export type { Dateibefund, Einlesebefund, Mappendatei } from './fach/einlesebefund';
export { type Fallangaben, fallangabenAus } from './fach/fallangaben';
export {
  ERGEBNIS_IDS,
  FAELLE,
  FALLLISTE_BLATT,
  type Fallspalte,
  FESTLEGUNG,
  HAUSHALT,
  KRITERIUM,
  LISTE_STAND,
  PLAETZE,
  STATUSWAHL,
  WARTELISTE,
} from './listen';
export { GETEILTE_BEDARFE } from './regeln/haushalt';
export { SUCHLAEUFE, SUCHLAUF_REGEL, UEBERFAELLIGE_SUCHLAEUFE } from './regeln/suchlaeufe';
export { FORMELN_BIS } from './regeln/team';
export { FALLLISTE, IN_DER_FALLMAPPE, istTageszahl, TAGE_OHNE_KONTAKT } from './regeln/vokabular';
export { FALLLISTEN_SAETZE } from './texte/fehler';
export { einlesetext, hausdatenText, spaltenkopf } from './texte/einlesen';
export { vorlageText } from './texte/regelwerk';
export { ANLEGETEXT, nichtUebernommenText } from './texte/anlegen';
export { berechneListe } from './vorhaben/berechneListe';
export { fallmappenFuer, type Personenwahl } from './vorhaben/fallmappenFuer';
export {
  planeWarteliste,
  planeWartetabelle,
  WARTETABELLE,
  type Wartelistenzeile,
} from './vorhaben/planeWarteliste';
export {
  type Kooperationsdatei,
  type Kooperationszaehlung,
  zaehleKooperation,
} from './fach/kooperationszaehlung';
export { namenloseKooperation } from './fach/kooperationNamenlos';
export { KOOPERATIONSZAHLEN, type Kooperationsspalte } from './kooperationszahlen';
export { KOOPERATIONSZAEHLUNG } from './texte/kooperation';
export {
  FESTE_REIHEN,
  GEZAEHLTE_SUCHLAEUFE,
  ZAHLEN,
  ZAHLEN_STAND,
  ZAHLENREIHE,
  type Zahlenspalte,
} from './zahlen';
export { hindernisse } from './vorhaben/eigeneTabelle';
export { sollzellen } from './vorhaben/paketzellen';
export {
  planeFormeln,
  planeMerken,
  planeWerte,
  zaehle,
  type Zahlensoll,
  ZAHLENTABELLE,
} from './vorhaben/planeZahlen';
export type { Listenergebnis } from './fach/listenergebnis';
export { listenfassungIn, standDerListe } from './fach/listenstand';
export { mitBefunden, planeEinlesen } from './vorhaben/planeEinlesen';
