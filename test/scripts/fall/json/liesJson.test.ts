import fc from 'fast-check';
import { EINTRAEGE, SCHLUESSEL_LAENGE, TIEFE } from '../../../../scripts/fall/grenzen';
import { jsonZeile } from '../../../../scripts/fall/json/jsonSaetze';
import { liesJson, textAus } from '../../../../scripts/fall/json/liesJson';
import { JsonError } from '../../../../scripts/fall/json/pruefeJson';

/** What is wrong with a text and where, or '' when it is read. */
function mangelVon(text: string, hoechstens?: readonly number[]): string {
  try {
    liesJson(text, hoechstens);
    return '';
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return `${error.mangel} ${error.pfad}`.trim();
  }
}

describe('was JSON.parse durchgehen ließe', () => {
  it.each<[string, string]>([
    ['{"a":1,"a":1}', 'FELD_DOPPELT a'],
    ['{"a":1,"\\u0061":2}', 'FELD_DOPPELT a'],
    ['{"a\\"":1,"a\\u0022":2}', 'FELD_DOPPELT a"'],
    ['{ "a" : 1 , "b" : { "c" : [ 1 , { "d" : 1 , "d" : 2 } ] } }', 'FELD_DOPPELT b.c.1.d'],
    ['[{},{"x":{"y":"\\\\","y":1}}]', 'FELD_DOPPELT [1].x.y'],
    ['{"__proto__":1,"__proto__":2}', 'FELD_DOPPELT __proto__'],
    ['{"":1,"":2}', 'FELD_DOPPELT'],
    ['{"a":12345678901234567890}', 'ZAHL_UNGENAU a'],
    ['{"a":2.0000000000000001}', 'ZAHL_UNGENAU a'],
    ['{"a":1e999}', 'ZAHL_UNGENAU a'],
    ['{"a":1e-400}', 'ZAHL_UNGENAU a'],
    ['[{"a":-1234567890123456}]', 'ZAHL_UNGENAU [0].a'],
  ])('%s: %s', (text, erwartet) => {
    expect(mangelVon(text)).toBe(erwartet);
  });

  it.each([
    '{"a":"a","b":["a","a"],"c":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"\\"a\\":1,","b":"\\\\"}',
    '{"a":-0,"b":123456789012345,"c":1.5e3,"d":0.00}',
    '{"a":"12345678901234567890"}',
    '"a"',
    '12',
    'null',
    ' \t\r\n{}',
  ])('%s ist in Ordnung', (text) => {
    expect(mangelVon(text)).toBe('');
    expect(liesJson(text)).toEqual(JSON.parse(text));
  });

  it.each(['', '{', '{a:1}', '[1,]', "{'a':1}", '{"a":1}{"b":2}', '{"a":"\n"}', '\ufeff{}', 'NaN', '01'])(
    '%j ist kein JSON',
    (text) => {
      expect(mangelVon(text)).toBe('KEIN_JSON');
    },
  );
});

