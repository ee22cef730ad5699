import { readFileSync } from 'node:fs';
import { openHost } from '../host/nodeHost';
import { inWerkstatt, shareBrowser } from './browser';
import { speichere } from './mappeAlsDatei';
import { cell, openSheet, paneFrame, paneHasRead, statusLine, typeInto } from './sheet';

shareBrowser();

describe('the sheet of the Werkstatt', () => {
  it('shows values as Excel formats them, calculates, and hides what is hidden', async () => {
    await inWerkstatt({}, async ({ page }) => {
      expect(await page.getByRole('tab').allTextContents()).toEqual([
        'Profiling',
        'Kennung',
        'Förderziele',
        'Verlauf',
        'Gespräch',
        'Plan',
        'Ziele',
        'Planpunkte',
        'Kooperationsplan',
        'Bürgerblatt',
        'Akte',
        'Fallmanagement',
        'Neukunde',
        'bFM',
        'Vermerke',
        'Berechtigte',
        'Kooperation',
        'Einwilligungen',
        'Weitergaben',
        'Rückmeldungen',
        'Freigaben',
        'Fallkonferenz',
        'Konferenzaufgaben',
        'Hilfeplanung',
        'Übergabeblatt',
        'Einwilligung',
        'Konferenzblatt',
        'Angebote',
        'Angebotslücken',
        'Hausregeln',
        'Hauslisten',
        'Partner',
        'Angebotsketten',
        'Partnerregeln',
        'Leitfaden',
        'Rechtsangaben',
        'Haus',
        'Anleitung',
      ]);
      await typeInto(page, 'F5', '1.2.1990');
      expect(await cell(page, 'F5').textContent()).toBe('01.02.1990');
      await typeInto(page, 'C5', 'Muster, Mia');
      await cell(page, 'B2').filter({ hasText: 'Muster, Mia' }).waitFor();
      expect(await cell(page, 'A19').count()).toBe(0);
    });
  });

  it('takes, gives up and empties what is typed', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await typeInto(page, 'C5', 'Muster', 'Tab');
      expect(await cell(page, 'D5').evaluate((td) => td === document.activeElement)).toBe(true);
      await typeInto(page, 'C5', 'anders', 'Escape');
      expect(await cell(page, 'C5').textContent()).toBe('Muster');
      await page.keyboard.press('F2');
      await page.keyboard.type(', Mia');
      await cell(page, 'C7').click();
      expect(await cell(page, 'C5').textContent()).toBe('Muster, Mia');
      await cell(page, 'C5').click();
      await page.keyboard.press('Delete');
      expect(await cell(page, 'C5').textContent()).toBe('');
    });
  });

  it('offers the list of a cell by mouse and by keyboard, with its input message', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await cell(page, 'C7').click();
      expect(await page.getByRole('note').textContent()).not.toBe('');
      await cell(page, 'D19').click();
      expect(await page.getByRole('note').count()).toBe(0);
      await page.keyboard.press('Alt+ArrowDown');
      expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual([
        '0',
        '1',
        '2',
        '3',
        '?',
      ]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await cell(page, 'D19').textContent()).toBe('2');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: /Auswahlliste öffnen/ }).click();
      await page.getByRole('listbox').getByRole('option', { name: '3' }).click();
      expect(await cell(page, 'D20').textContent()).toBe('3');
    });
  });

  it('asks before it takes a value that the list does not know, and refuses where Excel refuses', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await typeInto(page, 'D19', '7');
      await page.getByRole('button', { name: 'Ändern' }).click();
      await page.getByLabel('Zelle bearbeiten').and(page.locator(':focus')).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('Backspace');
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await cell(page, 'D19').filter({ hasText: '1' }).waitFor();
      await typeInto(page, 'D20', '7');
      await page.getByRole('button', { name: 'Trotzdem übernehmen' }).click();
      await cell(page, 'D20').filter({ hasText: '7' }).waitFor();
      await typeInto(page, 'F7', 'vielleicht');
      expect(await page.getByRole('button', { name: 'Trotzdem übernehmen' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Abbrechen' }).click();
      await page.getByLabel('Zelle bearbeiten').waitFor({ state: 'hidden' });
      expect(await cell(page, 'F7').textContent()).toBe('');
    });
  });

  it('keeps a protected sheet from being changed until the protection is lifted', async () => {
    await inWerkstatt({}, async ({ page }) => {
      const protect = page.getByRole('button', { name: 'Blattschutz' });
      await protect.click();
      expect(await protect.getAttribute('aria-pressed')).toBe('true');
      await typeInto(page, 'C5', 'Muster');
      expect(await cell(page, 'C5').textContent()).toBe('');
      expect(await statusLine(page).textContent()).toContain('geschützt');
      await protect.click();
      await typeInto(page, 'C5', 'Muster');
      expect(await cell(page, 'C5').textContent()).toBe('Muster');
    });
  });

  it('can be worked by keyboard alone, over merged and hidden cells, to the pane and back', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      const address = page.locator('.adresse');
      expect(await address.textContent()).toBe('C5');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await address.textContent()).toBe('B5');
      await page.keyboard.press('Control+PageDown');
      await page.getByRole('tab', { name: 'Kennung', selected: true }).waitFor();
      await page.keyboard.press('Control+PageUp');
      await page.keyboard.press('F6');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane');
      await page.keyboard.press('F6');
      expect(await cell(page, 'B5').evaluate((td) => td === document.activeElement)).toBe(true);
    });
  });

  it('refuses the pane while a cell is being edited, and no longer', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      const readName = (): Promise<unknown> =>
        paneFrame(page).evaluate(() =>
          Excel.run(async (context) => {
            const range = context.workbook.names.getItem('Fall_Name').getRange();
            range.load('values');
            await context.sync();
            return range.values[0]?.[0] as unknown;
          }).catch((error: OfficeExtension.Error) => error.code),
        );
      await cell(page, 'C5').click();
      await page.keyboard.type('Mus');
      expect(await readName()).toBe('InvalidOperationInCellEditMode');
      await page
        .frameLocator('#pane')
        .locator('body')
        .click({ position: { x: 5, y: 5 } });
      expect(await readName()).toBe('InvalidOperationInCellEditMode');
      await cell(page, 'C6').click();
      expect(await readName()).toBe('Mus');
    });
  });

  it('opens a workbook and saves it so that another program finds what was typed', async () => {
    await inWerkstatt({}, async ({ page }) => {
      const template = readFileSync('assets/Fallmappe.xlsx');
      const host = await openHost(template);
      host.workbook.setCell('Profiling', 'C5', 'Aus der Datei');
      await page.getByLabel('Mappe öffnen').setInputFiles({
        name: 'Muster.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(host.save()),
      });
      await cell(page, 'C5').filter({ hasText: 'Aus der Datei' }).waitFor();
      await typeInto(page, 'C6', '123D456789');
      const { dateiname, xlsx } = await speichere(page);
      expect(dateiname).toBe('Muster.xlsx');
      const saved = await openHost(xlsx);
      expect(saved.workbook.getCell('Profiling', 'C5')).toBe('Aus der Datei');
      expect(saved.workbook.getCell('Profiling', 'C6')).toBe('123D456789');
    });
  });

  it('says so when a file is no workbook, and keeps the one that is open', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await typeInto(page, 'C5', 'Muster');
      const buffer = Buffer.from('kein Excel');
      await page.getByLabel('Mappe öffnen').setInputFiles({ name: 'x.xlsx', mimeType: 'text/plain', buffer });
      await statusLine(page).filter({ hasText: 'x.xlsx ist keine lesbare Excel-Mappe.' }).waitFor();
      expect(await cell(page, 'C5').textContent()).toBe('Muster');
    });
  });

  it('keeps the workbook when another Excel is chosen', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await typeInto(page, 'C5', 'Muster');
      await page.getByLabel('Excel-Version').selectOption('1.13');
      await pane.getByRole('alert').waitFor();
      expect(await pane.getByRole('alert').textContent()).toContain('Excel');
      expect(await cell(page, 'C5').textContent()).toBe('Muster');
      await openSheet(page, 'Anleitung');
    });
  });
});
