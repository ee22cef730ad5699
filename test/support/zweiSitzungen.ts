/** Two sessions with one workbook, in every order of their requests: how it may end, and the orders that end otherwise. */
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { openHost } from '../host/nodeHost';
import { bildVon } from './bild';
import type { Handlung } from './handlung';
import { istGetan } from './handlungen';
import { unterschied } from './stoerendeHand';
import { alleFolgen, imTakt } from './takt';

export type Paar = readonly [Handlung, Handlung];

/** More than any pair has; a pair with more would go on for ever. */
export const HOECHSTENS = 3_000;

interface Ausgang {
  readonly getan: readonly boolean[];
  readonly arten: readonly string[];
  readonly bild: readonly string[];
  readonly folge: readonly number[];
}

/** Plays both sessions in an order of their requests. @param nur who does anything at all. */
async function spiele(
  xlsx: Uint8Array,
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
async function moegliche(xlsx: Uint8Array, paar: Paar): Promise<readonly Ausgang[]> {
  const alleinA = await spiele(xlsx, paar, [], [true, false]);
  const alleinB = await spiele(xlsx, paar, [], [false, true]);
  const keiner = await spiele(xlsx, paar, [], [false, false]);
  const nacheinander = [
    await spiele(xlsx, paar, []),
    await spiele(
      xlsx,
      paar,
      Array.from({ length: 40 }, () => 1),
    ),
  ];
  return [...nacheinander, alleinA, alleinB, keiner];
}

/** The orders that end otherwise than one after the other. */
export async function falscheFolgen(
  xlsx: Uint8Array,
  paar: Paar,
): Promise<{ readonly laeufe: number; readonly falsch: readonly unknown[] }> {
  const richtig = await moegliche(xlsx, paar);
  const falsch: unknown[] = [];
  const laeufe = await alleFolgen(async (folge) => {
    const { getan, arten, bild, folge: gespielt } = await spiele(xlsx, paar, folge);
    const passende = richtig.filter((each) => String(each.getan) === String(getan));
    const abweichung = passende.map((each) => unterschied(each.bild, bild));
    if (!abweichung.some((each) => each.length === 0)) falsch.push([gespielt.join(''), arten, abweichung]);
    return gespielt;
  }, HOECHSTENS);
  return { laeufe, falsch };
}
