/** Table Z: who looks after the person (first match; S1). Every change of Betreuung is a proposal that needs Rücksprache. */
import type { Row, Table } from '../decision/table';
import { equal, not, oneOf, YES } from '../decision/test';
import { JA_NEIN, JA_NEIN_OFFEN, OFFEN, wortVon } from './eingabe';
import { STATUS, STATUS_LABEL, type Status } from './fallmanagement';
import type { Fachteam, Festlegung, Kennung } from './vocabulary';
import { FACHTEAM_LABEL, FACHTEAMS, FESTLEGUNG_LABEL, FESTLEGUNGEN, KENNUNGEN } from './vocabulary';

/** What table Z looks at; null is offen. */
export interface BetreuungFacts {
  /** Where the person stands in the bFM. */
  readonly status: Status;
  /** The gültige Kennung. */
  readonly kennung: Kennung;
  readonly festlegung: Festlegung | null;
  readonly neukunde: boolean | null;
  readonly fachteam: Fachteam | null;
  /** The bisherige Betreuung is recognised as Externes Fallmanagement. */
  readonly bisherExter: boolean;
  readonly exterPlatzFrei: boolean | null;
  readonly paragraph428: boolean | null;
}

/** Where a person goes; Arbeitsvermittlung is split by age and Fachteam by its name when it is shown. */
export const STELLEN = [
  'Fallmanagement',
  'Externes Fallmanagement',
  'Arbeitsvermittlung',
  'Fachteam',
  'Pool § 428',
  'bisherige Betreuung',
] as const;
export type Stelle = (typeof STELLEN)[number];

/** The inputs of the case a row rests on, for the reason; `kennung` is the gültige one, `status` that in the bFM. */
export type BetreuungEingabe = Exclude<keyof BetreuungFacts, 'bisherExter'> | 'bisherigeBetreuung';

export type BetreuungRegelId =
  | 'Z-0'
  | 'Z-1'
  | 'Z-2'
  | 'Z-3'
  | 'Z-4'
  | 'Z-5'
  | 'Z-6'
  | 'Z-7'
  | 'Z-8'
  | 'Z-9'
  | 'Z-10'
  | 'Z-11'
  | 'Z-12'
  | 'Z-13';

export interface BetreuungRow extends Row<BetreuungFacts, Stelle, BetreuungRegelId> {
  readonly uses: readonly BetreuungEingabe[];
  /** What else goes with it, for people. */
  readonly zusatz?: string;
}

const UNENTSCHIEDEN = oneOf<Kennung>(['noch nicht festgelegt', 'nicht eindeutig']);

