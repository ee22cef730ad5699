/** Base64url as the cells use it: for every row of bytes exactly one text, and every other text is refused. */
import fc from 'fast-check';
import {
  fromBase64url,
  toBase64url,
  type Bytes,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BUCHSTABEN = [...ALPHABET];

function bytes(...werte: number[]): Bytes {
  return new Uint8Array(werte);
}

/** The texts that `fromBase64url` takes. */
function angenommen(texte: readonly string[]): string[] {
  return texte.filter((text) => fromBase64url(text) !== null);
}

describe('Base64url', () => {
  it.each<[string, Bytes]>([
    ['', bytes()],
    ['Zg', bytes(0x66)],
    ['Zm8', bytes(0x66, 0x6f)],
    ['Zm9v', bytes(0x66, 0x6f, 0x6f)],
    ['Zm9vYmFy', bytes(0x66, 0x6f, 0x6f, 0x62, 0x61, 0x72)],
    ['-_-_', bytes(0xfb, 0xff, 0xbf)],
  ])('%j steht für die Bytes der RFC 4648', (text, erwartet) => {
    expect(toBase64url(erwartet)).toBe(text);
    expect(fromBase64url(text)).toEqual(erwartet);
  });

  it('schreibt beliebige Bytes wie Node und liest sie zurück', () => {
    const beliebig = fc.uint8Array({ maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(beliebig, (each) => {
        const text = toBase64url(new Uint8Array(each));
        expect(text).toBe(Buffer.from(each).toString('base64url'));
        expect(fromBase64url(text)).toEqual(new Uint8Array(each));
      }),
    );
  });
});

describe('abgelehnt wird', () => {
  it('jedes Zeichen außerhalb des Alphabets, an jeder Stelle', () => {
    const fremd = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (zeichen) => !ALPHABET.includes(zeichen),
    );
    expect(fremd).toHaveLength(0x10000 - 64);
    for (const stelle of [0, 1, 2, 3])
      expect(
        angenommen(fremd.map((zeichen) => 'AAAA'.slice(0, stelle) + zeichen + 'AAAA'.slice(stelle + 1))),
      ).toEqual([]);
  });

  it.each(['Zg==', 'Zg=', 'Zm8=', 'Zm9v=', 'Zm9v====', '=', 'Zm=v'])('Auffüllung: %j', (text) => {
    expect(fromBase64url(text)).toBeNull();
  });

  it.each([' Zm9v', 'Zm9v ', 'Zm 9v', 'Zm9v\n', '\tZm9v', 'Zm9v\u0000', '\uFEFFZm9v', 'Zm9v😀'])(
    'etwas davor, dahinter oder dazwischen: %j',
    (text) => {
      expect(fromBase64url(text)).toBeNull();
    },
  );

  it('ein einzelnes letztes Zeichen, das kein ganzes Byte ergibt', () => {
    expect(angenommen(BUCHSTABEN)).toEqual([]);
    expect(angenommen(BUCHSTABEN.map((zeichen) => `Zm9v${zeichen}`))).toEqual([]);
  });

  it('ein letztes Zeichen mit unbenutzten Bits, die nicht 0 sind', () => {
    const zwei = BUCHSTABEN.flatMap((erstes) => BUCHSTABEN.map((letztes) => erstes + letztes));
    expect(angenommen(zwei)).toEqual(zwei.filter((text) => 'AQgw'.includes(text.charAt(1))));
    const drei = BUCHSTABEN.map((letztes) => `Zm${letztes}`);
    expect(angenommen(drei)).toEqual(drei.filter((text) => 'AEIMQUYcgkosw048'.includes(text.charAt(2))));
  });
});
