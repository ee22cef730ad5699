/**
 * How much room the work has: the share of the height that the view gets, one row of places and of steps (two of more than six),
 * nothing cut off, no view longer than three screens. Every view at two of four sizes a day, each in one of the three themes; with
 * GRUENDLICH=1 at all four in all three. About 25 s.
 */
import type { Page } from 'playwright-core';
import type { Theme } from '../../scripts/werkstatt/paneHost';
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { FALL } from './fallDesWegs';
import { vonEinerKollegin } from './fallmappen';
import { imBlatt, setze, type Zellen } from './mappe';
import { beispielIstGelesen } from './mappeAlsDatei';
import { ANTEIL, maengelVon, miss } from './masse';
import { REITER, zuAnsicht } from './reiter';
import { paneFrame, paneHasRead } from './sheet';
import { stichprobe } from '../support/stichprobe';

const ALLE = process.env['GRUENDLICH'] !== undefined;
const THEMEN: readonly Theme[] = ['hell', 'dunkel', 'kontrast'];

/** Width and height of the pane; above it the Werkstatt has its own rows. */
const RAND = 94;
type Lage = readonly [breite: number, hoehe: number, thema: Theme, mappe?: Uint8Array];
const GROESSEN: readonly (readonly [breite: number, hoehe: number, thema: Theme])[] = [
  [320, 489, 'hell'],
  [350, 489, 'dunkel'],
  [500, 489, 'kontrast'],
  [350, 900, 'hell'],
];
const LAGEN = stichprobe(GROESSEN, 2, 'sizes of the pane').flatMap(([breite, hoehe, thema]) =>
  (ALLE ? THEMEN : [thema]).map((each) => [breite, hoehe, each] as const),
);

/** Of the height while a person types or rates. */
const ANTEIL_BEIM_SCHREIBEN = 0.7;

/** Those that say more the less is known. */
const LANGE = ['Heute', 'Ergebnis', 'Abschließen', 'Förderziel', 'Drucken'];

const SCHIRM = 489;
const SCHMALE = [320, 350] as const;

/** As wide as Chromium falls back where nothing better is installed. */
const BREITE_SCHRIFT = '"DejaVu Sans", Verdana, sans-serif';

const ERHOBEN = { ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])), 'Kennung!B14': 'x' };

/** Needs in several groups, and yet a short way into work. */
const NICHT_EINDEUTIG = { ...ERHOBEN, 'Profiling!E35': 'bis 6 Monate' };

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

async function inGroesse(
  [breite, hoehe, thema, mappe]: Lage,
  work: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  const viewport = { width: Math.max(960, breite + 460), height: hoehe + RAND };
  const setup = { width: breite, theme: thema, browser: { viewport }, ...(mappe && { mappe }) };
  await inWerkstatt(setup, async (werkstatt) => {
    await (mappe ? beispielIstGelesen(werkstatt) : paneHasRead(werkstatt.page));
    await work(werkstatt);
  });
}

async function erhebe({ page, pane }: OpenWerkstatt, zellen: Zellen = ERHOBEN): Promise<void> {
  await setze(page, zellen);
  await pane.getByText('14 von 14 erhoben').waitFor();
}

/** Shows the whole pane in the widest font that it may have to do with. */
function inBreiterSchrift(page: Page): Promise<void> {
  return paneFrame(page).evaluate((schrift) => {
    const pane = document.querySelector<HTMLElement>('#root > *');
    pane?.style.setProperty('--fontFamilyBase', schrift);
  }, BREITE_SCHRIFT);
}

describe.each(LAGEN)('bei %d × %d px, %s', (...lage) => {
  const hoehe = lage[1];

  it('hat jede Ansicht den Platz, beim Schreiben mehr, keine ist zu lang, nichts bricht um oder ist abgeschnitten', async () => {
    await inGroesse(lage, async (werkstatt) => {
      const { page, pane } = werkstatt;
      await erhebe(werkstatt);
      expect((await miss(page)).hoehe).toBe(hoehe);
      expect(await maengelVon(werkstatt, REITER, hoehe === SCHIRM)).toEqual([]);
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

describe.each(SCHMALE)('bei %d px braucht keine Ansicht mehr als drei Bildschirme', (breite) => {
  const schmal = [breite, SCHIRM, 'hell'] as const;

  it('auch wenn noch nichts bekannt ist', async () => {
    await inGroesse(schmal, async (werkstatt) => {
      expect(await maengelVon(werkstatt, LANGE, true)).toEqual([]);
    });
  });

  it('auch wenn die Profillage nicht eindeutig ist', async () => {
    await inGroesse(schmal, async (werkstatt) => {
      await erhebe(werkstatt, NICHT_EINDEUTIG);
      await zuAnsicht(werkstatt.pane, 'Ergebnis');
      await werkstatt.pane.getByText('Rechnerisch ist die Profillage nicht eindeutig.').waitFor();
      expect(await maengelVon(werkstatt, LANGE, true)).toEqual([]);
    });
  });

  it('auch für eine Person im bFM, mit Ziel und Schritt', async () => {
    await inGroesse([...schmal, await vonEinerKollegin()], async (werkstatt) => {
      // What is due is a list.
      const ohneListe = REITER.filter((name) => name !== 'Heute');
      expect(await maengelVon(werkstatt, ['Heute'], false)).toEqual([]);
      expect(await maengelVon(werkstatt, ohneListe, true)).toEqual([]);
    });
  });
});

it('Orte und Schritte bleiben auch in der breitesten Schrift in einer Reihe, mehr als sechs in zweien', async () => {
  await inGroesse([320, SCHIRM, 'hell'], async ({ page, pane }) => {
    await inBreiterSchrift(page);
    const zuViele: number[] = [];
    for (const name of REITER) {
      await zuAnsicht(pane, name);
      zuViele.push((await miss(page)).zuVieleReihen);
    }
    expect(Math.max(...zuViele)).toBe(0);
  });
});
