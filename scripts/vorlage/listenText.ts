/** Input messages of the tables that came with talk, plan and offers, by header (≤ 255 characters each). */
import type { Eingabeliste, Spalte } from './eingabeliste';
import { FM_LISTEN_EINGABE } from './fmListenText';

const FOERDERZIEL = 'Eines der vier Förderziele.';
const RESSOURCENBEREICH = 'Der Ressourcenbereich, um den es geht. Er gehört in der Matrix zum Förderziel.';

/** What pops up in a cell of each column. */
export const LISTEN_EINGABE: { readonly [L in Eingabeliste]: Readonly<Record<Spalte<L>, string>> } = {
  pruefpunkte: {
    Id: '',
    Prüfpunkt: '',
    Bestätigt: 'x, wenn dieser Punkt im Gespräch angesehen und bestätigt wurde. Leer: nicht bestätigt.',
    Bemerkung: 'Freiwillig: was im Gespräch dazu festgehalten werden soll.',
  },
  wechsel: {
    'Rücksprache am': 'Tag der Rücksprache als TT.MM.JJJJ.',
    'Rücksprache mit': 'Name der Fachkraft, die übernehmen soll.',
    'Kennung bisher': 'Die Kennung vor dem Wechsel.',
    'Kennung neu': 'Die Kennung nach dem Wechsel.',
    'Betreuung bisher': 'Wer die Person bisher betreut. Bis zur Annahme bleibt es dabei.',
    'Betreuung neu': 'Wer die Person übernehmen soll.',
    Ergebnis: 'angenommen oder abgelehnt. Leer lassen, solange die Antwort aussteht.',
    Grund: 'Warum wurde der Wechsel angenommen oder abgelehnt?',
  },
  ziele: {
    Id: 'Kurzes Zeichen des Ziels: Z1, Z2 und so fort. Die Schritte nennen es.',
    Ressourcenbereich: RESSOURCENBEREICH,
    Förderziel: FOERDERZIEL,
    Handlungsstrategie: 'Auf welchem Weg soll das Ziel erreicht werden?',
    Ziel: 'Was genau soll erreicht sein? In eigenen, klaren Worten.',
    Messgröße: 'Woran ist zu erkennen, dass das Ziel erreicht ist?',
    Zielwert: 'Welcher Wert der Messgröße soll erreicht werden?',
    Mitgetragen: 'ja, wenn die Person das Ziel mitträgt. Sonst nein.',
    'Worte der Person': 'Wie sagt es die Person selbst?',
    Ressourcen: 'Was hilft dabei? Stärken und Unterstützung der Person.',
    Hindernisse: 'Was steht im Weg?',
    Termin: 'Bis wann soll das Ziel erreicht sein? TT.MM.JJJJ.',
    'Überprüfung am': 'Spätestens am Termin und höchstens sechs Monate nach der Vereinbarung. TT.MM.JJJJ.',
    'Vereinbart am': 'Tag, an dem das Ziel vereinbart wurde. TT.MM.JJJJ.',
    'Stufe bei Vereinbarung': 'Stufe dieses Ressourcenbereichs am Tag der Vereinbarung.',
    Ergebnis: 'Bei der Überprüfung: erreicht, teilweise oder nicht erreicht.',
    Weiteres: 'Wie geht es mit dem Ziel weiter? Nur „beendet“ schließt es ab.',
    'Überprüft am': 'Tag, an dem das Ziel überprüft wurde. TT.MM.JJJJ.',
  },
  schritte: {
    Id: 'Kurzes Zeichen des Schritts: S1, S2 und so fort.',
    Ziel: 'Zeichen des Ziels, zu dem der Schritt gehört, zum Beispiel Z1. Leistungen nach § 16a brauchen keines.',
    Wer: 'Wer übernimmt den Schritt? Auch das Jobcenter trägt mindestens einen bei.',
    Was: 'Was ist zu tun?',
    'Bis wann': 'Bis wann ist der Schritt erledigt? TT.MM.JJJJ.',
    Angebot: 'Freiwillig: Name des Angebots, wie er auf dem Blatt „Angebote“ steht.',
    Freiwillig: 'ja oder nein. Beratung nach § 16a ist immer freiwillig.',
    'Erledigt am': 'Tag, an dem der Schritt erledigt war. TT.MM.JJJJ.',
  },
  angebote: {
    Name: 'Name des Angebots, wie er in den Schritten des Plans stehen soll.',
    Träger: 'Wer führt das Angebot durch?',
    Förderziel: FOERDERZIEL,
    Ressourcenbereich: RESSOURCENBEREICH,
    Rechtsgrundlage: 'Worauf beruht das Angebot?',
    Freiwillig: 'ja oder nein. Angebote nach § 16a sind immer freiwillig.',
    Von: 'Beginn als TT.MM.JJJJ. Leer: schon jetzt.',
    Bis: 'Ende als TT.MM.JJJJ. Leer: ohne Ende.',
    Plätze: 'Anzahl der freien Plätze. Leer: nicht bekannt.',
  },
  luecken: {
    Datum: 'Tag, an dem das Angebot fehlte. TT.MM.JJJJ.',
    Ressourcenbereich: 'Der Ressourcenbereich, für den es kein passendes Angebot gab.',
    Bedarf: 'Was wurde gebraucht? Bitte ohne Angaben zur Person.',
  },
  ...FM_LISTEN_EINGABE,
};

/** Error box of cells that count something. */
export const ANZAHL_FEHLER = 'Bitte eine ganze Zahl ab 0 eintragen oder das Feld leer lassen.';