export const BETREUUNG_TABELLE: Table<BetreuungFacts, BetreuungRow> = {
  name: 'Z',
  inputs: {
    status: { label: 'Status im bFM', values: STATUS, word: (wert) => STATUS_LABEL[wert] },
    kennung: { label: 'gültige Kennung', values: KENNUNGEN, word: String },
    festlegung: { label: 'Festlegung', values: [OFFEN, ...FESTLEGUNGEN], word: wortVon(FESTLEGUNG_LABEL) },
    neukunde: { label: 'Neukundin/Neukunde', ...JA_NEIN_OFFEN },
    fachteam: {
      label: 'Fachteam',
      values: [null, ...FACHTEAMS],
      word: (wert) => (wert === null ? 'keines' : FACHTEAM_LABEL[wert]),
    },
    bisherExter: { label: 'bisher im externen Fallmanagement', ...JA_NEIN },
    exterPlatzFrei: { label: 'Platz im externen Fallmanagement frei', ...JA_NEIN_OFFEN },
    paragraph428: { label: '§ 428 SGB III', ...JA_NEIN_OFFEN },
  },
  rows: [
    {
      id: 'Z-0',
      when: [{ status: equal('imBfm'), kennung: not('Exter') }],
      words: 'Die Person ist im bFM, und die Kennung ist nicht Exter.',
      then: 'Fallmanagement',
      source: 'S0',
      uses: ['status', 'kennung'],
      zusatz: 'bis das Fallmanagement das bFM beendet',
    },
    {
      id: 'Z-1',
      when: [{ kennung: UNENTSCHIEDEN, neukunde: YES }],
      words: 'Die Kennung steht noch nicht fest, Neukundin oder Neukunde.',
      then: 'Fallmanagement',
      source: 'S1',
      uses: ['kennung', 'neukunde'],
      zusatz: 'bis zur Entscheidung',
    },
    {
      id: 'Z-2',
      when: [{ kennung: UNENTSCHIEDEN }],
      words: 'Die Kennung steht noch nicht fest, Bestandskundin oder Bestandskunde.',
      then: 'bisherige Betreuung',
      source: 'S1',
      uses: ['kennung', 'neukunde'],
      zusatz: 'bleibt bis zur Entscheidung',
    },
    {
      id: 'Z-6',
      when: [{ fachteam: oneOf(FACHTEAMS), status: not('imBfm') }],
      words: 'Die Voraussetzungen eines Fachteams sind erfüllt, und die Person ist nicht im bFM.',
      then: 'Fachteam',
      source: 'S1, SET',
      uses: ['status', 'fachteam'],
    },
    {
      id: 'Z-3',
      when: [{ kennung: equal('bFM') }],
      words: 'Kennung bFM.',
      then: 'Fallmanagement',
      source: 'S1',
      uses: ['kennung'],
    },
    {
      id: 'Z-13',
      when: [{ kennung: equal('Exter'), bisherExter: YES }],
      words: 'Kennung Exter, die Person wird schon im externen Fallmanagement betreut; der Platz ist ihrer.',
      then: 'Externes Fallmanagement',
      source: 'S1, SET',
      uses: ['kennung', 'bisherigeBetreuung'],
      zusatz: 'die Fallverantwortung bleibt im Fallmanagement',
    },
    {
      id: 'Z-4',
      when: [{ kennung: equal('Exter'), exterPlatzFrei: YES }],
      words: 'Kennung Exter, ein Platz ist frei.',
      then: 'Externes Fallmanagement',
      source: 'S1',
      uses: ['kennung', 'exterPlatzFrei'],
      zusatz: 'die Fallverantwortung bleibt im Fallmanagement',
    },
    {
      id: 'Z-5',
      when: [{ kennung: equal('Exter') }],
      words: 'Kennung Exter, kein freier Platz bekannt.',
      then: 'Fallmanagement',
      source: 'S1',
      uses: ['kennung', 'exterPlatzFrei'],
      zusatz: 'Warteliste Exter',
    },
    {
      id: 'Z-7',
      when: [{ kennung: equal('Zehn'), festlegung: equal('sonstiges'), paragraph428: YES }],
      words: 'Kennung Zehn (sonstiges), Personenkreis des früheren § 428 SGB III.',
      then: 'Pool § 428',
      source: 'S1',
      uses: ['kennung', 'festlegung', 'paragraph428'],
      zusatz: 'kann überstellt werden',
    },
    {
      id: 'Z-8',
      when: [{ kennung: equal('Zehn'), festlegung: equal('sonstiges') }],
      words: 'Kennung Zehn (sonstiges).',
      then: 'Fallmanagement',
      source: 'S1',
      uses: ['kennung', 'festlegung'],
      zusatz: 'Wiedervorlage am Ende des Aktivierungszeitraums',
    },
    {
      id: 'Z-9',
      when: [{ kennung: equal('Zehn') }],
      words: 'Kennung Zehn, Schüler/in oder § 53a.',
      then: 'Arbeitsvermittlung',
      source: 'S1',
      uses: ['kennung', 'festlegung'],
    },
    {
      id: 'Z-10',
      when: [{ kennung: equal('AV') }],
      words: 'Kennung AV.',
      then: 'Arbeitsvermittlung',
      source: 'S1',
      uses: ['kennung'],
    },
    {
      id: 'Z-11',
      when: [{ kennung: equal('I'), neukunde: YES }],
      words: 'Kennung I, Neukundin oder Neukunde.',
      then: 'Arbeitsvermittlung',
      source: 'SET',
      uses: ['kennung', 'neukunde'],
      zusatz: 'nicht geregelt, örtliche Festlegung',
    },
    {
      id: 'Z-12',
      when: [{ kennung: equal('I') }],
      words: 'Kennung I, Bestandskundin oder Bestandskunde.',
      then: 'bisherige Betreuung',
      source: 'SET',
      uses: ['kennung', 'neukunde'],
      zusatz: 'nicht geregelt, örtliche Festlegung',
    },
  ],
};
