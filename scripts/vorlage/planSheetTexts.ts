/** Titles, headings and explanations on the sheets of the plan and of the offers. */

/** Sheet „Plan“. */
export const PLAN_TEXT = {
  datum: 'Datum des Plans',
  datumEingabe: 'Tag, unter dem der Plan geschrieben wird, als TT.MM.JJJJ. Leer: noch kein Plan.',
  datumHinweis: 'Von diesem Tag hängt ab, wie das Dokument heißt und bis wann es fortgeschrieben wird.',
  schritte: {
    titel: 'Plan',
    untertitel: 'Die Schritte zu den Zielen auf dem Blatt „Ziele“',
    abschnitt: 'Schritte',
    erklaerung:
      'Wer tut was bis wann? Auch das Jobcenter übernimmt mindestens einen Schritt. Beratung nach § 16a ist freiwillig.',
  },
} as const;

/** Sheet „Ziele“. */
export const ZIELE_TEXT = {
  titel: 'Ziele',
  untertitel: 'Ziele, die mit der Person vereinbart sind; die Schritte dorthin stehen auf dem Blatt „Plan“',
  abschnitt: 'Ziele',
  erklaerung:
    'Jede Zeile ist ein Ziel; verfolgt wird immer nur ein Entwicklungsziel zur selben Zeit. Überprüft wird spätestens am Termin und höchstens sechs Monate nach der Vereinbarung oder der letzten Überprüfung.',
} as const;

/** Sheet „Planpunkte“. */
export const PLANPUNKTE_TEXT = {
  titel: 'Planpunkte',
  untertitel: 'Was in den Plan gehört, und was noch offen ist',
  offen: 'offen',
  inhalte: [
    '1  Inhalte des Plans nach § 15 Abs. 2 SGB II',
    'Diese Angaben stehen im Kooperationsplan. Betrifft ein Punkt die Person nicht, schreiben Sie „trifft nicht zu“. Die Leistungen zur Eingliederung stehen auf dem Blatt „Plan“ als Schritte des Jobcenters.',
  ],
  haus: [
    '2  Nur für das Haus',
    'Diese Angaben macht das Haus in seiner Vorlage. Name, Anschrift und Kontakt stehen in den Dokumenten für die Person, die Wörter in keinem.',
  ],
  offenes: [
    '3  Das ist noch offen',
    'Das Integrationstool schreibt diese Liste, wenn es die Dokumente schreibt, und ersetzt dabei, was hier steht. Sie ist für die Fachkraft und steht in keinem Dokument.',
  ],
} as const;

/** Sheet „Angebote“. */
export const ANGEBOTE_TEXT = {
  titel: 'Angebote',
  untertitel: 'Katalog des Hauses. Hier stehen keine Angaben zu Personen.',
  abschnitt: 'Angebotskatalog',
  erklaerung:
    'Das Haus pflegt diese Liste, eine Zeile je Angebot. Vorgeschlagen wird nur, was zum vereinbarten Förderziel und Entwicklungsziel passt.',
} as const;

/** Sheet „Angebotslücken“. */
export const LUECKEN_TEXT = {
  titel: 'Angebotslücken',
  untertitel: 'Was im Katalog fehlte. Hier stehen keine Angaben zu Personen.',
  abschnitt: 'Angebotslücken',
  erklaerung: 'Wofür gab es kein passendes Angebot? Eine Zeile je Lücke.',
} as const;
