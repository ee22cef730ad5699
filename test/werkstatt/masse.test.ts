/**
 * How much room the work has: the share of the height that the view gets, one row of places and of steps, nothing cut off, no
 * view longer than three screens. Every view at two of four sizes a day, each in one of the three themes; with GRUENDLICH=1 at all
 * four in all three. About 25 s.
 */
import type { Page } from 'playwright-core';
import type { Theme } from '../../scripts/werkstatt/paneHost';
import { ueberstaende } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { FALL } from './fallDesWegs';
import { imBlatt, setze } from './mappe';
import { REITER, zuAnsicht } from './reiter';
import { paneFrame, paneHasRead } from './sheet';
import { stichprobe } from '../support/stichprobe';

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
const LAGEN = stichprobe(GROESSEN, 2, 'sizes of the pane').flatMap(([breite, hoehe, thema]) =>
  (ALLE ? THEMEN : [thema]).map((each) => [breite, hoehe, each] as const),
);

/** Of the height for the view; and while a person types or rates. */
const ANTEIL = 0.62;
const ANTEIL_BEIM_SCHREIBEN = 0.7;

/** Three screens; a list may be longer. */
const LAENGE = 900;
const SCHIRM = 489;
const LISTEN = ['Erheben', 'Mappe'];
/** Those that say more the less is known. */
const LANGE = ['Heute', 'Ergebnis', 'Abschließen', 'Förderziel', 'Drucken'];

/** As wide as Chromium falls back where nothing better is installed. */
const BREITE_SCHRIFT = '"DejaVu Sans", Verdana, sans-serif';

const ERHOBEN = { ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])), 'Kennung!B14': 'x' };

interface Mass {
  readonly anteil: number;
  readonly hoehe: number;
  /** All of the view, in pixels. */
  readonly laenge: number;
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
      laenge: flaeche.scrollHeight,
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
    await work(werkstatt);
  });
}

async function erhebe({ page, pane }: OpenWerkstatt): Promise<void> {
  await setze(page, ERHOBEN);
  await pane.getByText('14 von 14 erhoben').waitFor();
}

/** What every view must keep, as sentences about what it does not. */
async function maengelVon(
  { page, pane }: OpenWerkstatt,
  ansichten: readonly string[],
  mitLaenge: boolean,
): Promise<string[]> {
  const maengel: string[] = [];
  for (const name of ansichten) {
    await zuAnsicht(pane, name);
    await pane.locator('#ansicht :is(h2, h3, p)').first().waitFor();
    const { anteil, laenge, reihen, abgeschnitten } = await miss(page);
    if (anteil < ANTEIL) maengel.push(`${name}: ${anteil.toFixed(3)} der Höhe`);
    if (reihen > 1) maengel.push(`${name}: ${reihen} Reihen`);
    if (abgeschnitten > 0) maengel.push(`${name}: ${abgeschnitten} abgeschnitten`);
    if (mitLaenge && laenge > LAENGE && !LISTEN.includes(name)) maengel.push(`${name}: ${laenge} px lang`);
    maengel.push(...(await ueberstaende(page)).map((satz) => `${name}: ${satz}`));
  }
  return maengel;
}

/** Shows the whole pane in the widest font that it may have to do with. */
function inBreiterSchrift(page: Page): Promise<void> {
  return paneFrame(page).evaluate((schrift) => {
    const pane = document.querySelector<HTMLElement>('#root > *');
    pane?.style.setProperty('--fontFamilyBase', schrift);
  }, BREITE_SCHRIFT);
}

describe.each(LAGEN)('bei %d × %d px, %s', (...lage) => {
  const [breite, hoehe] = lage;

  it('hat jede Ansicht den Platz, beim Schreiben mehr, keine ist zu lang, nichts bricht um oder ist abgeschnitten', async () => {
    await inGroesse(lage, async (werkstatt) => {
      const { page, pane } = werkstatt;
      await erhebe(werkstatt);
      expect((await miss(page)).hoehe).toBe(hoehe);
      expect(await maengelVon(werkstatt, REITER, breite >= 350 && hoehe === SCHIRM)).toEqual([]);
      await zuAnsicht(pane, 'Heute');
      await pane.getByText('Eigene Wiedervorlage …').click();
      await pane.getByLabel('Woran möchten Sie denken?').focus();
      expect((await miss(page)).anteil).toBeGreaterThanOrEqual(ANTEIL_BEIM_SCHREIBEN);
      await zuAnsicht(pane, 'Erheben');
      await pane.locator('li[aria-current] [role=radio]').first().focus();
      expect((await miss(page)).anteil).toBeGreaterThanOrEqual(ANTEIL_BEIM_SCHREIBEN);
      await imBlatt(page, ({ core }) => core.faults.cellEditMode(true));
      await page.keyboard.press('Delete');
      await pane.getByText('geht nichts verloren').waitFor();
      expect((await miss(page)).anteil).toBeGreaterThanOrEqual(ANTEIL);
    });
  });
});

it('auch ein Fall, von dem noch nichts bekannt ist, braucht in keiner Ansicht mehr als drei Bildschirme', async () => {
  await inGroesse([350, SCHIRM, 'hell'], async (werkstatt) => {
    expect(await maengelVon(werkstatt, LANGE, true)).toEqual([]);
  });
});

it('Orte und Schritte bleiben auch in der breitesten Schrift in einer Reihe', async () => {
  await inGroesse([320, SCHIRM, 'hell'], async ({ page, pane }) => {
    await inBreiterSchrift(page);
    const reihen: number[] = [];
    for (const name of REITER) {
      await zuAnsicht(pane, name);
      reihen.push((await miss(page)).reihen);
    }
    expect(Math.max(...reihen)).toBe(1);
  });
});
