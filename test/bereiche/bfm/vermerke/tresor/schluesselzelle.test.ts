/** The key cell of one person: whatever happens to it, it is a value and never an exception. */
import '../../../../support/probekrypto';
import { AUFWAND, istErlaubt } from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselableitung';
import { tresorOeffnen, type OeffnenErgebnis } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import type { Eintrag } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { stichprobe } from '../../../../support/stichprobe';
import {
  A,
  als,
  angelegt,
  bestandVon,
  gefaelscht,
  krypto,
  mitFassung,
  stellen,
  teil,
  verdreht,
  type Angelegt,
  type Teil,
} from './tresorhilfen';

let tresor: Angelegt;
let zeileA: Eintrag;
let fassung: readonly [string, string];
beforeAll(async () => {
  tresor = await angelegt();
  zeileA = tresor.eintraege[0] as Eintrag;
  fassung = teil(zeileA.schluessel, 'fassung').split(':') as [string, string];
});

/** A WebCrypto that opens nothing: a damaged cell must be found before the costly part. */
const OHNE_ABLEITUNG = {
  subtle: {
    digest: krypto.subtle.digest.bind(krypto.subtle),
    importKey: () => Promise.reject(new Error('derived from a passphrase')),
  },
} as unknown as Crypto;

function oeffnenMit(schluessel: string, mit = krypto): Promise<OeffnenErgebnis> {
  const eintraege = tresor.eintraege.map((each) => (each === zeileA ? { ...each, schluessel } : each));
  return tresorOeffnen(mit, bestandVon({ ...tresor, eintraege }), A.name, A.passwort);
}

describe('eine beschädigte Schlüsselzelle', () => {
  async function alleUnlesbar(zellen: readonly string[]): Promise<void> {
    expect(zellen).not.toContain(zeileA.schluessel);
    const ergebnisse = await Promise.all(zellen.map((text) => oeffnenMit(text, OHNE_ABLEITUNG)));
    expect(new Set(ergebnisse.map(({ art }) => art))).toEqual(new Set(['unlesbar']));
  }

  it('ist unlesbar, welches Zeichen auch immer ein anderes ist', async () => {
    const echt = zeileA.schluessel;
    const zellen = stellen(echt).flatMap((stelle) =>
      ['A', 'B', '0', '-', '.', ':', ' ', 'ä']
        .filter((neu) => neu !== echt.charAt(stelle))
        .map((neu) => echt.slice(0, stelle) + neu + echt.slice(stelle + 1)),
    );
    await alleUnlesbar(stichprobe(zellen, 400, 'changed characters of a key cell'));
  });

  it('ist unlesbar, wo immer sie abgeschnitten ist oder ein Zeichen fehlt', async () => {
    const echt = zeileA.schluessel;
    const zellen = stellen(echt).flatMap((n) => [echt.slice(0, n), echt.slice(0, n) + echt.slice(n + 1)]);
    await alleUnlesbar(stichprobe(zellen, 200, 'cuts of a key cell'));
  });

  it('ist unlesbar mit etwas davor oder dahinter, leer oder als irgendein Text', async () => {
    const echt = zeileA.schluessel;
    const dreifach = gefaelscht(echt, { fassung: Array(3).fill(teil(echt, 'fassung')).join('.') });
    const raender = [` ${echt}`, `${echt} `, `${echt}.`, `${echt}.A`, `${echt}A`, `${echt}\n`];
    await alleUnlesbar([...raender, dreifach, '', '.', '..........', 'Hallo', 'FMP2.', '#WERT!', '12']);
  });

  it.each<[Teil, string]>([
    ['version', 'FMP3'],
    ['salz', 'AAAA'],
    ['oeffentlich', 'BAAA'],
    ['privat', 'AAAA'],
    ['fassung', 'AAAA:AAAA'],
    ['fassung', ''],
    ['fassung', ':'],
    ['fassung', 'AAAA:AAAA:AAAA'],
  ])('ist unlesbar, wenn %s die Gestalt %j hat', async (welcher, neu) => {
    await alleUnlesbar([gefaelscht(zeileA.schluessel, { [welcher]: neu })]);
  });

  it('des ersten Formats wird als solche benannt', async () => {
    const alt = zeileA.schluessel.replace('FMP2.', 'FMP1.');
    expect(await oeffnenMit(alt, OHNE_ABLEITUNG)).toEqual({ art: 'altesFormat' });
  });
});

