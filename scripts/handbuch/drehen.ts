/** Plays the scenes in the Werkstatt, one after the other, and takes their pictures. It must not write files. */
import type { Page } from 'playwright-core';
import { openWerkstatt, type OpenWerkstatt } from '../../test/werkstatt/browser';
import { mitFarbtafel } from './farbtafel';
import { wartetAufRuhe } from './handgriffe';
import { type Aufnahme, BEREICHSBREITE, BEREICHSHOEHE, FENSTERBREITE, SCHAERFE, type Szene } from './szene';

/** The moment at which everything happens, so that every run shows the same. */
const JETZT = '2026-11-21T10:00:00+01:00';

/** Plays all scenes in one Werkstatt. Throws where a scene cannot be played (and says which) or something went wrong. */
export async function drehe(szenen: readonly Szene[]): Promise<Aufnahme[]> {
  const werkstatt = await openWerkstatt({
    width: BEREICHSBREITE,
    eigeneSeite: true,
    browser: {
      viewport: { width: FENSTERBREITE, height: BEREICHSHOEHE },
      deviceScaleFactor: SCHAERFE,
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    },
  });
  try {
    await werkstatt.page.clock.setFixedTime(JETZT);
    await stelleHoehe(werkstatt.page);
    const aufnahmen = [];
    for (const szene of szenen) aufnahmen.push(await nimmAuf(werkstatt, szene));
    if (werkstatt.troubles.length > 0) throw new Error(werkstatt.troubles.join('\n'));
    return aufnahmen;
  } finally {
    await werkstatt.close();
  }
}

/** Makes the window so high that the pane has its height; the bars of the Werkstatt come on top. */
async function stelleHoehe(page: Page): Promise<void> {
  const hoehe = await page.locator('#pane').evaluate((pane) => pane.getBoundingClientRect().height);
  await page.setViewportSize({
    width: FENSTERBREITE,
    height: Math.round(BEREICHSHOEHE + BEREICHSHOEHE - hoehe),
  });
}

async function nimmAuf(werkstatt: OpenWerkstatt, szene: Szene): Promise<Aufnahme> {
  const { page, pane } = werkstatt;
  const { name, ausschnitt } = szene;
  try {
    await szene.spiele(werkstatt);
    await page.mouse.move(0, 0);
    const ansicht = await wartetAufRuhe(page, pane);
    const bild = page.locator(ausschnitt === 'mappe' ? 'main' : '#pane');
    const png = mitFarbtafel(await bild.screenshot({ animations: 'disabled', caret: 'hide' }));
    return { name, ansicht, png };
  } catch (error) {
    throw new Error(`Szene „${name}“ misslingt`, { cause: error });
  }
}
