/**
 * What one sees of the rating talk where Excel leaves 300 px: the row one works on with its name and all its answers, and
 * the name of the next one, row by row, by key and by mouse. Costs about 20 s.
 */
import type { Frame, Page } from 'playwright-core';
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { inWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { paneFrame, paneHasRead } from './sheet';
import { stichprobe } from '../support/stichprobe';

/** An office laptop with the ribbon open; the frame of the Werkstatt takes its part. */
const LAPTOP = { viewport: { width: 960, height: 583 } };
const SCHMAL = 320;
const BREITEN = [SCHMAL, 350];
/** What the view has of that, with the progress that stays above the rows. */
const HOEHE = 300;

/** What is to be seen of the row one works on. */
interface Blick {
  readonly zeile: string;
  /** What is not, or only in part. */
  readonly verborgen: readonly string[];
}

/** Gives the view exactly that height, over whatever stands around it. */
async function begrenze(frame: Frame): Promise<void> {
  await frame.evaluate((hoehe) => {
    let panel = document.querySelector('li[aria-current]')?.parentElement ?? null;
    while (panel && getComputedStyle(panel).overflowY !== 'auto') panel = panel.parentElement;
    if (!panel) throw new Error('nothing scrolls');
    panel.dataset['fenster'] = '';
    panel.style.cssText = `position: fixed; inset: 0 0 auto; z-index: 9; height: ${hoehe}px;`;
  }, HOEHE);
}

/** Looks as a person does: a text counts as seen where its first line is in the view and nothing lies over it. */
function blick(frame: Frame): Promise<Blick> {
  return frame.evaluate(() => {
    const fenster = document.querySelector('[data-fenster]')?.getBoundingClientRect();
    const zeile = document.querySelector<HTMLElement>('li[aria-current]');
    if (!fenster || !zeile) throw new Error('not on the page');
    const zeilen = [...document.querySelectorAll<HTMLElement>('li[data-zeile]')];
    const naechste = zeilen[zeilen.indexOf(zeile) + 1];
    const istZuSehen = (teil: Element): boolean => {
      const { left, top, bottom } = teil.getClientRects()[0] ?? new DOMRect();
      const punkte = [top + 1, bottom - 1].map((y) => document.elementFromPoint(left + 4, y));
      return top >= fenster.top && bottom <= fenster.bottom && punkte.every((each) => teil.contains(each));
    };
    const namen = [zeile, ...(naechste ? [naechste] : [])].map((each) => each.querySelector('[data-name]'));
    const teile = [...namen, ...zeile.querySelectorAll('[role=radio]')].filter((each) => each !== null);
    return {
      zeile: zeile.dataset['zeile'] ?? '',
      verborgen: teile.filter((each) => !istZuSehen(each)).map((each) => each.textContent),
    };
  });
}

/** Whose answer lies under the pointer, if any. */
function unterDemZeiger(frame: Frame, { x, y }: Stelle): Promise<string | undefined> {
  return frame.evaluate(
    ([links, oben]) => {
      const antwort = document.elementFromPoint(links, oben)?.closest('[role=radio]');
      return antwort?.closest<HTMLElement>('li[data-zeile]')?.dataset['zeile'];
    },
    [x, y] as const,
  );
}

interface Stelle {
  readonly x: number;
  readonly y: number;
}

const STUFENZEILEN = [...BEDARFE, ...RESSOURCENBEREICHE].length;

/** Answers every row; gives what was to be seen at each rating. */
async function durchlaufe(frame: Frame, antworte: (zeile: string) => Promise<void>): Promise<Blick[]> {
  const blicke: Blick[] = [];
  const alle = await frame.locator('li[data-zeile]').count();
  for (let nr = 0; nr < alle; nr++) {
    const jetzt = await blick(frame);
    if ((await frame.locator('li[aria-current] [aria-keyshortcuts="0"]').count()) > 0) blicke.push(jetzt);
    await antworte(jetzt.zeile);
  }
  return blicke;
}

const maengel = (blicke: readonly Blick[]): readonly Blick[] =>
  blicke.filter(({ verborgen }) => verborgen.length > 0);

async function inBreite(width: number, work: (page: Page, frame: Frame) => Promise<void>): Promise<void> {
  await inWerkstatt({ width, browser: LAPTOP }, async ({ page, pane }: OpenWerkstatt) => {
    await paneHasRead(page);
    await pane.locator('li[aria-current]').waitFor();
    const frame = paneFrame(page);
    await begrenze(frame);
    // Begins as if the first row had just been reached.
    await pane.locator('li[aria-current] [role=radio]').first().focus();
    for (const taste of ['ArrowDown', 'ArrowUp']) await page.keyboard.press(taste);
    await work(page, frame);
  });
}

shareBrowser();

describe('auf 300 px', () => {
  it('zeigt jede Einschätzung alles und den Namen der nächsten, mit Tasten', async () => {
    await inBreite(SCHMAL, async (page, frame) => {
      const blicke = await durchlaufe(frame, (zeile) =>
        page.keyboard.press(zeile === 'dominierend' ? 'r' : '1'),
      );
      expect(blicke).toHaveLength(STUFENZEILEN);
      expect(maengel(blicke)).toEqual([]);
    });
  });

  it.each(stichprobe(BREITEN, 1, 'widths for the look while rating'))(
    'auch mit der Maus, und nie liegt eine fremde Antwort unter ihr: %s px',
    async (breite) => {
      await inBreite(breite, async (page, frame) => {
        const rand = await page.locator('#pane').boundingBox();
        const fremde: string[] = [];
        const blicke = await durchlaufe(frame, async (zeile) => {
          const antwort = frame.locator('li[aria-current] [role=radio]').nth(1);
          const ort = await antwort.boundingBox();
          if (!ort || !rand) throw new Error('not on the page');
          const stelle = { x: ort.x + ort.width / 2, y: ort.y + ort.height / 2 };
          await page.mouse.click(stelle.x, stelle.y);
          const getroffen = await unterDemZeiger(frame, { x: stelle.x - rand.x, y: stelle.y - rand.y });
          const jetzt = await frame.locator('li[aria-current]').getAttribute('data-zeile');
          if (getroffen !== undefined && getroffen !== jetzt) fremde.push(`${zeile} → ${getroffen}`);
        });
        expect(blicke).toHaveLength(STUFENZEILEN);
        expect(maengel(blicke)).toEqual([]);
        expect(fremde).toEqual([]);
      });
    },
  );
});
