/** The style rules of the built pane: all views loaded, one sheet, and the chosen tab looks chosen. About 5 s. */
import { inWerkstatt, shareBrowser } from './browser';
import { oeffneAnsicht, REITER } from './reiter';
import { paneHasRead } from './sheet';

shareBrowser();

describe('die Stilvorlage', () => {
  // Rules of equal weight apply in the order of their sheet; of two sheets, the one that comes later would win everywhere.
  it('ist eine für alle Ansichten, und der gewählte Bereich oder Schritt ist unterstrichen', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      for (const name of REITER) {
        await oeffneAnsicht(pane, name);
        const reiter = pane.locator('[aria-current=page], [role=tab][aria-selected=true]').last();
        const strich = await reiter.evaluate((tab) => getComputedStyle(tab).borderBottomColor);
        expect([name, strich]).not.toEqual([name, 'rgba(0, 0, 0, 0)']);
      }
      const vorlagen = pane.locator('link[rel="stylesheet"]');
      expect(await vorlagen.count()).toBe(1);
    });
  });
});
