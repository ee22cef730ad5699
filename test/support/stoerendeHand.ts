/** One action of the program on a workbook of its own, with somebody else's hand and a failure of Excel between its requests. */
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { type HostOptions, openHost } from '../host/nodeHost';
import { bildVon } from './bild';
import type { Hand } from './haende';
import { type Handlung, istGetan } from './handlungen';

export interface Spiel {
  readonly handlung: Handlung;
  readonly hand: Hand;
  /** Before which request of the action the hand acts, counted from 0; -1: first of all; null: not at all. */
  readonly vor: number | null;
  /** Which request fails, and at which of its actions. */
  readonly options?: HostOptions;
  readonly fehler?: { readonly anfrage: number; readonly aktion: number };
}

export interface Spielausgang {
  /** Whether somebody was told that it is done. */
  readonly getan: boolean;
  readonly art: string;
  readonly bild: readonly string[];
  /** The actions of each request of the program. */
  readonly anfragen: readonly (readonly string[])[];
}

/** Plays it. A hand whose turn does not come acts at the end. */
export async function spiele(
  xlsx: Uint8Array,
  { handlung, hand, vor, fehler, options }: Spiel,
): Promise<Spielausgang> {
  const host = await openHost(xlsx, options);
  const fremd = host.connect();
  const tue = await handlung.bereite(createExcelFallmappe({ excel: host.excel }), 0);
  const greifeEin = (): Promise<void> => hand.tue(host, fremd, handlung);
  if (vor === -1) await greifeEin();
  host.traffic.reset();
  let anfrage = 0;
  host.before(() => {
    if (anfrage === fehler?.anfrage) host.faults.failAtAction({ roundTrip: 0, action: fehler.aktion });
    return anfrage++ === vor ? greifeEin() : undefined;
  });
  const { art } = await tue();
  host.before(() => undefined);
  host.faults.clear();
  if (vor !== null && anfrage <= vor) await greifeEin();
  const anfragen = host.traffic.log.map(({ actions }) => actions);
  return { getan: istGetan({ art }), art, bild: await bildVon(fremd), anfragen };
}

/**
 * Breaks the writing off, which is the last request of an undisturbed run, and has the hand act so many requests after it.
 * @param teil where in its changes, from 0 (the first) to 1 (the last).
 */
export function abbruch(
  anfragen: Spielausgang['anfragen'],
  teil: number,
  danach: number,
): Pick<Spiel, 'vor' | 'fehler'> {
  const anfrage = anfragen.length - 1;
  const aendernd = (anfragen[anfrage] ?? []).flatMap((each, index) =>
    /( =|add\(\)|delete\(\))$/.test(each) ? [index] : [],
  );
  const aktion = aendernd[Math.round(teil * (aendernd.length - 1))] ?? 0;
  return { vor: anfrage + danach, fehler: { anfrage, aktion } };
}

/** How the workbook looks when only the hand was there. */
export async function nurDieHand(
  xlsx: Uint8Array,
  { handlung, hand }: Pick<Spiel, 'handlung' | 'hand'>,
): Promise<readonly string[]> {
  const host = await openHost(xlsx);
  const fremd = host.connect();
  await handlung.bereite(createExcelFallmappe({ excel: host.excel }), 0);
  await hand.tue(host, fremd, handlung);
  return bildVon(fremd);
}

/** Lines that only one of two pictures has. */
export function unterschied(one: readonly string[], other: readonly string[]): string[] {
  return [
    ...one.filter((each) => !other.includes(each)).map((each) => `- ${each}`),
    ...other.filter((each) => !one.includes(each)).map((each) => `+ ${each}`),
  ];
}
