/** The style rules of the built pane: all views loaded, one sheet, and the chosen tab looks chosen. About 5 s. */
import { inWerkstatt, shareBrowser } from './browser';
import { REITER } from './reiter';
import { paneHasRead } from './sheet';

shareBrowser();

describe('die Stilvorlage', () => {
  // Rules of equal weight apply in the order of their sheet; of two sheets, the one that comes later would win everywhere.
  it('ist eine für alle Ansichten, und der gewählte Reiter ist unterstrichen', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      for (const name of REITER) {
        const reiter = pane.getByRole('tab', { name, exact: true });
        await reiter.click();
        await pane.getByRole('tabpanel', { name, exact: true }).getByRole('heading').first().waitFor();
        const strich = await reiter.evaluate((tab) => getComputedStyle(tab).borderBottomColor);
        expect([name, strich]).not.toEqual([name, 'rgba(0, 0, 0, 0)']);
      }
      const vorlagen = pane.locator('link[rel="stylesheet"]');
      expect(await vorlagen.count()).toBe(1);
    });
  });
});
