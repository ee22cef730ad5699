/** Table G: which Kennung holds, and on what ground (first match; S0, S1). The status in the bFM and the Kennung say one thing. */
import type { Row, Table } from '../decision/table';
import { equal, oneOf, YES } from '../decision/test';
import { JA_NEIN } from './eingabe';
import {
  STATUS,
  STATUS_LABEL,
  type Status,
  ZUGANGSKRITERIEN,
  type Zugangskriterium,
  ZUGANGSKRITERIUM_LABEL,
} from './fallmanagement';
import { KENNUNGEN, type Kennung } from './vocabulary';

/** What table G looks at. */
export interface GueltigFacts {
  readonly status: Status;
  /** On what ground the person was taken into the bFM; null where there is none. */
  readonly kriterium: Zugangskriterium | null;
  /** There is a geprüfte Kennung. */
  readonly geprueft: boolean;
  /** The geprüfte Kennung, else the errechnete one. */
  readonly rest: Kennung;
}

/** An answer that is the value of an input. */
export interface WertVon {
  readonly wertVon: 'rest';
}

export type GueltigRow = Row<GueltigFacts, Kennung | WertVon>;

/** The Kennungen of people for whom a bFM is out of the question (§ 10, § 53a, integriert). */
const AUSSERHALB: readonly Kennung[] = ['Zehn', 'I'];

export const GUELTIG_TABELLE: Table<GueltigFacts, GueltigRow> = {
  name: 'G',
  inputs: {
    status: { label: 'Status im bFM', values: STATUS, word: (wert) => STATUS_LABEL[wert] },
    kriterium: {
      label: 'Zugangskriterium',
      values: [null, ...ZUGANGSKRITERIEN],
      word: (wert) => (wert === null ? 'keines' : ZUGANGSKRITERIUM_LABEL[wert]),
    },
    geprueft: { label: 'Kennung bei festgelegter Profillage vorhanden', ...JA_NEIN },
    rest: { label: 'geprüfte, sonst errechnete Kennung', values: KENNUNGEN, word: String },
  },
  rows: [
    {
      id: 'G-1',
      when: [
        {
          status: equal('imBfm'),
          kriterium: oneOf(['einzelfall', 'lokal']),
          rest: oneOf(KENNUNGEN.filter((each) => !AUSSERHALB.includes(each))),
        },
      ],
      words:
        'Die Person ist nach Einzelfallentscheidung oder lokalem Zugangskriterium im bFM, und ihre Kennung ist weder Zehn noch I.',
      then: 'bFM',
      source: 'S0',
    },
    {
      id: 'G-2',
      when: [{ geprueft: YES }],
      words: 'Eine Kennung bei festgelegter Profillage liegt vor.',
      then: { wertVon: 'rest' },
      source: 'S1',
    },
    {
      id: 'G-3',
      when: [{}],
      words: 'Es gibt keine Kennung bei festgelegter Profillage; die errechnete gilt.',
      then: { wertVon: 'rest' },
      source: 'S1',
    },
  ],
};

/** What the gültige Kennung rests on: a row that names one itself (bFM by decision), the geprüfte one, or the errechnete one. */
export type Geltungsgrund = 'entscheidung' | 'geprueft' | 'errechnet';

/** On what the answer of a row of table G rests. */
export function geltungsgrund(
  { then }: Pick<GueltigRow, 'then'>,
  { geprueft }: Pick<GueltigFacts, 'geprueft'>,
): Geltungsgrund {
  if (typeof then === 'string') return 'entscheidung';
  return geprueft ? 'geprueft' : 'errechnet';
}

/** What a row of table G answers for these facts. */
export function gueltigeAntwort({ then }: GueltigRow, facts: GueltigFacts): Kennung {
  return typeof then === 'string' ? then : facts[then.wertVon];
}
