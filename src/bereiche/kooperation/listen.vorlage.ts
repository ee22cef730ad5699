/** How the tables and single cells of cooperation look in the template. */
import { type Feldvorlage, spalte, vorlage } from '../../listen/vorlage';
import {
  AUFGABEN,
  DIAGNOSE,
  EINWILLIGUNGEN,
  FREIGABEN,
  KONFERENZEN,
  KOOPERATIONSFELDER,
  RUECKMELDUNGEN,
  SCHNITTSTELLE,
  VERWEISUNGEN,
  VORRANG,
  WEITERGABEN,
} from './listen';
import { PARTNERZEICHEN, UMFANG } from './listenDesHauses.vorlage';

export const VERWEISUNGEN_VORLAGE = vorlage(VERWEISUNGEN, {
  id: spalte(11, 'Kurzes Zeichen der Verweisung: V1, V2 und so fort.'),
  partner: spalte(13, PARTNERZEICHEN),
  anlass: spalte(20, 'Um welchen Handlungsbedarf oder Ressourcenbereich geht es?'),
  auftrag: spalte(26, 'Was soll der Partner tun? Ein Satz.'),
  freiwillig: spalte(16, 'ja oder nein. Leistungen nach § 16a sind immer freiwillig.'),
  grundlage: spalte(18, 'Worauf die Weitergabe beruht. Beratung nach § 16a: immer Einwilligung.'),
  einwilligung: spalte(13, 'Zeichen der Einwilligung vom Blatt „Einwilligungen“, zum Beispiel E1.'),
  verwiesenAm: spalte(12, 'Als TT.MM.JJJJ.'),
  erstkontaktAm: spalte(12, 'Tag des ersten Kontakts als TT.MM.JJJJ.'),
  stand: spalte(15, 'Wie weit ist es? Bei Beratung nach § 16a nur Kontakt, läuft oder beendet.'),
  grund: spalte(14, 'Warum es nicht zustande kam. Daraus wird sichtbar, was vor Ort fehlt.'),
  rueckmeldungFaellig: spalte(
    13,
    'Bis wann Sie etwas hören wollen, als TT.MM.JJJJ. Jede offene Verweisung braucht diesen Tag.',
  ),
  ergebnis: spalte(24, 'In einem Satz. Bei Beratung nach § 16a bleibt die Zelle leer.'),
});

export const EINWILLIGUNGEN_VORLAGE = vorlage(EINWILLIGUNGEN, {
  id: spalte(11, 'Kurzes Zeichen der Einwilligung: E1, E2 und so fort.'),
  partner: spalte(13, PARTNERZEICHEN),
  zweck: spalte(34, 'Wofür der Partner die Angaben bekommt.'),
  umfang: spalte(34, UMFANG),
  erteiltAm: spalte(13, 'Als TT.MM.JJJJ. Ohne diesen Tag gilt sie nicht.'),
  bis: spalte(13, 'Letzter Tag als TT.MM.JJJJ. Leer: bis zum Widerruf.'),
  form: spalte(18, 'Wie sie erteilt wurde.'),
  widerrufenAm: spalte(13, 'Als TT.MM.JJJJ. Ab diesem Tag wird nichts mehr weitergegeben.'),
});

export const WEITERGABEN_VORLAGE = vorlage(WEITERGABEN, {
  id: spalte(11, 'Kurzes Zeichen: W1, W2 und so fort.'),
  verweisung: spalte(14, 'Zeichen der Verweisung vom Blatt „Kooperation“, zum Beispiel V1.'),
  partner: spalte(13, PARTNERZEICHEN),
  angaben: spalte(56, 'Welche Angaben es waren, nicht was sie sagten.'),
  am: spalte(17, 'Als TT.MM.JJJJ.'),
  grundlage: spalte(22, 'Worauf die Weitergabe beruhte.'),
  einwilligung: spalte(
    14,
    'Zeichen der Einwilligung vom Blatt „Einwilligungen“, falls sie die Grundlage war.',
  ),
});

export const RUECKMELDUNGEN_VORLAGE = vorlage(RUECKMELDUNGEN, {
  id: spalte(11, 'Kurzes Zeichen: R1, R2 und so fort.'),
  verweisung: spalte(14, 'Zeichen der Verweisung vom Blatt „Kooperation“, zum Beispiel V1.'),
  art: spalte(20, 'Wie sie kam.'),
  kurztext: spalte(70, 'In einem Satz. Bei Beratung nach § 16a bleibt die Zelle leer.'),
  datum: spalte(13, 'Als TT.MM.JJJJ.'),
  naechsteFaellig: spalte(15, 'Bis wann die nächste erwartet wird, als TT.MM.JJJJ.'),
});

export const FREIGABEN_VORLAGE = vorlage(FREIGABEN, {
  id: spalte(11, 'Kurzes Zeichen: F1, F2 und so fort.'),
  schritt: spalte(13, 'Zeichen des Schritts vom Blatt „Plan“, zum Beispiel S1.'),
  von: spalte(40, 'Wer von der Teamleitung freigegeben hat.'),
  am: spalte(16, 'Als TT.MM.JJJJ.'),
});

