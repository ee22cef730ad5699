/** What a person does with nothing but keys, in the sheet and in the pane. */
import type { Locator, Page } from 'playwright-core';

/** Nobody presses a key more often to get somewhere. */
const GEDULD = 60;

/** Presses a key until something is so. @throws where it never is. */
export async function druckeBis(page: Page, taste: string, istSo: () => Promise<boolean>): Promise<void> {
  for (let mal = 0; mal < GEDULD; mal++) {
    if (await istSo()) return;
    await page.keyboard.press(taste);
  }
  throw new Error(`${taste} leads nowhere`);
}

/** Whether somebody is at a place and could type there. */
export const hatFokus = (ziel: Locator): Promise<boolean> =>
  ziel.evaluate((element) => element === document.activeElement && document.hasFocus());

/** Whether one has to go back to get there. */
const liegtVorher = (ziel: Locator): Promise<boolean> =>
  ziel.evaluate((element) => {
    const lage = element.compareDocumentPosition(document.activeElement ?? document.body);
    return (lage & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });

/** Row and column of an address such as `D29`. */
function stelle(adresse: string): { readonly zeile: number; readonly spalte: number } {
  const [, spalte = 'A', zeile = '1'] = /^([A-Z])(\d+)/.exec(adresse) ?? [];
  return { zeile: Number(zeile), spalte: spalte.charCodeAt(0) };
}

/** Goes to a cell of the sheet in front by arrow keys. */
export async function geheZurZelle(page: Page, zelle: string): Promise<void> {
  const ziel = stelle(zelle);
  const hier = async () => stelle((await page.locator('.adresse').textContent()) ?? '');
  const senkrecht = (await hier()).zeile < ziel.zeile ? 'ArrowDown' : 'ArrowUp';
  await druckeBis(page, senkrecht, async () => (await hier()).zeile === ziel.zeile);
  const waagrecht = (await hier()).spalte < ziel.spalte ? 'ArrowRight' : 'ArrowLeft';
  await druckeBis(page, waagrecht, async () => (await hier()).spalte === ziel.spalte);
}

/** Goes to a place of the pane by the Tab key, forwards or back. */
export async function geheMitTab(page: Page, ziel: Locator): Promise<void> {
  await ziel.waitFor();
  await druckeBis(page, (await liegtVorher(ziel)) ? 'Shift+Tab' : 'Tab', () => hatFokus(ziel));
}

/** Chooses one of several by Tab and arrow keys. */
export async function waehleMitPfeilen(page: Page, radio: Locator): Promise<void> {
  await radio.waitFor();
  const imFokus = radio.locator('xpath=ancestor::*[@role="radiogroup"]').locator(':focus');
  await druckeBis(page, 'Tab', async () => (await imFokus.count()) > 0);
  if (await hatFokus(radio)) await page.keyboard.press('Space');
  else await druckeBis(page, 'ArrowUp', () => hatFokus(radio));
}
