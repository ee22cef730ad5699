import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import { openHost, type StandInHost } from '../../host/nodeHost';
import { bildVon } from '../../support/bild';
import { HAENDE, type Hand } from '../../support/haende';
import { type Handlung, HANDLUNGEN, istGetan, mappeFuerAlle } from '../../support/handlungen';
import { stichprobe } from '../../support/stichprobe';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

/** Most requests that one action sends before anybody disturbs it: two to read, one to plan, one to write. */
const ANFRAGEN = 4;

interface Lauf {
  readonly handlung: Handlung;
  readonly hand: Hand;
  /** Before which request of the action the hand acts, counted from 0. */
  readonly vor: number;
}

const LAEUFE: readonly Lauf[] = HANDLUNGEN.flatMap((handlung) =>
  HAENDE.flatMap((hand) => Array.from({ length: ANFRAGEN }, (_, vor) => ({ handlung, hand, vor }))),
);

interface Ausgang {
  readonly getan: boolean;
  readonly art: string;
  readonly bild: readonly string[];
}

/** Plays it; `vor` null: the hand acts first, Infinity: afterwards. */
async function spiele({ handlung, hand }: Omit<Lauf, 'vor'>, vor: number | null): Promise<Ausgang> {
  const host = await openHost(xlsx);
  const fremd = host.connect();
  const tue = await handlung.bereite(createExcelFallmappe({ excel: host.excel }), 0);
  const greifeEin = (): Promise<void> => hand.tue(host, fremd, handlung);
  if (vor === null) await greifeEin();
  let anfrage = 0;
  host.before(() => (anfrage++ === vor ? greifeEin() : undefined));
  const { art } = await tue();
  host.before(() => undefined);
  if (vor !== null && anfrage <= vor) await greifeEin();
  const bild = await bildVon(fremd);
  return { getan: istGetan({ art }), art, bild };
}

/** How the workbook looks when only the hand was there. */
async function nurDieHand({ handlung, hand }: Omit<Lauf, 'vor'>): Promise<readonly string[]> {
  const host: StandInHost = await openHost(xlsx);
  const fremd = host.connect();
  await handlung.bereite(createExcelFallmappe({ excel: host.excel }), 0);
  await hand.tue(host, fremd, handlung);
  return bildVon(fremd);
}

const gemerkt = new Map<string, Promise<readonly Ausgang[]>>();

/** What may come of it: the hand first, the action first, or the action was not done and says so. */
function erlaubt(lauf: Lauf): Promise<readonly Ausgang[]> {
  const key = `${lauf.handlung.name}, ${lauf.hand.name}`;
  const bekannt =
    gemerkt.get(key) ??
    Promise.all([spiele(lauf, null), spiele(lauf, Infinity), nurDieHand(lauf)]).then(
      ([davor, danach, nur]) => [davor, danach, { getan: false, art: '', bild: nur }],
    );
  gemerkt.set(key, bekannt);
  return bekannt;
}

describe('eine dritte Hand zwischen zwei Anfragen', () => {
  const laeufe = stichprobe(LAEUFE, 6, 'hands between two requests', ({ handlung }) => handlung.name);

  it.each(laeufe.map((lauf) => [lauf.handlung.name, lauf.hand.name, lauf.vor, lauf] as const))(
    '%s, jemand %s, vor Anfrage %i: nichts Falsches, nichts verloren, nichts gemeldet, was nicht ist',
    async (_, __, vor, lauf) => {
      const { getan, art, bild } = await spiele(lauf, vor);
      const moeglich = (await erlaubt(lauf)).filter((each) => each.getan === getan);
      const abweichung = moeglich.map((each) => unterschied(each.bild, bild));
      expect([art, abweichung.some((each) => each.length === 0) ? [] : abweichung]).toEqual([art, []]);
      expect(art).not.toBe('unvollstaendig');
    },
    30_000,
  );
});

/** Lines that only one of them has. */
function unterschied(one: readonly string[], other: readonly string[]): string[] {
  return [
    ...one.filter((each) => !other.includes(each)).map((each) => `- ${each}`),
    ...other.filter((each) => !one.includes(each)).map((each) => `+ ${each}`),
  ];
}