export const KONFERENZEN_VORLAGE = vorlage(KONFERENZEN, {
  id: spalte(9, 'Kurzes Zeichen der Fallkonferenz: K1, K2 und so fort.'),
  datum: spalte(12, 'Als TT.MM.JJJJ.'),
  anlass: spalte(26, 'Warum sie stattfindet. Ein Satz.'),
  stellen: spalte(16, 'Zeichen der eingeladenen Partner, mit Semikolon getrennt, zum Beispiel P1; P3.'),
  einwilligungen: spalte(14, 'Zeichen der Einwilligungen, mit Semikolon getrennt, zum Beispiel E1; E2.'),
  ohneNamen: spalte(11, 'ja, wenn für alle ohne Namen gesprochen wird.'),
  personBeteiligt: spalte(11, 'Ist die Person dabei?'),
  warumNicht: spalte(18, 'Falls nicht: warum.'),
  tagesordnung: spalte(32, 'Was zu besprechen ist.'),
  ergebnis: spalte(32, 'Was beschlossen wurde. Nichts aus einer Beratung nach § 16a.'),
});

export const AUFGABEN_VORLAGE = vorlage(AUFGABEN, {
  id: spalte(9, 'Kurzes Zeichen der Aufgabe: A1, A2 und so fort.'),
  konferenz: spalte(13, 'Zeichen vom Blatt „Fallkonferenz“, zum Beispiel K1.'),
  was: spalte(60, 'Was zu tun ist.'),
  wer: spalte(30, 'Wer es übernimmt.'),
  bisWann: spalte(14, 'Als TT.MM.JJJJ.'),
  erledigtAm: spalte(14, 'Als TT.MM.JJJJ.'),
});

export const DIAGNOSE_VORLAGE = vorlage(DIAGNOSE, {
  id: spalte(8),
  label: spalte(44),
  lage: spalte(46, 'Wie die Lage ist, in ein, zwei Sätzen. Keine Diagnosen.'),
  ressourcen: spalte(46, 'Was in diesem Feld hilft: Stärken, Menschen, Mittel.'),
});

const eingabe = (feld: Feldvorlage['feld'], titel: string, text: string): Feldvorlage => ({
  feld,
  titel,
  eingabe: text,
});

export const KOOPERATIONSFELDER_VORLAGE: readonly Feldvorlage[] = [
  eingabe(
    KOOPERATIONSFELDER.kontaktweg,
    'Erreichbarkeit',
    'Wie ein Partner die Person erreicht, zum Beispiel eine Telefonnummer. Steht auf dem Übergabeblatt.',
  ),
  eingabe(
    KOOPERATIONSFELDER.kette,
    'Angebotskette',
    'Zielgruppe der Kette vom Blatt „Angebotsketten“, der dieser Fall folgt. Leer: keiner.',
  ),
];

export const SCHNITTSTELLE_VORLAGE: readonly Feldvorlage[] = [
  eingabe(SCHNITTSTELLE.kontaktAm, 'Kontakt zum KSD', 'Tag des Kontakts als TT.MM.JJJJ.'),
  eingabe(
    SCHNITTSTELLE.hzeMoeglich,
    'Hilfe zur Erziehung',
    'Wurde sie als möglicher Bedarf angesprochen? Ob sie gewährt wird, entscheidet das Jugendamt.',
  ),
  eingabe(SCHNITTSTELLE.hzeBegonnenAm, 'Hilfe begonnen', 'Nur was der KSD mitgeteilt hat, als TT.MM.JJJJ.'),
  eingabe(SCHNITTSTELLE.hilfeplanAm, 'Hilfeplan', 'Tag des Hilfeplangesprächs als TT.MM.JJJJ.'),
  eingabe(SCHNITTSTELLE.eigenerAnteil, 'Eigener Anteil', 'Was das Jobcenter zum Hilfeplan beiträgt.'),
  eingabe(
    SCHNITTSTELLE.schwerpunkt,
    'Schwerpunkt',
    'Persönlichkeit: § 13 SGB VIII. Arbeitsmarktintegration: SGB II. Entschieden wird gemeinsam.',
  ),
  eingabe(SCHNITTSTELLE.schwerpunktGrund, 'Begründung', 'Warum der Schwerpunkt dort liegt.'),
  eingabe(SCHNITTSTELLE.sgb12Gesichert, 'SGB XII', 'Sind die Leistungen gesichert?'),
];

export const VORRANG_VORLAGE: readonly Feldvorlage[] = [
  eingabe(
    VORRANG.am,
    'Vorrangiger Vermerk',
    'Das Integrationstool trägt den Tag ein. Worum es geht, steht nur im geschützten Vermerk.',
  ),
  eingabe(VORRANG.von, 'Geschrieben von', 'Das Integrationstool trägt den Namen ein.'),
];
