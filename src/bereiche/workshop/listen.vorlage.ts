/** How the tables and cells of a Workshop look in the template. */
import { type Feldvorlage, hochkant, spalte, vorlage } from '../../listen/vorlage';
import { ABSPRACHEN, PROTOKOLL, STREUUNGEN_JE_PERSON, UEBEREINSTIMMUNG, URTEILE } from './listen';
import { STUFENBEREICHE, type Stufenbereich } from './regeln/vokabular';

export const URTEILE_VORLAGE = vorlage(URTEILE, {
  runde: spalte(10),
  person: spalte(12),
  fachkraft: spalte(20),
  bereich: spalte(38),
  stufe: spalte(24),
});

export const UEBEREINSTIMMUNG_VORLAGE = vorlage(UEBEREINSTIMMUNG, {
  id: spalte(8),
  bereich: spalte(36),
  alpha1: spalte(8.5),
  von1: spalte(8.5),
  bis1: spalte(8.5),
  einheiten1: spalte(10.5),
  gleich1: spalte(10.5),
  alpha2: spalte(8.5),
  von2: spalte(8.5),
  bis2: spalte(8.5),
  einheiten2: spalte(10.5),
  gleich2: spalte(10.5),
  hinweis: spalte(66),
});

export const STREUUNG_VORLAGE = vorlage(STREUUNGEN_JE_PERSON, {
  person: spalte(8),
  titel: spalte(27),
  ...(Object.fromEntries(STUFENBEREICHE.map(({ id }) => [id, hochkant(4.6, '')])) as Record<
    Stufenbereich,
    ReturnType<typeof hochkant>
  >),
});

export const ABSPRACHEN_VORLAGE = vorlage(ABSPRACHEN, {
  bereich: spalte(30, 'Zu welchem Bereich die Absprache gehört. Bitte aus der Liste wählen.'),
  art: spalte(11, 'Frage, Merkmal, Stärke oder Anker, wie im Leitfaden.'),
  stufe: spalte(8, 'Nur bei einem Anker: 1, 2 oder 3.'),
  text: spalte(52, 'Was vereinbart ist, so wie es im Leitfaden stehen soll. Keine Namen, keine Codes.'),
  uebernommen: spalte(14, '„ja“, sobald es in der Hausvorlage steht.'),
});

export const PROTOKOLL_VORLAGE: readonly Feldvorlage[] = [
  {
    feld: PROTOKOLL.anlass,
    titel: 'Workshop',
    eingabe: 'Thema oder Anlass. Keine Namen von Teilnehmenden.',
  },
  { feld: PROTOKOLL.tag, titel: 'Tag', eingabe: 'Der Tag des Workshops, zum Beispiel 30.11.2026.' },
];
