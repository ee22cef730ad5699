/**
 * Förderziel and Eintragen in the real pane, and the ribbon commands in their real function file: keyboard and mouse,
 * at small width and with forced colours, without a violation of accessibility.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../../scripts/werkstatt/page/Workbench';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';

interface WerkstattPage {
  readonly werkstatt: Workbench;
}

function inhalt(page: Page, blatt: string, zelle: string): Promise<unknown> {
  return page.evaluate(
    ([sheet, cell]) => (window as unknown as WerkstattPage).werkstatt.person.getCell(sheet, cell),
    [blatt, zelle] as const,
  );
}

function stelle(page: Page, blatt: string, zelle: string, wert: string | number): Promise<void> {
  return page.evaluate(
    ([sheet, cell, value]) =>
      (window as unknown as WerkstattPage).werkstatt.person.setCell(sheet, cell, value),
    [blatt, zelle, wert] as const,
  );
}

const KENNUNG = ['Kennung', 'B8'] as const;
const PROGNOSE = ['Profiling', 'E35'] as const;
const ERSTER_BEREICH = 10;
const STUFEN = [0, 3, 2, 0, 1, 0, 2, 2, 0, '?', 0];

/** All Ressourcenbereiche as a person has rated them. */
async function schaetzeEin(page: Page): Promise<void> {
  for (const [index, stufe] of STUFEN.entries())
    await stelle(page, 'Förderziele', `C${ERSTER_BEREICH + index}`, stufe);
}

async function zuReiter(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
}

/** What axe finds, as sentences. */
async function maengel(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('#pane').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How far the content is wider than the pane. */
function ueberstand(pane: FrameLocator): Promise<number> {
  return pane.locator('[role="tabpanel"]').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
}

shareBrowser();

describe('Förderziel und Eintragen', () => {
  it('führen mit der Tastatur vom Tor zum vereinbarten Ziel, zum Eintrag und zurück', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await zuReiter(pane, 'Förderziel');
      await schaetzeEin(page);
      await pane.getByRole('radio', { name: 'noch offen' }).first().focus();
      await page.keyboard.press('ArrowLeft');
      await pane.getByText(/^Möglich sind/).waitFor();
      await pane
        .getByRole('button', { name: 'Mitwirkung in der Fallarbeit als Entwicklungsziel vereinbaren' })
        .press('Enter');
      await pane.getByRole('button', { name: /wählen und vereinbaren$/ }).press('Enter');
      await pane.getByText(/^Vereinbart: Mitwirkung in der Fallarbeit/).waitFor();
      await pane
        .getByRole('button', { name: /beenden$/ })
        .and(pane.locator(':focus'))
        .waitFor();

      await zuReiter(pane, 'Eintragen');
      await pane.getByText(/Zellen ändern sich\. Ihre Eingaben/).waitFor();
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).press('Enter');
      await pane.getByText(/^Alle Ergebnisse stehen schon so/).waitFor();
      expect(await inhalt(page, ...KENNUNG)).not.toBe('');

      await stelle(page, ...KENNUNG, 'xyz');
      await pane.getByText(/^Das Ergebnis in der Mappe ist/).waitFor();
      await pane.getByRole('button', { name: 'Zurücknehmen' }).press('Enter');
      await pane
        .getByRole('main')
        .getByText(/^Es wurde nichts zurückgenommen: Kennung!B8/)
        .waitFor();
      await pane.getByRole('main').getByRole('button', { name: 'Kennung!B8' }).first().press('Enter');
      await page.getByRole('tab', { name: 'Kennung', exact: true, selected: true }).waitFor();
    });
  });

  it.each<[string, WerkstattSetup]>([
    ['bei 320 px', { width: 320 }],
    ['dunkel', { theme: 'dunkel', width: 500 }],
    ['mit Kontrastfarben', { theme: 'kontrast', width: 350 }],
  ])('sind %s zugänglich, und nichts steht über', async (_, setup) => {
    await inWerkstatt(setup, async ({ page, pane }) => {
      await zuReiter(pane, 'Förderziel');
      await schaetzeEin(page);
      await pane.getByRole('radio', { name: 'nein' }).first().click();
      await pane.getByRole('button', { name: 'Qualifikation als Entwicklungsziel vereinbaren' }).click();
      await pane.getByRole('alert').waitFor();
      expect(await maengel(page)).toEqual([]);
      expect(await ueberstand(pane)).toBe(0);
      await pane.getByRole('button', { name: /wählen und vereinbaren$/ }).click();
      await pane.getByText(/^Vereinbart: Qualifikation/).waitFor();
      await pane.getByRole('radio', { name: 'ja' }).first().click();
      await pane.getByRole('button', { name: 'Abbrechen' }).waitFor();
      expect(await maengel(page)).toEqual([]);
      await pane.getByRole('button', { name: 'Abbrechen' }).click();

      await zuReiter(pane, 'Eintragen');
      for (const klappe of await pane.locator('main summary').all()) await klappe.click();
      expect(await maengel(page)).toEqual([]);
      expect(await ueberstand(pane)).toBe(0);
      await stelle(page, ...PROGNOSE, 'bald');
      await pane.getByText(/^Bei „Prognose Arbeitsmarkt“/).waitFor();
      expect(await maengel(page)).toEqual([]);
    });
  });
});

