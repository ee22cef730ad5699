import fc from 'fast-check';
import { alsAuswahl, type Auswahlliste } from '../../src/listen/auswahl';
import { dateOfSerial, FIRST_SERIAL, LAST_SERIAL, parsePlainDate } from '../../src/listen/plainDate';
import {
  anzahl,
  gemischt,
  jaNein,
  marke,
  messwert,
  pflicht,
  type Spalte,
  stufe,
  tag,
  text as textspalte,
  verweis,
  vorschlag,
  wahl,
} from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../support/rawFaelle';
import { eingetragen, FARBE, gelesen, PROBE } from '../support/spalte';

const NEIN_ODER_ZAHL: Auswahlliste<false | 0> = {
  name: 'Nichts',
  werte: [
    { wert: false, eintraege: ['Falsch'] },
    { wert: 0, eintraege: ['Null'] },
  ],
};

describe('geschrieben wird', () => {
  const fall = <Wert>(was: string, spalte: Spalte<Wert>, wert: Wert, zelle: Zellwert) =>
    [was, spalte as Spalte<unknown>, wert, zelle] as const;

  it.each([
    fall(
      'ein Text ohne Leerzeichen am Rand',
      textspalte('f'),
      '  Sucht  und Schulden ',
      'Sucht  und Schulden',
    ),
    fall('kein Text als leere Zelle', textspalte('f'), ' ', ''),
    fall('ein Messwert als Text', messwert('f'), '2,5', '2,5'),
    fall('ein Verweis als Id', verweis('f'), 'Z1', 'Z1'),
    fall('kein Verweis als leere Zelle', verweis('f'), null, ''),
    fall('ein anderes Wort, als vorgeschlagen ist', vorschlag('f', 'Farbe', ['Rot']), 'Grün', 'Grün'),
    fall('ein Tag als Zahl von Excel', tag('f'), parsePlainDate('2026-11-21'), 46347),
    fall('kein Tag als leere Zelle', tag('f'), null, ''),
    fall('ja', jaNein('f'), true, 'ja'),
    fall('nein', jaNein('f'), false, 'nein'),
    fall('offen als leere Zelle', jaNein('f'), null, ''),
    fall('eine Marke als Kreuz', marke('f'), true, 'x'),
    fall('keine Marke als leere Zelle', marke('f'), false, ''),
    fall('die Stufe 0 als Zahl', stufe('f'), 0, 0),
    fall('keine Stufe als leere Zelle', stufe('f'), null, ''),
    fall('die Anzahl 0 als Zahl', anzahl('f'), 0, 0),
    fall('keine Anzahl als leere Zelle', anzahl('f'), null, ''),
    fall('eine Wahl mit ihrem Namen', wahl('f', FARBE), 'rot', 'Rot'),
    fall('auch eine, die niemand angeboten bekommt', wahl('f', FARBE), 'blau', 'Blau'),
    fall('keine Wahl als leere Zelle', wahl('f', FARBE), null, ''),
    fall('eine Wahl, die „falsch“ heißt', wahl('f', NEIN_ODER_ZAHL), false, 'Falsch'),
    fall('eine Wahl, die „null“ heißt', wahl('f', NEIN_ODER_ZAHL), 0, 'Null'),
    fall('in eine Zelle, deren Art von der Zeile abhängt, nichts', gemischt('f'), null, ''),
  ])('%s', (_, spalte, wert, zelle) => {
    expect(spalte.write(wert)).toBe(zelle);
  });
});

