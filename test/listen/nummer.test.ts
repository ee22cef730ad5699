import fc from 'fast-check';
import { naechsteId, nummerIn } from '../../src/listen/nummer';
import { readListe } from '../../src/listen/readListe';
import { FEST, FREI, gefunden, NUMMERIERT, OHNE_ID } from './listenFaelle';

describe('die Nummer in einer Id', () => {
  it.each([
    ['Z1', 1],
    ['z7', 7],
    ['Z999999999999999', 999_999_999_999_999],
  ])('%s: %d', (id, nummer) => {
    expect(nummerIn(id, 'Z')).toBe(nummer);
  });

  it.each(['', 'Z', 'Z0', 'Z07', 'Z-1', 'Z1.0', 'Z1e5', 'Z0x1', 'ZInfinity', 'S1', 'ZZ1', ' Z1', 'Z1 ', '1'])(
    '%j hat keine',
    (id) => {
      expect(nummerIn(id, 'Z')).toBeNull();
    },
  );

  it('ist nie so lang, dass sie nicht mehr genau wäre', () => {
    expect(nummerIn('Z9007199254740993', 'Z')).toBeNull();
  });
});

describe('die nächste Id', () => {
  it.each([
    [[], 'Z1'],
    [['Z1', 'Z2'], 'Z3'],
    [['Z9', 'Z10', 'z11', 'Z2'], 'Z12'],
    [['Z5'], 'Z6'],
    [['Z1', 'S9', 'Z1e5', 'ZInfinity', 'Ziel 12', '?'], 'Z2'],
  ])('nach %j ist %s', (ids, naechste) => {
    expect(naechsteId(NUMMERIERT, ids)).toBe(naechste);
  });

  const IDS = fc.array(
    fc.oneof(
      fc.nat().map((nr) => `Z${nr}`),
      fc.string({ maxLength: 4 }),
    ),
  );

  it('ist immer eine gültige, die es noch nicht gab', () => {
    fc.assert(
      fc.property(IDS, (ids) => {
        const naechste = naechsteId(NUMMERIERT, ids);
        const raster = gefunden(['Id', 'Was', 'Bis wann', 'Wer'], { Id: naechste, Was: 'etwas' });
        expect(readListe(NUMMERIERT, raster).heile).toMatchObject([{ id: naechste }]);
        expect(ids.map((id) => id.toUpperCase())).not.toContain(naechste);
      }),
    );
  });

  it.each([FEST, FREI, OHNE_ID])('gibt es nur in nummerierten Tabellen, nicht in $name', (liste) => {
    expect(() => naechsteId(liste, [])).toThrow('Only numbered tables have a next Id');
  });
});
