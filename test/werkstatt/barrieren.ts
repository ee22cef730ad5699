/** What keeps people out of the pane, as sentences: what axe finds, and what is cut off at the side. */
import type * as Axe from 'axe-core';
import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { paneFrame } from './sheet';

/** What axe finds in the pane, and what does not fit into its width. */
export async function barrieren(page: Page): Promise<string[]> {
  return [...(await axeFunde(paneFrame(page))), ...(await ueberstaende(page))];
}

interface AxeWindow {
  readonly axe?: typeof Axe;
}

/**
 * What axe finds by all its rules, in a whole document or in what is in a part of it. It works within the frame alone:
 * from the page around, it would go through every cell of the sheet first.
 */
export async function axeFunde(frame: Frame, teil = 'html'): Promise<string[]> {
  const istDa = await frame.evaluate(() => (window as AxeWindow).axe !== undefined);
  if (!istDa) await frame.evaluate(source);
  return frame.evaluate(async (ort) => {
    const { axe } = window as AxeWindow;
    if (axe === undefined) throw new Error('axe is not there');
    // On its way to another colour, an element may have too little contrast for a moment; a spinner never arrives.
    const bewegungen = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(bewegungen.map((each) => each.finished));
    const ganzes = ort === 'html' ? document : ort;
    const { violations } = await axe.run(ganzes, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, teil);
}

/** Elements that stick out of the pane or are cut off by their box, the innermost ones. */
export function ueberstaende(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() => {
    // A text field scrolls its own text.
    const istBox = (element: Element): boolean =>
      element.clientWidth > 0 &&
      !(element instanceof HTMLInputElement) &&
      getComputedStyle(element).overflowX !== 'visible';
    const boxUm = ({ parentElement: um }: Element): Element => {
      if (um === null) return document.documentElement;
      return istBox(um) ? um : boxUm(um);
    };
    const ueberstand = (element: Element): number => {
      const { left, right, width } = element.getBoundingClientRect();
      const box = boxUm(element);
      const rand = box.getBoundingClientRect().left + box.clientLeft;
      const aussen = width > 0 ? Math.max(right - rand - box.clientWidth, rand - left) : 0;
      const innen = element.scrollWidth - element.clientWidth;
      return Math.round(Math.max(aussen, istBox(element) ? innen : 0));
    };
    /** Kept from sight on purpose, for screen readers only. */
    const istVerborgen = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) ||
      getComputedStyle(element).clipPath.startsWith('inset') ||
      (element.parentElement !== null && istVerborgen(element.parentElement));
    const breit = [...document.body.querySelectorAll('*')].filter(
      (element) => !istVerborgen(element) && ueberstand(element) > 1,
    );
    return breit
      .filter((element) => !breit.some((each) => each !== element && element.contains(each)))
      .map(
        (element) =>
          `${ueberstand(element)} px zu breit: ${element.tagName} „${(element.textContent ?? '').slice(0, 80)}“, ${element.className.slice(0, 40)}`,
      );
  });
}
