/** A session over a real workbook, with a clock of the test: waiting ends when the test says so. */
import { createSitzung } from '../../src/mappe/ablauf';
import type { Sitzung } from '../../src/mappe/sitzung';
import type { HostOptions } from '../host/nodeHost';
import { BEIWERK } from './bereiche';
import type { Eintragungen } from './fillMappe';
import { JETZT, mappeMit, type Testmappe } from './mappe';
import { ZUSATZ } from './faelle';

export interface Testsitzung {
  readonly offen: Testmappe;
  readonly sitzung: Sitzung;
  /** Runs before each waiting ends; tests let the world go on here. */
  beimWarten: (ms: number) => void;
}

/** Opens a session on a template with entries; nothing is read yet. */
export async function sitzungMit(
  eintragungen: Eintragungen = {},
  options?: HostOptions,
): Promise<Testsitzung> {
  return sitzungAuf(await mappeMit(eintragungen, options));
}

/** Opens a session on a workbook that is open; nothing is read yet. */
export function sitzungAuf(offen: Testmappe): Testsitzung {
  const test: Testsitzung = {
    offen,
    beimWarten: () => undefined,
    sitzung: createSitzung(offen.mappe, {
      jetzt: () => JETZT,
      zusatz: () => ZUSATZ,
      anfang: BEIWERK,
      warten: (ms) =>
        new Promise((resolve) => {
          test.beimWarten(ms);
          setImmediate(resolve);
        }),
    }),
  };
  return test;
}

/** Lets everything that is under way come to its end. */
export async function inRuhe({ sitzung }: Testsitzung): Promise<void> {
  for (let round = 0; round < 50; round++) await new Promise((resolve) => setImmediate(resolve));
  if (sitzung.zustand().vorgang !== null) await inRuhe({ sitzung } as Testsitzung);
}
