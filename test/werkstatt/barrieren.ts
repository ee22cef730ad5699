/** What keeps people out of the pane, as sentences: what axe finds, and what is cut off at the side. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { paneFrame } from './sheet';

/** What axe finds in the pane, and what does not fit into its width. */
export async function barrieren(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(['#pane', 'body']).analyze();
  const gefunden = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  return [...gefunden, ...(await ueberstaende(page))];
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
      .map((element) => `${ueberstand(element)} px zu breit: ${element.outerHTML.slice(0, 200)}`);
  });
}
