import { factsAt } from '../../src/decision/factsAt';
import { Coding } from '../../src/decision/coding';

interface Fakten {
  readonly farbe: 'rot' | 'blau' | null;
  readonly zahl: number;
  readonly an: boolean;
}

const CODING = new Coding<Fakten>({
  farbe: { values: [null, 'rot', 'blau'] },
  zahl: { values: [0, 1, 2, 3] },
  an: { values: [false, true] },
});

describe('facts as one number', () => {
  it('gives every combination a place of its own, without gaps', () => {
    const alle = Array.from({ length: CODING.size }, (_, place) => factsAt(CODING, place));
    expect(CODING.size).toBe(24);
    expect(new Set(alle.map((facts) => JSON.stringify(facts))).size).toBe(24);
    expect(alle.map((facts) => CODING.placeOf(facts))).toEqual(alle.map((_, place) => place));
  });

  it('lets the last input change fastest', () => {
    expect(CODING.placeOf({ farbe: null, zahl: 0, an: true })).toBe(1);
    expect(CODING.placeOf({ farbe: 'rot', zahl: 0, an: false })).toBe(8);
  });

  it('has no place for a value outside of its domain', () => {
    expect(CODING.placeOf({ farbe: 'rot', zahl: 4, an: true })).toBeUndefined();
    expect(CODING.placeOf({ farbe: undefined as unknown as null, zahl: 0, an: true })).toBeUndefined();
  });
});
