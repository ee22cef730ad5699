/** Table Z: who looks after the person (first match; S1). Every change of Betreuung is a proposal that needs Rücksprache. */
import type { DecisionTable, Row } from '../decision/table';
import type { Fachteam, Festlegung, Kennung } from './vocabulary';

/** What table Z looks at. */
export interface BetreuungFacts {
  /** The gültige Kennung. */
  readonly kennung: Kennung;
  readonly festlegung: Festlegung | null;
  readonly neukunde: boolean;
  readonly exterPlatzFrei: boolean;
  readonly fachteam: Fachteam | null;
  readonly paragraph428: boolean;
}

/** Where a person goes; Arbeitsvermittlung is split by age and Fachteam by its name when it is shown. */
export type Stelle =
  | 'Fallmanagement'
  | 'Externes Fallmanagement'
  | 'Arbeitsvermittlung'
  | 'Fachteam'
  | 'Pool § 428'
  | 'bisherige Betreuung';

export type BetreuungEingabe = keyof BetreuungFacts;

export type BetreuungRegelId =
  'Z-1' | 'Z-2' | 'Z-3' | 'Z-4' | 'Z-5' | 'Z-6' | 'Z-7' | 'Z-8' | 'Z-9' | 'Z-10' | 'Z-11' | 'Z-12';

export interface BetreuungRow extends Row<BetreuungFacts, Stelle, BetreuungRegelId> {
  readonly uses: readonly BetreuungEingabe[];
  /** What else goes with it, for people. */
  readonly zusatz?: string;
}

function unentschieden(kennung: Kennung): boolean {
  return kennung === 'noch nicht festgelegt' || kennung === 'nicht eindeutig';
}

export const BETREUUNG_TABELLE: DecisionTable<BetreuungRow> = [
  {
    id: 'Z-1',
    when: (f) => unentschieden(f.kennung) && f.neukunde,
    words: 'Die Kennung steht noch nicht fest, Neukundin oder Neukunde.',
    then: 'Fallmanagement',
    source: 'S1',
    uses: ['kennung', 'neukunde'],
    zusatz: 'bis zur Entscheidung',
  },
  {
    id: 'Z-2',
    when: (f) => unentschieden(f.kennung),
    words: 'Die Kennung steht noch nicht fest, Bestandskundin oder Bestandskunde.',
    then: 'bisherige Betreuung',
    source: 'S1',
    uses: ['kennung', 'neukunde'],
    zusatz: 'bleibt bis zur Entscheidung',
  },
  {
    id: 'Z-3',
    when: (f) => f.kennung === 'bFM',
    words: 'Kennung bFM.',
    then: 'Fallmanagement',
    source: 'S1',
    uses: ['kennung'],
  },
  {
    id: 'Z-4',
    when: (f) => f.kennung === 'Exter' && f.exterPlatzFrei,
    words: 'Kennung Exter, ein Platz ist frei.',
    then: 'Externes Fallmanagement',
    source: 'S1',
    uses: ['kennung', 'exterPlatzFrei'],
    zusatz: 'die Fallverantwortung bleibt im Fallmanagement',
  },
  {
    id: 'Z-5',
    when: (f) => f.kennung === 'Exter',
    words: 'Kennung Exter, kein freier Platz bekannt.',
    then: 'Fallmanagement',
    source: 'S1',
    uses: ['kennung', 'exterPlatzFrei'],
    zusatz: 'Warteliste Exter',
  },
  {
    id: 'Z-6',
    when: (f) => f.fachteam !== null,
    words: 'Kennung AV, Zehn oder I, die Voraussetzungen eines Fachteams sind erfüllt.',
    then: 'Fachteam',
    source: 'S1',
    uses: ['kennung', 'fachteam'],
  },
  {
    id: 'Z-7',
    when: (f) => f.kennung === 'Zehn' && f.festlegung === 'sonstiges' && f.paragraph428,
    words: 'Kennung Zehn (sonstiges), Personenkreis des früheren § 428 SGB III.',
    then: 'Pool § 428',
    source: 'S1',
    uses: ['kennung', 'festlegung', 'paragraph428'],
    zusatz: 'kann überstellt werden',
  },
  {
    id: 'Z-8',
    when: (f) => f.kennung === 'Zehn' && f.festlegung === 'sonstiges',
    words: 'Kennung Zehn (sonstiges).',
    then: 'Fallmanagement',
    source: 'S1',
    uses: ['kennung', 'festlegung'],
    zusatz: 'Wiedervorlage am Ende des Aktivierungszeitraums',
  },
  {
    id: 'Z-9',
    when: (f) => f.kennung === 'Zehn',
    words: 'Kennung Zehn, Schüler/in oder § 53a.',
    then: 'Arbeitsvermittlung',
    source: 'S1',
    uses: ['kennung', 'festlegung'],
  },
  {
    id: 'Z-10',
    when: (f) => f.kennung === 'AV',
    words: 'Kennung AV.',
    then: 'Arbeitsvermittlung',
    source: 'S1',
    uses: ['kennung'],
  },
  {
    id: 'Z-11',
    when: (f) => f.neukunde,
    words: 'Kennung I, Neukundin oder Neukunde.',
    then: 'Arbeitsvermittlung',
    source: 'SET',
    uses: ['kennung', 'neukunde'],
    zusatz: 'nicht geregelt, örtliche Festlegung',
  },
  {
    id: 'Z-12',
    when: () => true,
    words: 'Kennung I, Bestandskundin oder Bestandskunde.',
    then: 'bisherige Betreuung',
    source: 'SET',
    uses: ['kennung', 'neukunde'],
    zusatz: 'nicht geregelt, örtliche Festlegung',
  },
];
