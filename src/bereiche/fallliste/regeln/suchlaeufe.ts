/** The searches over a list of cases: the five of S0, and what else nobody should have to look for. */
import { MIN_BEDARFE } from '../../../rules/regelwerk';
import { BFM_DAUER, OHNE_ENTSCHEIDUNG } from '../../../rules/fallmanagement';
import { HAUSREGEL_VORGABE } from '../../../rules/hausregeln';

export const SUCHLAEUFE = [
  'vorgemerkt',
  'imBfm',
  'keinKontaktSeit',
  'pruefungUeberfaellig',
  'dreiBedarfe',
  'dreiBedarfeOhneEntscheidung',
  'erstberatungUeberfaellig',
  'monate24',
  'veraltet',
  'ruecksprachenOffen',
  'widersprueche',
] as const;
export type Suchlauf = (typeof SUCHLAEUFE)[number];

/** Those whose finds wait for somebody: overdue, open, or in contradiction. */
export const UEBERFAELLIGE_SUCHLAEUFE = [
  'keinKontaktSeit',
  'pruefungUeberfaellig',
  'dreiBedarfeOhneEntscheidung',
  'erstberatungUeberfaellig',
  'monate24',
  'ruecksprachenOffen',
  'widersprueche',
] as const satisfies readonly Suchlauf[];

/** One search. */
export interface Suchlaufregel {
  /** What stands in the column „Suchläufe“; no code is part of another one. */
  readonly code: string;
  readonly label: string;
  readonly words: string;
  readonly source: string;
}

export const SUCHLAUF_REGEL: Record<Suchlauf, Suchlaufregel> = {
  vorgemerkt: {
    code: '1-vorgemerkt',
    label: 'Vorgemerkt',
    words: 'Zum bFM vorgemerkt, noch nicht übernommen.',
    source: 'S0',
  },
  imBfm: { code: '2-bFM', label: 'Im bFM', words: 'Im bFM, nach Zugangskriterium.', source: 'S0' },
  keinKontaktSeit: {
    code: '3-Kontakt',
    label: 'Kein Kontakt',
    words:
      'Im bFM, und der letzte Kontakt (ohne einen: die Übernahme) liegt länger zurück als gefragt. Ohne beide Daten zählt die Zeile mit.',
    source: 'S0',
  },
  pruefungUeberfaellig: {
    code: '4-Prüfung',
    label: 'Prüfung überfällig',
    words: `Im bFM, und die letzte Entscheidung (ohne eine: die Übernahme) liegt über ${HAUSREGEL_VORGABE.fortfuehrungMonate} Monate zurück. Ohne beide Daten zählt die Zeile mit.`,
    source: 'S0',
  },
  dreiBedarfe: {
    code: '5a-Bedarfe',
    label: 'Drei der acht Bedarfe',
    words: `Mindestens ${MIN_BEDARFE.wert} der acht Handlungsbedarfe in Leistungsfähigkeit und Rahmenbedingungen.`,
    source: 'S0',
  },
  dreiBedarfeOhneEntscheidung: {
    code: '5b-Entscheidung',
    label: 'Drei Bedarfe ohne Entscheidung',
    words: `Dasselbe seit über ${OHNE_ENTSCHEIDUNG.wert} Monaten, weder vorgemerkt noch im bFM, und seitdem keine Entscheidung.`,
    source: 'S0',
  },
  erstberatungUeberfaellig: {
    code: 'E-Erstberatung',
    label: 'Erstberatung überfällig',
    words: `Neukundin oder Neukunde, mehr als ${HAUSREGEL_VORGABE.erstberatungTage} Tage nach Zugang ohne Erstberatung.`,
    source: 'S1',
  },
  monate24: {
    code: 'M-24',
    label: `${BFM_DAUER.wert} Monate im bFM`,
    words: `Seit ${BFM_DAUER.wert} Monaten im bFM, und seitdem keine Entscheidung.`,
    source: 'S0',
  },
  veraltet: {
    code: 'V-veraltet',
    label: 'Kennung veraltet',
    words: 'Die eingetragenen Ergebnisse gehören nicht zu den Angaben, die jetzt in der Zeile stehen.',
    source: 'SET',
  },
  ruecksprachenOffen: {
    code: 'R-Rücksprache',
    label: 'Rücksprache offen',
    words: 'Die Rücksprache zum Wechsel der Betreuung ist offen.',
    source: 'S1',
  },
  widersprueche: {
    code: 'W-Widerspruch',
    label: 'Widerspruch zwischen Kennung und Status',
    words: 'Die Person ist im bFM, die gültige Kennung sagt etwas anderes.',
    source: 'S0, S1',
  },
};

/** What stands in the column „Suchläufe“ of a row that these find. */
export function suchlaufzeichen(suchlaeufe: readonly Suchlauf[]): string {
  return suchlaeufe.map((each) => SUCHLAUF_REGEL[each].code).join(' ');
}
