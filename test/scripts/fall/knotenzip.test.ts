/** What Node packs and unpacks is what the browser does: the same bytes, the same check sums, the same refusals. */
import { KNOTENZIP } from '../../../scripts/fall/knotenzip';
import { UEBERALL, type Zipwerk } from '../../../src/paket/zip/zipwerk';

const GROSS = Uint8Array.from({ length: 300_000 }, (_, nr) => (nr * nr) % 251);
const BLOECKE = [GROSS.subarray(0, 1), GROSS.subarray(1, 200_000), GROSS.subarray(200_000)];
const WERKE: readonly (readonly [string, Zipwerk])[] = [
  ['überall', UEBERALL],
  ['Node', KNOTENZIP],
];

describe.each(WERKE)('%s packt', (_, werk) => {
  it.each([1, 6] as const)('in Blöcken, Stufe %i: beide lesen dasselbe', async (stufe) => {
    const gepackt = await werk.packeEin(BLOECKE, stufe);
    expect(gepackt.length).toBeLessThan(GROSS.length);
    for (const [, anderes] of WERKE)
      expect(Buffer.compare(anderes.packeAus(gepackt, GROSS.length), GROSS)).toBe(0);
  });

  it('viele Blöcke, die alle an derselben Stelle stehen, einer nach dem anderen', async () => {
    const stelle = new Uint8Array(70_000);
    function* nacheinander(): Iterable<Uint8Array> {
      for (let erstes = 0; erstes < GROSS.length; erstes += stelle.length / 7) {
        const block = GROSS.subarray(erstes, erstes + stelle.length / 7);
        stelle.fill(0xff).set(block);
        yield stelle.subarray(0, block.length);
      }
    }
    const gepackt = await werk.packeEin(nacheinander(), 1);
    for (const [, anderes] of WERKE)
      expect(Buffer.compare(anderes.packeAus(gepackt, GROSS.length), GROSS)).toBe(0);
  });

  it('nichts', async () => {
    for (const [, anderes] of WERKE) expect(anderes.packeAus(await werk.packeEin([], 6), 0)).toHaveLength(0);
  });

  it('mehr als erlaubt ist ein Fehler, zu wenig auch', async () => {
    const gepackt = await UEBERALL.packeEin([GROSS], 6);
    expect(() => werk.packeAus(gepackt, GROSS.length - 1)).toThrow();
    expect(() => werk.packeAus(gepackt.subarray(0, gepackt.length - 20), GROSS.length)).toThrow();
    expect(() => werk.packeAus(new Uint8Array([0xff, 0xff, 0xff]), 100)).toThrow();
  });

  it('Prüfsummen, auch in Stücken', () => {
    expect(werk.crc32(new TextEncoder().encode('123456789'), 0)).toBe(0xcbf43926);
    const [erstes, zweites] = [GROSS.subarray(0, 777), GROSS.subarray(777)] as const;
    expect(werk.crc32(zweites, werk.crc32(erstes, 0))).toBe(UEBERALL.crc32(GROSS, 0));
  });
});