describe('was geschrieben ist, wird ebenso gelesen', () => {
  const oder = <Wert>(werte: fc.Arbitrary<Wert>) => fc.option(werte);
  const texte = fc
    .string({ unit: 'binary' })
    .map((each) => each.trim())
    .filter((each) => each !== '?');
  const tage = fc.integer({ min: FIRST_SERIAL, max: LAST_SERIAL }).map(dateOfSerial);

  it.each<[string, Spalte<unknown>, fc.Arbitrary<unknown>]>([
    ['Text', textspalte('f'), texte],
    ['langer Text', textspalte('f', 'lang'), texte],
    ['Messwert', messwert('f'), texte],
    ['Vorschlag', vorschlag('f', 'Farbe', ['Rot']), texte],
    ['Verweis', verweis('f'), oder(fc.nat().map((nr) => `Z${nr}`))],
    ['Tag', tag('f'), oder(tage)],
    ['ja oder nein', jaNein('f'), oder(fc.boolean())],
    ['Marke', marke('f'), fc.boolean()],
    ['Stufe', stufe('f'), oder(fc.integer({ min: 0, max: 3 }))],
    ['Anzahl', anzahl('f'), oder(fc.maxSafeNat())],
    ['Anzahl mit Grenzen', anzahl('f', { von: 2, bis: 9 }), oder(fc.integer({ min: 2, max: 9 }))],
    ['Wahl', wahl('f', FARBE), oder(fc.constantFrom('rot', 'blau'))],
    ['Pflichtangabe', pflicht(tag('f')), tage],
  ])('%s', (_, spalte, werte) => {
    fc.assert(
      fc.property(werte, (wert) => {
        const zelle = eingetragen(spalte, spalte.write(wert));
        expect(gelesen(spalte, zelle)).toEqual({ wert, fehler: [] });
      }),
    );
  });
});

describe('eine Pflichtangabe', () => {
  const spalte = pflicht(tag('Datum'));

  it.each([LEER, text('  '), text('?')])('fehlt bei %j, und das ist der einzige Fehler', (value) => {
    expect(gelesen(spalte, value).fehler).toEqual([{ code: 'ANGABE_FEHLT', orte: [PROBE], feld: 'Datum' }]);
  });

  it.each([
    [text('morgen'), 'DATUM_UNGUELTIG'],
    [FEHLERWERT, 'DATUM_UNGUELTIG'],
    [datum(60), 'DATUM_AUSSERHALB'],
  ])('ist %j unbrauchbar, fehlt sie nicht auch noch', (value, code) => {
    expect(gelesen(spalte, value).fehler).toEqual([expect.objectContaining({ code })]);
  });

  it('wird sonst gelesen und angeboten wie jede andere', () => {
    const farbe = pflicht(wahl('Farbe', FARBE));
    expect(gelesen(farbe, text('rot'))).toEqual({ wert: 'rot', fehler: [] });
    expect(farbe).toMatchObject({ kopf: 'Farbe', art: 'auswahl', angebot: { name: 'Farbe' } });
  });
});

it.each([LEER, text('ja'), zahl(7), wahrheitswert(true), FEHLERWERT])(
  'eine Zelle, deren Art von der Zeile abhängt, sagt bei %j noch nichts',
  (value) => {
    expect(gelesen(gemischt('f'), value)).toEqual({ wert: null, fehler: [] });
  },
);

describe('das Angebot in der Zelle', () => {
  it.each<[string, Spalte<unknown>, object]>([
    ['ja oder nein', jaNein('f'), { name: 'JaNein', eintraege: ['ja', 'nein'] }],
    ['eine Marke: nur das Kreuz', marke('f'), { name: 'Marke', eintraege: ['x'] }],
    ['eine Stufe', stufe('f'), { name: 'Stufe', eintraege: [0, 1, 2, 3, '?'] }],
    ['eine Wahl: nur was angeboten ist', wahl('f', FARBE), { name: 'Farbe', eintraege: ['Rot'] }],
    ['Wörter', wahl('f', alsAuswahl('W', ['a', 'b'])), { name: 'W', eintraege: ['a', 'b'] }],
    ['ein Vorschlag', vorschlag('f', 'V', ['a', 'b']), { name: 'V', eintraege: ['a', 'b'] }],
  ])('%s', (_, { angebot }, erwartet) => {
    expect(angebot).toEqual(erwartet);
  });

  it('gibt es sonst nicht', () => {
    const ohne = [textspalte('f'), messwert('f'), verweis('f'), tag('f'), anzahl('f'), gemischt('f')];
    expect(ohne.filter(({ angebot }) => angebot !== undefined)).toEqual([]);
  });
});

it('die Grenzen einer Anzahl sind zu erfahren, und ohne Grenzen gibt es keine', () => {
  expect(anzahl('f', { von: 1, bis: 6 }).grenzen).toEqual({ von: 1, bis: 6 });
  expect(anzahl('f')).not.toHaveProperty('grenzen');
});
