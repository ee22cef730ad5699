/**
 * Förderziel and Eintragen in the real pane, and the ribbon commands in their real function file: keyboard and mouse,
 * at small width and with forced colours, without a violation of accessibility.
 */
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { axeFunde, barrieren } from './barrieren';
import { inFenster, inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { inhalt, setze } from './mappe';
import { zuAnsicht } from './reiter';
import { paneHasRead } from './sheet';

const KENNUNG = 'Kennung!B8';
const PROGNOSE = 'Profiling!E35';
const ERSTER_BEREICH = 10;
const STUFEN = [0, 3, 2, 0, 1, 0, 2, 2, 0, '?', 0];

/** All Ressourcenbereiche as a person has rated them. */
const EINGESCHAETZT = Object.fromEntries(
  STUFEN.map((stufe, index) => [`Förderziele!C${ERSTER_BEREICH + index}`, stufe]),
);

shareBrowser();

describe('Förderziel und Eintragen', () => {
  it('führen mit der Tastatur vom Tor zum vereinbarten Ziel, zum Eintrag und zurück', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await zuAnsicht(pane, 'Förderziel');
      await setze(page, EINGESCHAETZT);
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

      await zuAnsicht(pane, 'Mappe');
      await pane.getByText(/Zellen ändern sich\. Ihre Eingaben/).waitFor();
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).press('Enter');
      await pane.getByText(/^Alle Ergebnisse stehen schon so/).waitFor();
      expect(await inhalt(page, KENNUNG)).not.toBe('');

      await setze(page, { [KENNUNG]: 'xyz' });
      await pane.getByText(/^In Zellen mit Ergebnissen steht etwas anderes/).waitFor();
      await pane.getByRole('button', { name: 'Zurücknehmen', exact: true }).press('Enter');
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
    ['dunkel', { theme: 'dunkel', width: 560 }],
    ['mit Kontrastfarben', { theme: 'kontrast', width: 350 }],
  ])('sind %s zugänglich, und nichts steht über', async (_, setup) => {
    await inWerkstatt(setup, async ({ page, pane }) => {
      await zuAnsicht(pane, 'Förderziel');
      await setze(page, EINGESCHAETZT);
      await pane.getByRole('radio', { name: 'nein' }).first().click();
      await pane.getByRole('button', { name: 'Qualifikation als Entwicklungsziel vereinbaren' }).click();
      await pane.getByRole('alert').waitFor();
      expect(await barrieren(page)).toEqual([]);
      await pane.getByRole('button', { name: /wählen und vereinbaren$/ }).click();
      await pane.getByText(/^Vereinbart: Qualifikation/).waitFor();
      await pane.getByRole('radio', { name: 'ja' }).first().click();
      await pane.getByRole('button', { name: 'Abbrechen' }).waitFor();
      expect(await barrieren(page)).toEqual([]);
      await pane.getByRole('button', { name: 'Abbrechen' }).click();

      await zuAnsicht(pane, 'Mappe');
      for (const klappe of await pane.locator('main summary').all()) await klappe.click();
      expect(await barrieren(page)).toEqual([]);
      await setze(page, { [PROGNOSE]: 'bald' });
      await pane.getByText(/^Bei „Prognose Arbeitsmarkt“/).waitFor();
      expect(await barrieren(page)).toEqual([]);
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
    await inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      const frame = await funktionsdatei(page);
      expect(await druecke(frame, 'neuBerechnen')).toBe('fertig');
      expect(await inhalt(page, KENNUNG)).toBe('noch nicht festgelegt');
      expect(await druecke(frame, 'zuruecknehmen')).toBe('fertig');
      expect(await inhalt(page, KENNUNG)).toBe('');

      await setze(page, { [PROGNOSE]: 'bald' });
      const address = await druecke(frame, 'neuBerechnen');
      await page.goto(address);
      await page.getByRole('heading', { name: 'Neu berechnen und eintragen' }).waitFor();
      await page.getByText(/^Es wurde nichts eingetragen/).waitFor();
      await page.getByText(/^Profiling!E35: Bei „Prognose Arbeitsmarkt“/).waitFor();
      await page.getByRole('button', { name: 'Schließen' }).and(page.locator(':focus')).waitFor();
      expect(await axeFunde(page.mainFrame())).toEqual([]);
    });
  });

  it.each<[string, BrowserContextOptions]>([
    ['bei 320 px', { viewport: { width: 320, height: 800 } }],
    ['dunkel', { colorScheme: 'dark' }],
    ['mit Kontrastfarben', { forcedColors: 'active' }],
  ])('zeigt eine Hilfe, die %s zugänglich ist', async (_, setup) => {
    await inFenster('/pane/hilfe.html', setup, async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Hilfe zum Integrationstool' }).waitFor();
      expect(await axeFunde(page.mainFrame())).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
});
