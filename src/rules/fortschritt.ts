/** Table F: what became of a Handlungsbedarf or Ressourcenbereich between two Profilings (first match; S1, S4). */
import type { Row, Table } from '../decision/table';
import { equal, NO, YES } from '../decision/test';
import { JA_NEIN_OFFEN, OFFEN } from './eingabe';
import type { Schwellenwerte } from './regelsatz';
import type { Schwelle } from './regelwerk';
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

/** How one Stufe stands to the one before. */
const RICHTUNGEN = ['höher', 'niedriger', 'gleich'] as const;

/** What table F looks at; null is offen. */
export interface FortschrittFacts {
  /** Whether the first rating was a vermittlungsrelevanter Bedarf. */
  readonly vorher: boolean | null;
  readonly nachher: boolean | null;
  /** null where one of them is offen. */
  readonly richtung: (typeof RICHTUNGEN)[number] | null;
}

export type FortschrittRegelId = 'F-0' | 'F-1' | 'F-2' | 'F-3' | 'F-4' | 'F-5';

export type FortschrittRow = Row<FortschrittFacts, Fortschritt, FortschrittRegelId>;

function zaehlt(stufe: Stufe | null, { relevantAb }: Relevanz): boolean | null {
  return stufe === null ? OFFEN : stufe >= relevantAb;
}

/** From which Stufe on a need counts. */
type Relevanz = Pick<Schwellenwerte, 'relevantAb'>;

/** What table F looks at of two ratings; null is offen. */
export function fortschrittFacts(
  vorher: Stufe | null,
  nachher: Stufe | null,
  relevanz: Relevanz,
): FortschrittFacts {
  return {
    vorher: zaehlt(vorher, relevanz),
    nachher: zaehlt(nachher, relevanz),
    richtung: richtungVon(vorher, nachher),
  };
}

function richtungVon(vorher: Stufe | null, nachher: Stufe | null): FortschrittFacts['richtung'] {
  if (vorher === null || nachher === null) return OFFEN;
  if (vorher === nachher) return 'gleich';
  return nachher > vorher ? 'höher' : 'niedriger';
}

/** A step from not relevant to relevant goes up, one back goes down; what is offen has no direction. */
function istMoeglich({ vorher, nachher, richtung }: FortschrittFacts): boolean {
  if (vorher === null || nachher === null) return richtung === null;
  if (vorher === nachher) return richtung !== null;
  return richtung === (nachher ? 'höher' : 'niedriger');
}

export const FORTSCHRITT_TABELLE: Table<FortschrittFacts, FortschrittRow> = {
  name: 'F',
  inputs: {
    vorher: { label: 'zählte vorher als Bedarf', ...JA_NEIN_OFFEN },
    nachher: { label: 'zählt nachher als Bedarf', ...JA_NEIN_OFFEN },
    richtung: {
      label: 'Stufe nachher',
      values: [OFFEN, ...RICHTUNGEN],
      word: (wert) => wert ?? 'nicht vergleichbar',
    },
  },
  reachable: istMoeglich,
  rows: [
    {
      id: 'F-0',
      when: [{ vorher: equal(null) }, { nachher: equal(null) }],
      words: 'Eine der beiden Einschätzungen ist offen.',
      then: 'nicht vergleichbar',
      source: 'SET',
    },
    {
      id: 'F-1',
      when: [{ vorher: YES, nachher: NO }],
      words: 'Der Bedarf war vermittlungsrelevant und ist es nicht mehr.',
      then: 'behoben',
      source: 'S1',
    },
    {
      id: 'F-2',
      when: [{ vorher: NO, nachher: YES }],
      words: 'Der Bedarf war nicht vermittlungsrelevant und ist es jetzt.',
      then: 'neu',
      source: 'S1',
    },
    {
      id: 'F-3',
      when: [{ richtung: equal('höher') }],
      words: 'Die Stufe ist höher als zuvor.',
      then: 'verschlechtert',
      source: 'S1, SET',
    },
    {
      id: 'F-4',
      when: [{ richtung: equal('niedriger') }],
      words: 'Die Stufe ist niedriger als zuvor.',
      then: 'verbessert',
      source: 'S1, S4',
    },
    { id: 'F-5', when: [{}], words: 'Die Stufe ist dieselbe.', then: 'unverändert', source: 'S1' },
  ],
};

/** After how many months two ratings lie far apart; said beside every difference. */
export const ALTE_EINSCHAETZUNG_MONATE: Schwelle = {
  wert: 6,
  words: 'Liegen mehr als so viele Monate zwischen zwei Einschätzungen, wird das zum Vergleich gesagt.',
  source: 'S0, SET',
};
