/** How the tables of this Bereich look in the template. */
import { type Feldvorlage, hochkant, spalte, vorlage } from '../../listen/vorlage';
import { ANGEBOTE, INHALTSFELDER, LUECKEN, SCHRITTE, ZIELE } from './listen';

const FOERDERZIEL = 'Eines der vier Förderziele.';

const RESSOURCENBEREICH = 'Der Ressourcenbereich, um den es geht. Er gehört in der Matrix zum Förderziel.';

const LEISTUNG_16A =
  'Geht es um eine der vier Leistungen nach § 16a? Sie sind immer freiwillig. Leer: nicht gefragt. Ändert sich der Text, wird neu gefragt.';

export const ZIELE_VORLAGE = vorlage(ZIELE, {
  id: spalte(9.5, 'Kurzes Zeichen des Ziels: Z1, Z2 und so fort. Die Schritte nennen es.'),
  ressourcenbereich: spalte(18.5, RESSOURCENBEREICH),
  foerderziel: spalte(19, FOERDERZIEL),
  handlungsstrategie: spalte(18.5, 'Auf welchem Weg soll das Ziel erreicht werden?'),
  ziel: spalte(18, 'Was genau soll erreicht sein? In eigenen, klaren Worten.'),
  messgroesse: spalte(11.5, 'Woran ist zu erkennen, dass das Ziel erreicht ist?'),
  zielwert: spalte(9.5, 'Welcher Wert der Messgröße soll erreicht werden?'),
  mitgetragen: hochkant(5.5, 'ja, wenn die Person das Ziel mitträgt. Sonst nein.'),
  worteDerPerson: spalte(13.5, 'Wie sagt es die Person selbst?'),
  ressourcen: spalte(13.5, 'Was hilft dabei? Stärken und Unterstützung der Person.'),
  hindernisse: spalte(13.5, 'Was steht im Weg?'),
  termin: hochkant(10.5, 'Bis wann soll das Ziel erreicht sein? TT.MM.JJJJ.'),
  ueberpruefungAm: hochkant(
    10.5,
    'Spätestens am Termin und höchstens sechs Monate nach der Vereinbarung. TT.MM.JJJJ.',
  ),
  vereinbartAm: hochkant(10.5, 'Tag, an dem das Ziel vereinbart wurde. TT.MM.JJJJ.'),
  stufeBeiVereinbarung: hochkant(6.5, 'Stufe dieses Ressourcenbereichs am Tag der Vereinbarung.'),
  ergebnis: spalte(11.5, 'Bei der Überprüfung: erreicht, teilweise oder nicht erreicht.'),
  weiteres: spalte(11.5, 'Wie geht es mit dem Ziel weiter? Nur „beendet“ schließt es ab.'),
  ueberprueftAm: hochkant(10.5, 'Tag, an dem das Ziel überprüft wurde. TT.MM.JJJJ.'),
});

export const SCHRITTE_VORLAGE = vorlage(SCHRITTE, {
  id: spalte(13, 'Kurzes Zeichen des Schritts: S1, S2 und so fort.'),
  ziel: spalte(
    13,
    'Zeichen des Ziels, zu dem der Schritt gehört, zum Beispiel Z1. Leistungen nach § 16a brauchen keines.',
  ),
  wer: spalte(11, 'Wer übernimmt den Schritt? Auch das Jobcenter trägt mindestens einen bei.'),
  was: spalte(38, 'Was ist zu tun?'),
  bisWann: spalte(11.5, 'Bis wann ist der Schritt erledigt? TT.MM.JJJJ.'),
  angebot: spalte(20, 'Freiwillig: Name des Angebots, wie er auf dem Blatt „Angebote“ steht.'),
  freiwillig: spalte(12.5, 'ja oder nein. Beratung nach § 16a ist immer freiwillig.'),
  erledigtAm: spalte(11.5, 'Tag, an dem der Schritt erledigt war. TT.MM.JJJJ.'),
  leistung16a: spalte(17, LEISTUNG_16A),
});

