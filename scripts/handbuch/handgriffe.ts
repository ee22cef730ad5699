/** What a person does at the sheet and in the pane while the pictures are made, and how one knows that it is done. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../werkstatt/page/Workbench';

interface WerkstattPage {
  readonly werkstatt: Workbench;
}

/** Contents by cell, such as `Profiling!D19`. */
export type Zellen = Readonly<Record<string, string | number>>;

/** Types into cells, as a person does in Excel. */
export async function tippe(page: Page, zellen: Zellen): Promise<void> {
  await page.evaluate((werte) => {
    const { person } = (window as unknown as WerkstattPage).werkstatt;
    for (const [ort, wert] of Object.entries(werte)) {
      const [blatt = '', zelle = ''] = ort.split('!');
      person.setCell(blatt, zelle, wert);
    }
  }, zellen);
}

/** Presses keys one after the other. */
export async function druecke(page: Page, tasten: readonly string[]): Promise<void> {
  for (const taste of tasten) await page.keyboard.press(taste);
}

/** Scrolls so far that a heading stands at the top of the view. */
export async function rolleZu(pane: FrameLocator, ueberschrift: string | RegExp): Promise<void> {
  await pane
    .getByRole('heading', { name: ueberschrift })
    .first()
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
}

const RUHE_MS = 300;

/** Waits until nothing is loaded, nothing waits for Excel, and the pane says the same for a while; gives what it says. */
export async function wartetAufRuhe(page: Page, pane: FrameLocator): Promise<string> {
  for (const unruhe of ['wartet auf Excel', 'wird geladen …'])
    if (!(await istGestoert(pane))) await pane.getByText(unruhe).waitFor({ state: 'detached' });
  let vorher = '';
  let ansicht = await pane.locator('body').ariaSnapshot();
  while (ansicht !== vorher) {
    vorher = ansicht;
    await page.waitForTimeout(RUHE_MS);
    ansicht = await pane.locator('body').ariaSnapshot();
  }
  return ansicht;
}

/** Inputs wait for as long as a cell is edited. */
async function istGestoert(pane: FrameLocator): Promise<boolean> {
  return (await pane.getByText('In Excel wird gerade eine Zelle bearbeitet').count()) > 0;
}
