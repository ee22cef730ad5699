import fc from 'fast-check';
import {
  gemeinteId,
  kurzeId,
  naechsteId,
  naechsteNummer,
  nummerIn,
  ZUSATZ_LAENGE,
  zusatzAus,
} from '../../src/listen/nummer';
import { readListe } from '../../src/listen/readListe';
import { ZUSATZ } from '../support/faelle';
import { FEST, FREI, gefunden, NUMMERIERT, OHNE_ID } from './listenFaelle';

describe('die Nummer in einer Id', () => {
  it.each([
    ['Z1', 1],
    ['z7', 7],
    ['Z999999999999999', 999_999_999_999_999],
    ['Z7-K4M2QX', 7],
    ['z12-k4m2qx', 12],
  ])('%s: %d', (id, nummer) => {
    expect(nummerIn(id, 'Z')).toBe(nummer);
  });

  it.each([
    ...['', 'Z', 'Z0', 'Z07', 'Z-1', 'Z1.0', 'Z1e5', 'Z0x1', 'ZInfinity', 'S1', 'ZZ1', ' Z1', 'Z1 ', '1'],
    ...['Z7-', 'Z7-K4M2Q', 'Z7-K4M2QXX', 'Z7-K4M2Q0', 'Z7-K4M2QI', 'Z7-K4M2QO', 'Z7-K4M2Q1', 'Z7K4M2QX'],
    ...['Z-K4M2QX', 'Z7–K4M2QX', 'Z7-K4M 2QX', 'Z07-K4M2QX', 'S7-K4M2QX'],
  ])('%j hat keine', (id) => {
    expect(nummerIn(id, 'Z')).toBeNull();
  });

  it('ist nie so lang, dass sie nicht mehr genau wäre', () => {
    expect(nummerIn('Z9007199254740993', 'Z')).toBeNull();
  });
});

describe('die nächste Id', () => {
  it.each([
    [[], 'Z1-AAAAAA'],
    [['Z1', 'Z2'], 'Z3-AAAAAA'],
    [['Z9', 'Z10', 'z11', 'Z2'], 'Z12-AAAAAA'],
    [['Z5'], 'Z6-AAAAAA'],
    [['Z2-K4M2QX', 'Z10-BBBBBB', 'Z9'], 'Z11-AAAAAA'],
    [['Z1', 'S9', 'Z1e5', 'ZInfinity', 'Ziel 12', '?', 'Z9-zuviel'], 'Z2-AAAAAA'],
  ])('nach %j ist %s', (ids, naechste) => {
    expect(naechsteId(NUMMERIERT, ids, ZUSATZ)).toBe(naechste);
  });

  const ZUSAETZE = fc
    .uint8Array({ minLength: ZUSATZ_LAENGE, maxLength: ZUSATZ_LAENGE })
    .map((bytes) => zusatzAus(bytes));
  const IDS = fc.array(
    fc.oneof(
      fc.nat().map((nr) => `Z${nr}`),
      fc.tuple(fc.nat(), ZUSAETZE).map(([nr, zusatz]) => `Z${nr}-${zusatz}`),
      fc.string({ maxLength: 4 }),
    ),
  );

  it('ist immer eine gültige, die es noch nicht gab', () => {
    fc.assert(
      fc.property(IDS, ZUSAETZE, (ids, zusatz) => {
        const naechste = naechsteId(NUMMERIERT, ids, zusatz);
        const raster = gefunden(['Id', 'Was', 'Bis wann', 'Wer'], { Id: naechste, Was: 'etwas' });
        expect(readListe(NUMMERIERT, raster).heile).toMatchObject([{ id: naechste }]);
        expect(ids.map((id) => id.toUpperCase())).not.toContain(naechste);
      }),
    );
  });

  it('zweier Sitzungen am selben Stand ist verschieden', () => {
    const ids = ['Z1', 'Z2'];
    const [eine, andere] = ['K4M2QX', 'B7RT3W'].map((zusatz) => naechsteId(NUMMERIERT, ids, zusatz));
    expect(eine).not.toBe(andere);
    expect([eine, andere].map((id) => nummerIn(id ?? '', 'Z'))).toEqual([3, 3]);
  });

  it.each([FEST, FREI, OHNE_ID])('gibt es nur in nummerierten Tabellen, nicht in $name', (liste) => {
    expect(() => naechsteId(liste, [], ZUSATZ)).toThrow('Only numbered tables have a next Id');
  });

  it('gibt es auch hinter einem Wort', () => {
    expect(naechsteNummer('eigene:', ['eigene:3', 'eigene:7-K4M2QX', 'fortfuehrung:9'], ZUSATZ)).toBe(
      'eigene:8-AAAAAA',
    );
  });
});

describe('der Zusatz', () => {
  it('nutzt jedes seiner 32 Zeichen gleich oft und keines, das sich verwechseln lässt', () => {
    const alle = [...zusatzAus(Uint8Array.from({ length: 256 }, (_, index) => index))];
    const zeichen = new Set(alle);
    expect(zeichen.size).toBe(32);
    expect([...zeichen].every((each) => alle.filter((other) => other === each).length === 8)).toBe(true);
    expect([...zeichen].join('')).toMatch(/^[^01IOa-z]+$/);
  });
});

describe('eine Id, kurz gesagt,', () => {
  it.each([
    ['Z7-K4M2QX', 'Z7'],
    ['Z7', 'Z7'],
    ['Kurs-ABCDEF', 'Kurs-ABCDEF'],
    ['', ''],
  ])('%j: %j', (id, kurz) => {
    expect(kurzeId(id)).toBe(kurz);
  });
});

describe('wen ein Verweis meint', () => {
  it.each([
    ['Z7', ['Z6-K4M2QX', 'Z7-K4M2QX'], 'Z7-K4M2QX'],
    ['Z7', ['Z7-K4M2QX', 'Z7'], 'Z7'],
    ['Z7-K4M2QX', ['Z7-K4M2QX', 'Z7'], 'Z7-K4M2QX'],
    ['Z7', ['Z7-K4M2QX', 'Z7-B7RT3W'], 'Z7'],
    ['Z8', ['Z7-K4M2QX'], 'Z8'],
    ['Z7-B7RT3W', ['Z7-K4M2QX'], 'Z7-B7RT3W'],
  ])('%s unter %j: %s', (eingetragen, ids, gemeint) => {
    expect(gemeinteId(eingetragen, ids)).toBe(gemeint);
  });
});
