/** How the tables and cells of a Regelwerk look in the template. */
import { type Feldvorlage, hochkant, spalte, type Spaltenvorlage, vorlage } from '../../listen/vorlage';
import { BEISPIELE, REGELN_G, REGELN_K, REGELN_P, REGELN_Z, SATZ, SCHWELLEN } from './listen';

const TEST =
  '– heißt: beliebig. Sonst ein Wert, mehrere mit Strichpunkt, „nicht …“, bei Zahlen auch „mindestens 3“, „unter 3“ oder „mindestens Schwelle Exter“.';
const test = (breite: number): Spaltenvorlage => spalte(breite, TEST);

const NR = { nr: spalte(7, 'Nummer der Regel. Zeilen untereinander mit derselben Nummer heißen „oder“.') };
const HERKUNFT = {
  worte: spalte(46, 'Dieselbe Bedingung in Worten, wie sie in der Begründung steht.'),
  quelle: spalte(20, 'Woher die Regel kommt, zum Beispiel S1 oder örtliche Festlegung.'),
  gueltigAb: spalte(12, 'Seit wann die Regel so lautet; leer: schon immer.'),
};
const ANTWORT = spalte(22, 'Was gilt, wenn alle Prüfungen der Zeile zutreffen. Bitte aus der Liste wählen.');

export const REGELN_P_VORLAGE = vorlage(REGELN_P, {
  ...NR,
  festlegung: test(30),
  prognoseArbeitsmarkt: test(18),
  dominierend: test(20),
  Q: test(13),
  L: test(16),
  M: test(13),
  R: test(18),
  gruppen: test(16),
  antwort: ANTWORT,
  ...HERKUNFT,
});

export const REGELN_K_VORLAGE = vorlage(REGELN_K, {
  ...NR,
  festlegung: test(34),
  n8: test(16),
  nAlle: test(20),
  verdichtet: test(14),
  komplex: test(16),
  fmEinschaetzung: test(18),
  antwort: ANTWORT,
  ...HERKUNFT,
  hinweis: spalte(46, 'Worauf die Zeile aufmerksam macht; leer: auf nichts. Bitte aus der Liste wählen.'),
});

export const REGELN_G_VORLAGE = vorlage(REGELN_G, {
  ...NR,
  status: test(18),
  kriterium: test(28),
  geprueft: test(22),
  rest: test(34),
  antwort: ANTWORT,
  ...HERKUNFT,
});

export const REGELN_Z_VORLAGE = vorlage(REGELN_Z, {
  ...NR,
  status: test(16),
  kennung: test(24),
  festlegung: test(20),
  neukunde: test(13),
  fachteam: test(20),
  bisherExter: test(18),
  exterPlatzFrei: test(18),
  paragraph428: test(12),
  antwort: ANTWORT,
  ...HERKUNFT,
  zusatz: spalte(34, 'Was zur Betreuung dazugehört, zum Beispiel Warteliste Exter; leer: nichts.'),
});

export const SCHWELLEN_VORLAGE = vorlage(SCHWELLEN, {
  id: spalte(8),
  name: spalte(28),
  wert: spalte(9, 'Eine ganze Zahl.'),
  worte: spalte(60),
  quelle: spalte(24, 'Woher die Zahl kommt.'),
});

const EINSTELLUNG = 'Bitte aus der Liste wählen; leer: offen.';
const ERWARTET = 'Was herauskommen muss; leer: wird nicht geprüft.';

export const BEISPIELE_VORLAGE = vorlage(BEISPIELE, {
  name: spalte(34, 'Wie das Beispiel heißt. Keine Namen von Personen.'),
  festlegung: spalte(30, EINSTELLUNG),
  prognoseArbeitsmarkt: spalte(15, EINSTELLUNG),
  dominierend: spalte(19, EINSTELLUNG),
  bedarfeQ: hochkant(5, 'Wie viele Bedarfe der Gruppe vermittlungsrelevant sind.'),
  bedarfeL: hochkant(5, 'Wie viele Bedarfe der Gruppe vermittlungsrelevant sind.'),
  bedarfeM: hochkant(5, 'Wie viele Bedarfe der Gruppe vermittlungsrelevant sind.'),
  bedarfeR: hochkant(5, 'Wie viele Bedarfe der Gruppe vermittlungsrelevant sind.'),
  verdichtet: hochkant(6, 'ja oder nein.'),
  fmEinschaetzung: hochkant(6, EINSTELLUNG),
  status: spalte(16, 'Bitte aus der Liste wählen.'),
  kriterium: spalte(20, 'Leer: keines.'),
  neukunde: hochkant(6, EINSTELLUNG),
  fachteam: spalte(14, 'Leer: keines.'),
  bisherExter: hochkant(6, 'ja oder nein.'),
  exterPlatzFrei: hochkant(6, EINSTELLUNG),
  paragraph428: hochkant(6, EINSTELLUNG),
  profillage: spalte(24, ERWARTET),
  kennung: spalte(18, ERWARTET),
  betreuung: spalte(24, ERWARTET),
});

export const SATZ_VORLAGE: readonly Feldvorlage[] = [
  {
    feld: SATZ.version,
    titel: 'Version',
    eingabe: 'Jahr und Monat, zum Beispiel 2027-01; dahinter darf ein kleiner Buchstabe stehen.',
  },
  {
    feld: SATZ.gueltigAb,
    titel: 'Gültig ab',
    eingabe: 'Der erste Stichtag, für den es gilt; leer: schon immer.',
  },
];
