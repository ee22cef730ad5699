/** How the tables and cells of practising look in the template. */
import { type Feldvorlage, hochkant, spalte, vorlage } from '../../listen/vorlage';
import {
  EIGENE_GESCHICHTEN,
  EIGENE_MUSTER,
  EIGENE_PERSONEN,
  UEBUNG_FELDER,
  UEBUNGEN,
  URTEILE,
} from './listen';

const SCHREIBT_DAS_PROGRAMM = 'Diese Spalte führt das Integrationstool.';
const PERSON_ID = 'Die Id der Person, zum Beispiel E1, wie auf „Eigene Personen“.';

export const UEBUNG_VORLAGE: readonly Feldvorlage[] = [
  {
    feld: UEBUNG_FELDER.code,
    titel: 'Ihr Code',
    eingabe: 'Steht statt Ihres Namens in der Auswertung, zum Beispiel K7-QF. Bitte nicht Ihr Name.',
  },
  {
    feld: UEBUNG_FELDER.person,
    titel: 'Gerade geübt: Person',
    eingabe: 'Führt das Integrationstool. Bitte wählen Sie Personen im Aufgabenbereich unter „Üben“.',
  },
  {
    feld: UEBUNG_FELDER.runde,
    titel: 'Gerade geübt: Runde',
    eingabe: 'Führt das Integrationstool.',
  },
];

export const UEBUNGEN_VORLAGE = vorlage(UEBUNGEN, {
  id: spalte(16, SCHREIBT_DAS_PROGRAMM),
  person: spalte(12, SCHREIBT_DAS_PROGRAMM),
  runde: spalte(8, SCHREIBT_DAS_PROGRAMM),
  stand: spalte(14, SCHREIBT_DAS_PROGRAMM),
  tipp: spalte(22, SCHREIBT_DAS_PROGRAMM),
  kennung: spalte(22, SCHREIBT_DAS_PROGRAMM),
  foerderziel: spalte(26, SCHREIBT_DAS_PROGRAMM),
  verglichenAm: spalte(14, SCHREIBT_DAS_PROGRAMM),
});

export const URTEILE_VORLAGE = vorlage(URTEILE, {
  id: spalte(16, SCHREIBT_DAS_PROGRAMM),
  runde: spalte(8, SCHREIBT_DAS_PROGRAMM),
  person: spalte(12, SCHREIBT_DAS_PROGRAMM),
  bereich: spalte(34, SCHREIBT_DAS_PROGRAMM),
  stufe: spalte(16, SCHREIBT_DAS_PROGRAMM),
  beleg: spalte(50, SCHREIBT_DAS_PROGRAMM),
  staerke: spalte(10, SCHREIBT_DAS_PROGRAMM),
});

export const PERSONEN_VORLAGE = vorlage(EIGENE_PERSONEN, {
  id: spalte(
    8,
    'Ein kurzes Zeichen, zum Beispiel E1. Nicht P01 bis P15; so heißen die mitgelieferten Personen.',
  ),
  titel: spalte(18, 'Was in der Liste steht. Bitte so, dass nichts auf die Lösung hinweist.'),
  name: spalte(15, 'Ein erfundener Name. Nie eine wirkliche Person.'),
  geburtsdatum: spalte(13, 'TT.MM.JJJJ'),
  stichtag: spalte(11, 'Der Tag, an dem eingeschätzt wird; das Alter gilt an diesem Tag.'),
  neukunde: hochkant(5, 'ja, wenn die Person neu ist.'),
  bisherigeBetreuung: hochkant(15, 'Wer sie bisher betreut; leer, wenn niemand.'),
  exterPlatzFrei: hochkant(5, 'ja nur, wenn ein Platz frei ist.'),
  fachteam: hochkant(10, 'Nur wenn ein Fachteam zuständig ist.'),
  fmEinschaetzung: hochkant(6, 'Nur wenn das Fallmanagement schon entschieden hat.'),
  prognoseArbeitsmarkt: hochkant(10, 'Musterlösung.'),
  dominierend: hochkant(12, 'Musterlösung.'),
  festlegung: hochkant(14, 'Musterlösung: eines der sieben Felder.'),
  verdichtung: hochkant(18, 'Musterlösung: nur wenn eine Verdichtung vorliegt; mit Begründung.'),
  direktVermittelbar: hochkant(6, 'Musterlösung.'),
  foerderziel: hochkant(14, 'Musterlösung.'),
  entwicklungsziel: hochkant(16, 'Musterlösung.'),
});

export const GESCHICHTEN_VORLAGE = vorlage(EIGENE_GESCHICHTEN, {
  person: spalte(9, PERSON_ID),
  nr: spalte(6, 'Die Nummer des Satzes, von 1 an.'),
  satz: spalte(100, 'Ein Satz der Geschichte. Jede Einschätzung stützt sich auf Sätze.'),
});

export const MUSTER_VORLAGE = vorlage(EIGENE_MUSTER, {
  person: spalte(9, PERSON_ID),
  bereich: spalte(44, 'Der Handlungsbedarf oder Ressourcenbereich; jeder einmal.'),
  stufe: spalte(8, '0 bis 3; „?“, wenn die Geschichte dazu nichts sagt.'),
  saetze: spalte(16, 'Die Nummern der Sätze, mit Komma getrennt, zum Beispiel 3, 7.'),
});
