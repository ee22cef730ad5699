/** The rating talk in the real pane: keyboard, mouse, both ways between pane and sheet, and nothing lost. */
import type { FrameLocator, Page } from 'playwright-core';
import { barrieren } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { imBlatt, inhalt, setze, steht } from './mappe';
import { gewaehlt } from './sheet';
import { zuAnsicht } from './reiter';
import { stichprobe } from '../support/stichprobe';

const STUFEN = ['0', '2', '1', '0', '0', '3', '1', '?', '2', '0', '1', '0', '2', '0'];
const ERSTE_ZEILE = 19;

/** The row one works on. */
const aktiv = (pane: FrameLocator) => pane.locator('li[aria-current]');
const gruppe = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('radiogroup', { name });

async function offen({ page, pane }: { page: Page; pane: FrameLocator }): Promise<void> {
  await zuAnsicht(pane, 'Erheben');
  await aktiv(pane).waitFor();
  // As after a click of a person into the empty part of the pane.
  await pane.locator('h1').click();
  await page.waitForTimeout(0);
}

const klappeKopfAuf = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('button', { name: 'Mehr zur Person', expanded: false }).click();

shareBrowser();

describe('mit der Tastatur', () => {
  it('sind 14 Bereiche mit 14 Antworten und höchstens 20 weiteren Tasten erhoben', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await offen({ page, pane });
      let weitere = 1;
      await page.keyboard.press('Alt+2');
      while (!(await aktiv(pane).getByRole('radio').and(pane.locator(':focus')).count())) {
        await page.keyboard.press('Tab');
        if (++weitere > 20) throw new Error('the rows are out of reach');
      }
      for (const stufe of STUFEN) await page.keyboard.press(stufe);
      expect(weitere).toBe(2);
      await pane.getByText('13 von 14').waitFor();
      await pane.getByText('wartet auf Excel').waitFor({ state: 'detached' });
      for (const [index, stufe] of STUFEN.entries()) {
        const wert = await inhalt(page, `Profiling!D${ERSTE_ZEILE + index}`);
        expect(wert).toBe(stufe === '?' ? '?' : Number(stufe));
      }
      await aktiv(pane).getByText('Prognose Arbeitsmarkt').waitFor();
      await page.keyboard.press('3');
      await page.keyboard.press('r');
      await aktiv(pane).getByText('Integrationsprognose').waitFor();
      await page.keyboard.press('1');
      await steht(page, 'Kennung!B14', 'x');
      await aktiv(pane).getByText('Bewerbungs- und Stellensuchverhalten').waitFor();
      await klappeKopfAuf(pane);
      await pane.getByText('Unterstützungsprofil', { exact: true }).waitFor();
    });
  });

  it('bewegen Pfeile ohne zu antworten, und Entf leert', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await setze(page, { 'Profiling!D20': 2 });
      await offen({ page, pane });
      await gruppe(pane, 'Schulische Qualifikation').getByRole('radio').first().focus();
      await page.keyboard.press('ArrowDown');
      await gruppe(pane, 'Berufliche Qualifikation')
        .getByRole('radio', { checked: true })
        .and(pane.locator(':focus'))
        .waitFor();
      expect(await inhalt(page, 'Profiling!D19')).toBe('');
      await page.keyboard.press('ArrowRight');
      expect(await inhalt(page, 'Profiling!D20')).toBe(2);
      await page.keyboard.press('Delete');
      await aktiv(pane).getByText('Berufserfahrung').waitFor();
      await steht(page, 'Profiling!D20', '');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await steht(page, 'Profiling!D20', 1);
    });
  });

  it('öffnet B den Beleg; Enter übernimmt, Esc verwirft, Verlassen der Ansicht verliert nichts', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await offen({ page, pane });
      await gruppe(pane, 'Schulische Qualifikation').getByRole('radio').first().focus();
      await page.keyboard.press('b');
      await page.keyboard.type('=2 Zeugnisse');
      await page.keyboard.press('Enter');
      await aktiv(pane).getByRole('radio').and(pane.locator(':focus')).waitFor();
      await steht(page, 'Profiling!E19', '=2 Zeugnisse');
      expect(await inhalt(page, 'Profiling!D19')).toBe('');
      await page.keyboard.press('b');
      await page.keyboard.type(' und mehr');
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      expect(await pane.getByLabel('Beleg', { exact: true }).inputValue()).toBe('=2 Zeugnisse');
      await pane.getByLabel('Stärke', { exact: true }).fill('fleißig');
      await zuAnsicht(pane, 'Ergebnis');
      await steht(page, 'Profiling!F19', 'fleißig');
    });
  });
});

