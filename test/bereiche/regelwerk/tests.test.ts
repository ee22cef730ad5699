/** Tests of cells: text and test are the same thing, both ways; what is no test is refused. */
import fc from 'fast-check';
import { liesTest } from '../../../src/bereiche/regelwerk/fach/liesTest';
import { testtext } from '../../../src/bereiche/regelwerk/fach/testtext';
import { wortform } from '../../../src/bereiche/regelwerk/regeln/wortform';
import type { Input } from '../../../src/decision/table';
import { passes, type Test } from '../../../src/decision/test';
import type { RawValue } from '../../../src/listen/zelle';
import { EINGEBAUT } from '../../../src/rules/regelsatz';
import { MIN_BEDARFE, MIN_BEDARFE_EXTER } from '../../../src/rules/regelwerk';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../../support/rawFaelle';

const TABELLEN = [EINGEBAUT.profillage, EINGEBAUT.kennung, EINGEBAUT.gueltig, EINGEBAUT.betreuung];
const SCHWELLEN = [MIN_BEDARFE, MIN_BEDARFE_EXTER];

interface Eingang {
  readonly name: string;
  readonly input: Input<unknown>;
}
const EINGAENGE: readonly Eingang[] = TABELLEN.flatMap(({ name, inputs }) =>
  Object.entries(inputs as Readonly<Record<string, Input<unknown>>>).map(([feld, input]) => ({
    name: `${name}.${feld}`,
    input,
  })),
);
const input = (name: string): Input<unknown> =>
  EINGAENGE.find((each) => each.name === name)?.input ?? ({} as Input<unknown>);

/** The cell of a value of the workbook. */
const zelle = (wert: string | number): RawValue => (typeof wert === 'number' ? zahl(wert) : text(wert));
const lies = (wert: string | number, name: string) => liesTest(zelle(wert), input(name), SCHWELLEN);

/** Any test that the input can be asked, with lists of two values or more. */
function tests({ values }: Input<unknown>): fc.Arbitrary<Test<unknown> | undefined> {
  const einer = fc.constantFrom(...values);
  const mehrere = fc.subarray([...values], { minLength: Math.min(2, values.length) });
  const grenze = fc.oneof(fc.constantFrom(...SCHWELLEN), einer as fc.Arbitrary<number>);
  const zahlen = ['below', 'from'] as const;
  return fc.oneof(
    fc.constant(undefined),
    einer.map((value) => ({ kind: 'equal', value }) as const),
    einer.map((value) => ({ kind: 'not', value }) as const),
    mehrere.map((each) => ({ kind: 'oneOf', values: each }) as const),
    mehrere.map((each) => ({ kind: 'noneOf', values: each }) as const),
    ...(typeof values[0] === 'number'
      ? zahlen.map((kind) => grenze.map((bound) => ({ kind, bound }) as const))
      : []),
  );
}

test.each(TABELLEN.map((each) => [each.name, each] as const))(
  'every test of table %s is what its cell says',
  (_, { inputs, rows }) => {
    const eingaenge = Object.entries(inputs as Readonly<Record<string, Input<unknown>>>);
    const zeilen = rows.flatMap(({ when }) => when as readonly Readonly<Record<string, Test<unknown>>>[]);
    for (const zeile of zeilen)
      for (const [feld, each] of eingaenge)
        expect(liesTest(zelle(testtext(zeile[feld], each)), each, SCHWELLEN)).toEqual({
          ok: true,
          test: zeile[feld],
        });
    expect(zeilen.length).toBeGreaterThanOrEqual(rows.length);
  },
);

test.each(EINGAENGE.map((each) => [each.name, each.input] as const))(
  'any test of %s is what its cell says, however it is typed',
  (_, each) => {
    const striche = fc.constantFrom('-', '‐', '–', '—', '−');
    const luecken = fc.constantFrom(' ', '  ', ' ', '​ ');
    fc.assert(
      fc.property(tests(each), striche, luecken, fc.boolean(), (gedacht, strich, luecke, gross) => {
        const geschrieben = testtext(gedacht, each);
        const getippt =
          typeof geschrieben === 'number'
            ? geschrieben
            : (gross ? geschrieben.replaceAll('ß', 'ss').toUpperCase() : geschrieben)
                .replaceAll('–', strich)
                .replaceAll(' ', luecke);
        expect(liesTest(zelle(getippt), each, SCHWELLEN)).toEqual({ ok: true, test: gedacht });
      }),
      { numRuns: 200 },
    );
  },
);

test.each(EINGAENGE.map((each) => [each.name, each.input] as const))(
  'whatever stands in a cell of %s is a test that can be written again, or is refused',
  (_, each) => {
    const worte = fc.constantFrom(
      ...each.values.map(each.word),
      ...[
        'nicht',
        'außer',
        'mindestens',
        'unter',
        ';',
        '–',
        ' ',
        '3',
        '0',
        '14',
        '1,5',
        'Schwelle Exter',
        '>=',
      ],
    );
    const eingaben = fc.oneof(
      fc.string(),
      fc.array(worte, { maxLength: 5 }).map((alle) => alle.join(' ')),
    );
    fc.assert(
      fc.property(eingaben, (eingabe) => {
        const gelesen = liesTest(text(eingabe), each, SCHWELLEN);
        if (!gelesen.ok) return;
        expect(liesTest(zelle(testtext(gelesen.test, each)), each, SCHWELLEN)).toEqual(gelesen);
      }),
      { numRuns: 300 },
    );
  },
);

