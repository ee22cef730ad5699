import { webcrypto } from 'node:crypto';
import { beurteile } from '../../../../../src/bereiche/bfm/vermerke/passwoerter/schaetzung';
import { GEWUERFELTE, wuerfle } from '../../../../../src/bereiche/bfm/vermerke/passwoerter/wuerfel';
import { WOERTER } from '../../../../../src/bereiche/bfm/vermerke/passwoerter/wortliste';
import { stichprobe } from '../../../../support/stichprobe';

const krypto = webcrypto as unknown as Crypto;

/** A chance that gives these numbers, one after the other. */
function mitZufall(...zahlen: readonly number[]): Crypto {
  const rest = [...zahlen];
  const getRandomValues = (feld: Uint16Array): Uint16Array => feld.fill(rest.shift() ?? 0);
  return { getRandomValues } as unknown as Crypto;
}

describe('gewürfelte Wörter', () => {
  it('sind fünf verschiedene aus der Liste, mit knapp 55 Bit', () => {
    const worte = wuerfle(krypto).split(' ');
    expect(worte).toHaveLength(5);
    expect(new Set(worte).size).toBe(5);
    expect(worte.filter((wort) => !WOERTER.includes(wort))).toEqual([]);
    const moeglich = Array.from({ length: GEWUERFELTE }, (_, gezogen) => WOERTER.length - gezogen);
    const bit = moeglich.reduce((summe, zahl) => summe + Math.log2(zahl), 0);
    expect(bit).toBeCloseTo(54.99, 2);
  });

  it('folgen dem Zufall: jede Zahl ein Wort, jedes Wort gleich viele Zahlen, ein gezogenes nicht noch einmal', () => {
    expect(wuerfle(mitZufall(0, 2047, 2048, 1024, 65535, 1, 2, 3)).split(' ')).toEqual(
      [0, 2047, 1024, 1, 2].map((nummer) => WOERTER[nummer]),
    );
    const zahlen = Array.from({ length: 2 ** 16 }, (_, zahl) => WOERTER[zahl % WOERTER.length] ?? '');
    const haeufigkeit = new Map<string, number>();
    zahlen.forEach((wort) => haeufigkeit.set(wort, (haeufigkeit.get(wort) ?? 0) + 1));
    expect(new Set(haeufigkeit.values())).toEqual(new Set([32]));
  });

  it('kommen alle etwa gleich oft', () => {
    const gezogen = new Map(WOERTER.map((wort) => [wort, 0]));
    const wuerfe = 20_000;
    for (let wurf = 0; wurf < wuerfe; wurf++)
      for (const wort of wuerfle(krypto).split(' ')) gezogen.set(wort, (gezogen.get(wort) ?? 0) + 1);
    const erwartet = (wuerfe * GEWUERFELTE) / WOERTER.length;
    const chiQuadrat = [...gezogen.values()].reduce(
      (summe, zahl) => summe + (zahl - erwartet) ** 2 / erwartet,
      0,
    );
    // 2,047 degrees of freedom: mean 2,047, deviation 64. Seven of them are practically never passed.
    expect(Math.abs(chiQuadrat - 2047)).toBeLessThan(7 * 64);
  });

  it('werden als Passwort immer genommen', () => {
    const namen = ['Erika Beispiel', 'Frau Anders', '123D456789'];
    const wuerfe = Array.from({ length: 5_000 }, () => wuerfle(krypto));
    for (const worte of stichprobe(wuerfe, 100, 'diced passphrases')) {
      const { mangel, stufe } = beurteile(worte, namen);
      expect([mangel, stufe]).toEqual([null, 'sehrGut']);
    }
  });
});
