/**
 * Excel refuses in the middle of what a person does at the real pane: plans the faults, and says what a person would then
 * miss. What the person does is handed in.
 */
import type { Page } from 'playwright-core';
import type { LoggedRequest } from '../host/Traffic';
import type { Workbench } from '../../scripts/werkstatt/page/Workbench';
import type { OpenWerkstatt } from './browser';
import { paneFrame } from './sheet';

interface WerkstattPage {
  readonly werkstatt: Workbench;
}

/** One thing that a person does at the pane, or at the sheet while the pane looks on. */
export interface Handlung {
  readonly name: string;
  /** Brings pane and workbook to where it begins; `lauf` tells the runs apart, so that each enters something else. */
  bereite(werkstatt: OpenWerkstatt, lauf: number): Promise<void>;
  tue(werkstatt: OpenWerkstatt, lauf: number): Promise<void>;
  /** Whether cells and pane show what it was for. */
  istGetan(werkstatt: OpenWerkstatt, lauf: number): Promise<boolean>;
  /** What was typed goes on by itself or with the way on; anything else has to be asked for again. */
  readonly gehtVonSelbstWeiter: boolean;
  /** Whether what was typed is in its cell; only where something is typed. */
  istImBlatt?(werkstatt: OpenWerkstatt, lauf: number): Promise<boolean>;
}

/** Which action of which request fails, and whether everything after it fails as well. */
export interface Ausfall {
  readonly anfrage: number;
  readonly aktion: number;
  /** The action counted over all requests. */
  readonly aktionInsgesamt: number;
  readonly code: string;
  readonly bleibt: boolean;
}

const ZELLBEARBEITUNG = 'InvalidOperationInCellEditMode';

/** The faults to meet where an action makes these requests. */
export function ausfaelleIn(anfragen: readonly LoggedRequest[]): Ausfall[] {
  let vorher = 0;
  return anfragen.flatMap(({ actions }, anfrage) => {
    const letzte = actions.length - 1;
    const bei = (aktion: number, code: string, bleibt = false): Ausfall => {
      return { anfrage, aktion, aktionInsgesamt: anfang + aktion, code, bleibt };
    };
    const anfang = vorher;
    vorher += actions.length;
    const lesend = [bei(0, 'GeneralException'), bei(0, ZELLBEARBEITUNG, true)];
    if (!actions.some((action) => action.endsWith(' ='))) return lesend;
    const schreibend = [bei(0, 'AccessDenied'), bei(letzte, 'AccessDenied'), bei(letzte, 'GeneralException')];
    return [...lesend, ...schreibend];
  });
}

/** What passes between pane and Excel while the action is done and all goes well. */
export async function anfragenBei(werkstatt: OpenWerkstatt, handlung: Handlung): Promise<LoggedRequest[]> {
  const { page } = werkstatt;
  await handlung.bereite(werkstatt, 0);
  await ruhe(page, 500);
  await page.evaluate(() => (window as unknown as WerkstattPage).werkstatt.core.traffic.reset());
  await handlung.tue(werkstatt, 0);
  await ruhe(page, 500);
  if (!(await bis(() => handlung.istGetan(werkstatt, 0))))
    throw new Error(`${handlung.name} does not work at all`);
  return page.evaluate(() => [...(window as unknown as WerkstattPage).werkstatt.core.traffic.log]);
}

/** Waits until nothing has passed between pane and Excel for so many milliseconds. */
function ruhe(page: Page, ms: number): Promise<void> {
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

/** Longer than the pane waits before it reads again after a change, or shows a cell in the sheet. */
const RUHE_MS = 300;

/** Does the action with a fault and goes on; gives what a person would miss, as sentences. */
export async function maengelBei(
  werkstatt: OpenWerkstatt,
  handlung: Handlung,
  ausfall: Ausfall,
  lauf: number,
): Promise<string[]> {
  const { page } = werkstatt;
  await handlung.bereite(werkstatt, lauf);
  await ruhe(page, RUHE_MS);
  await plane(page, ausfall);
  await handlung.tue(werkstatt, lauf);
  const maengel = [
    ...(await maengelDerLage(werkstatt, handlung, ausfall, lauf)),
    ...(await maengelDanach(werkstatt, handlung, ausfall, lauf)),
  ];
  const wo = `${ausfall.code} at request ${ausfall.anfrage}, action ${ausfall.aktion}`;
  return maengel.map((mangel) => `${wo}: ${mangel}`);
}

function plane(page: Page, ausfall: Ausfall): Promise<void> {
  return page.evaluate(({ anfrage, aktion, aktionInsgesamt, code, bleibt }) => {
    const { faults, traffic } = (window as unknown as WerkstattPage).werkstatt.core;
    traffic.reset();
    if (bleibt) faults.failAlwaysFrom(aktionInsgesamt, code);
    else faults.failAtAction({ roundTrip: anfrage, action: aktion, code });
  }, ausfall);
}

/** What a person sees of the pane at one moment. */
interface Lage {
  readonly titel: string;
  /** All sentences that say how things stand. */
  readonly satz: string;
  readonly wartet: boolean;
  /** Buttons that can be pressed. */
  readonly knoepfe: readonly string[];
}

/** What the person sees now. */
function lage(page: Page): Promise<Lage> {
  return paneFrame(page).evaluate(() => {
    const sichtbar = <T extends HTMLElement>(auswahl: string): T[] =>
      [...document.querySelectorAll<T>(auswahl)].filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && each.innerText.trim() !== '',
      );
    const text = (auswahl: string): string =>
      sichtbar(auswahl)
        .map(({ innerText }) => innerText.trim())
        .join(' ');
    return {
      titel: text('h1'),
      satz: text('[role=status], [role=alert], main > h1 + p'),
      wartet: document.body.textContent.includes('wartet auf Excel'),
      knoepfe: sichtbar<HTMLButtonElement>('button')
        .filter((each) => !each.disabled && each.ariaDisabled !== 'true')
        .map(({ innerText }) => innerText.trim()),
    };
  });
}

