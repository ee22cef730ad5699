/** What a person does at the sheet of the Werkstatt, by mouse and keyboard only. */
import type { Frame, Locator, Page } from 'playwright-core';

/** A cell of the sheet in front, by its address. */
export function cell(page: Page, address: string): Locator {
  return page.locator(`td[data-cell="${address}"]`);
}

/** Brings a sheet to the front. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

/** Clicks a cell of the sheet in front, types into it and ends with a key. */
export async function typeInto(page: Page, address: string, text: string, end = 'Enter'): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

/** What the status line says. */
export function statusLine(page: Page): Locator {
  return page.locator('footer [role="status"]');
}

/** Waits until a cell or range of the sheet in front is selected; the sheet comes to the front a moment earlier. */
export async function gewaehlt(page: Page, address: string): Promise<void> {
  await page.waitForFunction((place) => document.querySelector('.adresse')?.textContent === place, address);
}

/** Waits until the pane has opened and read the workbook for the first time. */
export async function paneHasRead(page: Page): Promise<void> {
  await page.locator('.messung[data-first-reading]').waitFor();
}

/** The frame of the pane, to look at it from within. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('/pane/'));
  if (!frame) throw new Error('the pane is not open');
  return frame;
}
