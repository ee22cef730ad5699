/** What a person does at the sheet of the Werkstatt, by mouse and keyboard only. */
import type { Locator, Page } from 'playwright-core';

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
