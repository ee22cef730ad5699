/** The start page in the real pane: what it begins with, jumps by keyboard, own Wiedervorlagen, and nobody is kept out. */
import type { FrameLocator, Page } from 'playwright-core';
import { eigeneAnlegen } from '../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import type { PlainDate } from '../../src/listen/plainDate';
import { fallakte, getan, uebernehmen } from '../support/fallmanagement';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { beispielIstGelesen, waehleDatei } from './mappeAlsDatei';
import { bis } from './lage';
import { ansichtVon } from './reiter';
import { FALLORTE } from '../support/orte';
import { paneFrame, paneHasRead } from './sheet';
import { FAELLIGES } from '../support/faelliges';
import { stichprobe } from '../support/stichprobe';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

let mappe: Buffer;
beforeAll(async () => {
  const akte = await fallakte();
  await uebernehmen(akte);
  await getan(
    akte,
    eigeneAnlegen('2026-01-05' as PlainDate, 'Mietbescheinigung der Leistungsgewährung', FAELLIGES),
  );
  mappe = Buffer.from(akte.host.save());
});

/** Opens a case in the bFM. */
async function imFall(
  setup: WerkstattSetup,
  tun: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  await inWerkstatt({ ...setup, mappe }, async (werkstatt) => {
    await beispielIstGelesen(werkstatt);
    await tun(werkstatt);
  });
}

const gewaehlt = (pane: FrameLocator): Promise<string | null> =>
  pane.locator('[aria-current=page]').textContent();
const liste = (pane: FrameLocator) => pane.getByRole('heading', { name: /^Wiedervorlagen \(\d+\)$/ });

/** Every place that was ever shown as chosen, from the moment the pane exists. */
async function merkeReiter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gezeigt: string[] = [];
    Object.assign(window, { gezeigt });
    new MutationObserver(() => {
      const reiter = document.querySelector('[aria-current=page]')?.textContent;
      if (reiter && gezeigt.at(-1) !== reiter) gezeigt.push(reiter);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** Pixels from the top of the view to the lower edge of the button for the next step. */
async function hoeheDesUeberblicks(pane: FrameLocator): Promise<number> {
  const knoepfe = pane.getByRole('region', { name: 'Der Fall auf einen Blick' }).getByRole('button');
  const [ansicht, knopf] = [await pane.locator('#ansicht').boundingBox(), await knoepfe.last().boundingBox()];
  if (ansicht === null || knopf === null) throw new Error('nothing to measure');
  return knopf.y + knopf.height - ansicht.y;
}

/** The record of the pane that is open now. */
function gezeigteReiter(page: Page): Promise<string[]> {
  return paneFrame(page)
    .evaluate(() => (window as unknown as { gezeigt?: string[] }).gezeigt ?? [])
    .catch(() => []);
}

describe('die Startseite', () => {
  it('steht in einem Fall mit Offenem sofort da, ohne dass vorher etwas anderes aufblitzt', async () => {
    await imFall({ eigeneSeite: true }, async ({ page, pane }) => {
      await merkeReiter(page);
      await waehleDatei({ page }, mappe);
      // The pane of the workbook before stays until the new one is there; it keeps no such record.
      await bis(async () => (await gezeigteReiter(page)).length > 0);
      await liste(pane).waitFor();
      expect(await gezeigteReiter(page)).toEqual(['Heute']);
      expect(await paneFrame(page).evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    });
  });

  it('ist im neuen Fall das Gespräch', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      await pane.getByRole('tab', { name: 'Erheben', selected: true }).waitFor();
    });
  });

  it('führt mit der Tastatur zum Fortführen und mit Alt + 1 zurück', async () => {
    await imFall({}, async ({ page, pane }) => {
      await liste(pane).waitFor();
      await pane
        .getByRole('button', { name: /^Weiterführen: / })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await ansichtVon(pane, 'Status').getByRole('heading').first().waitFor();
      await page.keyboard.press('Alt+1');
      await pane.locator('[aria-current=page]', { hasText: 'Heute' }).waitFor();
      await pane.locator('#ansicht:focus').waitFor();
      await liste(pane).waitFor();
    });
  });

  it('nimmt eigene auf und hakt sie mit einem Druck ab', async () => {
    await imFall({}, async ({ page, pane }) => {
      await pane.getByText('Eigene Wiedervorlage …').click();
      await pane.getByRole('textbox', { name: 'Fällig am' }).fill('05.01.2030');
      await pane.getByRole('textbox', { name: 'Woran möchten Sie denken?' }).fill('Anrufen');
      await pane.getByRole('textbox', { name: 'Fällig am' }).press('Tab');
      await page.keyboard.press('Enter');
      await liste(pane).and(pane.locator(':focus')).waitFor();
      await pane.getByRole('button', { name: 'Erledigt: Anrufen, Samstag, 05.01.2030' }).click();
      await pane
        .getByRole('status')
        .getByText(/^Wiedervorlage zum .+ ist erledigt\.$/)
        .waitFor();
      await pane.getByText(/^Erledigte und entfallene/).click();
      await pane.getByText(/^Anrufen · fällig am 05\.01\.2030$/).waitFor();
      expect(await gewaehlt(pane)).toBe('Heute');
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['hell, 320 px', { width: 320 }],
  ['dunkel, 350 px', { theme: 'dunkel' }],
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
];

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show „Heute“'))(
    'es gibt keine, nichts ist zu breit, und der Fall steht ohne Scrollen da: %s',
    async (_lage, setup) => {
      await imFall(setup, async ({ page, pane }) => {
        await liste(pane).waitFor();
        // What a pane of 489 px leaves for the view.
        expect(await hoeheDesUeberblicks(pane)).toBeLessThanOrEqual(350);
        await pane.getByRole('button', { name: /^Warum\? Über die Fortführung/ }).click();
        await pane.getByText('Eigene Wiedervorlage …').click();
        await pane.getByRole('button', { name: 'Auf die Liste setzen' }).click();
        await pane.getByText('Bitte schreiben Sie kurz, worum es geht.').waitFor();
        await pane.getByText(/^Erledigte und entfallene/).click();
        await pane.getByText('Person bearbeiten').click();
        await pane.getByRole('textbox', { name: 'Kundennummer' }).waitFor();
        expect(await barrieren(page)).toEqual([]);
        const orte = await pane
          .getByRole('navigation')
          .getByRole('button')
          .evaluateAll((alle) =>
            alle.map((each) => each.getBoundingClientRect()).map(({ top, height }) => ({ top, height })),
          );
        expect(orte).toHaveLength(FALLORTE.length);
        expect(new Set(orte.map(({ top }) => top)).size).toBe(1);
        expect(Math.min(...orte.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
      });
    },
  );
});