test('a word stands for one value of its input, and none holds the separator', () => {
  for (const { input: each } of EINGAENGE) {
    const formen = each.values.map((value) => wortform(each.word(value)));
    expect(new Set(formen).size).toBe(formen.length);
    expect(formen.filter((form) => form.includes(';') || form === '-' || form === '')).toEqual([]);
  }
});

test('„nicht im bFM“ is a status, „außer im bFM“ every other one', () => {
  const status = lies('nicht im bFM', 'Z.status');
  const andere = lies('außer im bFM', 'Z.status');
  expect(status).toEqual({ ok: true, test: { kind: 'equal', value: 'nichtImBfm' } });
  expect(andere).toEqual({ ok: true, test: { kind: 'not', value: 'imBfm' } });
  expect(lies('nicht bFM beendet', 'Z.status')).toEqual({
    ok: true,
    test: { kind: 'not', value: 'beendet' },
  });
});

test('a negation never holds for what is open', () => {
  const gelesen = lies('nicht Motivation', 'P.dominierend');
  expect(gelesen.ok && gelesen.test && passes(gelesen.test, null)).toBe(false);
  expect(lies('nicht Motivation; Qualifikation', 'P.dominierend')).toEqual({
    ok: true,
    test: { kind: 'noneOf', values: ['M', 'Q'] },
  });
});

const unbekannt = (naechster: string) => ({ art: 'unbekannt', naechster });
const ZAHL_14 = { art: 'zahl', von: 0, bis: 14 };

test.each<[RawValue, string, unknown]>([
  [text('bis 9 Monate'), 'P.prognoseArbeitsmarkt', unbekannt('bis 6 Monate')],
  [text('Motivaton'), 'P.dominierend', unbekannt('Motivation')],
  [text('nicht Motivaton'), 'P.dominierend', unbekannt('Motivation')],
  [text('ja oder nein'), 'K.verdichtet', unbekannt('nein')],
  [text('nicht A; nicht B'), 'Z.kennung', unbekannt('AV')],
  [text('mindestens'), 'K.nAlle', { art: 'unlesbar' }],
  [text('mindestens drei'), 'K.nAlle', { art: 'unlesbar' }],
  [text('drei'), 'K.nAlle', { art: 'unlesbar' }],
  [text('>= 3'), 'K.nAlle', { art: 'unlesbar' }],
  [text('=K-1'), 'K.festlegung', { art: 'unlesbar' }],
  [text('?'), 'K.festlegung', { art: 'unlesbar' }],
  [text('nicht'), 'K.festlegung', { art: 'unlesbar' }],
  [text('nicht –'), 'K.festlegung', { art: 'unlesbar' }],
  [text('nicht nicht ja'), 'K.verdichtet', unbekannt('ja')],
  [text('mindestens 3,0'), 'K.nAlle', ZAHL_14],
  [text('mindestens 3.0'), 'K.nAlle', ZAHL_14],
  [text('3,5'), 'K.nAlle', ZAHL_14],
  [text('03'), 'K.nAlle', ZAHL_14],
  [text('1 0'), 'K.nAlle', ZAHL_14],
  [text('1e1'), 'K.nAlle', ZAHL_14],
  [text('-1'), 'K.nAlle', ZAHL_14],
  [text('٣'), 'K.nAlle', { art: 'unlesbar' }],
  [text('unter 15'), 'K.nAlle', ZAHL_14],
  [text('9'), 'K.n8', { art: 'zahl', von: 0, bis: 8 }],
  [zahl(3.5), 'K.nAlle', ZAHL_14],
  [zahl(15), 'K.nAlle', ZAHL_14],
  [zahl(1), 'K.verdichtet', { art: 'typ', gefunden: 'zahl' }],
  [datum(46_357), 'K.nAlle', { art: 'typ', gefunden: 'datum' }],
  [wahrheitswert(true), 'K.verdichtet', { art: 'typ', gefunden: 'wahrheitswert' }],
  [FEHLERWERT, 'K.verdichtet', { art: 'typ', gefunden: 'fehlerwert' }],
  [text('mindestens 3'), 'K.festlegung', { art: 'keineZahl' }],
  [text('mindestens Schwelle Ext'), 'K.nAlle', { art: 'schwelle', naechste: 'Schwelle Exter' }],
  [text('ja; JA'), 'K.verdichtet', { art: 'doppelt' }],
  [text('ja;; nein'), 'K.verdichtet', { art: 'luecke' }],
  [text('ja;'), 'K.verdichtet', { art: 'luecke' }],
])('%j in %s is refused', (value, name, mangel) => {
  expect(liesTest(value, input(name), SCHWELLEN)).toEqual({ ok: false, mangel });
});

test('an empty cell, a dash of any kind and spaces say nothing', () => {
  for (const value of [LEER, text(''), text(' – '), text('-'), text('—'), text(' ')])
    expect(liesTest(value, input('K.nAlle'), SCHWELLEN)).toEqual({ ok: true, test: undefined });
});
