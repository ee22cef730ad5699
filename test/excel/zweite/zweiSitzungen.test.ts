import '../../support/probekrypto';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import { openHost } from '../../host/nodeHost';
import { bildVon } from '../../support/bild';
import { type Handlung, HANDLUNGEN, istGetan, mappeFuerAlle } from '../../support/handlungen';
import { stichprobe } from '../../support/stichprobe';
import { unterschied } from '../../support/stoerendeHand';
import { alleFolgen, imTakt } from '../../support/takt';
import { berichte } from '../../support/testbericht';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

type Paar = readonly [Handlung, Handlung];

const PAARE: readonly Paar[] = HANDLUNGEN.flatMap((eine, index) =>
  HANDLUNGEN.slice(index).map((andere): Paar => [eine, andere]),
);

/** More than any pair has; a pair with more would go on for ever. */
const HOECHSTENS = 3_000;

interface Ausgang {
  readonly getan: readonly boolean[];
  readonly arten: readonly string[];
  readonly bild: readonly string[];
  readonly folge: readonly number[];
}

/** Plays both sessions in an order of their requests. @param nur who does anything at all. */
async function spiele(
  paar: Paar,
  folge: readonly number[],
  nur: readonly boolean[] = [true, true],
): Promise<Ausgang> {
  const host = await openHost(xlsx);
  const clients = [host, host.connect()];
  const tun: (() => Promise<{ readonly art: string }>)[] = [];
  for (const [index, client] of clients.entries())
    tun.push((await paar[index]?.bereite(createExcelFallmappe({ excel: client.excel }), index)) ?? nichts);
  const beteiligte = clients.map((client, index) => ({
    client,
    tue: nur[index] === true ? (tun[index] ?? nichts) : nichts,
  }));
  const takt = await imTakt(beteiligte, folge);
  const bild = await bildVon(host.connect());
  const arten = takt.ergebnisse.map((each) => (each as { readonly art: string }).art);
  return { getan: takt.ergebnisse.map(istGetan), arten, bild, folge: takt.folge };
}

function nichts(): Promise<{ readonly art: string }> {
  return Promise.resolve({ art: 'nichts' });
}

/** One after the other in either order, or only those who were told that it is done. */
async function moegliche(paar: Paar): Promise<readonly Ausgang[]> {
  const alleinA = await spiele(paar, [], [true, false]);
  const alleinB = await spiele(paar, [], [false, true]);
  const keiner = await spiele(paar, [], [false, false]);
  const nacheinander = [
    await spiele(paar, []),
    await spiele(
      paar,
      Array.from({ length: 40 }, () => 1),
    ),
  ];
  return [...nacheinander, alleinA, alleinB, keiner];
}

/** The orders that end otherwise than one after the other. */
async function falsche(
  paar: Paar,
): Promise<{ readonly laeufe: number; readonly falsch: readonly unknown[] }> {
  const richtig = await moegliche(paar);
  const falsch: unknown[] = [];
  const laeufe = await alleFolgen(async (folge) => {
    const { getan, arten, bild, folge: gespielt } = await spiele(paar, folge);
    const passende = richtig.filter((each) => String(each.getan) === String(getan));
    const abweichung = passende.map((each) => unterschied(each.bild, bild));
    if (!abweichung.some((each) => each.length === 0)) falsch.push([gespielt.join(''), arten, abweichung]);
    return gespielt;
  }, HOECHSTENS);
  return { laeufe, falsch };
}

describe('zwei Sitzungen, in jeder Folge ihrer Anfragen', () => {
  const paare = stichprobe(PAARE, 3, 'pairs of writings');

  it.each(paare.map((paar) => [paar[0].name, paar[1].name, paar] as const))(
    '%s und %s: wie eine nach der anderen',
    async (eine, andere, paar) => {
      const { laeufe, falsch } = await falsche(paar);
      berichte(`Two sessions: ${laeufe} orders of „${eine}“ and „${andere}“`);
      expect(laeufe).toBeGreaterThan(1);
      expect(laeufe).toBeLessThan(HOECHSTENS);
      expect(falsch).toEqual([]);
    },
    600_000,
  );
});
