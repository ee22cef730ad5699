/** The key cell of one person: whatever happens to it, it is a value and never an exception. */
import {
  HOECHSTRUNDEN,
  MINDESTRUNDEN,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselableitung';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import type { Eintrag } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { A, angelegt, gefaelscht, krypto, teil, verdreht, type Angelegt, type Teil } from './tresorhilfen';

let tresor: Angelegt;
let zeileA: Eintrag;
beforeAll(async () => {
  tresor = await angelegt();
  zeileA = tresor.eintraege[0] as Eintrag;
});

/** A WebCrypto that derives nothing: a damaged cell must be found before the costly part. */
const OHNE_ABLEITUNG = {
  subtle: {
    digest: krypto.subtle.digest.bind(krypto.subtle),
    importKey: () => Promise.reject(new Error('derived from a passphrase')),
  },
} as unknown as Crypto;

function oeffnenMit(schluessel: string, mit = krypto): ReturnType<typeof tresorOeffnen> {
  return tresorOeffnen(mit, [{ ...zeileA, schluessel }], A.name, A.passwort);
}

describe('eine beschädigte Schlüsselzelle', () => {
  async function alleUnlesbar(zellen: readonly string[]): Promise<void> {
    expect(zellen).not.toContain(zeileA.schluessel);
    const ergebnisse = await Promise.all(zellen.map((text) => oeffnenMit(text, OHNE_ABLEITUNG)));
    expect(new Set(ergebnisse.map(({ art }) => art))).toEqual(new Set(['unlesbar']));
  }
  const stellen = (): number[] => Array.from(zeileA.schluessel, (_, stelle) => stelle);

  it('ist unlesbar, welches Zeichen auch immer ein anderes ist', async () => {
    const echt = zeileA.schluessel;
    const zellen = stellen().flatMap((stelle) =>
      ['A', 'B', '0', '-', '.', ' ', 'ä']
        .filter((neu) => neu !== echt.charAt(stelle))
        .map((neu) => echt.slice(0, stelle) + neu + echt.slice(stelle + 1)),
    );
    await alleUnlesbar(zellen);
  });

  it('ist unlesbar, wo immer sie abgeschnitten ist oder ein Zeichen fehlt', async () => {
    const echt = zeileA.schluessel;
    await alleUnlesbar(stellen().flatMap((n) => [echt.slice(0, n), echt.slice(0, n) + echt.slice(n + 1)]));
  });

  it('ist unlesbar mit etwas davor oder dahinter, leer oder als irgendein Text', async () => {
    const echt = zeileA.schluessel;
    await alleUnlesbar([
      ` ${echt}`,
      `${echt} `,
      `${echt}.`,
      `${echt}.A`,
      `${echt}A`,
      '',
      '.',
      '.......',
      'Hallo',
    ]);
  });

  it.each([
    '1',
    '1000',
    '599999',
    '10000001',
    '0600000',
    '6e5',
    '600000.0',
    '-600000',
    '99999999999',
    '',
    'NaN',
  ])('ist unlesbar mit %j Runden, auch wenn ihre Prüfsumme dazu passt', async (runden) => {
    await alleUnlesbar([gefaelscht(zeileA.schluessel, { runden })]);
  });

  it('hat mindestens 600.000 Runden und nicht so viele, dass der Rechner steht', () => {
    expect([MINDESTRUNDEN, HOECHSTRUNDEN]).toEqual([600_000, 10_000_000]);
  });

  it.each<[Teil, string]>([
    ['version', 'FMP2'],
    ['salz', 'AAAA'],
    ['oeffentlich', 'BAAA'],
    ['privat', 'AAAA'],
    ['umschlag', 'AAAA'],
    ['siegel', 'AAAA'],
  ])('ist unlesbar, wenn %s nicht die richtige Gestalt hat', async (welcher, neu) => {
    await alleUnlesbar([gefaelscht(zeileA.schluessel, { [welcher]: neu })]);
  });
});

describe('eine Schlüsselzelle, die jemand geändert hat, der das Format kennt', () => {
  it.each<[Teil, string, number]>([
    ['salz', 'falschesPasswort', 0],
    ['oeffentlich', 'falschesPasswort', 40],
    ['privat', 'falschesPasswort', 20],
    ['privat', 'falschesPasswort', -1],
    ['umschlag', 'unlesbar', 0],
    ['umschlag', 'unlesbar', 30],
    ['umschlag', 'unlesbar', 70],
    ['umschlag', 'unlesbar', -1],
  ])('öffnet sich nicht mit geändertem Teil %s: %s', async (welcher, art, stelle) => {
    const neu = verdreht(teil(zeileA.schluessel, welcher), stelle);
    expect(await oeffnenMit(gefaelscht(zeileA.schluessel, { [welcher]: neu }))).toEqual({ art });
  });

  it('öffnet sich nicht mit einer anderen erlaubten Zahl von Runden', async () => {
    const schluessel = gefaelscht(zeileA.schluessel, { runden: '600001' });
    expect(await oeffnenMit(schluessel)).toEqual({ art: 'falschesPasswort' });
  });

  it('öffnet sich nicht mit dem Umschlag einer anderen Person', async () => {
    const umschlag = teil(tresor.eintraege[1]?.schluessel ?? '', 'umschlag');
    expect(await oeffnenMit(gefaelscht(zeileA.schluessel, { umschlag }))).toEqual({ art: 'unlesbar' });
  });

  it('macht die eigene Zeile verdächtig, wenn nur das Siegel ein anderes ist', async () => {
    const siegel = verdreht(teil(zeileA.schluessel, 'siegel'), 5);
    expect(await oeffnenMit(gefaelscht(zeileA.schluessel, { siegel }))).toMatchObject({
      art: 'offen',
      verdaechtig: [A.name],
    });
  });
});
