/** The whole way of one person with nothing but keys; it begins in the sheet, as Excel does. */
import type { Locator } from 'playwright-core';
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { type Bedienung, geheDenGanzenWeg } from './ganzerWeg';
import { paneHasRead } from './sheet';
import { ortstaste } from './reiter';
import { druckeBis, geheMitTab, geheZurZelle, hatFokus, waehleMitPfeilen } from './tastatur';

/** The keyboard: Tab to get there, and then the keys of what is there. */
function mitDerTastatur({ page, pane }: OpenWerkstatt): Bedienung {
  const zu = (ziel: Locator): Promise<void> => geheMitTab(page, ziel);
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
    waehle: (radio) => waehleMitPfeilen(page, radio),
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
