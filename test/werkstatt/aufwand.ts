/**
 * Counts what a way costs the person in the pane: clicks, keys, and pixels scrolled. She uses mouse and keyboard only, scrolls by the
 * wheel until what she means lies whole in view, and looks at nothing beforehand. Knows no view.
 */
import type { Locator, Page } from 'playwright-core';
import type { OpenWerkstatt } from './browser';

/** What was spent; each character typed is a key. */
export interface Aufwand {
  readonly klicks: number;
  readonly tasten: number;
  /** In pixels, in both directions. */
  readonly gescrollt: number;
}

/** A person whose effort is counted. Everything waits until what is meant is there; waiting costs nothing. */
export interface Person {
  /** Brings something into view and reads it. */
  sieh(ziel: Locator): Promise<void>;
  klicke(ziel: Locator): Promise<void>;
  /** Types into a field, by a click unless it has the focus; leaves it alone where that stands in it already. */
  tippe(feld: Locator, text: string): Promise<void>;
  /** Puts the cursor behind what stands in a field, and types. */
  ergaenze(feld: Locator, text: string): Promise<void>;
  /** Presses one key, with the focus where it is. */
  druecke(taste: string): Promise<void>;
  /** What was spent so far. */
  bisher(): Aufwand;
}

/** One notch of the wheel. */
const RASTE = 100;
/** Nobody turns the wheel more often for one thing. */
const GEDULD = 80;
/** Distance of the pointer from the edge of what scrolls, where no field takes the wheel. */
const AM_RAND = 3;

/** Where something is, as seen from inside the pane. */
interface Lage {
  /** Which way the wheel has to be turned; 0: nothing is to be done. */
  readonly richtung: -1 | 0 | 1;
  readonly mitte: Punkt;
  /** Where the pointer turns the wheel. */
  readonly rand: Punkt;
  /** How far the surface is scrolled that holds it. */
  readonly stand: number;
}

interface Punkt {
  readonly x: number;
  readonly y: number;
}

/** Begins to count. */
export function zaehle({ page }: Pick<OpenWerkstatt, 'page'>): Person {
  const summe = { klicks: 0, tasten: 0, gescrollt: 0 };
  const zeige = async (ziel: Locator): Promise<Lage> => {
    await ziel.waitFor();
    for (let mal = 0; mal < GEDULD; mal++) {
      const lage = await ruhigeLage(ziel);
      if (lage.richtung === 0) return lage;
      summe.gescrollt += await drehe(page, ziel, lage);
    }
    throw new Error(`never in view: ${String(ziel)}`);
  };
  const klicke = async (ziel: Locator): Promise<void> => {
    const { mitte } = await zeige(ziel);
    const { x, y } = await imFenster(page, mitte);
    await page.mouse.click(x, y);
    summe.klicks += 1;
  };
  const druecke = async (taste: string): Promise<void> => {
    await page.keyboard.press(taste);
    summe.tasten += 1;
  };
  const schreibe = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    summe.tasten += text.length;
  };
  const tippe = async (feld: Locator, text: string): Promise<void> => {
    await zeige(feld);
    const vorher = await feld.inputValue();
    if (vorher === text) return;
    if (!(await hatFokus(feld))) await klicke(feld);
    if (vorher !== '') await druecke('Control+A');
    await schreibe(text);
  };
  const ergaenze = async (feld: Locator, text: string): Promise<void> => {
    await klicke(feld);
    await druecke('Control+End');
    await schreibe(text);
  };
  const sieh = async (ziel: Locator): Promise<void> => void (await zeige(ziel));
  return { sieh, klicke, tippe, ergaenze, druecke, bisher: () => ({ ...summe }) };
}

const hatFokus = (feld: Locator): Promise<boolean> =>
  feld.evaluate((each) => each === document.activeElement);

/** Turns the wheel by one notch; says how far that went. */
async function drehe(page: Page, ziel: Locator, { richtung, rand, stand }: Lage): Promise<number> {
  const { x, y } = await imFenster(page, rand);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, richtung * RASTE);
  // The wheel has no answer; where there is nothing left to scroll, nothing comes.
  for (let mal = 0; mal < 10; mal++) {
    const jetzt = (await ruhigeLage(ziel)).stand;
    if (jetzt !== stand) return Math.round(Math.abs(jetzt - stand));
  }
  throw new Error(`scrolls no further: ${String(ziel)}`);
}

async function imFenster(page: Page, { x, y }: Punkt): Promise<Punkt> {
  const rahmen = await page.locator('#pane').boundingBox();
  if (rahmen === null) throw new Error('the pane is not open');
  return { x: rahmen.x + x, y: rahmen.y + y };
}

/** Where it is once nothing moves any more. */
function ruhigeLage(ziel: Locator): Promise<Lage> {
  return ziel.evaluate(async (element: HTMLElement, amRand): Promise<Lage> => {
    const bild = (): Promise<number> => new Promise(requestAnimationFrame);
    const ort = (): string => JSON.stringify(element.getBoundingClientRect());
    let vorher = '';
    for (let gleich = 0; gleich < 3; await bild()) {
      gleich = ort() === vorher ? gleich + 1 : 0;
      vorher = ort();
    }
    const scrollt = (each: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight;
    let flaeche = element.parentElement;
    while (flaeche && !scrollt(flaeche)) flaeche = flaeche.parentElement;
    const { left, top, bottom, height } =
      flaeche?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const kasten = element.getBoundingClientRect();
    const mitte = { x: kasten.x + kasten.width / 2, y: kasten.y + kasten.height / 2 };
    // Of what is higher than the view, its beginning.
    const ende = kasten.top + Math.min(kasten.height, height / 2);
    // Something may lie over it, such as a heading that stays in sight; edges of neighbours may overlap.
    const istFrei = (y: number): boolean => {
      const oben = document.elementFromPoint(mitte.x, y);
      if (oben === null) return false;
      return element.contains(oben) || oben.contains(element) || oben.closest('label')?.control === element;
    };
    const richtung = (): Lage['richtung'] => {
      if (kasten.top < top - 0.5) return -1;
      if (ende > bottom + 0.5) return 1;
      const viertel = (ende - kasten.top) / 4;
      if (!istFrei(kasten.top + viertel)) return -1;
      return istFrei(ende - viertel) ? 0 : 1;
    };
    const rand = { x: left + amRand, y: top + height / 2 };
    return { richtung: richtung(), mitte, rand, stand: flaeche?.scrollTop ?? 0 };
  }, AM_RAND);
}
