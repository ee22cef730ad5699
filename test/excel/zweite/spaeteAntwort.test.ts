/** A write that Excel carries out only after it was given up: nobody else's cell is lost, and nothing is there twice. */
import '../../support/probekrypto';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import type { Ungewiss } from '../../../src/mappe/ungewiss';
import { openHost } from '../../host/nodeHost';
import { bildVon } from '../../support/bild';
import { type Hand, HAENDE } from '../../support/haende';
import { type Handlung, HANDLUNGEN, istGetan, mappeFuerAlle } from '../../support/handlungen';
import { nurDieHand, spiele, unterschied } from '../../support/stoerendeHand';
import { stichprobe } from '../../support/stichprobe';
import { Testuhr } from '../../support/uhr';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

interface Fall {
  readonly handlung: Handlung;
  /** Who changes the workbook after it was given up and before it is carried out; null: nobody. */
  readonly hand: Hand | null;
  /** Whether it is looked for and sent once more before it is carried out. */
  readonly nochmal: boolean;
}

interface Ausgang {
  readonly art: string;
}

interface Spaet {
  readonly befund: string | null;
  readonly arten: readonly string[];
  readonly bild: readonly string[];
}

function alsUngewiss(ausgang: Ausgang): Ungewiss<Ausgang> {
  if (ausgang.art !== 'ungewiss') throw new Error(`it is known: ${ausgang.art}`);
  return ausgang as Ungewiss<Ausgang>;
}

async function spaet({ handlung, hand, nochmal }: Fall, schreibend: number): Promise<Spaet> {
  const host = await openHost(xlsx);
  const fremd = host.connect();
  const uhr = new Testuhr();
  const mappe = createExcelFallmappe({ excel: host.excel, wecker: uhr.wecker });
  const tue = await handlung.bereite(mappe, 0);
  let [anfrage, fuehreAus] = [0, (): void => undefined];
  host.before(() => {
    if (anfrage++ === schreibend) return new Promise((resolve) => (fuehreAus = resolve));
    return undefined;
  });
  const ausgang = await uhr.bis(tue());
  if (hand !== null) await hand.tue(host, fremd, handlung);
  // Where nothing is to be written, it was the reading that was given up: that is known, and nothing is late.
  if (schreibtNichts(handlung) && ausgang.art === 'abgelehnt') {
    fuehreAus();
    return { befund: null, arten: [ausgang.art], bild: await bildVon(fremd) };
  }
  const ungewiss = alsUngewiss(ausgang);
  const befund = nochmal ? await ungewiss.siehNach() : null;
  const erneut = befund?.art === 'unveraendert' ? await ungewiss.nochmal() : null;
  fuehreAus();
  const { art } = await ungewiss.spaeter;
  const arten = [...(erneut === null ? [] : [erneut.art]), art];
  return { befund: befund?.art ?? null, arten, bild: await bildVon(fremd) };
}

/** What is recorded already for the day is not recorded again. */
function schreibtNichts({ name }: Handlung): boolean {
  return name === 'Lücke vermerken';
}

const FAELLE: readonly Fall[] = HANDLUNGEN.flatMap((handlung) => [
  { handlung, hand: null, nochmal: true },
  ...HAENDE.flatMap((hand) => [false, true].map((nochmal) => ({ handlung, hand, nochmal }))),
]);

describe('ein aufgegebenes Schreiben, das Excel spät doch ausführt', () => {
  const laeufe = stichprobe(FAELLE, 5, 'late writes');

  it.each(
    laeufe.map(
      (fall) =>
        [
          fall.handlung.name,
          fall.hand === null ? 'niemand dazwischen' : `jemand ${fall.hand.name}`,
          fall.nochmal ? 'inzwischen noch einmal gesendet' : 'nicht noch einmal gesendet',
          fall,
        ] as const,
    ),
  )(
    '%s, %s, %s: keine fremde Zelle verloren, nichts doppelt',
    async (_, __, ___, fall) => {
      const { handlung, hand } = fall;
      const nur = { handlung, hand: hand ?? keine };
      const { bild: ohne, anfragen } = await spiele(xlsx, { ...nur, vor: null });
      const ausgang = await spaet(fall, anfragen.length - 1);
      const getan = ausgang.arten.some((art) => istGetan({ art }));
      const moegliche = [ohne];
      if (hand !== null)
        for (const vor of [-1, Infinity]) {
          const nacheinander = await spiele(xlsx, { ...nur, vor });
          if (nacheinander.getan) moegliche.push(nacheinander.bild);
        }
      const richtige = getan ? moegliche.slice(hand === null ? 0 : 1) : [await nurDieHand(xlsx, nur)];
      const anders = richtige.map((bild) => unterschied(bild, ausgang.bild));
      expect([ausgang.befund, ausgang.arten, anders]).toEqual([
        ausgang.befund,
        ausgang.arten,
        expect.arrayContaining([[]]),
      ]);
      if (hand === null && !schreibtNichts(handlung))
        expect(ausgang).toMatchObject({ befund: 'unveraendert' });
    },
    30_000,
  );
});

const keine: Hand = { name: 'niemand', tue: () => Promise.resolve() };
