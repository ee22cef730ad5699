import { inWerkstatt, shareBrowser } from './browser';
import { cell, openSheet, typeInto } from './sheet';

const STUFEN = ['0', '0', '1', '0', '0', '3', '0', '0', '0', '0', '1', '0', '0', '0'];
const ERSTE_ZEILE = 19;

shareBrowser();

describe('the way of a person in the Werkstatt', () => {
  it('rates in the sheet, lets the pane write, sees the cells change and takes it back', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      const eintragen = pane.getByRole('button', { name: 'Berechnen und eintragen' });
      await eintragen.waitFor();
      await cell(page, `D${ERSTE_ZEILE}`).click();
      for (const stufe of STUFEN) {
        await page.keyboard.type(stufe);
        await page.keyboard.press('Enter');
      }
      await typeInto(page, 'E35', 'bis 12 Monate');
      expect(await cell(page, 'G24').textContent()).toContain('gravierend');

      await openSheet(page, 'Kennung');
      await typeInto(page, 'B14', 'x');
      expect(await cell(page, 'B8').textContent()).toBe('');
      await eintragen.click();
      await cell(page, 'B8').filter({ hasText: /\S/ }).waitFor();
      const kennung = await cell(page, 'B8').textContent();
      expect(['AV', 'bFM', 'Exter']).toContain(kennung);
      await openSheet(page, 'Profiling');
      expect(await cell(page, 'E37').textContent()).toMatch(/profil$/);

      await pane.getByRole('button', { name: 'Zurücknehmen' }).click();
      await cell(page, 'E37').and(page.locator('.leer')).waitFor();
      await openSheet(page, 'Kennung');
      expect(await cell(page, 'B8').textContent()).toBe('');
      expect(await cell(page, 'B14').textContent()).toBe('x');
    });
  });
});
