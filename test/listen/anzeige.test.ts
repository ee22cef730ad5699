/** Cells that show something else than they hold: numbers in formats of their own, and days that other programs have moved. */
import type { Fehler } from '../../src/listen/fehler';
import { parsePlainDate } from '../../src/listen/plainDate';
import { cellAt } from '../../src/listen/raster';
import { readDatum, readKennnummer, readText, readZeitpunkt } from '../../src/listen/readFelder';
import { messwert } from '../../src/listen/spalte';

type Leser = (cell: ReturnType<typeof cellAt>, feld: string, melden: (fehler: Fehler) => void) => unknown;

/** What a reader makes of a number in a format: its answer, or what it complains of. */
function gelesen(wert: number, format: string, lies: Leser): unknown {
  const fehler: Fehler[] = [];
  const raster = { address: 'B!A1', values: [[wert]], valueTypes: [['Double']], numberFormat: [[format]] };
  const ergebnis = lies(cellAt(raster, 0, 0), 'f', (each) => void fehler.push(each));
  return fehler.length === 0
    ? ergebnis
    : fehler.map((each) => ('gefunden' in each ? each.gefunden : each.code));
}

describe('eine Zahl, wo ein Text gemeint ist, zählt wie gezeigt', () => {
  it.each([
    [7, 'General', '7'],
    [7, '@', '7'],
    [2.5, '0.00', '2.5'],
    [1234, '#,##0', '1234'],
    [1234, '#,##0.00\\ "€"', '1234'],
    [1234, '_-* #,##0.00\\ [$€-407]_-;\\-* #,##0.00\\ [$€-407]_-', '1234'],
    [12, '[Red]0', '12'],
    [7, '0000', '0007'],
    [12345, '0000', '12345'],
    [0.5, '0%', '50%'],
    [0.125, '0.0%', '12,5%'],
    [0.5, '0\\ %', '50 %'],
    [0.395833333333333, 'hh:mm', '09:30'],
    [0.395833333333333, 'h:mm', '09:30'],
  ])('%s als %s', (wert, format, erwartet) => {
    expect(gelesen(wert, format, readText)).toBe(erwartet);
  });

  it.each([
    [1.23e11, '0.00E+00'],
    [123456789, '000"D"000000'],
    [3, '0 "Kinder"'],
    [-7, '0000'],
    [2.5, '0000'],
    [1.5, 'hh:mm'],
    [0.5, '[h]:mm:ss'],
    [46347, 'mmm'],
    [0.5, '# ?/?'],
  ])('%s als %s ist kein Text, den hier jemand kennt', (wert, format) => {
    expect(gelesen(wert, format, readText)).toEqual(['anzeige']);
  });

  it.each([
    [12000, '0,'],
    [2, '[=2]"hoch";General'],
  ])('%s als %s zeigt etwas anderes', (wert, format) => {
    expect(gelesen(wert, format, readText)).toEqual(['verstellt']);
  });

  it('eine Kundennummer behält ihre Nullen, eine mit E ist keine', () => {
    expect(gelesen(123456, '0000000000', readKennnummer)).toBe('0000123456');
    expect(gelesen(1.23e11, '0.00E+00', readKennnummer)).toEqual(['anzeige']);
    expect(gelesen(1.23e11, 'General', readKennnummer)).toBe('123000000000');
  });

  it('ein Messwert steht da wie im Blatt', () => {
    const { read } = messwert('Zielwert');
    expect(gelesen(0.5, '0%', (cell, _, melden) => read(cell, melden))).toBe('50%');
    expect(gelesen(2.5, '0.0', (cell, _, melden) => read(cell, melden))).toBe('2,5');
  });
});

describe('ein Tag mit Uhrzeit', () => {
  const TAG = parsePlainDate('2026-11-21');
  it.each([
    ['ohne', 46347],
    ['mittags', 46347.5],
    ['um 21:59', 46347 + (21 * 60 + 59) / 1440],
    ['einen Rechenfehler vor Mitternacht', 46346.99999999999],
    ['einen Rechenfehler nach Mitternacht', 46347.00000000001],
  ])('%s', (_, serial) => {
    expect(gelesen(serial, 'dd.mm.yyyy', readDatum)).toBe(TAG);
  });

  it.each([
    ['22 Uhr (Sommerzeit)', 46346 + 22 / 24],
    ['23 Uhr (Winterzeit)', 46346 + 23 / 24],
    ['23:53:28 (Ortszeit von Berlin)', 46346 + (23 * 3600 + 53 * 60 + 28) / 86_400],
  ])('%s davor ist vermutlich der nächste', (_, serial) => {
    expect(gelesen(serial, 'dd.mm.yyyy hh:mm', readDatum)).toEqual(['DATUM_VERSCHOBEN']);
  });

  it('was das Programm selbst spät abends schreibt, liest es wieder', () => {
    expect(gelesen(46347.96, 'dd.mm.yyyy', readZeitpunkt)).toBe(TAG);
    expect(gelesen(2026, 'General', readZeitpunkt)).toEqual(['zahl']);
  });
});