describe('was eine Zeile an Rechenaufwand verlangt', () => {
  const UNGUELTIG = ['', '0', '-16', '016', '1e1', '16.0', ' 16', 'NaN', '9999', '٣'];
  const ZU_WENIG = [
    ['potenz', '15'],
    ['potenz', '1'],
    ['r', '7'],
    ['r', '1'],
    ['p', '0'],
  ] as const;
  const ZU_VIEL = [
    ['potenz', '19'],
    ['potenz', '30'],
    ['r', '9'],
    ['p', '5'],
  ] as const;
  const ungueltige = (['potenz', 'r', 'p'] as const).flatMap((welcher) =>
    UNGUELTIG.map((wert) => [welcher, wert] as const),
  );

  it.each([...ZU_WENIG, ...ZU_VIEL, ...ungueltige])(
    'wird mit %s = %j nicht angenommen, auch wenn die Prüfsumme passt',
    async (welcher, wert) => {
      const schluessel = gefaelscht(zeileA.schluessel, { [welcher]: wert });
      expect(await oeffnenMit(schluessel, OHNE_ABLEITUNG)).toEqual({ art: 'unlesbar' });
    },
  );

  it.each([
    ['potenz', '17'],
    ['potenz', '18'],
    ['p', '4'],
  ] as const)(
    'darf mit %s = %s höher sein, aber nur, wenn die Zeile so gemacht wurde',
    async (welcher, wert) => {
      expect(istErlaubt({ ...AUFWAND, [welcher]: Number(wert) })).toBe(true);
      const schluessel = gefaelscht(zeileA.schluessel, { [welcher]: wert });
      expect(await oeffnenMit(schluessel)).toEqual({ art: 'falschesPasswort' });
    },
  );

  it('ist bei einer neuen Zeile 2^16, 8, 1', () => {
    const [, potenz, r, p] = zeileA.schluessel.split('.');
    expect([potenz, r, p]).toEqual(['16', '8', '1']);
    expect(AUFWAND).toEqual({ potenz: 16, r: 8, p: 1 });
  });
});

describe('eine Schlüsselzelle, die jemand geändert hat, der das Format kennt', () => {
  it.each<[Teil, string, number]>([
    ['salz', 'falschesPasswort', 0],
    ['oeffentlich', 'falschesPasswort', 40],
    ['privat', 'falschesPasswort', 20],
    ['privat', 'falschesPasswort', -1],
  ])('öffnet sich nicht mit geändertem Teil %s: %s', async (welcher, art, stelle) => {
    const neu = verdreht(teil(zeileA.schluessel, welcher), stelle);
    expect(await oeffnenMit(gefaelscht(zeileA.schluessel, { [welcher]: neu }))).toEqual({ art });
  });

  it('öffnet sich nicht mit irgendeinem anderen Bit im Umschlag', async () => {
    const bits = Array.from({ length: 8 * (81 + 40) }, (_, bit) => bit);
    for (const bit of stichprobe(bits, 30, 'bits of the envelope of a row')) {
      const umschlag = verdreht(fassung[0], bit >> 3, 1 << (bit & 7));
      const schluessel = mitFassung(zeileA.schluessel, { umschlag });
      expect([bit, await oeffnenMit(schluessel)]).toEqual([bit, { art: 'gefaelscht' }]);
    }
  });

  it('öffnet sich nicht mit dem Umschlag einer anderen Person', async () => {
    const umschlag = teil(tresor.eintraege[1]?.schluessel ?? '', 'fassung').split(':')[0] ?? '';
    expect(await oeffnenMit(mitFassung(zeileA.schluessel, { umschlag }))).toEqual({ art: 'gefaelscht' });
  });

  it('macht die eigene Zeile verdächtig, wenn nur das Siegel ein anderes ist, und dann wird nicht geschrieben', async () => {
    for (const stelle of stellen({ length: 32 })) {
      const schluessel = mitFassung(zeileA.schluessel, { siegel: verdreht(fassung[1], stelle) });
      const { lage } = als(await oeffnenMit(schluessel), 'offen');
      expect([lage.eigeneEcht, lage.verdaechtig.map(({ name }) => name)]).toEqual([false, [A.name]]);
    }
  });
});
