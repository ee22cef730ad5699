import { normalized, readRating } from '../../src/listen/readRating';
import type { RawValue } from '../../src/listen/zelle';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../support/rawFaelle';

const NBSP = '\u00a0';

describe('eine Einschätzung', () => {
  it.each<[string, RawValue, number | null]>([
    ['die Zahl 0', zahl(0), 0],
    ['die Zahl 1', zahl(1), 1],
    ['die Zahl 2', zahl(2), 2],
    ['die Zahl 3', zahl(3), 3],
    ['der Text 0', text('0'), 0],
    ['der Text 1', text('1'), 1],
    ['der Text 2', text('2'), 2],
    ['der Text 3', text('3'), 3],
    ['x', text('x'), 2],
    ['großes X', text('X'), 2],
    ['ja', text('ja'), 2],
    ['JA', text('JA'), 2],
    ['nein', text('nein'), 0],
    ['Nein', text('Nein'), 0],
    ['ein Strich', text('-'), 0],
    ['Leerzeichen drumherum', text('  2 '), 2],
    ['ein geschütztes Leerzeichen', text(`${NBSP}3${NBSP}`), 3],
    ['Tabulator und Zeilenumbruch', text('\tja\n'), 2],
  ])('%s wird verstanden', (_, value, stufe) => {
    expect(readRating(value)).toBe(stufe);
  });

  it.each<[string, RawValue]>([
    ['leer', LEER],
    ['der leere Text', text('')],
    ['nur Leerzeichen', text('   ')],
    ['nur ein geschütztes Leerzeichen', text(NBSP)],
    ['ein Fragezeichen', text('?')],
    ['ein Fragezeichen mit Leerzeichen', text(' ? ')],
  ])('%s ist offen, nie 0', (_, value) => {
    expect(readRating(value)).toBeNull();
  });

  it.each<[string, RawValue]>([
    ['2,5 als Zahl', zahl(2.5)],
    ['2,5 als Text', text('2,5')],
    ['2.0 als Text', text('2.0')],
    ['knapp neben 2', zahl(2.0000001)],
    ['4', zahl(4)],
    ['4 als Text', text('4')],
    ['-1', zahl(-1)],
    ['-1 als Text', text('-1')],
    ['keine Zahl', zahl(Number.NaN)],
    ['unendlich', zahl(Number.POSITIVE_INFINITY)],
    ['hoch', text('hoch')],
    ['xx', text('xx')],
    ['j', text('j')],
    ['j a', text('j a')],
    ['zwei Fragezeichen', text('??')],
    ['zwei Zahlen', text('2 3')],
    ['ein langer Strich', text('–')],
    ['ein Datum', datum(2)],
    ['ein Fehlerwert', FEHLERWERT],
    ['WAHR', wahrheitswert(true)],
    ['FALSCH', wahrheitswert(false)],
    ['ein Name aus dem Inneren von JavaScript', text('constructor')],
    ['noch einer', text('__proto__')],
  ])('%s ist keine Einschätzung', (_, value) => {
    expect(readRating(value)).toBeUndefined();
  });
});

it.each([
  ['  Ja ', 'ja'],
  [`a${NBSP}${NBSP}b`, 'a b'],
  ['Ä\nÖ', 'ä ö'],
])('Schreibweise: %j wird zu %j', (entry, expected) => {
  expect(normalized(entry)).toBe(expected);
});
