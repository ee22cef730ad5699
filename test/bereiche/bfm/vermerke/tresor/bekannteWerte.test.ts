/** Published vectors through the very functions that are used, so that every other implementation arrives at the same. */
import {
  aesSchluessel,
  entschluesseln,
  verschluesseln,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/aesGcm';
import { concat, utf8, type Bytes } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { ausPasswort, hkdf } from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselableitung';
import {
  einschliessen,
  herausnehmen,
  UMSCHLAG_ZUSATZ,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/umschlag';
import { stichprobe } from '../../../../support/stichprobe';
import { krypto } from './tresorhilfen';

function hex(text: string): Bytes {
  return new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
}

function alsHex(bytes: Bytes | null): string {
  return Buffer.from(bytes ?? []).toString('hex');
}

/** RFC 7914, section 12: passphrase, salt, N = 2^potenz, r, p, and the first 32 of 64 bytes. */
const SCRYPT = [
  ['', '', 4, 1, 1, '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442'],
  ['password', 'NaCl', 10, 8, 16, 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162'],
  [
    'pleaseletmein',
    'SodiumChloride',
    14,
    8,
    1,
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
  ],
] as const;
const TEURER = [
  [
    'pleaseletmein',
    'SodiumChloride',
    20,
    8,
    1,
    '2101cb9b6a511aaeaddbbe09cf70f881ec568d574a2ffd4dabe5ee9820adaa47',
  ],
] as const;

describe('scrypt (RFC 7914, Abschnitt 12; die ersten 32 Byte)', () => {
  const teurer = stichprobe(TEURER, 0, 'vectors of scrypt that take 1 GiB');
  it.each([...SCRYPT, ...teurer])(
    'leitet aus %j mit %j ab (N = 2^%i, r = %i, p = %i)',
    async (wort, salz, potenz, r, p, soll) => {
      expect(alsHex(await ausPasswort(wort, utf8(salz), { potenz, r, p }))).toBe(soll);
    },
  );
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

/**
 * RFC 9180, base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, first encryption: from the vectors of the CFRG that
 * belong to the RFC (its appendix prints the same KEM with AES-128-GCM only).
 */
const HPKE = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  pkRm: '04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c',
  skRm: '317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2',
  enc: '04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0',
  aad: '436f756e742d30',
  pt: '4265617574792069732074727574682c20747275746820626561757479',
  ct: '58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f',
};

describe('HPKE (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM', () => {
  const paar = { oeffentlich: hex(HPKE.pkRm), privat: hex(HPKE.skRm) };
  const zweck = { info: hex(HPKE.info), aad: hex(HPKE.aad) };
  const umschlag = (): Bytes => concat(hex(HPKE.enc), hex(HPKE.ct));

  it('nimmt aus dem Umschlag der Prüfwerte, was darin ist', async () => {
    expect(alsHex(await herausnehmen(umschlag(), paar, zweck))).toBe(HPKE.pt);
  });

  it('schließt so ein, dass es sich ebenso öffnet, jedes Mal anders', async () => {
    const zwei = [
      await einschliessen(hex(HPKE.pt), paar.oeffentlich, zweck),
      await einschliessen(hex(HPKE.pt), paar.oeffentlich, zweck),
    ] as const;
    expect(alsHex(zwei[0])).not.toBe(alsHex(zwei[1]));
    expect(zwei.map(({ length }) => length)).toEqual([29 + UMSCHLAG_ZUSATZ, 29 + UMSCHLAG_ZUSATZ]);
    for (const each of zwei) expect(alsHex(await herausnehmen(each, paar, zweck))).toBe(HPKE.pt);
  });

  it('öffnet sich nicht mit einem einzigen anderen Bit, an keiner Stelle', async () => {
    const laenge = umschlag().length;
    const bits = Array.from({ length: laenge * 8 }, (_, bit) => bit);
    for (const bit of stichprobe(bits, 40, 'bits of an envelope')) {
      const anders = umschlag();
      anders[bit >> 3] = (anders[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([bit, await herausnehmen(anders, paar, zweck)]).toEqual([bit, null]);
    }
  });

  it.each([
    ['einen anderen Zweck', { ...zweck, info: hex('00') }, paar],
    ['einen anderen Zusatz', { ...zweck, aad: hex('00') }, paar],
    ['den Zweck des Programms', undefined, paar],
    ['ein anderes Paar', zweck, { ...paar, privat: hex('11'.repeat(32)) }],
  ])('öffnet sich nicht für %s', async (_was, anderer, mit) => {
    expect(await herausnehmen(umschlag(), mit, anderer)).toBeNull();
  });

  it('nimmt keinen Punkt, der nicht auf der Kurve liegt', async () => {
    const daneben = hex(HPKE.pkRm.replace(/6c$/, '6d'));
    await expect(einschliessen(hex(HPKE.pt), daneben, zweck)).rejects.toThrow();
  });
});