export const ANGEBOTE_VORLAGE = vorlage(ANGEBOTE, {
  name: spalte(28, 'Name des Angebots, wie er in den Schritten des Plans stehen soll.'),
  traeger: spalte(19, 'Wer führt das Angebot durch?'),
  foerderziel: spalte(19, FOERDERZIEL),
  ressourcenbereich: spalte(22, RESSOURCENBEREICH),
  rechtsgrundlage: spalte(17, 'Worauf beruht das Angebot?'),
  freiwillig: spalte(12.5, 'ja oder nein. Angebote nach § 16a sind immer freiwillig.'),
  von: spalte(11.5, 'Beginn als TT.MM.JJJJ. Leer: schon jetzt.'),
  bis: spalte(11.5, 'Ende als TT.MM.JJJJ. Leer: ohne Ende.'),
  plaetze: spalte(8, 'Anzahl der freien Plätze. Leer: nicht bekannt.'),
  leistung16a: spalte(17, LEISTUNG_16A),
});

export const LUECKEN_VORLAGE = vorlage(LUECKEN, {
  datum: spalte(11.5, 'Tag, an dem das Angebot fehlte. TT.MM.JJJJ.'),
  ressourcenbereich: spalte(22, 'Der Ressourcenbereich, für den es kein passendes Angebot gab.'),
  bedarf: spalte(26, 'Was wurde gebraucht? Bitte ohne Angaben zur Person.'),
});

const TRIFFT_NICHT_ZU = 'Betrifft es die Person nicht, schreiben Sie „trifft nicht zu“.';

/** The points that the law asks of a plan. */
export const INHALTE_VORLAGE: readonly Feldvorlage[] = [
  {
    feld: INHALTSFELDER.eingliederungsziel,
    titel: 'Eingliederungsziel',
    eingabe: 'Wohin führt der Weg: Arbeit, Ausbildung oder Selbstständigkeit?',
  },
  {
    feld: INHALTSFELDER.zielberufe,
    titel: 'Tätigkeiten oder Bereiche',
    eingabe: `In welche Ausbildung, Tätigkeiten oder Bereiche soll vermittelt werden? ${TRIFFT_NICHT_ZU}`,
  },
  {
    feld: INHALTSFELDER.eigenbemuehungen,
    titel: 'Eigene Bemühungen',
    eingabe: `Was tut die Person selbst, wie oft, und wie weist sie es nach? Leistungen nach § 16a gehören nicht hierher. ${TRIFFT_NICHT_ZU}`,
  },
  {
    feld: INHALTSFELDER.andereTraeger,
    titel: 'Leistungen anderer Träger',
    eingabe: `Wie werden Leistungen anderer Träger einbezogen? ${TRIFFT_NICHT_ZU}`,
  },
  {
    feld: INHALTSFELDER.sprachfoerderung,
    titel: 'Kurs oder Sprachförderung',
    eingabe: 'Kommt ein Integrationskurs oder berufsbezogene Sprachförderung in Betracht?',
  },
  {
    feld: INHALTSFELDER.reha,
    titel: 'Rehabilitation',
    eingabe: 'Kommt ein Bedarf an Leistungen zur Rehabilitation in Betracht?',
  },
];

/** What the house says of it. */
export const HAUS_VORLAGE: readonly Feldvorlage[] = [
  {
    feld: INHALTSFELDER.hausname,
    titel: 'Name des Hauses',
    eingabe: 'Wie das Haus heißt, zum Beispiel „Jobcenter Musterstadt“. Steht oben in beiden Dokumenten.',
  },
  {
    feld: INHALTSFELDER.hausanschrift,
    titel: 'Anschrift des Hauses',
    eingabe: 'Straße, Hausnummer, Postleitzahl und Ort. Steht hinter dem Namen des Hauses.',
  },
  {
    feld: INHALTSFELDER.hauskontakt,
    titel: 'Kontakt',
    eingabe:
      'Telefon, E-Mail, Öffnungszeiten, auch in mehreren Zeilen. Steht am Ende beider Dokumente unter „So erreichen Sie uns“.',
  },
  {
    feld: INHALTSFELDER.weitereWoerter,
    titel: 'Weitere Wörter zu § 16a',
    eingabe:
      'Bei welchen Wörtern soll außerdem gefragt werden, ob es um § 16a geht? Mit Komma getrennt; „Insolvenz…“ meint jedes Wort, das so beginnt, „…therapie“ jedes, das so endet.',
  },
];
