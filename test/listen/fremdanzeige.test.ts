/** Formats that make a cell look like another, as somebody may set them who may write to the file. Costs no second. */
import type { Fehler } from '../../src/listen/fehler';
import { cellAt, istDatumsformat } from '../../src/listen/raster';
import { readAnzahl, readDatum, readKennnummer, readStufe, readText } from '../../src/listen/readFelder';
import { zeigtZiffern } from '../../src/listen/zahlformat';
import { ergebniszelle } from '../../src/mappe/mappeAus';

type Leser = (cell: ReturnType<typeof cellAt>, feld: string, melden: (fehler: Fehler) => void) => unknown;

function zelle(wert: number | string, format: string): ReturnType<typeof cellAt> {
  const valueTypes = [[typeof wert === 'number' ? 'Double' : 'String']];
  return cellAt({ address: 'B!A1', values: [[wert]], valueTypes, numberFormat: [[format]] }, 0, 0);
}

/** What a reader makes of it: its answer, or what it complains of. */
function gelesen(wert: number | string, format: string, lies: Leser = readStufe): unknown {
  const fehler: Fehler[] = [];
  const ergebnis = lies(zelle(wert, format), 'f', (each) => void fehler.push(each));
  return fehler.length === 0
    ? ergebnis
    : fehler.map((each) => ('gefunden' in each ? each.gefunden : each.code));
}

describe('eine Stufe, die im Blatt als eine andere erscheint, ist keine', () => {
  it.each([
    ['ein fester Text', 0, '"3"'],
    ['eine Ziffer hinter einem Rückstrich', 0, '\\3'],
    ['eine bloße Ziffer', 0, '3'],
    ['ein Wort', 3, '"nein"'],
    ['nur bei null', 0, '0;-0;"3"'],
    ['mit Bedingung', 0, '[=0]"3";General'],
    ['eine Ziffer davor', 3, '"1"0'],
    ['eine Ziffer als Währung', 3, '[$1]0'],
    ['mit Ziffern aufgefüllt', 3, '*10'],
    ['durch tausend geteilt', 3, '0,'],
    ['als Text gespeichert', '0', 'General;General;General;"3"'],
    ['als Text, nur dieser Abschnitt', '0', '"3"@'],
  ])('%s', (_, wert, format) => {
    expect(gelesen(wert, format)).toEqual(['verstellt']);
  });

  it.each([
    [3, 'ss'],
    [3, '[h]'],
    [1, 'h:mm'],
  ])('auch %s als Uhrzeit %s nicht', (wert, format) => {
    expect(gelesen(wert, format)).toEqual(['zahl']);
    expect(gelesen(wert, format, readAnzahl)).toEqual(['zahl']);
  });
});

it.each([
  ['General', 3],
  ['@', 3],
  ['0', 3],
  ['0 %', 3],
  ['0.00', 3],
  ['"Stufe "0', 3],
  ['0 "Kinder"', 3],
  ['# ?/8', 3],
  ['[Red]0;[Blue]-0', 3],
  ['[Color10]0', 3],
  ['#,##0.00\\ [$€-407]', 3],
  ['0;-0;;@', 0],
  ['0;-0;"-"', 0],
  ['"9";0', -1],
])('das Format %s zeigt die Zahl selbst, oder nichts', (format, wert) => {
  expect(gelesen(wert, format)).toEqual(wert < 0 ? ['zahl'] : wert);
});

it.each([
  ['0', '0;0;0;@'],
  ['3', '@" (geschätzt)"'],
  ['2', '0;-0;"3"'],
])('der Text %s als %s ist er selbst', (wert, format) => {
  expect(gelesen(wert, format)).toBe(Number(wert));
});

it('ein Tag, dessen Jahr nur im Format steht, ist keiner', () => {
  expect(gelesen(46347, 'dd.mm."2031"', readDatum)).toEqual(['verstellt']);
  expect(gelesen(46347, '"21.11.2031"', readDatum)).toEqual(['verstellt']);
  expect(gelesen(46347, '[$-407]d. mmmm yyyy;@', readDatum)).toBe('2026-11-21');
});

it.each([
  [12345, '[$A-407]0', ['anzeige']],
  [12345, '0*x', ['anzeige']],
  [3, '[hh]', ['anzeige']],
  [7, '\\0\\0\\0', ['verstellt']],
  [50, '0\\%', ['anzeige']],
  [0.5, '0\\ %', '50 %'],
])('was zum Zeichen der Zahl %s im Format %s dazukommt, fällt nicht weg', (wert, format, erwartet) => {
  expect(gelesen(wert, format, readText)).toEqual(erwartet);
});

it('ein Ergebnis, das im Blatt anders erscheint, gilt als von Hand geändert', () => {
  const { istWert } = ergebniszelle(zelle('AV', ';;;"bFM"'), false);
  expect(istWert).toBe(false);
  expect(ergebniszelle(zelle('AV', '@'), false)).toMatchObject({ text: 'AV', istWert: true });
});

it('Zeichen, die niemand sieht, machen aus einer Kundennummer keine andere', () => {
  const gesehen = ['\uFE0F', '\u034F', '\u3164', '\u115F', '\u2800', '\u180B', '\u200B'];
  expect(gesehen.map((each) => gelesen(`123A${each}456789`, '@', readKennnummer))).toEqual(
    gesehen.map(() => '123A456789'),
  );
});

it.each(['-', '[', '[$', '"', '_'])('ein Format aus sehr vielen „%s“ hält nicht auf', (zeichen) => {
  const beginn = performance.now();
  const format = zeichen.repeat(200_000);
  expect([zeigtZiffern(`${format}x`), istDatumsformat(`${format}d`), gelesen(3, format)]).toHaveLength(3);
  expect(performance.now() - beginn).toBeLessThan(2000);
});
