import { inWerkstatt, shareBrowser } from './browser';
import { cell, gewaehlt, paneFrame, paneHasRead } from './sheet';

shareBrowser();

describe('the pane in the Werkstatt', () => {
  it('is met by an Excel on Windows with the chosen interface, colours and width', async () => {
    await inWerkstatt({ requirementSet: '1.17', theme: 'dunkel', width: 320 }, async ({ page }) => {
      await paneHasRead(page);
      const seen = await paneFrame(page).evaluate(() => ({
        host: Office.context.host,
        platform: Office.context.platform,
        versions: ['1.17', '1.18'].map((version) =>
          Office.context.requirements.isSetSupported('ExcelApi', version),
        ),
        ground: Office.context.officeTheme.bodyBackgroundColor,
        language: Office.context.displayLanguage,
        width: window.innerWidth,
      }));
      expect(seen).toEqual({
        host: 'Excel',
        platform: 'PC',
        versions: [true, false],
        ground: '#262626',
        language: 'de-DE',
        width: 319,
      });
    });
  });

  it('is refused politely where Excel is too old', async () => {
    await inWerkstatt({ requirementSet: '1.13' }, async ({ pane }) => {
      await pane.getByRole('alert').filter({ hasText: /Excel/ }).waitFor();
    });
  });

  it('brings a cell to the front of the sheet when it selects one', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      await paneFrame(page).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Kennung').getRange('B16:B17').select();
          await context.sync();
        }),
      );
      await page.getByRole('tab', { name: 'Kennung', selected: true }).waitFor();
      await gewaehlt(page, 'B16:B17');
      expect(await cell(page, 'B16').isVisible()).toBe(true);
    });
  });

  it('is measured while it opens and reads', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      const figures = await page
        .locator('.messung')
        .evaluate((line) => Object.values({ ...(line as HTMLElement).dataset }).map(Number));
      expect(figures).toHaveLength(4);
      for (const figure of figures) expect(figure).toBeGreaterThan(0);
    });
  });

  it('follows when rows are inserted above what it shows', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await page.evaluate(() => window.werkstatt?.person.insertRows('Profiling', 19, 1));
      await cell(page, 'C20').filter({ hasText: 'Schulische Qualifikation' }).waitFor();
    });
  });
});

describe('the harness of the browser tests', () => {
  it('fails when the pane asks for anything from elsewhere, which its policy blocks', async () => {
    const run = inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      await paneFrame(page).evaluate(() => fetch('https://example.org/').catch(() => undefined));
    });
    await expect(run).rejects.toThrow('Content Security Policy');
  });

  it('fails on an error that nobody caught', async () => {
    const run = inWerkstatt({}, async ({ page }) => {
      await page.evaluate(() => void Promise.reject(new Error('etwas ging schief')));
      await page.waitForTimeout(200);
    });
    await expect(run).rejects.toThrow('etwas ging schief');
  });
});
