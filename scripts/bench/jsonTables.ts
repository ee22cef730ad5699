/** Tables P, K and Z once more, as the JSON conditions of json-rules-engine; every row keeps its id. */
import type { ConditionProperties, NestedCondition } from 'json-rules-engine';

/** One row: all conditions together, and the answer. */
export interface JsonRegel {
  readonly id: string;
  readonly all: readonly NestedCondition[];
  readonly then: string;
}

function is(fact: string, value: unknown): ConditionProperties {
  return { fact, operator: 'equal', value };
}
function oneOf(fact: string, ...value: string[]): ConditionProperties {
  return { fact, operator: 'in', value };
}
function noneOf(fact: string, ...value: string[]): ConditionProperties {
  return { fact, operator: 'notIn', value };
}
function atLeast(fact: string, value: number): ConditionProperties {
  return { fact, operator: 'greaterThanInclusive', value };
}

const ZEHN = oneOf('festlegung', 'schueler', 'paragraph53a', 'sonstiges');
const UEBER_12 = is('prognoseArbeitsmarkt', 'ueber12');
const UNENTSCHIEDEN = oneOf('kennung', 'noch nicht festgelegt', 'nicht eindeutig');
const ANGEKREUZT_WAHRSCHEINLICH = is('festlegung', 'wahrscheinlich');

function schwerpunkt(gruppe: 'Q' | 'L' | 'R'): NestedCondition[] {
  return [atLeast('gruppen', 3), UEBER_12, is('dominierend', gruppe), atLeast(gruppe, 1)];
}

export const PROFIL_REGELN: readonly JsonRegel[] = [
  { id: 'P-I', all: [is('festlegung', 'integriert')], then: 'Integriert, aber leistungsberechtigt' },
  { id: 'P-Z', all: [ZEHN], then: 'Zuordnung nicht erforderlich' },
  { id: 'P-0', all: [is('prognoseArbeitsmarkt', null)], then: 'noch nicht festgelegt' },
  { id: 'P-1', all: [is('gruppen', 0), is('prognoseArbeitsmarkt', 'bis6')], then: 'Marktprofil' },
  {
    id: 'P-2',
    all: [is('gruppen', 1), atLeast('M', 1), is('prognoseArbeitsmarkt', 'bis6')],
    then: 'Aktivierungsprofil',
  },
  {
    id: 'P-3',
    all: [is('gruppen', 1), is('M', 0), oneOf('prognoseArbeitsmarkt', 'bis6', 'bis12')],
    then: 'Förderprofil',
  },
  { id: 'P-4', all: [is('gruppen', 2), UEBER_12], then: 'Entwicklungsprofil' },
  { id: 'P-5', all: schwerpunkt('Q'), then: 'Entwicklungsprofil' },
  { id: 'P-6', all: schwerpunkt('L'), then: 'Stabilisierungsprofil' },
  { id: 'P-7', all: schwerpunkt('R'), then: 'Unterstützungsprofil' },
  { id: 'P-X', all: [], then: 'nicht eindeutig' },
];

export const KENNUNG_REGELN: readonly JsonRegel[] = [
  { id: 'K-1', all: [is('festlegung', 'integriert')], then: 'I' },
  { id: 'K-2', all: [ZEHN], then: 'Zehn' },
  { id: 'K-3', all: [is('festlegung', 'nochNichtFestgelegt')], then: 'noch nicht festgelegt' },
  { id: 'K-4', all: [{ fact: 'n8', operator: 'lessThan', value: 3 }, is('verdichtet', false)], then: 'AV' },
  {
    id: 'K-5',
    all: [oneOf('profillage', 'noch nicht festgelegt', 'nicht eindeutig')],
    then: 'noch nicht festgelegt',
  },
  {
    id: 'K-6',
    all: [noneOf('profillage', 'Entwicklungsprofil', 'Stabilisierungsprofil', 'Unterstützungsprofil')],
    then: 'AV',
  },
  { id: 'K-7', all: [is('festlegung', null)], then: 'noch nicht festgelegt' },
  { id: 'K-8', all: [ANGEKREUZT_WAHRSCHEINLICH, is('fmEinschaetzung', 'nein')], then: 'AV' },
  { id: 'K-9', all: [ANGEKREUZT_WAHRSCHEINLICH, is('fmEinschaetzung', 'ja')], then: 'bFM' },
  { id: 'K-10', all: [ANGEKREUZT_WAHRSCHEINLICH], then: 'bFM' },
  { id: 'K-11', all: [{ any: [atLeast('nAlle', 4), is('verdichtet', true)] }], then: 'Exter' },
  { id: 'K-12', all: [], then: 'nicht eindeutig' },
];

export const BETREUUNG_REGELN: readonly JsonRegel[] = [
  { id: 'Z-0', all: [is('status', 'imBfm'), noneOf('kennung', 'Exter')], then: 'Fallmanagement' },
  { id: 'Z-1', all: [UNENTSCHIEDEN, is('neukunde', true)], then: 'Fallmanagement' },
  { id: 'Z-2', all: [UNENTSCHIEDEN], then: 'bisherige Betreuung' },
  {
    id: 'Z-6',
    all: [oneOf('fachteam', 'hochschulteam', 'sbBereich'), noneOf('status', 'imBfm')],
    then: 'Fachteam',
  },
  { id: 'Z-3', all: [is('kennung', 'bFM')], then: 'Fallmanagement' },
  { id: 'Z-13', all: [is('kennung', 'Exter'), is('bisherExter', true)], then: 'Externes Fallmanagement' },
  { id: 'Z-4', all: [is('kennung', 'Exter'), is('exterPlatzFrei', true)], then: 'Externes Fallmanagement' },
  { id: 'Z-5', all: [is('kennung', 'Exter')], then: 'Fallmanagement' },
  {
    id: 'Z-7',
    all: [is('kennung', 'Zehn'), is('festlegung', 'sonstiges'), is('paragraph428', true)],
    then: 'Pool § 428',
  },
  { id: 'Z-8', all: [is('kennung', 'Zehn'), is('festlegung', 'sonstiges')], then: 'Fallmanagement' },
  { id: 'Z-9', all: [is('kennung', 'Zehn')], then: 'Arbeitsvermittlung' },
  { id: 'Z-10', all: [is('kennung', 'AV')], then: 'Arbeitsvermittlung' },
  { id: 'Z-11', all: [is('neukunde', true)], then: 'Arbeitsvermittlung' },
  { id: 'Z-12', all: [], then: 'bisherige Betreuung' },
];