describe('Grenzen', () => {
  it('so tief und so viel, wie erlaubt ist, und eins mehr', () => {
    const tief = (ebenen: number): string => '['.repeat(ebenen) + ']'.repeat(ebenen);
    const liste = (laenge: number): string => `[${Array.from({ length: laenge }, () => 'null').join()}]`;
    const felder = (anzahl: number): string =>
      `{${Array.from({ length: anzahl }, (_, index) => `"f${index}":1`).join()}}`;
    expect([mangelVon(tief(TIEFE)), mangelVon(tief(TIEFE + 1)).split(' ')[0]]).toEqual(['', 'ZU_TIEF']);
    expect([mangelVon(liste(EINTRAEGE)), mangelVon(liste(EINTRAEGE + 1))]).toEqual([
      '',
      'ZU_VIELE_EINTRAEGE',
    ]);
    expect(mangelVon(liste(EINTRAEGE + 1), [EINTRAEGE + 1])).toBe('');
    expect([mangelVon(felder(EINTRAEGE)), mangelVon(felder(EINTRAEGE + 1))]).toEqual([
      '',
      'ZU_VIELE_EINTRAEGE',
    ]);
    const innen = `{"a":${liste(EINTRAEGE + 1)}}`;
    expect(mangelVon(innen)).toBe('ZU_VIELE_EINTRAEGE a');
    expect(mangelVon(innen, [EINTRAEGE + 1])).toBe('ZU_VIELE_EINTRAEGE a');
    expect(mangelVon(innen, [1, EINTRAEGE + 1])).toBe('');
    expect(mangelVon(`[${innen}]`, [1, EINTRAEGE + 1])).toBe('ZU_VIELE_EINTRAEGE [0].a');
    // The same in the closer look, which a masked quotation mark asks for.
    const genauer = `{"a\\"":${liste(EINTRAEGE + 1)}}`;
    expect(mangelVon(genauer)).toBe('ZU_VIELE_EINTRAEGE a"');
    expect(mangelVon(genauer, [1, EINTRAEGE + 1])).toBe('');
    const name = 'n'.repeat(SCHLUESSEL_LAENGE);
    expect(mangelVon(`{"${name}":1}`)).toBe('');
    expect(mangelVon(`{"${name}n":1}`)).toBe(`FELDNAME_ZU_LANG ${name}`);
  });

  it('eine Million Klammern sind ein Satz und kein Absturz', () => {
    expect(mangelVon('['.repeat(1e6) + ']'.repeat(1e6)).split(' ')[0]).toBe('ZU_TIEF');
    expect(mangelVon('{"a":'.repeat(1e5) + '1' + '}'.repeat(1e5)).split(' ')[0]).toBe('ZU_TIEF');
    expect(mangelVon('['.repeat(1e6))).toBe('KEIN_JSON');
  });

  it('jeder Mangel hat einen eigenen Satz, der sagt, was zu tun ist', () => {
    const maengel = [
      'KEIN_JSON',
      'FELD_DOPPELT',
      'FELDNAME_ZU_LANG',
      'ZU_TIEF',
      'ZU_VIELE_EINTRAEGE',
      'ZAHL_UNGENAU',
    ] as const;
    const zeilen = maengel.map((mangel) => jsonZeile(new JsonError(mangel, 'a.b'), 'Zeile 3'));
    zeilen.forEach((zeile, index) =>
      expect(zeile).toMatch(new RegExp(`^${maengel[index]} Zeile 3, a\\.b: .*Bitte.*\\.$`)),
    );
    expect(new Set(zeilen.map((zeile) => zeile.split(': ')[1])).size).toBe(maengel.length);
    expect(jsonZeile(new JsonError('ZU_TIEF', ''), '')).toMatch(/^ZU_TIEF Eingabe: /);
  });
});

/** Numbers of which no digit is lost. */
function kurzeZahlen(_: string, wert: unknown): unknown {
  return typeof wert === 'number' ? Math.trunc(wert % 1e9) : wert;
}

describe('zufälliges JSON', () => {
  it('wird gelesen, wie JSON.parse es liest', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), fc.nat(3), (wert, einzug) => {
        const text = JSON.stringify(wert, kurzeZahlen, einzug);
        expect(liesJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 100 },
    );
  });

  it('mit einem doppelten Feld irgendwo wird es abgelehnt, und dieses Feld genannt', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 9 }), fc.constantFrom('x', '"', '{', ':'), {
          minKeys: 1,
          maxKeys: 9,
          noNullPrototype: true,
        }),
        fc.nat(),
        (objekt, wahl) => {
          const felder = Object.entries(objekt).map(([feld, wert]) => [feld, JSON.stringify(wert)] as const);
          const [doppelt] = felder[wahl % felder.length] as (typeof felder)[number];
          const maskiert = [...doppelt]
            .flatMap((zeichen) => zeichen.split(''))
            .map((einheit) => `\\u${einheit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join('');
          const text = `[{${[...felder.map(([feld, wert]) => `${JSON.stringify(feld)}:${wert}`), `"${maskiert}":1`].join()}}]`;
          expect(mangelVon(text)).toBe(`FELD_DOPPELT [0].${doppelt}`.trim());
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('Bytes', () => {
  it.each<[string, string]>([
    ['Latin-1', '[{"name":"J\xfcrgen"}]'],
    ['abgeschnittenes Zeichen', '"\xc3'],
    ['überlang', '"\xc0\xaf"'],
    ['ein halbes Zeichen (CESU-8)', '"\xed\xa0\x80"'],
    ['hinter dem letzten Zeichen', '"\xf4\x90\x80\x80"'],
  ])('%s ist kein UTF-8 und wird nicht ersetzt', (_, bytes) => {
    expect(textAus(Buffer.from(bytes, 'latin1'))).toBeNull();
  });

  it('eine Byte-Reihenfolge-Marke zählt nur am Anfang nicht', () => {
    expect(textAus(Buffer.from('\ufeff{}'))).toBe('{}');
    expect(textAus(Buffer.from('\ufeff{}'), false)).toBe('\ufeff{}');
  });
});
