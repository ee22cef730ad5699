import {
  anzahl,
  jaNein,
  marke,
  messwert,
  type Spalte,
  stufe,
  tag,
  text as textspalte,
  verweis,
  vorschlag,
  wahl,
} from '../../src/listen/spalte';
import type { RawValue } from '../../src/listen/zelle';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../support/rawFaelle';
import { FARBE, gelesen, PROBE } from '../support/spalte';

const WAHR = wahrheitswert(true);
const FALSCH = wahrheitswert(false);
const TAG = datum(46347);

/** What a kind understands, what it refuses with which error, and what it answers to a cell without an entry. */
interface Lesefall {
  readonly spalte: Spalte<unknown>;
  readonly offen: unknown;
  readonly verstanden: readonly (readonly [RawValue, unknown])[];
  readonly abgelehnt: readonly (readonly [RawValue, object])[];
}

const gefunden = (code: string) => (value: RawValue) => [value, { code, gefunden: value.art }] as const;
const erlaubt = (erlaubt: readonly string[]) => (value: RawValue) =>
  [value, { code: 'AUSWAHL_UNGUELTIG', gefunden: value.art, erlaubt }] as const;
const OHNE_TEXT = [FEHLERWERT, WAHR, FALSCH].map(gefunden('TEXT_UNGUELTIG'));
const OHNE_TAG = [text('21.11.2026'), text('2026-11-21'), text('bald'), WAHR, FEHLERWERT];
const AUSSERHALB = { code: 'DATUM_AUSSERHALB' };
const OHNE_ANZAHL = [text('3'), zahl(-1), zahl(2.5), datum(3), WAHR, FEHLERWERT, zahl(NaN), zahl(2 ** 53)];

const ARTEN: Readonly<Record<string, Lesefall>> = {
  'ein Text': {
    spalte: textspalte('f'),
    offen: '',
    verstanden: [
      [text('  Sucht  und Schulden '), 'Sucht  und Schulden'],
      [text('=1+1'), '=1+1'],
      [zahl(4711), '4711'],
      [zahl(2.5), '2.5'],
    ],
    abgelehnt: [...OHNE_TEXT, gefunden('TEXT_UNGUELTIG')(TAG)],
  },
  'ein Messwert': {
    spalte: messwert('f'),
    offen: '',
    verstanden: [
      [text('3.5 mal'), '3.5 mal'],
      [zahl(2.5), '2,5'],
      [zahl(3), '3'],
      [TAG, '21.11.2026'],
    ],
    abgelehnt: [...OHNE_TEXT, [datum(60), AUSSERHALB]],
  },
  'ein Verweis': {
    spalte: verweis('f'),
    offen: null,
    verstanden: [
      [text(' z1 '), 'Z1'],
      [zahl(1), '1'],
    ],
    abgelehnt: [...OHNE_TEXT, gefunden('TEXT_UNGUELTIG')(TAG)],
  },
  'ein Vorschlag': {
    spalte: vorschlag('f', 'Farbe', ['Rot']),
    offen: '',
    verstanden: [
      [text('Rot'), 'Rot'],
      [text('rot '), 'rot'],
      [text('etwas anderes'), 'etwas anderes'],
    ],
    abgelehnt: [...OHNE_TEXT, gefunden('TEXT_UNGUELTIG')(TAG)],
  },
  'ein Tag': {
    spalte: tag('f'),
    offen: null,
    verstanden: [
      [TAG, '2026-11-21'],
      [zahl(46347), '2026-11-21'],
      [datum(46347.75), '2026-11-21'],
      [datum(61), '1900-03-01'],
      [datum(2_958_465), '9999-12-31'],
    ],
    abgelehnt: [
      ...OHNE_TAG.map(gefunden('DATUM_UNGUELTIG')),
      ...[zahl(0), datum(60), datum(-5), datum(2_958_466)].map((value) => [value, AUSSERHALB] as const),
    ],
  },
  'ja oder nein': {
    spalte: jaNein('f'),
    offen: null,
    verstanden: [
      [text('ja'), true],
      [text(' X '), true],
      [WAHR, true],
      [text('Nein'), false],
      [text('-'), false],
      [FALSCH, false],
    ],
    abgelehnt: [text('j'), zahl(1), zahl(0), datum(1), FEHLERWERT].map(erlaubt(['ja', 'nein'])),
  },
  'eine Marke': {
    spalte: marke('f'),
    offen: false,
    verstanden: [
      [text('x'), true],
      [text('JA'), true],
      [WAHR, true],
      [text('nein'), false],
      [text('-'), false],
      [FALSCH, false],
    ],
    abgelehnt: [text('xx'), zahl(1), datum(1), FEHLERWERT].map(erlaubt(['ja', 'nein'])),
  },
  'eine Stufe': {
    spalte: stufe('f'),
    offen: null,
    verstanden: [
      ...[0, 1, 2, 3].map((wert) => [zahl(wert), wert] as const),
      [text(' 2 '), 2],
      [text('ja'), 2],
      [text('-'), 0],
    ],
    abgelehnt: [zahl(4), zahl(2.5), zahl(-1), text('hoch'), datum(2), WAHR, FEHLERWERT].map(
      gefunden('STUFE_UNGUELTIG'),
    ),
  },
  'eine Anzahl': {
    spalte: anzahl('f'),
    offen: null,
    verstanden: [
      [zahl(0), 0],
      [zahl(2 ** 53 - 1), 2 ** 53 - 1],
    ],
    abgelehnt: OHNE_ANZAHL.map(gefunden('ANZAHL_UNGUELTIG')),
  },
  'eine Anzahl mit Grenzen': {
    spalte: anzahl('f', { von: 1, bis: 6 }),
    offen: null,
    verstanden: [
      [zahl(1), 1],
      [zahl(6), 6],
    ],
    abgelehnt: [...OHNE_ANZAHL, zahl(0), zahl(7)].map(
      (value) => [value, { code: 'ZAHL_AUSSERHALB', von: 1, bis: 6 }] as const,
    ),
  },
  'eine Wahl': {
    spalte: wahl('f', FARBE),
    offen: null,
    verstanden: [
      [text(' ROT'), 'rot'],
      [text('r'), 'rot'],
      [text('Blau'), 'blau'],
    ],
    abgelehnt: [text('grün'), zahl(1), datum(1), WAHR, FEHLERWERT].map(erlaubt(['Rot'])),
  },
};

describe.each(Object.entries(ARTEN))('%s', (_, { spalte, offen, verstanden, abgelehnt }) => {
  it.each([LEER, text('  '), text('?'), text(' ? ')])('bei %j ist nichts angegeben', (value) => {
    expect(gelesen(spalte, value)).toEqual({ wert: offen, fehler: [] });
  });

  it.each(verstanden)('%j wird verstanden als %j', (value, wert) => {
    expect(gelesen(spalte, value)).toEqual({ wert, fehler: [] });
  });

  it.each(abgelehnt)('%j wird abgelehnt und gilt als nicht angegeben: %j', (value, fehler) => {
    expect(gelesen(spalte, value)).toEqual({
      wert: offen,
      fehler: [{ ...fehler, orte: [PROBE], feld: 'f' }],
    });
  });
});
