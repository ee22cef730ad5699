/**
 * How much room the work has: the share of the height that the view gets, one row of places and of steps, nothing cut off. Every
 * view at four sizes, each in one of the three themes; with GRUENDLICH=1 each in all. About 25 s.
 */
import type { Page } from 'playwright-core';
import type { Theme } from '../../scripts/werkstatt/paneHost';
import { ueberstaende } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { FALL } from './fallDesWegs';
import { imBlatt, setze } from './mappe';
import { REITER, zuAnsicht } from './reiter';
import { paneFrame, paneHasRead } from './sheet';

const ALLE = process.env['GRUENDLICH'] === '1';
const THEMEN: readonly Theme[] = ['hell', 'dunkel', 'kontrast'];

/** Width and height of the pane; above it the Werkstatt has its own rows. */
const RAND = 94;
const GROESSEN: readonly [breite: number, hoehe: number, thema: Theme][] = [
  [320, 489, 'hell'],
  [350, 489, 'dunkel'],
  [500, 489, 'kontrast'],
  [350, 900, 'hell'],
];
const LAGEN = GROESSEN.flatMap(([breite, hoehe, thema]) =>
  (ALLE ? THEMEN : [thema]).map((each) => [breite, hoehe, each] as const),
);

/** Of the height for the view; and while a person rates. */
const ANTEIL = 0.62;
const ANTEIL_BEIM_EINSCHAETZEN = 0.7;

const ERHOBEN = { ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])), 'Kennung!B14': 'x' };

interface Mass {
  readonly anteil: number;
  readonly hoehe: number;
  /** Rows of the places and of the steps. */
  readonly reihen: number;
  /** Texts of places and steps that do not fit. */
  readonly abgeschnitten: number;
}

function miss(page: Page): Promise<Mass> {
  return paneFrame(page).evaluate(() => {
    const flaeche = document.getElementById('ansicht')?.parentElement;
    if (!flaeche) throw new Error('no view');
    const leisten = [...document.querySelectorAll('nav, [role=tablist]')];
    const knoepfe = leisten.map((leiste) => [...leiste.querySelectorAll('button')]);
    const reihen = knoepfe.map(
      (each) => new Set(each.map((knopf) => knopf.getBoundingClientRect().top)).size,
    );
    return {
      anteil: flaeche.clientHeight / window.innerHeight,
      hoehe: window.innerHeight,
      reihen: Math.max(...reihen),
      abgeschnitten: knoepfe.flat().filter((knopf) => knopf.scrollWidth > knopf.clientWidth).length,
    };
  });
}

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

async function inGroesse(
  [breite, hoehe, thema]: (typeof LAGEN)[number],
  work: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  const viewport = { width: Math.max(960, breite + 460), height: hoehe + RAND };
  await inWerkstatt({ width: breite, theme: thema, browser: { viewport } }, async (werkstatt) => {
    await paneHasRead(werkstatt.page);
    await setze(werkstatt.page, ERHOBEN);
    await werkstatt.pane.getByText('14 von 14 erhoben').waitFor();
    await work(werkstatt);
  });
}

describe.each(LAGEN)('bei %d × %d px, %s', (...lage) => {
  it('hat jede Ansicht den Platz, und nichts bricht um oder ist abgeschnitten', async () => {
    await inGroesse(lage, async ({ page, pane }) => {
      const maengel: string[] = [];
      for (const name of REITER) {
        await zuAnsicht(pane, name);
        await pane.locator('#ansicht :is(h2, h3, p)').first().waitFor();
        const { anteil, hoehe, reihen, abgeschnitten } = await miss(page);
        expect(hoehe).toBe(lage[1]);
        if (anteil < ANTEIL) maengel.push(`${name}: ${anteil.toFixed(3)} der Höhe`);
        if (reihen > 1) maengel.push(`${name}: ${reihen} Reihen`);
        if (abgeschnitten > 0) maengel.push(`${name}: ${abgeschnitten} abgeschnitten`);
        maengel.push(...(await ueberstaende(page)).map((satz) => `${name}: ${satz}`));
      }
      expect(maengel).toEqual([]);
    });
  });

  it('bleibt beim Einschätzen mehr, und mit der längsten Meldung immer noch genug', async () => {
    await inGroesse(lage, async ({ page, pane }) => {
      const zeile = pane.locator('li[aria-current] [role=radio]').first();
      await zeile.focus();
      expect((await miss(page)).anteil).toBeGreaterThanOrEqual(ANTEIL_BEIM_EINSCHAETZEN);
      await imBlatt(page, ({ core }) => core.faults.cellEditMode(true));
      await page.keyboard.press('Delete');
      await pane.getByText('geht nichts verloren').waitFor();
      expect((await miss(page)).anteil).toBeGreaterThanOrEqual(ANTEIL);
    });
  });
});
