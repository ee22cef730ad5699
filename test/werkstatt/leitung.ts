/** What passes between the pane and Excel: counts it, waits for the end of it, and lets it fail. Sees nothing of the pane. */
import type { Page } from 'playwright-core';
import type { Workbench } from '../../scripts/werkstatt/page/Workbench';
import type { LoggedRequest } from '../host/Traffic';

interface WerkstattPage {
  readonly werkstatt: Workbench;
}

/** Which action of which request fails, and whether everything after it fails as well. */
export interface Ausfall {
  readonly anfrage: number;
  readonly aktion: number;
  /** The action counted over all requests. */
  readonly aktionInsgesamt: number;
  readonly code: string;
  readonly bleibt: boolean;
  /** Before anything of the request is done, or at the last of it. */
  readonly stelle: 'erste' | 'letzte';
}

const ZELLBEARBEITUNG = 'InvalidOperationInCellEditMode';

/** The faults to meet where an action makes these requests. */
export function ausfaelleIn(anfragen: readonly LoggedRequest[]): Ausfall[] {
  let vorher = 0;
  return anfragen.flatMap(({ actions }, anfrage) => {
    const letzte = actions.length - 1;
    const bei = (stelle: Ausfall['stelle'], code: string, bleibt = false): Ausfall => {
      const aktion = stelle === 'erste' ? 0 : letzte;
      return { anfrage, aktion, aktionInsgesamt: anfang + aktion, code, bleibt, stelle };
    };
    const anfang = vorher;
    vorher += actions.length;
    const lesend = [bei('erste', 'GeneralException'), bei('erste', ZELLBEARBEITUNG, true)];
    if (!actions.some((action) => action.endsWith(' ='))) return lesend;
    const schreibend = [
      bei('erste', 'AccessDenied'),
      bei('letzte', 'AccessDenied'),
      bei('letzte', 'GeneralException'),
    ];
    return [...lesend, ...schreibend];
  });
}

/** What kind of outcome a fault has, whatever request it meets. */
export function artDesAusfalls({ code, stelle, bleibt }: Ausfall): string {
  return `${code} ${stelle} ${bleibt}`;
}

/** Begins to note the requests anew. */
export function schneideMit(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as WerkstattPage).werkstatt.core.traffic.reset());
}

/** The requests since then. */
export function mitschnitt(page: Page): Promise<LoggedRequest[]> {
  return page.evaluate(() => [...(window as unknown as WerkstattPage).werkstatt.core.traffic.log]);
}

/** Waits until nothing has passed between pane and Excel for so many milliseconds. */
export function ruhe(page: Page, ms: number): Promise<void> {
  return page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const { log } = (window as unknown as WerkstattPage).werkstatt.core.traffic;
        let [anzahl, still] = [log.length, 0];
        // Counted in turns: while the page is busy, the pane does not get its turn either.
        const timer = setInterval(() => {
          [anzahl, still] = [log.length, log.length === anzahl ? still + 1 : 0];
          if (still < quiet) return;
          clearInterval(timer);
          resolve();
        }, 10);
      }),
    ms / 10,
  );
}

/** From now on Excel refuses as planned. */
export function stoere(page: Page, ausfall: Ausfall): Promise<void> {
  return page.evaluate(({ anfrage, aktion, aktionInsgesamt, code, bleibt }) => {
    const { faults, traffic } = (window as unknown as WerkstattPage).werkstatt.core;
    traffic.reset();
    if (bleibt) faults.failAlwaysFrom(aktionInsgesamt, code);
    else faults.failAtAction({ roundTrip: anfrage, action: aktion, code });
  }, ausfall);
}

/** Excel works again. */
export function entstoere(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as WerkstattPage).werkstatt.core.faults.clear());
}

/** Whether the planned fault has happened. */
export function istEingetreten(page: Page, code: string): Promise<boolean> {
  return page.evaluate((erwartet) => {
    const { log } = (window as unknown as WerkstattPage).werkstatt.core.traffic;
    return log.some(({ errorCode }) => errorCode === erwartet);
  }, code);
}

/** Whether the pane has read the whole workbook since; then there is nothing to be told any more. A write loads as well. */
export function istGeheilt(page: Page, code: string): Promise<boolean> {
  return page.evaluate((erwartet) => {
    const { log } = (window as unknown as WerkstattPage).werkstatt.core.traffic;
    const danach = log.slice(log.findLastIndex(({ errorCode }) => errorCode === erwartet) + 1);
    const lesend = danach.filter(
      ({ actions }) =>
        actions.some((action) => action.includes('.load(')) &&
        !actions.some((action) => action.endsWith(' =')),
    );
    return lesend.length >= 2;
  }, code);
}
