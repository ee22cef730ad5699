import type { Fehler } from '../../src/listen/fehler';
import type { RawValue } from '../../src/listen/zelle';
import {
  istOffen,
  readAuswahl,
  readDatum,
  readJaNein,
  readKennnummer,
  readText,
} from '../../src/listen/readFelder';
import { type Auswahlliste, findAuswahl } from '../../src/listen/auswahl';
import { datum, FEHLERWERT, LEER, ortVon, text, wahrheitswert, zahl } from '../support/rawFaelle';

const ORT = ortVon('A1');
const NBSP = '\u00a0';
const FARBEN: Auswahlliste<string> = {
  name: 'Farbe',
  werte: [
    { wert: 'rot', eintraege: ['r', 'Rot'] },
    { wert: 'gruen', eintraege: ['g', 'Grün, hell'] },
  ],
};

/** What a reader answers and which error it reports, if any. */
function gelesen<T>(
  value: RawValue,
  read: (cell: { ort: typeof ORT; value: RawValue }, melden: (fehler: Fehler) => void) => T,
): { wert: T; fehler: Fehler[] } {
  const fehler: Fehler[] = [];
  const wert = read({ ort: ORT, value }, (each) => fehler.push(each));
  return { wert, fehler };
}

const OFFEN: [string, RawValue][] = [
  ['leer', LEER],
  ['leerer Text', text('')],
  ['Leerzeichen', text('  ')],
  ['geschütztes Leerzeichen', text(NBSP)],
  ['Fragezeichen', text(' ? ')],
];

describe('offen', () => {
  it.each(OFFEN)('%s', (_, value) => {
    expect(istOffen({ ort: ORT, value })).toBe(true);
    expect(gelesen(value, (c, m) => readText(c, 'f', m))).toEqual({ wert: '', fehler: [] });
    expect(gelesen(value, (c, m) => readAuswahl(c, 'f', FARBEN, m))).toEqual({ wert: null, fehler: [] });
    expect(gelesen(value, (c, m) => readJaNein(c, 'f', m))).toEqual({ wert: null, fehler: [] });
    expect(gelesen(value, (c, m) => readDatum(c, 'f', m))).toEqual({ wert: null, fehler: [] });
  });

  it.each([
    ['0', zahl(0)],
    ['FALSCH', wahrheitswert(false)],
    ['ein Fehlerwert', FEHLERWERT],
    ['nein', text('nein')],
    ['ein Strich', text('-')],
  ])('%s ist nicht offen', (_, value) => {
    expect(istOffen({ ort: ORT, value })).toBe(false);
  });
});

describe('ein Text', () => {
  it.each([
    ['ohne Leerzeichen am Rand', text('  Sucht und Schulden '), 'Sucht und Schulden'],
    ['Groß und Klein bleiben', text('BeleG'), 'BeleG'],
    ['eine Zahl als ihre Ziffern', zahl(123456), '123456'],
    ['eine Frage im Satz bleibt', text('wirklich?'), 'wirklich?'],
  ])('%s', (_, value, wert) => {
    expect(gelesen(value, (c, m) => readText(c, 'f', m))).toEqual({ wert, fehler: [] });
  });

  it.each([
    ['ein Fehlerwert', FEHLERWERT],
    ['WAHR', wahrheitswert(true)],
    ['ein Datum', datum(46347)],
  ])('%s ist kein Text', (_, value) => {
    const fehler = [{ code: 'TEXT_UNGUELTIG', orte: [ORT], feld: 'f', gefunden: value.art }];
    expect(gelesen(value, (c, m) => readText(c, 'f', m))).toEqual({ wert: '', fehler });
  });
});

describe('eine Kennnummer', () => {
  const nummer = (value: RawValue): unknown => gelesen(value, (c, m) => readKennnummer(c, 'f', m));

  it('hat keine Zeichen, die niemand sieht: sie kommen beim Einfügen mit', () => {
    expect(nummer(text('\u200f 123D\u200b456\u00ad789 \ufeff'))).toEqual({ wert: '123D456789', fehler: [] });
  });

  it('behält, was zu sehen ist', () => {
    expect(nummer(text('123 D-456'))).toEqual({ wert: '123 D-456', fehler: [] });
  });
});