describe('mit der Maus', () => {
  /** High enough for the widest font: while Excel writes, the foot grows, and a row that it would cover moves up. */
  const HOCH: WerkstattSetup = { browser: { viewport: { width: 1500, height: 1300 } } };

  it('antwortet ein Doppelklick nur einmal', async () => {
    await inWerkstatt(HOCH, async ({ page, pane }) => {
      await offen({ page, pane });
      await aktiv(pane).getByRole('radio', { name: '2' }).dblclick();
      await aktiv(pane).getByText('Berufliche Qualifikation').waitFor();
      await steht(page, 'Profiling!D19', 2);
      expect(await inhalt(page, 'Profiling!D20')).toBe('');
    });
  });

  it('bleibt die nächste Zeile unter dem Zeiger, auch in einem hohen Bereich', async () => {
    await inWerkstatt(HOCH, async ({ page, pane }) => {
      await offen({ page, pane });
      const oben = async (): Promise<number> => (await aktiv(pane).boundingBox())?.y ?? NaN;
      const vorher = await oben();
      await aktiv(pane).getByRole('radio', { name: '2' }).click();
      await aktiv(pane).getByText('Berufliche Qualifikation').waitFor();
      expect(Math.abs((await oben()) - vorher)).toBeLessThan(2);
      // While the answer waited, the head had one line as well.
      await steht(page, 'Profiling!D19', 2);
      await pane.getByText('wartet auf Excel').waitFor({ state: 'detached' });
      expect(Math.abs((await oben()) - vorher)).toBeLessThan(2);
    });
  });

  it('steht die Kennung nach höchstens drei Klicks in der Mappe', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await setze(
        page,
        Object.fromEntries(STUFEN.map((_, zeile) => [`Profiling!D${ERSTE_ZEILE + zeile}`, 0])),
      );
      await setze(page, { 'Profiling!E35': 'bis 6 Monate' });
      await offen({ page, pane });
      // Two clicks lead to the view, and one enters.
      await zuAnsicht(pane, 'Mappe');
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).click();
      await pane.getByText('Eingetragen: Kennung AV.').waitFor();
      await klappeKopfAuf(pane);
      await pane.getByText('aktuell', { exact: true }).waitFor();
      expect(await inhalt(page, 'Kennung!B8')).toBe('AV');
      await setze(page, { 'Profiling!D20': 2 });
      await pane.getByText('veraltet', { exact: true }).first().waitFor();
    });
  });
});

describe('Blatt und Aufgabenbereich', () => {
  it('führen einander: eine Zelle zur Zeile, eine Zeile zur Zelle, ohne den Fokus zu nehmen', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await offen({ page, pane });
      await imBlatt(page, ({ person }) => person.select('Profiling', 'D24'));
      await aktiv(pane).getByText('Gesundheitliche Leistungsfähigkeit').waitFor();
      await gruppe(pane, 'Gesundheitliche Leistungsfähigkeit').getByRole('radio').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('tab', { name: 'Profiling', exact: true, selected: true }).waitFor();
      await gewaehlt(page, 'D26');
      await aktiv(pane).getByText('Eigeninitiative').waitFor();
      await page.keyboard.press('2');
      await steht(page, 'Profiling!D26', 2);
    });
  });

  it('warten, solange eine Zelle bearbeitet wird, und verlieren nichts', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await offen({ page, pane });
      await gruppe(pane, 'Schulische Qualifikation').getByRole('radio').first().focus();
      await imBlatt(page, ({ core }) => core.faults.cellEditMode(true));
      for (const stufe of STUFEN) await page.keyboard.press(stufe);
      await pane
        .getByRole('status')
        .getByText('14 Eingaben warten; solange der Aufgabenbereich offen ist, geht nichts verloren.')
        .waitFor();
      await pane.getByText('13 von 14').waitFor();
      await imBlatt(page, ({ core }) => core.faults.cellEditMode(false));
      await pane.getByText('wartet auf Excel').waitFor({ state: 'detached' });
      expect(await inhalt(page, 'Profiling!D32')).toBe(0);
      expect(await inhalt(page, 'Profiling!D24')).toBe(3);
    });
  });
});

describe('axe', () => {
  const LAGEN: readonly [string, WerkstattSetup][] = [
    ['erzwungene Farben', { theme: 'kontrast', browser: { forcedColors: 'active' } }],
    ['hell, 320 px', { width: 320 }],
    ['dunkel', { theme: 'dunkel' }],
  ];
  it.each(stichprobe(LAGEN, 1, 'ways to show the rating'))(
    'findet nichts, auch mit Antworten, offenem Beleg und Leitfaden: %s',
    async (_lage, setup) => {
      await inWerkstatt(setup, async ({ page, pane }) => {
        await setze(page, { 'Profiling!D20': 'hoch' });
        await offen({ page, pane });
        await gruppe(pane, 'Schulische Qualifikation').getByRole('radio').first().focus();
        for (const taste of ['2', 'ArrowUp', 'l']) await page.keyboard.press(taste);
        await pane.getByRole('button', { name: 'hat keinen Schulabschluss' }).waitFor();
        for (const taste of ['Tab', 'Enter']) await page.keyboard.press(taste);
        await steht(page, 'Profiling!E19', 'hat keinen Schulabschluss');
        await pane.getByLabel('Beleg', { exact: true }).waitFor();
        expect(await barrieren(page)).toEqual([]);
      });
    },
  );
});
