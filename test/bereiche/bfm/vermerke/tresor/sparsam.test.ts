/** How often the costly and the dangerous is done: derivations, decryptions, chance; and that nothing secret is said. */
import './ableitungZaehlen';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import type { Vermerkzelle } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import {
  vermerkOeffnen,
  vermerkVerschluesseln,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { tresorAnlegen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import {
  A,
  als,
  angelegt,
  ANLAGE,
  B,
  bestandVon,
  bytesVon,
  C,
  inhalt,
  krypto,
  zaehlend,
  zelle,
  type Angelegt,
} from './tresorhilfen';

let tresor: Angelegt;
beforeAll(async () => {
  tresor = await angelegt();
});

function nummern(anzahl: number): number[] {
  return Array.from({ length: anzahl }, (_, index) => index + 1);
}

describe('tausend Vermerke', () => {
  it('öffnen sich mit einer einzigen Ableitung aus dem Passwort und je einer Entschlüsselung', async () => {
    const zellen = await Promise.all(nummern(1000).map((nr) => zelle(tresor.tresor, inhalt(nr))));
    const zaehler = zaehlend();
    jest.mocked(scryptAsync).mockClear();
    const bestand = bestandVon(tresor, zellen);
    const offen = als(await tresorOeffnen(zaehler.krypto, bestand, B.name, B.passwort), 'offen');
    expect(scryptAsync).toHaveBeenCalledTimes(1);
    const nachOeffnen = zaehler.zahl('decrypt');
    // The private part, the list under the keys of the row, and each Vermerk.
    expect(nachOeffnen).toBeLessThanOrEqual(1010);
    const lesen = ({ id, zelle: text }: Vermerkzelle) =>
      vermerkOeffnen(zaehler.krypto, offen.tresor.bund, { id, zelle: text });
    const gelesen = await Promise.all(zellen.map(lesen));
    expect(gelesen.every(({ art }) => art === 'gelesen')).toBe(true);
    expect(zaehler.zahl('decrypt')).toBe(nachOeffnen + 1000);
    expect(scryptAsync).toHaveBeenCalledTimes(1);
  });
});

describe('der Zufall', () => {
  it('kommt nur aus WebCrypto, für jeden Vermerk neu, und steht als IV in der Zelle', async () => {
    const mathe = jest.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('Math.random gives no secrets');
    });
    const zaehler = zaehlend();
    const ivs = new Set<string>();
    for (const nr of nummern(2000)) {
      const ergebnis = await vermerkVerschluesseln(
        zaehler.krypto,
        tresor.tresor.bund,
        inhalt(nr % 7, 'kurz'),
      );
      const bytes = bytesVon(als(ergebnis, 'verschluesselt').zelle.split('.')[2] ?? '');
      ivs.add(Buffer.from(bytes.subarray(0, 12)).toString('hex'));
    }
    mathe.mockRestore();
    expect(ivs.size).toBe(2000);
    expect([...ivs]).toEqual(zaehler.zufall.map((each) => Buffer.from(each).toString('hex')));
  });

  it('gibt beim Anlegen Salz, IVs, Datenschlüssel und Code, nichts davon zweimal', async () => {
    const zaehler = zaehlend();
    const { eintraege, code } = als(await tresorAnlegen(zaehler.krypto, [A, B, C], ANLAGE), 'angelegt');
    const laengen = zaehler.zufall.map(({ length }) => length).sort((a, b) => a - b);
    // Four private parts and the list, four salts, data key and code; the library takes its own for pairs and envelopes.
    expect(laengen).toEqual([...Array<number>(5).fill(12), ...Array<number>(4).fill(16), 32, 32]);
    const teile = eintraege.flatMap(({ schluessel }) => schluessel.split(/[.:]/).slice(4));
    expect(new Set(teile).size).toBe(teile.length);
    expect(code).not.toBe(tresor.code);
  });
});

describe('wenn WebCrypto selbst versagt', () => {
  it('steht in keinem Fehler ein Passwort oder ein Vermerk', async () => {
    const methoden = ['importKey', 'deriveBits', 'encrypt', 'exportKey', 'sign', 'digest', 'verify'];
    for (const methode of methoden) {
      const subtle = new Proxy(krypto.subtle, {
        get: (ziel, name) =>
          name === methode
            ? () => Promise.reject(new Error('gestört'))
            : (Reflect.get(ziel, name) as (...args: unknown[]) => unknown).bind(ziel),
      });
      const gestoert = { subtle, getRandomValues: krypto.getRandomValues.bind(krypto) } as unknown as Crypto;
      const versuche = await Promise.allSettled([
        tresorAnlegen(gestoert, [A], ANLAGE),
        tresorOeffnen(gestoert, bestandVon(tresor), A.name, A.passwort),
        vermerkVerschluesseln(gestoert, tresor.tresor.bund, inhalt()),
      ]);
      const fehler = versuche.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
      for (const text of fehler) expect(text).toBe('Error: gestört');
      expect(fehler.length).toBeGreaterThan(0);
    }
  });
});