describe('eine Auswahl', () => {
  it.each([
    ['r', 'rot'],
    [' ROT ', 'rot'],
    ['grün,  hell', 'gruen'],
    [`Grün,${NBSP}hell`, 'gruen'],
    ['G', 'gruen'],
  ])('%j steht für %s', (entry, wert) => {
    expect(findAuswahl(entry, FARBEN)?.wert).toBe(wert);
    expect(gelesen(text(entry), (c, m) => readAuswahl(c, 'f', FARBEN, m))).toEqual({ wert, fehler: [] });
  });

  it.each([
    ['ein anderer Text', text('blau')],
    ['ein Teil', text('Grün')],
    ['eine Zahl', zahl(1)],
    ['ein Datum', datum(1)],
    ['WAHR', wahrheitswert(true)],
    ['ein Fehlerwert', FEHLERWERT],
  ])('%s wird abgelehnt und nennt das Erlaubte in Worten', (_, value) => {
    const fehler = [
      {
        code: 'AUSWAHL_UNGUELTIG',
        orte: [ORT],
        feld: 'f',
        gefunden: value.art,
        erlaubt: ['Rot', 'Grün, hell'],
      },
    ];
    expect(gelesen(value, (c, m) => readAuswahl(c, 'f', FARBEN, m))).toEqual({ wert: null, fehler });
  });
});

describe('ja oder nein', () => {
  it.each([
    [text('ja'), true],
    [text(' JA '), true],
    [text('x'), true],
    [text('X'), true],
    [text('nein'), false],
    [text('Nein'), false],
    [text('-'), false],
    [wahrheitswert(true), true],
    [wahrheitswert(false), false],
  ])('%j ist %s', (value, wert) => {
    expect(gelesen(value, (c, m) => readJaNein(c, 'f', m))).toEqual({ wert, fehler: [] });
  });

  it.each([text('vielleicht'), text('j'), text('WAHR'), zahl(1), zahl(0), datum(1), FEHLERWERT])(
    '%j wird nicht geraten',
    (value) => {
      const { wert, fehler } = gelesen(value, (c, m) => readJaNein(c, 'f', m));
      expect([wert, fehler]).toEqual([
        null,
        [expect.objectContaining({ code: 'AUSWAHL_UNGUELTIG', erlaubt: ['ja', 'nein'] })],
      ]);
    },
  );
});

describe('ein Datum', () => {
  it.each([
    ['als Datum', datum(46347), '2026-11-21'],
    ['als bloße Seriennummer', zahl(46347), '2026-11-21'],
    ['mit Uhrzeit', datum(46347.75), '2026-11-21'],
    ['der erste Tag, der zählt', datum(61), '1900-03-01'],
  ])('%s', (_, value, wert) => {
    expect(gelesen(value, (c, m) => readDatum(c, 'f', m))).toEqual({ wert, fehler: [] });
  });

  it.each([
    ['ein Text wird nicht geraten', text('21.11.2026'), 'DATUM_UNGUELTIG'],
    ['auch nicht im ISO-Format', text('2026-11-21'), 'DATUM_UNGUELTIG'],
    ['WAHR', wahrheitswert(true), 'DATUM_UNGUELTIG'],
    ['ein Fehlerwert', FEHLERWERT, 'DATUM_UNGUELTIG'],
    ['der 29.02.1900 von Excel', datum(60), 'DATUM_AUSSERHALB'],
    ['null', zahl(0), 'DATUM_AUSSERHALB'],
    ['negativ', datum(-5), 'DATUM_AUSSERHALB'],
    ['nach dem Jahr 9999', datum(2_958_466), 'DATUM_AUSSERHALB'],
    ['nur eine Jahreszahl', zahl(2026), 'DATUM_UNGUELTIG'],
    ['nur eine Jahreszahl, als Tag im Jahr 1905 gezeigt', datum(1990), 'DATUM_UNGUELTIG'],
  ])('%s wird abgelehnt', (_, value, code) => {
    const { wert, fehler } = gelesen(value, (c, m) => readDatum(c, 'f', m));
    expect([wert, fehler]).toEqual([null, [expect.objectContaining({ code, orte: [ORT], feld: 'f' })]]);
  });
});
