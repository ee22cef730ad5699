/** The person of the handbook. Invented; any likeness is by chance. Dates as Excel keeps them. */
import { parsePlainDate, serialOfDate } from '../../src/listen/plainDate';
import type { Zellen } from './handgriffe';

function serial(text: string): number {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return serialOfDate(date);
}

/** The Stammdaten; the Stichtag is fixed, so that the pictures are the same on every day. */
export const STAMMDATEN: Zellen = {
  'Profiling!C5': 'Mara Beispiel',
  'Profiling!C6': '000D000000',
  'Profiling!C7': 'A. Muster',
  'Profiling!C8': 'Arbeitsvermittlung Ü25',
  'Profiling!F5': serial('1988-04-17'),
  'Profiling!F6': serial('2026-11-10'),
  'Profiling!F7': 'nein',
  'Profiling!F8': serial('2026-11-21'),
};

/** The answers to the 14 Handlungsbedarfe, as keys. */
export const ANTWORTEN = ['0', '1', '2', '0', '0', '2', '0', '1', '0', '0', '3', '2', '2', '?'] as const;

const BEREICHE = ['?', 2, '?', '?', 0, '?', 1, 3, 0, 2, '?'] as const;
const ERSTER_BEREICH = 10;

/** The ratings of the Ressourcenbereiche, as typed into the sheet. */
export const RESSOURCEN: Zellen = Object.fromEntries(
  BEREICHE.map((stufe, index) => [`Förderziele!C${ERSTER_BEREICH + index}`, stufe]),
);

/** An offer of the house, as typed into the catalogue. */
export const ANGEBOT: Zellen = {
  'Angebote!A7': 'Hilfe bei Wohnungsnot',
  'Angebote!B7': 'Fachstelle Wohnen',
  'Angebote!D7': 'Rahmenbedingungen',
  'Angebote!E7': 'kommunal',
  'Angebote!F7': 'ja',
  'Angebote!I7': 4,
};

/** The goal, by the labels of its fields. */
export const ZIEL: Readonly<Record<string, string>> = {
  Ziel: 'Eine Wohnung mit eigenem Mietvertrag',
  Messgröße: 'Mietvertrag',
  Zielwert: 'unterschrieben',
  'Worte der Person': 'Ich möchte nicht jeden Monat bangen müssen.',
  Ressourcen: 'Die Schwester hilft bei der Suche',
  Hindernisse: 'Mietschulden',
  Termin: '30.04.2027',
  'Überprüfung am': '12.04.2027',
  'So gehen wir vor': 'Erst die Räumung abwenden, dann gezielt suchen',
};

/** The steps to it. */
export const SCHRITTE = [
  { was: 'Jede Woche zwei Wohnungen ansehen', wer: 'Person', bisWann: '12.04.2027' },
  { was: 'Übernahme der Kaution klären', wer: 'Jobcenter', bisWann: '15.12.2026' },
] as const;

/** What the law asks of the plan, by the labels of its fields and groups. */
export const INHALTE: Readonly<Record<string, string>> = {
  'Ausbildung, Tätigkeiten oder Bereiche': 'Verkauf und Lager, zunächst in Teilzeit',
  'Eigene Bemühungen und ihr Nachweis': 'Eine Bewerbung im Monat, Kopie zum Termin',
  'Leistungen anderer Träger': 'trifft nicht zu',
};
export const INHALTSWAHL: Readonly<Record<string, string>> = {
  Eingliederungsziel: 'Arbeit',
  'Integrationskurs oder berufsbezogene Sprachförderung': 'nicht nötig',
  'Möglicher Bedarf an Rehabilitation': 'nein',
};

/** What is different at the next talk: she may stay in her flat for now, and health has become the greater worry. */
export const NAECHSTES_GESPRAECH: Zellen = {
  'Profiling!F8': serial('2027-04-12'),
  'Profiling!D24': 3,
  'Profiling!D29': 2,
  'Profiling!D31': 1,
};
export const NAECHSTER_TAG = '12.04.2027';

/** Who may read the FM-Vermerke, by the group of the form. */
export const BERECHTIGTE = {
  'Fallmanager/in': { name: 'A. Muster', passwort: 'sieben Sachen im Koffer' },
  Vertretung: { name: 'C. Probe', passwort: 'Regen über dem Bahnhof' },
} as const;
