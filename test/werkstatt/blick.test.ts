/** What stays in sight: the progress above its rows, the row one works on when the foot grows, the frozen rows of a sheet. */
import type { Workbench } from '../../scripts/werkstatt/page/Workbench';
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { REITER, ansichtVon, zuAnsicht } from './reiter';
import { openSheet, paneFrame } from './sheet';

interface WerkstattPage {
  readonly werkstatt: Workbench;
}

shareBrowser();

describe('in der Ansicht „Erheben“', () => {
  it('liegt die Reiterleiste über der Kante, an der die Zeilen verschwinden, damit dort nichts durchscheint', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await pane.locator('li[aria-current]').waitFor();
      const anDerKante = await paneFrame(page).evaluate(() => {
        const panel = document.querySelector('#ansicht')?.parentElement;
        if (!panel) throw new Error('not on the page');
        panel.scrollTop = 300;
        const { left, top } = panel.getBoundingClientRect();
        return [0.5, 1.5].map((unter) => {
          const element = document.elementFromPoint(left + 20, top + unter);
          return element?.role ?? element?.textContent;
        });
      });
      expect(anDerKante).toEqual(['tablist', expect.stringContaining('von 14')]);
    });
  });

  /** Empties the row that is at the lower edge while a cell is edited, and waits for the long message. */
  async function lassWarten({ page, pane }: OpenWerkstatt): Promise<void> {
    const zeile = pane.locator('li[aria-current]');
    await pane.getByRole('radiogroup', { name: 'Wohnsituation' }).getByRole('radio').first().click();
    await zeile.getByText('Familiäre Situation').waitFor();
    await page.waitForTimeout(500);
    await pane.getByText('wartet auf Excel').waitFor({ state: 'detached' });
    await page.evaluate(() => (window as unknown as WerkstattPage).werkstatt.core.faults.cellEditMode(true));
    await zeile.getByRole('radio').first().focus();
    await paneFrame(page).evaluate(() => {
      const panel = document.querySelector('#ansicht')?.parentElement;
      const aktiv = document.querySelector('li[aria-current]');
      if (!panel || !aktiv) throw new Error('not on the page');
      panel.scrollTop += aktiv.getBoundingClientRect().bottom - panel.getBoundingClientRect().bottom + 4;
    });
    await page.keyboard.press('Delete');
    await pane.getByText('geht nichts verloren').waitFor();
  }

  it('bleibt die Zeile ganz zu sehen, wenn der Fuß sagt, dass etwas wartet', async () => {
    await inWerkstatt({ width: 320 }, async (werkstatt) => {
      const { pane } = werkstatt;
      const fuss = pane.getByRole('contentinfo');
      await pane.locator('li[aria-current]').waitFor();
      await lassWarten(werkstatt);
      const zeile = await pane.locator('li[aria-current]').boundingBox();
      const oben = (await fuss.boundingBox())?.y ?? NaN;
      expect((zeile?.y ?? NaN) + (zeile?.height ?? NaN)).toBeLessThanOrEqual(oben);
    });
  });
});

describe('so hoch wie auf einem Laptop mit offenem Menüband', () => {
  /** Of that the frame of the Werkstatt takes its part. */
  const LAPTOP = { browser: { viewport: { width: 960, height: 583 } } };

  /** Those with words for screen readers only, which once made the page longer than itself; with GRUENDLICH=1 all. */
  const BLICKE = process.env['GRUENDLICH'] !== undefined ? REITER : ['Erheben', 'Förderziel', 'Status'];

  it('scrollt in keinem Reiter die ganze Seite: Kopf und Fuß bleiben', async () => {
    await inWerkstatt(LAPTOP, async ({ page, pane }) => {
      await pane.locator('li[aria-current]').waitFor();
      const frame = paneFrame(page);
      expect(await frame.evaluate(() => window.innerHeight)).toBe(489);
      for (const name of BLICKE) {
        await zuAnsicht(pane, name);
        await ansichtVon(pane, name).getByRole('heading').first().waitFor();
        const zuViel = await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
        expect(`${name} ${zuViel}`).toBe(`${name} 0`);
      }
    });
  });
});

describe('im Blatt der Werkstatt', () => {
  it('behalten die festgehaltenen Zeilen ihre Nummern, wenn man scrollt', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await openSheet(page, 'Profiling');
      const nummern = await page.locator('.blatt').evaluate((blatt) => {
        blatt.scrollTo(0, 330);
        return [...blatt.querySelectorAll('tr.fest-oben th')].map((kopf) => {
          const { left, top, width, height } = kopf.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2)?.textContent;
        });
      });
      expect(nummern).toEqual(['1', '2']);
    });
  });
});
