/** The bFM in the real pane: into it, on in it and out of it with few clicks, and no barriers. */
import type { FrameLocator, Page } from 'playwright-core';
import { FALLMANAGERIN, fallakte } from '../support/fallmanagement';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { beispielIstGelesen } from './mappeAlsDatei';
import { paneFrame } from './sheet';
import { zuAnsicht } from './reiter';
import { stichprobe } from '../support/stichprobe';

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

const zurAnsicht = (pane: FrameLocator, name: string): Promise<void> => zuAnsicht(pane, name);

/** To the place with one click; it shows the step where one was last, „Status“ at first. */
const zumBfm = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('navigation').getByRole('button', { name: 'bFM' }).click();

/** Opens the Vermerke beforehand, and goes to where one decides. */
async function oeffneVorher(pane: FrameLocator): Promise<void> {
  await zurAnsicht(pane, 'Zugang');
  await pane.getByLabel('Passwort').fill(FALLMANAGERIN.passwort);
  await pane.getByLabel('Passwort').press('Enter');
  await pane.getByRole('button', { name: 'Vermerke verschließen' }).waitFor();
  await zurAnsicht(pane, 'Status');
}

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
        await zumBfm(pane);
        await bejahe(pane);
        await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
        await pane.getByLabel('Passwort').and(pane.locator(':focus')).waitFor();
        await page.keyboard.type(FALLMANAGERIN.passwort);
        await page.keyboard.press('Enter');
        await geschrieben(pane, /^Im bFM seit/);
      });
      expect(anzahl).toBe(3);
    });
  });

  it('geht mit zwei Klicks weiter und endet mit vieren', async () => {
    await imFall({}, async ({ page, pane }) => {
      await oeffneVorher(pane);
      await bejahe(pane);
      await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
      await geschrieben(pane, /^Im bFM seit/);
      await zurAnsicht(pane, 'Erheben');
      const weiter = await klicks(page, async () => {
        await zumBfm(pane);
        await pane.getByRole('button', { name: 'Weiterführen' }).click();
        await geschrieben(pane, /bFM weitergeführt/);
      });
      expect(weiter).toBe(2);
      await zurAnsicht(pane, 'Erheben');
      const ende = await klicks(page, async () => {
        await zumBfm(pane);
        await pane.getByRole('radio', { name: 'bFM beenden' }).click();
        await pane.getByRole('radio', { name: 'Leistungsbezug beendet' }).click();
        await pane.getByRole('button', { name: 'bFM beenden' }).click();
        await geschrieben(pane, /^Das bFM ist beendet seit/);
      });
      expect(ende).toBe(4);
    });
  });

  it('geht von der Startseite aus mit ebenso wenigen Klicks weiter und zu Ende', async () => {
    await imFall({}, async ({ page, pane }) => {
      await oeffneVorher(pane);
      await bejahe(pane);
      await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
      await geschrieben(pane, /^Im bFM seit/);
      await zurAnsicht(pane, 'Heute');
      const weiter = await klicks(page, async () => {
        await pane.getByRole('button', { name: 'Weiterführen' }).first().click();
        await pane
          .getByRole('region', { name: 'Entscheidung' })
          .getByRole('button', { name: 'Weiterführen' })
          .click();
        await geschrieben(pane, /bFM weitergeführt/);
      });
      expect(weiter).toBe(2);
      await zurAnsicht(pane, 'Heute');
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
  ['dunkel, 350 px', { theme: 'dunkel' }],
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
  ['hell, 320 px', { width: 320 }],
];

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show the bFM'))(
    'es gibt keine, und nichts ist zu breit: %s',
    async (_lage, setup) => {
      await imFall(setup, async ({ page, pane }) => {
        await zurAnsicht(pane, 'Status');
        // Before anything is unfolded the step is no longer than three screens.
        const hoehe = await pane.locator('#ansicht').evaluate(({ scrollHeight }) => scrollHeight);
        expect(hoehe).toBeLessThanOrEqual(900);
        await pane.locator('summary', { hasText: /^Zugangskriterium: formale Kriterien/ }).click();
        await pane.getByRole('radio', { name: 'lokales Zugangskriterium' }).check();
        await pane.getByRole('textbox', { name: 'Vermerk' }).fill('Eigener Text');
        await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
        await pane.getByText('Diese Entscheidung braucht eine Begründung.').waitFor();
        await pane.getByText('Termine des Falls').click();
        await pane.getByText('Weitere Angaben').click();
        const gefunden = await barrieren(page);
        expect(gefunden).toEqual([]);
      });
    },
  );
});
