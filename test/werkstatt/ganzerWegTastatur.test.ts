/** The whole way of one person with nothing but keys; it begins in the sheet, as Excel does. */
import type { Locator, Page } from 'playwright-core';
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { type Bedienung, geheDenGanzenWeg } from './ganzerWeg';
import { paneHasRead } from './sheet';
import { ortstaste } from './reiter';

/** Nobody presses a key more often to get somewhere. */
const GEDULD = 60;

/** Presses a key until something is so. */
async function druckeBis(page: Page, taste: string, istSo: () => Promise<boolean>): Promise<void> {
  for (let mal = 0; mal < GEDULD; mal++) {
    if (await istSo()) return;
    await page.keyboard.press(taste);
  }
  throw new Error(`${taste} leads nowhere`);
}

const hatFokus = (ziel: Locator): Promise<boolean> =>
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
async function geheZurZelle(page: Page, zelle: string): Promise<void> {
  const ziel = stelle(zelle);
  const hier = async () => stelle((await page.locator('.adresse').textContent()) ?? '');
  const senkrecht = (await hier()).zeile < ziel.zeile ? 'ArrowDown' : 'ArrowUp';
  await druckeBis(page, senkrecht, async () => (await hier()).zeile === ziel.zeile);
  const waagrecht = (await hier()).spalte < ziel.spalte ? 'ArrowRight' : 'ArrowLeft';
  await druckeBis(page, waagrecht, async () => (await hier()).spalte === ziel.spalte);
}

/** The keyboard: Tab to get there, and then the keys of what is there. */
function mitDerTastatur({ page, pane }: OpenWerkstatt): Bedienung {
  const zu = async (ziel: Locator): Promise<void> => {
    await ziel.waitFor();
    await druckeBis(page, (await liegtVorher(ziel)) ? 'Shift+Tab' : 'Tab', () => hatFokus(ziel));
  };
  const gewaehlterReiter = pane.getByRole('tab', { selected: true });
  return {
    unbenutzt: 'pointerdown',
    beginne: async () => {
      await paneHasRead(page);
      await pane.locator('li[aria-current]').waitFor();
      await page.keyboard.press('F6');
      await zu(pane.locator('li[aria-current] [role=radio][tabindex="0"]'));
    },
    geheZu: async (ansicht) => {
      await page.keyboard.press(ortstaste(ansicht));
      if ((await gewaehlterReiter.count()) === 0) return;
      // The key leads into the view; the steps lie right before it.
      await druckeBis(page, 'Shift+Tab', () => hatFokus(gewaehlterReiter));
      await druckeBis(page, 'ArrowRight', async () => (await gewaehlterReiter.textContent()) === ansicht);
    },
    antworte: async (frage, taste) => {
      await pane.locator('li[aria-current]').getByText(frage, { exact: true }).waitFor();
      await page.keyboard.press(taste);
    },
    waehle: async (radio) => {
      await radio.waitFor();
      const imFokus = radio.locator('xpath=ancestor::*[@role="radiogroup"]').locator(':focus');
      await druckeBis(page, 'Tab', async () => (await imFokus.count()) > 0);
      if (await hatFokus(radio)) await page.keyboard.press('Space');
      else await druckeBis(page, 'ArrowUp', () => hatFokus(radio));
    },
    druecke: async (ziel) => {
      await zu(ziel);
      await page.keyboard.press('Enter');
    },
    aendere: async (blatt, zelle, eintrag) => {
      await page.keyboard.press('F6');
      const vorn = page.getByRole('tab', { name: blatt, exact: true, selected: true });
      await druckeBis(page, 'Control+PageUp', async () => (await vorn.count()) > 0);
      await geheZurZelle(page, zelle);
      await page.keyboard.type(eintrag);
      await page.keyboard.press('Enter');
      await page.keyboard.press('F6');
    },
  };
}

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

describe('der ganze Weg mit der Tastatur', () => {
  it('führt von der leeren Vorlage zum eingetragenen und zurückgenommenen Ergebnis', async () => {
    await inWerkstatt({}, (werkstatt) => geheDenGanzenWeg(werkstatt, mitDerTastatur(werkstatt)));
  });
});
