/** Table F: what became of a Handlungsbedarf or Ressourcenbereich between two Profilings (first match; S1, S4). */
import type { DecisionTable, Row } from '../decision/table';
import type { Schwelle } from './regelwerk';
import { RELEVANT_AB } from './regelwerk';
import type { Stufe } from './vocabulary';

/** What can be said of one rating at two dates; `nicht vergleichbar` is neither better nor worse. */
export const FORTSCHRITTE = [
  'neu',
  'verschlechtert',
  'unverändert',
  'verbessert',
  'behoben',
  'nicht vergleichbar',
] as const;
export type Fortschritt = (typeof FORTSCHRITTE)[number];

/** The two ratings; null is offen. */
export interface FortschrittFacts {
  readonly vorher: Stufe | null;
  readonly nachher: Stufe | null;
}

export type FortschrittRegelId = 'F-0' | 'F-1' | 'F-2' | 'F-3' | 'F-4' | 'F-5';

export type FortschrittRow = Row<FortschrittFacts, Fortschritt, FortschrittRegelId>;

function zaehlt(stufe: Stufe | null): boolean {
  return stufe !== null && stufe >= RELEVANT_AB.wert;
}

export const FORTSCHRITT_TABELLE: DecisionTable<FortschrittRow> = [
  {
    id: 'F-0',
    when: (f) => f.vorher === null || f.nachher === null,
    words: 'Eine der beiden Einschätzungen ist offen.',
    then: 'nicht vergleichbar',
    source: 'SET',
  },
  {
    id: 'F-1',
    when: (f) => zaehlt(f.vorher) && !zaehlt(f.nachher),
    words: 'Der Bedarf war vermittlungsrelevant und ist es nicht mehr.',
    then: 'behoben',
    source: 'S1',
  },
  {
    id: 'F-2',
    when: (f) => !zaehlt(f.vorher) && zaehlt(f.nachher),
    words: 'Der Bedarf war nicht vermittlungsrelevant und ist es jetzt.',
    then: 'neu',
    source: 'S1',
  },
  {
    id: 'F-3',
    when: (f) => Number(f.nachher) > Number(f.vorher),
    words: 'Die Stufe ist höher als zuvor.',
    then: 'verschlechtert',
    source: 'S1, SET',
  },
  {
    id: 'F-4',
    when: (f) => Number(f.nachher) < Number(f.vorher),
    words: 'Die Stufe ist niedriger als zuvor.',
    then: 'verbessert',
    source: 'S1, S4',
  },
  { id: 'F-5', when: () => true, words: 'Die Stufe ist dieselbe.', then: 'unverändert', source: 'S1' },
];

/** After how many months two ratings lie far apart; said beside every difference. */
export const ALTE_EINSCHAETZUNG_MONATE: Schwelle = {
  wert: 6,
  words: 'Liegen mehr als so viele Monate zwischen zwei Einschätzungen, wird das zum Vergleich gesagt.',
  source: 'S0, S4',
};
