/** Plays the scenes in the Werkstatt, one after the other, and takes their pictures. It must not write files. */
import { openWerkstatt, type OpenWerkstatt } from '../../test/werkstatt/browser';
import { mitFarbtafel } from './farbtafel';
import { wartetAufRuhe } from './handgriffe';
import { type Aufnahme, BEREICHSBREITE, FENSTERBREITE, SCHAERFE, type Szene } from './szene';

/** The moment at which everything happens, so that every run shows the same. */
const JETZT = '2026-11-21T10:00:00+01:00';

/** Plays all scenes in one Werkstatt. Throws where a scene cannot be played (and says which) or something went wrong. */
export async function drehe(szenen: readonly Szene[]): Promise<Aufnahme[]> {
  const werkstatt = await openWerkstatt({
    width: BEREICHSBREITE,
    eigeneSeite: true,
    browser: {
      viewport: { width: FENSTERBREITE, height: 800 },
      deviceScaleFactor: SCHAERFE,
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    },
  });
  try {
    await werkstatt.page.clock.setFixedTime(JETZT);
    const aufnahmen = [];
    for (const szene of szenen) aufnahmen.push(await nimmAuf(werkstatt, szene));
    if (werkstatt.troubles.length > 0) throw new Error(werkstatt.troubles.join('\n'));
    return aufnahmen;
  } finally {
    await werkstatt.close();
  }
}

async function nimmAuf(werkstatt: OpenWerkstatt, szene: Szene): Promise<Aufnahme> {
  const { page, pane } = werkstatt;
  const { name, ausschnitt, hoehe } = szene;
  try {
    await page.setViewportSize({ width: FENSTERBREITE, height: hoehe });
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
