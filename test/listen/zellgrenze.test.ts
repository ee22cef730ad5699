/** What no cell can hold, over every column and single cell that there is. Costs nothing to speak of. */
import type { Aenderung } from '../../src/listen/aenderung';
import type { Fehler } from '../../src/listen/fehler';
import { block } from '../../src/listen/feld';
import { istHaltbar, ZELLGRENZE, zellfehler, zellfehlerIn } from '../../src/listen/zellgrenze';
import { FELDER, TABELLEN } from './vertragsteile';

const MAPPE = { art: 'mappe' } as const;
const GERADE = 'x'.repeat(ZELLGRENZE);
const ZU_LANG = `${GERADE}x`;

/** Every column of every table. */
const SPALTEN = TABELLEN.flatMap((liste) =>
  Object.entries(liste.spalten).map(([feld, { kopf }]) => ({ liste, feld, kopf })),
);

/** Every way in which a text can come into a column. */
function wege({ liste, feld }: Pick<(typeof SPALTEN)[number], 'liste' | 'feld'>, wert: string): Aenderung[] {
  const werte = { [feld]: wert };
  return [
    { art: 'anfuegen', liste, werte },
    { art: 'aendern', liste, zeile: 0, werte },
    { art: 'ordnen', liste, zeilen: [{ aus: null, werte }] },
  ];
}

function codes(fehler: readonly Fehler[]): unknown[] {
  return fehler.map((each) => [each.code, 'feld' in each && each.feld, ...each.orte]);
}

it.each(SPALTEN)(
  '$liste.name[$feld]: zu lang ist ein Fehler mit Blatt und Überschrift, auf jedem Weg',
  (spalte) => {
    const { liste, kopf } = spalte;
    const ort = { art: 'blatt', blatt: liste.blatt };
    for (const weg of wege(spalte, ZU_LANG))
      expect(codes(zellfehlerIn([weg]))).toEqual([['TEXT_ZU_LANG', kopf, ort]]);
    for (const weg of wege(spalte, 'a\u0001')) {
      expect(codes(zellfehlerIn([weg]))).toEqual([['TEXT_UNSPEICHERBAR', kopf, ort]]);
    }
    expect(zellfehlerIn(wege(spalte, GERADE))).toEqual([]);
  },
);

it.each(FELDER)('$name: zu lang ist ein Fehler mit Bezeichnung', (feld) => {
  expect(codes(zellfehlerIn([{ art: 'feld', feld, wert: ZU_LANG }]))).toEqual([
    ['TEXT_ZU_LANG', feld.spalte.kopf, MAPPE],
  ]);
  expect(zellfehlerIn([{ art: 'feld', feld, wert: GERADE }])).toEqual([]);
});

it('in einem Block zählt jede Zelle, und alle Fehler werden genannt', () => {
  const dokument = block('Plan_Dokument', 2, 2);
  const werte = [
    [ZU_LANG, 'gut'],
    [3, 'a\u0000'],
  ];
  expect(codes(zellfehlerIn([{ art: 'block', block: dokument, werte }]))).toEqual([
    ['TEXT_ZU_LANG', 'Plan_Dokument', MAPPE],
    ['TEXT_UNSPEICHERBAR', 'Plan_Dokument', MAPPE],
  ]);
});

describe('gezählt wird, wie Excel zählt', () => {
  it.each([
    ['ein Emoji sind zwei', '😀'.repeat(16_383), true],
    ['eines zu viel', '😀'.repeat(16_384), false],
    ['ein Zeilenumbruch ist eines', '\n'.repeat(ZELLGRENZE), true],
    ['vor „=“ steht ein Apostroph', `=${'x'.repeat(ZELLGRENZE - 2)}`, true],
    ['und zählt mit', `=${'x'.repeat(ZELLGRENZE - 1)}`, false],
    ['ebenso vor einem Apostroph', `'${'x'.repeat(ZELLGRENZE - 1)}`, false],
  ])('%s', (_, text, haltbar) => {
    expect(istHaltbar(text)).toBe(haltbar);
  });
});

describe('was keine Arbeitsmappe speichern kann', () => {
  const steuerzeichen = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter(
    (zeichen) => !'\t\n\r'.includes(zeichen),
  );

  it.each([...steuerzeichen, '\ud800', '\udfff', '\ude00\ud83d', '\ufffe', '\uffff'])('%j', (zeichen) => {
    expect(zellfehler(`😀 ${zeichen}b`, 'X', MAPPE)).toEqual({
      code: 'TEXT_UNSPEICHERBAR',
      orte: [MAPPE],
      feld: 'X',
      stelle: 4,
    });
  });

  it.each([
    '\t',
    '\n',
    '\r\n',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ufeff',
    '😀',
    '_x0000_',
    '\u{10ffff}',
    '',
  ])('%j dagegen geht', (text) => {
    expect(istHaltbar(text)).toBe(true);
  });
});