const GEDULD_MS = 5000;

/** Asks again and again until the answer is yes; false when that takes too long. */
async function bis(ja: () => Promise<boolean>): Promise<boolean> {
  const ende = Date.now() + GEDULD_MS;
  while (!(await ja())) {
    if (Date.now() > ende) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

const WEGE = ['Noch einmal versuchen', 'Neu lesen'];
const wegVon = ({ knoepfe }: Lage): string | undefined => WEGE.find((weg) => knoepfe.includes(weg));

/** Words of programs rather than of people: compound names, English, parts of error reports. */
const FACHJARGON = /[a-zäöü][A-Z]|\b([Ee]rror|undefined|null|object|failed|the)\b|[{[]/;

function istStoerung({ satz }: Lage): boolean {
  return /\(\w+\)|Zelle bearbeitet/.test(satz);
}

/** What is missing while the fault is there. */
async function maengelDerLage(
  werkstatt: OpenWerkstatt,
  { istImBlatt, istGetan }: Handlung,
  { code }: Ausfall,
  lauf: number,
): Promise<string[]> {
  const { page } = werkstatt;
  const traf = await bis(() => istEingetreten(page, code));
  if (!traf) return ['the fault did not happen'];
  let gesehen = await lage(page);
  const istKlar = await bis(async () => {
    gesehen = await lage(page);
    return istStoerung(gesehen) || (!gesehen.wartet && (await istGeheilt(page, code)));
  });
  const { titel, satz, wartet } = gesehen;
  const maengel: string[] = [];
  if (titel === '') maengel.push('the pane is blank');
  if (!istKlar) maengel.push(`no sentence but „${satz}“`);
  if (!istStoerung(gesehen) && !(await istGetan(werkstatt, lauf))) maengel.push('it was given up in silence');
  if (FACHJARGON.test(satz.replace(`(${code})`, ''))) maengel.push(`jargon: ${satz}`);
  if (wegVon(gesehen) === undefined) maengel.push('no way on');
  const istDa = istImBlatt === undefined || wartet || (await istImBlatt(werkstatt, lauf));
  if (!istDa) maengel.push('what was typed is neither in its cell nor waiting');
  return maengel;
}

function istEingetreten(page: Page, code: string): Promise<boolean> {
  return page.evaluate((erwartet) => {
    const { log } = (window as unknown as WerkstattPage).werkstatt.core.traffic;
    return log.some(({ errorCode }) => errorCode === erwartet);
  }, code);
}

/** Whether the pane has read the whole workbook since; then there is nothing to be told any more. */
function istGeheilt(page: Page, code: string): Promise<boolean> {
  return page.evaluate((erwartet) => {
    const { log } = (window as unknown as WerkstattPage).werkstatt.core.traffic;
    const danach = log.slice(log.findLastIndex(({ errorCode }) => errorCode === erwartet) + 1);
    return danach.filter(({ actions }) => actions.some((action) => action.includes('.load('))).length >= 2;
  }, code);
}

/** What is missing once Excel works again and the person has gone on. */
async function maengelDanach(
  werkstatt: OpenWerkstatt,
  handlung: Handlung,
  { bleibt }: Ausfall,
  lauf: number,
): Promise<string[]> {
  const { page, pane } = werkstatt;
  await page.evaluate(() => (window as unknown as WerkstattPage).werkstatt.core.faults.clear());
  const getan = (): Promise<boolean> => handlung.istGetan(werkstatt, lauf);
  const vonSelbst = bleibt && handlung.gehtVonSelbstWeiter;
  if (vonSelbst && !(await bis(getan))) return ['it does not go on by itself'];
  const weg = wegVon(await lage(page));
  if (weg !== undefined) await pane.getByRole('button', { name: weg, exact: true }).click();
  if (!handlung.gehtVonSelbstWeiter) {
    await ruhe(page, RUHE_MS);
    if (!(await getan())) await handlung.tue(werkstatt, lauf);
  }
  if (!(await bis(getan))) return ['it is not done in the end'];
  const heil = await bis(async () => {
    const jetzt = await lage(page);
    return !jetzt.wartet && !istStoerung(jetzt) && jetzt.titel !== '';
  });
  return heil ? [] : [`in the end the pane says „${(await lage(page)).satz}“`];
}
