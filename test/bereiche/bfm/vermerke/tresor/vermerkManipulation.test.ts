/** Every single change to the cell of a Vermerk is found: not one changed cell opens. */
import { toBase64url } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { neuerTresor } from '../../../../../src/bereiche/bfm/vermerke/tresor/datenschluessel';
import { KENNUNG_LAENGE } from '../../../../../src/bereiche/bfm/vermerke/tresor/format';
import type { OffenerTresor, VermerkErgebnis } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { bytesVon, inhalt, krypto, verdreht, zelle } from './tresorhilfen';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ANFANG = 'FMV1.';

let tresor: OffenerTresor;
let echt: string;
let daten: string;
beforeAll(async () => {
  tresor = await neuerTresor(krypto, 'A. Beispiel');
  echt = (await zelle(tresor, inhalt())).zelle;
  daten = echt.slice(ANFANG.length);
});

async function arten(zellen: readonly string[]): Promise<Set<VermerkErgebnis['art']>> {
  expect(zellen).not.toContain(echt);
  const alle = await Promise.all(
    zellen.map((text) => vermerkOeffnen(krypto, tresor, { id: 'V-1', zelle: text })),
  );
  return new Set(alle.map(({ art }) => art));
}

function mitZeichen(stelle: number, neu: string): string {
  return echt.slice(0, stelle) + neu + echt.slice(stelle + 1);
}

function stellen(laenge: number, von = 0): number[] {
  return Array.from({ length: laenge - von }, (_, index) => index + von);
}

describe('eine Zelle, an der etwas geändert wurde', () => {
  it('ist unverändert lesbar und hat eine Länge wie im Alltag', async () => {
    expect(echt.length).toBeGreaterThan(500);
    const ergebnis = await vermerkOeffnen(krypto, tresor, { id: 'V-1', zelle: echt });
    expect(ergebnis.art).toBe('gelesen');
  });

  it('öffnet sich nicht, wenn irgendein Zeichen ein anderes ist: jedes der sechs Bits', async () => {
    const zellen = stellen(echt.length, ANFANG.length).flatMap((stelle) => {
      const wert = ALPHABET.indexOf(echt.charAt(stelle));
      return [1, 2, 4, 8, 16, 32].map((bit) => mitZeichen(stelle, ALPHABET.charAt(wert ^ bit)));
    });
    expect(await arten(zellen)).toEqual(new Set(['beschaedigt', 'fremderSchluessel']));
  });

  it('öffnet sich nicht, wenn irgendein Bit der verschlüsselten Bytes kippt', async () => {
    const zellen = stellen(bytesVon(daten).length, KENNUNG_LAENGE).flatMap((stelle) =>
      [1, 2, 4, 8, 16, 32, 64, 128, 255].map((maske) => ANFANG + verdreht(daten, stelle, maske)),
    );
    expect(await arten(zellen)).toEqual(new Set(['beschaedigt']));
  });

  it('gilt mit geänderter Kennung als Zelle eines anderen Schlüssels', async () => {
    const zellen = stellen(KENNUNG_LAENGE).map((stelle) => ANFANG + verdreht(daten, stelle));
    expect(await arten(zellen)).toEqual(new Set(['fremderSchluessel']));
  });

  it('öffnet sich nicht gekürzt, an keiner Stelle', async () => {
    const zellen = stellen(echt.length).flatMap((stelle) => [echt.slice(0, stelle), echt.slice(stelle + 1)]);
    const ohneGleiche = zellen.filter((text) => text !== echt);
    expect([...(await arten(ohneGleiche))]).not.toContain('gelesen');
  });

  it('öffnet sich nicht verlängert', async () => {
    const anhaenge = [...ALPHABET, 'AA', 'AAA', 'AAAA', '=', '==', ' ', '\n', '.', '.A', daten];
    expect(await arten(anhaenge.map((mehr) => echt + mehr))).toEqual(new Set(['beschaedigt']));
  });

  it('öffnet sich nicht mit Leerzeichen davor oder einem Zeichen, das kein base64url ist', async () => {
    const zellen = [
      ` ${echt}`,
      ...['+', '/', '=', ' ', '.', 'ä', '\u0000'].map((neu) => mitZeichen(100, neu)),
    ];
    expect(await arten(zellen)).toEqual(new Set(['beschaedigt']));
  });

  it.each(['FMV0.', 'FMV2.', 'fmv1.', 'FMP1.', 'FMV1', 'FMV1,', ''])(
    'öffnet sich nicht mit %j am Anfang',
    async (anfang) => {
      expect(await arten([anfang + daten])).toEqual(new Set(['beschaedigt']));
    },
  );

  it('ist auch leer oder als irgendein Text nur beschädigt', async () => {
    expect(await arten(['', '.', 'FMV1.', 'Bitte hier schreiben', `FMV1.${'A'.repeat(40)}`])).toEqual(
      new Set(['beschaedigt']),
    );
  });
});

describe('unbenutzte Bits am Ende von base64', () => {
  it.each([1, 2])('müssen 0 sein, auch wenn die Bytes dieselben wären (%i übrige Bytes)', async (uebrig) => {
    const laenge = bytesVon(daten).length;
    const fuellung = 'x'.repeat((((uebrig - laenge) % 3) + 3) % 3);
    const passend = (await zelle(tresor, inhalt(1, inhalt().text + fuellung))).zelle;
    const letztes = ALPHABET.indexOf(passend.slice(-1));
    const frei = uebrig === 1 ? 16 : 4;
    expect(letztes % frei).toBe(0);
    for (let mehr = 1; mehr < frei; mehr++) {
      const andere = passend.slice(0, -1) + ALPHABET.charAt(letztes + mehr);
      expect(toBase64url(new Uint8Array(Buffer.from(andere.slice(5), 'base64url')))).toBe(passend.slice(5));
      expect(await arten([andere])).toEqual(new Set(['beschaedigt']));
    }
  });
});
