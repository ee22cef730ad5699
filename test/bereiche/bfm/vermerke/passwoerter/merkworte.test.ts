import type { Bytes } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { merkworte } from '../../../../../src/bereiche/bfm/vermerke/passwoerter/merkworte';
import { WOERTER } from '../../../../../src/bereiche/bfm/vermerke/passwoerter/wortliste';

/** A fingerprint that begins with these four numbers of 11 bits. */
function kennung(...nummern: readonly number[]): Bytes {
  const bits = nummern.map((nummer) => nummer.toString(2).padStart(11, '0')).join('') + '1'.repeat(84);
  return Uint8Array.from({ length: 16 }, (_, stelle) => parseInt(bits.slice(stelle * 8, stelle * 8 + 8), 2));
}

const worte = (...nummern: readonly number[]): string => nummern.map((nummer) => WOERTER[nummer]).join(' ');

describe('die Merkworte', () => {
  it.each([
    [0, 0, 0, 0],
    [2047, 2047, 2047, 2047],
    [1, 2, 3, 4],
    [1024, 1, 2046, 777],
  ])('sind die Wörter der ersten 44 Bit: %d, %d, %d, %d', (...nummern) => {
    expect(merkworte(kennung(...nummern))).toBe(worte(...nummern));
  });

  it('hängen an jedem der 44 Bit und an keinem danach', () => {
    const vorher = kennung(5, 6, 7, 8);
    const anders = Array.from({ length: 128 }, (_, bit) => {
      const bytes = vorher.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
      return merkworte(bytes) !== merkworte(vorher);
    });
    expect(anders).toEqual(Array.from({ length: 128 }, (_, bit) => bit < 44));
  });

  it('gibt es nicht für weniger als sechs Bytes', () => {
    expect(() => merkworte(new Uint8Array(5))).toThrow(RangeError);
  });
});
