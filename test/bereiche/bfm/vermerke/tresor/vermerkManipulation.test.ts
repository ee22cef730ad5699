/** Every single change to the cell of a Vermerk is found: not one changed cell opens. */
import '../../../../support/probekrypto';
import { toBase64url } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import {
  ersterBund,
  type Schluesselbund,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import type { VermerkErgebnis } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { STICHTAG } from '../../../../support/faelle';
import { stichprobe } from '../../../../support/stichprobe';
import { bytesVon, inhalt, krypto, stellen, verdreht, zelle } from './tresorhilfen';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ANFANG = 'FMV2.';

let bund: Schluesselbund;
let echt: string;
let kennung: string;
let daten: string;
beforeAll(async () => {
  bund = await ersterBund(krypto, STICHTAG);
  echt = (await zelle({ bund }, inhalt())).zelle;
  [kennung, daten] = echt.slice(ANFANG.length).split('.') as [string, string];
});

async function arten(zellen: readonly string[]): Promise<Set<VermerkErgebnis['art']>> {
  expect(zellen).not.toContain(echt);
  const alle = await Promise.all(
    zellen.map((text) => vermerkOeffnen(krypto, bund, { id: 'V-1', zelle: text })),
  );
  return new Set(alle.map(({ art }) => art));
}

function mit(teile: { kennung?: string; daten?: string }): string {
  return `${ANFANG}${teile.kennung ?? kennung}.${teile.daten ?? daten}`;
}

function mitZeichen(stelle: number, neu: string): string {
  return echt.slice(0, stelle) + neu + echt.slice(stelle + 1);
}

describe('eine Zelle, an der etwas geändert wurde', () => {
  it('ist unverändert lesbar und hat eine Länge wie im Alltag', async () => {
    expect(echt.length).toBeGreaterThan(500);
    const ergebnis = await vermerkOeffnen(krypto, bund, { id: 'V-1', zelle: echt });
    expect(ergebnis.art).toBe('gelesen');
  });

  it('öffnet sich nicht, wenn irgendein Zeichen ein anderes ist: jedes der sechs Bits', async () => {
    const zellen = stellen(echt, ANFANG.length).flatMap((stelle) => {
      const wert = ALPHABET.indexOf(echt.charAt(stelle));
      if (wert < 0) return [];
      return [1, 2, 4, 8, 16, 32].map((bit) => mitZeichen(stelle, ALPHABET.charAt(wert ^ bit)));
    });
    const einige = stichprobe(zellen, 500, 'bits of the characters of a Vermerk');
    expect([...(await arten(einige))]).not.toContain('gelesen');
  });

  it('öffnet sich nicht, wenn irgendein Bit der verschlüsselten Bytes kippt', async () => {
    const zellen = stellen(bytesVon(daten)).flatMap((stelle) =>
      [1, 2, 4, 8, 16, 32, 64, 128, 255].map((maske) => mit({ daten: verdreht(daten, stelle, maske) })),
    );
    expect(await arten(stichprobe(zellen, 500, 'bits of a Vermerk'))).toEqual(new Set(['beschaedigt']));
  });

  it('gilt mit geänderter Kennung als Zelle eines anderen Schlüssels', async () => {
    const zellen = stellen(bytesVon(kennung)).map((stelle) => mit({ kennung: verdreht(kennung, stelle) }));
    expect(await arten(zellen)).toEqual(new Set(['fremderSchluessel']));
  });

  it('öffnet sich nicht gekürzt, an keiner Stelle', async () => {
    const zellen = stellen(echt).flatMap((stelle) => [echt.slice(0, stelle), echt.slice(stelle + 1)]);
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

  it.each(['FMV0.', 'FMV3.', 'fmv2.', 'FMP2.', 'FML2.', 'FMV2', 'FMV2,', ''])(
    'öffnet sich nicht mit %j am Anfang',
    async (anfang) => {
      expect(await arten([echt.replace(ANFANG, anfang)])).toEqual(new Set(['beschaedigt']));
    },
  );

  it('ist auch leer oder als irgendein Text nur beschädigt', async () => {
    expect(
      await arten(['', '.', 'FMV2.', 'FMV2..', 'Bitte hier schreiben', `FMV2.${'A'.repeat(40)}`]),
    ).toEqual(new Set(['beschaedigt']));
  });
});

describe('eine Zelle des ersten Formats', () => {
  it('wird als solche benannt und nicht gelesen', async () => {
    const alt = [`FMV1.${daten}`, 'FMV1.', `FMV1.${kennung}.${daten}`];
    expect(await arten(alt)).toEqual(new Set(['altesFormat']));
  });
});

describe('unbenutzte Bits am Ende von base64', () => {
  it.each([1, 2])('müssen 0 sein, auch wenn die Bytes dieselben wären (%i übrige Bytes)', async (uebrig) => {
    const laenge = bytesVon(daten).length;
    const fuellung = 'x'.repeat((((uebrig - laenge) % 3) + 3) % 3);
    const passend = (await zelle({ bund }, inhalt(1, inhalt().text + fuellung))).zelle;
    const letztes = ALPHABET.indexOf(passend.slice(-1));
    const frei = uebrig === 1 ? 16 : 4;
    expect(letztes % frei).toBe(0);
    for (let mehr = 1; mehr < frei; mehr++) {
      const andere = passend.slice(0, -1) + ALPHABET.charAt(letztes + mehr);
      const [, , geheim = ''] = andere.split('.');
      expect(toBase64url(new Uint8Array(Buffer.from(geheim, 'base64url')))).toBe(passend.split('.')[2]);
      expect(await arten([andere])).toEqual(new Set(['beschaedigt']));
    }
  });
});
