/** How often the costly and the dangerous is done: derivations, decryptions, chance; and that nothing secret is said. */
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
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
  B,
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
    const offen = als(await tresorOeffnen(zaehler.krypto, tresor.eintraege, B.name, B.passwort), 'offen');
    expect(zaehler.zahl('deriveBits PBKDF2')).toBe(1);
    const nachOeffnen = { ableitungen: zaehler.zahl('deriveBits'), entschluesselt: zaehler.zahl('decrypt') };
    const lesen = ({ id, zelle: text }: Vermerkzelle) =>
      vermerkOeffnen(zaehler.krypto, offen.tresor, { id, zelle: text });
    const gelesen = await Promise.all(zellen.map(lesen));
    expect(gelesen.every(({ art }) => art === 'gelesen')).toBe(true);
    expect(zaehler.zahl('deriveBits')).toBe(nachOeffnen.ableitungen);
    expect(zaehler.zahl('decrypt')).toBe(nachOeffnen.entschluesselt + 1000);
    expect(zaehler.zahl('importKey PBKDF2') + zaehler.zahl('deriveKey')).toBe(0);
  });
});

describe('der Zufall', () => {
  it('kommt nur aus WebCrypto, für jeden Vermerk neu, und steht als IV in der Zelle', async () => {
    const mathe = jest.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('Math.random gives no secrets');
    });
    const zaehler = zaehlend();
    const ivs = new Set<string>();
    for (const nr of nummern(5000)) {
      const ergebnis = await vermerkVerschluesseln(zaehler.krypto, tresor.tresor, inhalt(nr % 7, 'kurz'));
      const bytes = bytesVon(als(ergebnis, 'verschluesselt').zelle.slice(5));
      ivs.add(Buffer.from(bytes.subarray(8, 20)).toString('hex'));
    }
    mathe.mockRestore();
    expect(ivs.size).toBe(5000);
    expect([...ivs]).toEqual(zaehler.zufall.map((each) => Buffer.from(each).toString('hex')));
  });

  it('gibt beim Anlegen Salz, IVs, Datenschlüssel und Code, nichts davon zweimal', async () => {
    const zaehler = zaehlend();
    const { eintraege, code } = als(await tresorAnlegen(zaehler.krypto, [A, B, C]), 'angelegt');
    const laengen = zaehler.zufall.map(({ length }) => length).sort((a, b) => a - b);
    expect(laengen).toEqual([...Array<number>(8).fill(12), ...Array<number>(4).fill(16), 32, 32]);
    expect(zaehler.zahl('generateKey')).toBe(8);
    const teile = eintraege.flatMap(({ schluessel }) => schluessel.split('.').slice(2));
    expect(new Set(teile).size).toBe(teile.length);
    expect(code).not.toBe(tresor.code);
  });
});

describe('wenn WebCrypto selbst versagt', () => {
  it('steht in keinem Fehler ein Passwort oder ein Vermerk', async () => {
    const methoden = [
      'importKey',
      'deriveBits',
      'encrypt',
      'generateKey',
      'exportKey',
      'sign',
      'digest',
      'verify',
    ];
    for (const methode of methoden) {
      const subtle = new Proxy(krypto.subtle, {
        get: (ziel, name) =>
          name === methode
            ? () => Promise.reject(new Error('gestört'))
            : (Reflect.get(ziel, name) as (...args: unknown[]) => unknown).bind(ziel),
      });
      const gestoert = { subtle, getRandomValues: krypto.getRandomValues.bind(krypto) } as unknown as Crypto;
      const versuche = await Promise.allSettled([
        tresorAnlegen(gestoert, [A]),
        tresorOeffnen(gestoert, tresor.eintraege, A.name, A.passwort),
        vermerkVerschluesseln(gestoert, tresor.tresor, inhalt()),
      ]);
      const fehler = versuche.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
      for (const text of fehler) expect(text).toBe('Error: gestört');
      expect(fehler.length).toBeGreaterThan(0);
    }
  });
});
