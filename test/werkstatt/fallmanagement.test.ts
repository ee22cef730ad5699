/** The bFM in the real pane: into it, on in it and out of it with few clicks, and no barriers. */
import type { FrameLocator, Page } from 'playwright-core';
import { FALLMANAGERIN, fallakte } from '../support/fallmanagement';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { beispielIstGelesen } from './mappeAlsDatei';
import { paneFrame } from './sheet';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(240_000);

let mappe: Buffer;
beforeAll(async () => {
  mappe = Buffer.from((await fallakte()).host.save());
});

/** Opens a case with a completed Profiling and protected Vermerke. */
async function imFall(
  setup: WerkstattSetup,
  tun: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  await inWerkstatt({ ...setup, mappe }, async (werkstatt) => {
    await beispielIstGelesen(werkstatt);
    await tun(werkstatt);
  });
}

const zurAnsicht = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole('tab', { name, exact: true }).click();

/** Says that the bFM leads to progress: nobody is taken over without. */
const bejahe = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('checkbox', { name: 'Das bFM führt zu konkreten Integrationsfortschritten' }).click();

/** How often the person presses the mouse in the pane; Enter is no click. */
async function klicks(page: Page, tun: () => Promise<void>): Promise<number> {
  const frame = paneFrame(page);
  await frame.evaluate(() => {
    const { dataset } = document.documentElement;
    const zaehle = (): void => void (dataset['klicks'] = String(Number(dataset['klicks']) + 1));
    if (dataset['klicks'] === undefined) document.addEventListener('pointerdown', zaehle, { capture: true });
    dataset['klicks'] = '0';
  });
  await tun();
  return frame.evaluate(() => Number(document.documentElement.dataset['klicks']));
}

/** Waits until a decision is written: the heading of the state has the focus. */
async function geschrieben(pane: FrameLocator, stand: RegExp): Promise<void> {
  await pane.getByText(stand).waitFor();
  await pane.getByRole('heading', { name: 'Status' }).and(pane.locator(':focus')).waitFor();
}

describe('das bFM', () => {
  it('beginnt mit drei Klicks und dem Passwort', async () => {
    await imFall({}, async ({ page, pane }) => {
      await zurAnsicht(pane, 'Erheben');
      const anzahl = await klicks(page, async () => {
        await zurAnsicht(pane, 'Fallmanagement');
        await bejahe(pane);
        await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
        await pane.getByLabel('Passwort').and(pane.locator(':focus')).waitFor();
        await page.keyboard.type(FALLMANAGERIN.passwort);
        await page.keyboard.press('Enter');
        await pane
          .getByRole('button', { name: 'Vormerken und übernehmen' })
          .and(pane.locator(':focus'))
          .waitFor();
        await page.keyboard.press('Enter');
        await geschrieben(pane, /^Im bFM seit/);
      });
      expect(anzahl).toBe(3);
    });
  });

  it('geht mit zwei Klicks weiter und endet mit dreien', async () => {
    await imFall({}, async ({ page, pane }) => {
      await zurAnsicht(pane, 'Fallmanagement');
      await pane.getByLabel('Passwort').fill(FALLMANAGERIN.passwort);
      await pane.getByLabel('Passwort').press('Enter');
      await pane.getByRole('button', { name: 'Vermerke verschließen' }).waitFor();
      await bejahe(pane);
      await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
      await geschrieben(pane, /^Im bFM seit/);
      await zurAnsicht(pane, 'Plan');
      const weiter = await klicks(page, async () => {
        await zurAnsicht(pane, 'Fallmanagement');
        await pane.getByRole('button', { name: 'Fortführen' }).click();
        await geschrieben(pane, /bFM fortgeführt/);
      });
      expect(weiter).toBe(2);
      await zurAnsicht(pane, 'Plan');
      const ende = await klicks(page, async () => {
        await zurAnsicht(pane, 'Fallmanagement');
        await pane.getByRole('radio', { name: 'Leistungsbezug beendet' }).click();
        await pane.getByRole('button', { name: 'bFM beenden' }).click();
        await geschrieben(pane, /^Das bFM ist beendet seit/);
      });
      expect(ende).toBe(3);
    });
  });

  it('geht von der Startseite aus mit ebenso wenigen Klicks weiter und zu Ende', async () => {
    await imFall({}, async ({ page, pane }) => {
      await zurAnsicht(pane, 'Fallmanagement');
      await pane.getByLabel('Passwort').fill(FALLMANAGERIN.passwort);
      await pane.getByLabel('Passwort').press('Enter');
      await pane.getByRole('button', { name: 'Vermerke verschließen' }).waitFor();
      await bejahe(pane);
      await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
      await geschrieben(pane, /^Im bFM seit/);
      await zurAnsicht(pane, 'Wiedervorlagen');
      const weiter = await klicks(page, async () => {
        await pane.getByRole('button', { name: 'Fortführen' }).first().click();
        await pane
          .getByRole('region', { name: 'Entscheidung' })
          .getByRole('button', { name: 'Fortführen' })
          .click();
        await geschrieben(pane, /bFM fortgeführt/);
      });
      expect(weiter).toBe(2);
      await zurAnsicht(pane, 'Wiedervorlagen');
      const ende = await klicks(page, async () => {
        await pane.getByRole('button', { name: 'Beenden' }).first().click();
        await pane.getByRole('radio', { name: 'Leistungsbezug beendet' }).click();
        await pane.getByRole('button', { name: 'bFM beenden' }).click();
        await geschrieben(pane, /^Das bFM ist beendet seit/);
      });
      expect(ende).toBe(3);
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['hell, 320 px', { width: 320 }],
  ['dunkel, 350 px', { theme: 'dunkel' }],
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
];

describe('Barrieren', () => {
  it.each(LAGEN)('es gibt keine, und nichts ist zu breit: %s', async (_lage, setup) => {
    await imFall(setup, async ({ page, pane }) => {
      await zurAnsicht(pane, 'Fallmanagement');
      await pane.getByRole('radio', { name: 'lokales Zugangskriterium' }).check();
      await pane.getByRole('textbox', { name: 'Vermerk' }).fill('Eigener Text');
      await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
      await pane.getByText('Diese Entscheidung braucht eine Begründung.').waitFor();
      await pane.getByText('Weitere Angaben').click();
      const gefunden = await barrieren(page);
      expect(gefunden).toEqual([]);
    });
  });
});
