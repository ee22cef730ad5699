import '../../support/probekrypto';
import type { Quirks } from '../../host/book/excelWindow';
import { FILTERT, type Hand, VERBIRGT } from '../../support/haende';
import { HANDLUNGEN, mappeFuerAlle } from '../../support/handlungen';
import { abbruch, nurDieHand, spiele, type Spielausgang, unterschied } from '../../support/stoerendeHand';
import { stichprobe } from '../../support/stichprobe';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

/** Before which request rows are hidden; -1: before the action begins. */
const VOR = [-1, 0, 1, 2, 3];

const alle = HANDLUNGEN.flatMap((handlung) =>
  [FILTERT, VERBIRGT].flatMap((hand) => VOR.map((vor) => ({ handlung, hand, vor }))),
);
type Lauf = (typeof alle)[number];

const ungestoert = new Map<Lauf['handlung'], Promise<Spielausgang>>();

/** How it ends where all rows are seen. */
function ohneHand(handlung: Lauf['handlung'], hand: Hand): Promise<Spielausgang> {
  const bekannt = ungestoert.get(handlung) ?? spiele(xlsx, { handlung, hand, vor: null });
  ungestoert.set(handlung, bekannt);
  return bekannt;
}

describe('sind Zeilen verborgen, steht am Ende alles, wo es stünde, wenn alle zu sehen wären', () => {
  const laeufe = stichprobe(alle, 1, 'writings over hidden rows', ({ handlung }) => handlung.name);

  it.each(laeufe.map((lauf) => [lauf.handlung.name, lauf.hand.name, lauf.vor, lauf] as const))(
    '%s, jemand %s, vor Anfrage %i',
    async (_, __, vor, { handlung, hand }) => {
      const ausgang = await spiele(xlsx, { handlung, hand, vor });
      expect([ausgang.getan, ausgang.art]).toEqual([true, ausgang.art]);
      expect(unterschied((await ohneHand(handlung, hand)).bild, ausgang.bild)).toEqual([]);
    },
    30_000,
  );
});

describe('wird unter einem Filter zurückgestellt, bleibt nichts von uns, und keine andere Zelle ist angerührt', () => {
  const antworten: readonly Quirks['deleteUnderFilter'][] = [
    'FilteredRangeConflict',
    'GeneralException',
    'nothing',
  ];
  const stellen = [0.4, 1].flatMap((teil) => [0, 1, 2].map((danach) => ({ teil, danach })));
  const faelle = HANDLUNGEN.flatMap((handlung) =>
    antworten.flatMap((deleteUnderFilter) =>
      stellen.map((stelle) => ({ handlung, ...stelle, options: { quirks: { deleteUnderFilter } } })),
    ),
  );
  const laeufe = stichprobe(faelle, 1, 'put back under a filter', ({ handlung }) => handlung.name);

  it.each(
    laeufe.map((lauf) => {
      const { handlung, options, teil, danach } = lauf;
      return [handlung.name, options.quirks.deleteUnderFilter, teil, danach, lauf] as const;
    }),
  )(
    '%s (%s, Abbruch bei %d, Filter vor Anfrage +%i)',
    async (_, __, teil, danach, { handlung, options }) => {
      const { anfragen } = await ohneHand(handlung, FILTERT);
      const lauf = { handlung, hand: FILTERT, options, ...abbruch(anfragen, teil, danach) };
      const ausgang = await spiele(xlsx, lauf);
      // Rows that were being put into a new order cannot always be told from others; then that is said, with the cells.
      if (ausgang.art === 'unvollstaendig' && handlung.name === 'Wiedervorlage anlegen') return;
      expect(ausgang.getan).toBe(false);
      // Where nothing is to be written, what is broken off is the reading.
      expect(['unveraendert', 'abgelehnt']).toContain(ausgang.art);
      expect(unterschied(await nurDieHand(xlsx, lauf), ausgang.bild)).toEqual([]);
    },
    30_000,
  );
});
