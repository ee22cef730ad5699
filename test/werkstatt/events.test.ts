import { inWerkstatt, shareBrowser } from './browser';
import { cell, paneFrame, paneHasRead, typeInto } from './sheet';

interface PaneWindow {
  readonly Excel: typeof Excel;
  seen?: string[];
}

shareBrowser();

describe('events in the Werkstatt', () => {
  it('reach handlers in the pane when a person types or selects, through the genuine office.js', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      const frame = paneFrame(page);
      await frame.evaluate(async () => {
        const paneWindow = window as unknown as PaneWindow;
        const seen = (paneWindow.seen = [] as string[]);
        await paneWindow.Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.onChanged.add((event) => Promise.resolve(void seen.push(`neu ${event.address}`)));
          worksheets.onSelectionChanged.add((event) => Promise.resolve(void seen.push(event.address)));
          await context.sync();
        });
      });
      await typeInto(page, 'D19', '2');
      await cell(page, 'D20').and(page.locator(':focus')).waitFor();
      await frame.waitForFunction(() => ((window as unknown as PaneWindow).seen?.length ?? 0) >= 3);
      const seen = await frame.evaluate(() => (window as unknown as PaneWindow).seen);
      expect(seen).toEqual(['D19', 'neu D19', 'D20']);
    });
  });
});
