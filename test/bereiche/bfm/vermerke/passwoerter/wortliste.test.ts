import { WOERTER } from '../../../../../src/bereiche/bfm/vermerke/passwoerter/wortliste';

/** All words with one letter taken out, at every place: those that differ in one letter at most have one of them in common. */
function luecken(wort: string): string[] {
  return [wort, ...Array.from(wort, (_, stelle) => `${wort.slice(0, stelle)}_${wort.slice(stelle + 1)}`)];
}
function verkuerzt(wort: string): string[] {
  return Array.from(wort, (_, stelle) => wort.slice(0, stelle) + wort.slice(stelle + 1));
}

describe('die Wörterliste', () => {
  it('hat 2.048 Wörter, keines zweimal, der Reihe nach', () => {
    expect(WOERTER).toHaveLength(2048);
    expect(new Set(WOERTER).size).toBe(2048);
    expect([...WOERTER].sort()).toEqual(WOERTER);
  });

  it('hat nur Wörter, die sich überall tippen lassen', () => {
    expect(WOERTER.filter((wort) => !/^[a-z]{4,8}$/.test(wort))).toEqual([]);
  });

  it('hat kein Wort, mit dem ein anderes beginnt', () => {
    const folgende = WOERTER.slice(1).filter((wort, stelle) => wort.startsWith(WOERTER[stelle] ?? '-'));
    expect(folgende).toEqual([]);
  });

  it('hat keine zwei, die sich nur in einem Buchstaben unterscheiden', () => {
    const gesehen = new Set<string>();
    const nah = WOERTER.filter((wort) => {
      const formen = luecken(wort);
      const trifft = formen.some((form) => gesehen.has(form));
      formen.forEach((form) => gesehen.add(form));
      return trifft;
    });
    expect(nah).toEqual([]);
    const alle = new Set(WOERTER);
    expect(WOERTER.filter((wort) => verkuerzt(wort).some((kurz) => alle.has(kurz)))).toEqual([]);
  });

  it('bleibt, wie sie ist: Merkworte auf Ausdrucken hängen an ihrer Reihenfolge', () => {
    expect([WOERTER[0], WOERTER[1], WOERTER[1023], WOERTER[1024], WOERTER[2047]]).toEqual([
      'abend',
      'abfahrt',
      'logo',
      'lohnend',
      'zypresse',
    ]);
  });
});