/** Opens the function file beside the pane, as Excel does when a command is pressed. */
async function funktionsdatei(page: Page): Promise<Frame> {
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/pane/commands.html';
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
  });
  const frame = page.frames().find((each) => each.url().includes('commands.html'));
  if (!frame) throw new Error('no function file');
  return frame;
}

interface OfficeWindow {
  readonly Office: { readonly actions: { readonly _association: { readonly mappings: Handlers } } };
  readonly external: { RegisterEvent: (...args: never[]) => void };
}
type Handlers = Record<string, (event: { completed: () => void }) => void>;

/** Presses a button of the ribbon; answers when the command is done, or with the address of the window it opens. */
function druecke(frame: Frame, name: string): Promise<string> {
  return frame.evaluate(
    (command) =>
      new Promise<string>((resolve) => {
        const { Office, external } = window as unknown as OfficeWindow;
        const register = external.RegisterEvent.bind(external) as (...args: unknown[]) => void;
        external.RegisterEvent = (...args: unknown[]) => {
          const address = /https?:[^"]*meldung\.html[^"]*/.exec(String(args[1]))?.[0];
          if (address !== undefined) resolve(address);
          register(...args);
        };
        Office.actions._association.mappings[command.toUpperCase()]?.({
          completed: () => resolve('fertig'),
        });
      }),
    name,
  );
}

describe('das Menüband', () => {
  it('trägt ein, nimmt zurück und öffnet ein Fenster, wo es Worte braucht', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).waitFor();
      const frame = await funktionsdatei(page);
      expect(await druecke(frame, 'neuBerechnen')).toBe('fertig');
      expect(await inhalt(page, ...KENNUNG)).toBe('noch nicht festgelegt');
      expect(await druecke(frame, 'zuruecknehmen')).toBe('fertig');
      expect(await inhalt(page, ...KENNUNG)).toBe('');

      await stelle(page, ...PROGNOSE, 'bald');
      const address = await druecke(frame, 'neuBerechnen');
      await page.goto(address);
      await page.getByRole('heading', { name: 'Neu berechnen und eintragen' }).waitFor();
      await page.getByText(/^Es wurde nichts eingetragen/).waitFor();
      await page.getByText(/^Profiling!E35: Bei „Prognose Arbeitsmarkt“/).waitFor();
      await page.getByRole('button', { name: 'Schließen' }).and(page.locator(':focus')).waitFor();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });

  it.each<[string, WerkstattSetup]>([
    ['bei 320 px', { browser: { viewport: { width: 320, height: 800 } } }],
    ['dunkel', { browser: { colorScheme: 'dark' } }],
    ['mit Kontrastfarben', { browser: { forcedColors: 'active' } }],
  ])('zeigt eine Hilfe, die %s zugänglich ist', async (_, setup) => {
    await inWerkstatt(setup, async ({ page }) => {
      await page.goto(new URL('/pane/hilfe.html', page.url()).href);
      await page.getByRole('heading', { level: 1, name: 'Hilfe zum Integrationstool' }).waitFor();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
});
