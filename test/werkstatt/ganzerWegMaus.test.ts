/** The whole way of one person with nothing but the mouse. */
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { type Bedienung, geheDenGanzenWeg } from './ganzerWeg';
import { cell, openSheet, paneHasRead } from './sheet';
import { zuAnsicht } from './reiter';

/** The mouse: clicks where a person can click. */
function mitDerMaus({ page, pane }: OpenWerkstatt): Bedienung {
  const zeile = (frage: string) =>
    pane.getByRole('listitem').filter({ has: pane.getByText(frage, { exact: true }) });
  return {
    unbenutzt: 'keydown',
    beginne: async () => {
      await page.getByRole('button', { name: 'Neue Fallmappe' }).click();
      await paneHasRead(page);
      await pane.locator('li[aria-current]').waitFor();
    },
    geheZu: (ansicht) => zuAnsicht(pane, ansicht),
    antworte: (frage, taste) => zeile(frage).locator(`[aria-keyshortcuts="${taste}"]`).click(),
    waehle: (radio) => radio.click(),
    druecke: (ziel) => ziel.click(),
    aendere: async (blatt, zelle, eintrag) => {
      await openSheet(page, blatt);
      await cell(page, zelle).click();
      await page.getByRole('button', { name: /Auswahlliste öffnen/ }).click();
      await page.getByRole('listbox').getByRole('option', { name: eintrag, exact: true }).click();
    },
  };
}

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

describe('der ganze Weg mit der Maus', () => {
  it('führt von der leeren Vorlage zum eingetragenen und zurückgenommenen Ergebnis', async () => {
    await inWerkstatt({}, (werkstatt) => geheDenGanzenWeg(werkstatt, mitDerMaus(werkstatt)));
  });
});
