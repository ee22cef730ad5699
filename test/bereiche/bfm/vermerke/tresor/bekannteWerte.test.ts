/** Published vectors through the very functions that are used, so that every other implementation arrives at the same. */
import {
  aesSchluessel,
  entschluesseln,
  verschluesseln,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/aesGcm';
import { concat, utf8, type Bytes } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { ausPasswort, hkdf } from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselableitung';
import { gemeinsamesGeheimnis } from '../../../../../src/bereiche/bfm/vermerke/tresor/umschlag';
import { krypto } from './tresorhilfen';

function hex(text: string): Bytes {
  return new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
}

function alsHex(bytes: Bytes | null): string {
  return Buffer.from(bytes ?? []).toString('hex');
}

describe('PBKDF2 mit HMAC-SHA-256 (RFC 7914, Abschnitt 11; die ersten 32 Byte)', () => {
  it.each([
    ['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
    ['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56'],
  ])('leitet aus %s ab', async (passwort, salz, runden, erwartet) => {
    expect(alsHex(await ausPasswort(krypto, passwort, utf8(salz), runden))).toBe(erwartet);
  });
});

describe('HKDF mit SHA-256 (RFC 5869)', () => {
  it('ergibt die Werte von Testfall 1', async () => {
    const schluessel = hex('0b'.repeat(22));
    const ergebnis = await hkdf(
      krypto,
      schluessel,
      hex('000102030405060708090a0b0c'),
      hex('f0f1f2f3f4f5f6f7f8f9'),
      42,
    );
    expect(alsHex(ergebnis)).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    );
  });

  it('ergibt die Werte von Testfall 3, ohne Salz und Zweck', async () => {
    const ergebnis = await hkdf(krypto, hex('0b'.repeat(22)), hex(''), hex(''), 42);
    expect(alsHex(ergebnis)).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    );
  });
});

const KLARTEXT =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39';
const GEHEIMTEXT =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662';
const SCHLUESSEL = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
const IV = 'cafebabefacedbaddecaf888';

/** McGrew and Viega, „The Galois/Counter Mode of Operation“, test cases with 256-bit keys. */
const GCM = [
  ['13', '00'.repeat(32), '00'.repeat(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
  [
    '14',
    '00'.repeat(32),
    '00'.repeat(12),
    '',
    '00'.repeat(16),
    'cea7403d4d606b6e074ec5d3baf39d18',
    'd0d1c8a799996bf0265b98b5d48ab919',
  ],
  [
    '15',
    SCHLUESSEL,
    IV,
    '',
    `${KLARTEXT}1aafd255`,
    `${GEHEIMTEXT}898015ad`,
    'b094dac5d93471bdec1a502270e3cc6c',
  ],
  [
    '16',
    SCHLUESSEL,
    IV,
    'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    KLARTEXT,
    GEHEIMTEXT,
    '76fc6ece0f4e1768cddf8853bb2d551b',
  ],
] as const;

describe('AES-256-GCM (McGrew und Viega)', () => {
  it.each(GCM)('ver- und entschlüsselt Testfall %s', async (_nr, key, iv, aad, klar, geheim, tag) => {
    const schluessel = await aesSchluessel(krypto, hex(key));
    const festesIv = {
      subtle: krypto.subtle,
      getRandomValues: (feld: Bytes) => {
        feld.set(hex(iv));
        return feld;
      },
    } as unknown as Crypto;
    const zelle = concat(hex(iv), hex(geheim), hex(tag));
    expect(alsHex(await verschluesseln(festesIv, schluessel, hex(klar), hex(aad)))).toBe(alsHex(zelle));
    const geoeffnet = await entschluesseln(krypto, schluessel, zelle, hex(aad));
    expect(geoeffnet).not.toBeNull();
    expect(alsHex(geoeffnet)).toBe(klar);
  });
});

/** RFC 5903, section 8.1: i, g^i, r, g^r and the x coordinate of g^ir. */
const ECDH = {
  i: 'c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433',
  gix: 'dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180',
  giy: '5271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3',
  r: 'c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53',
  grx: 'd12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63',
  gry: '56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab',
  girx: 'd6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de',
};

async function privaterSchluessel(d: string, x: string, y: string): Promise<Bytes> {
  const [dd, xx, yy] = [d, x, y].map((each) => Buffer.from(each, 'hex').toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', d: dd, x: xx, y: yy } as JsonWebKey;
  const verfahren = { name: 'ECDH', namedCurve: 'P-256' };
  const schluessel = await krypto.subtle.importKey('jwk', jwk, verfahren, true, ['deriveBits']);
  return new Uint8Array(await krypto.subtle.exportKey('pkcs8', schluessel));
}

describe('ECDH auf P-256 (RFC 5903, Abschnitt 8.1)', () => {
  it('kommt von beiden Seiten zum selben Geheimnis', async () => {
    const i = await privaterSchluessel(ECDH.i, ECDH.gix, ECDH.giy);
    const r = await privaterSchluessel(ECDH.r, ECDH.grx, ECDH.gry);
    const gi = hex(`04${ECDH.gix}${ECDH.giy}`);
    const gr = hex(`04${ECDH.grx}${ECDH.gry}`);
    expect(alsHex(await gemeinsamesGeheimnis(krypto, i, gr))).toBe(ECDH.girx);
    expect(alsHex(await gemeinsamesGeheimnis(krypto, r, gi))).toBe(ECDH.girx);
  });

  it('nimmt keinen Punkt, der nicht auf der Kurve liegt', async () => {
    const i = await privaterSchluessel(ECDH.i, ECDH.gix, ECDH.giy);
    const daneben = hex(`04${ECDH.grx}${ECDH.gry.replace(/ab$/, 'aa')}`);
    await expect(gemeinsamesGeheimnis(krypto, i, daneben)).rejects.toThrow();
  });
});
