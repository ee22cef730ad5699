/**
 * How the pane feels in the Werkstatt: opening, first reading, and one key of the rating talk. Measured in a real browser
 * with the stand-in Excel, which answers at once; real Excel takes longer.
 */
import type { Page } from 'playwright-core';
import { openWerkstatt } from '../../test/werkstatt/browser';
import { paneFrame, paneHasRead } from '../../test/werkstatt/sheet';
import type { Workbench } from '../werkstatt/page/Workbench';
import { median } from './measure';

/** Times in milliseconds; those of the key are medians over the 14 ratings. */
export interface Werkstattzeiten {
  readonly opening: number;
  readonly firstReading: number;
  /** From the key to the answer in the pane. */
  readonly shown: number;
  /** From the key to the value in its cell. */
  readonly written: number;
}

const ERSTE_ZEILE = 19;
const TASTEN = ['0', '1', '2', '3', '0', '2', '1', '0', '3', '2', '1', '0', '2', '1'] as const;

/** Opens the pane over a new Fallmappe and rates it key by key. */
export async function werkstattzeiten(): Promise<Werkstattzeiten> {
  const werkstatt = await openWerkstatt();
  const { page, pane } = werkstatt;
  try {
    await paneHasRead(page);
    const messung = page.locator('.messung');
    const opening = Number(await messung.getAttribute('data-opening'));
    const firstReading = Number(await messung.getAttribute('data-first-reading'));
    await pane.getByRole('radiogroup').first().getByRole('radio').first().focus();
    const zeiten = [];
    for (const [index, taste] of TASTEN.entries())
      zeiten.push(await messeTaste(page, taste, `D${ERSTE_ZEILE + index}`));
    return {
      opening,
      firstReading,
      shown: median(zeiten.map(({ shown }) => shown)),
      written: median(zeiten.map(({ written }) => written)),
    };
  } finally {
    await werkstatt.close();
  }
}

interface Tastenzeit {
  readonly shown: number;
  readonly written: number;
}

/** The window of the pane while a key is timed. */
interface Stoppuhr {
  tastenzeit: Promise<Tastenzeit>;
}

async function messeTaste(page: Page, taste: string, zelle: string): Promise<Tastenzeit> {
  const pane = paneFrame(page);
  await pane.evaluate(stelleUhr, [zelle, Number(taste)] as const);
  await page.keyboard.press(taste);
  return pane.evaluate(() => (window as unknown as Stoppuhr).tastenzeit);
}

/** Runs in the pane. The clock starts when the browser has the key, and looks as often as a page may. */
function stelleUhr([zelle, wert]: readonly [string, number]): void {
  const { werkstatt } = window.parent as unknown as { readonly werkstatt: Workbench };
  const zeile = document.activeElement?.closest('li');
  const beobachte = (start: number, fertig: (zeit: Tastenzeit) => void, shown: number | null): void => {
    const jetzt = performance.now() - start;
    const gezeigt = shown ?? (zeile?.querySelector('[aria-checked="true"]') ? jetzt : null);
    if (gezeigt !== null && werkstatt.person.getCell('Profiling', zelle) === wert)
      return fertig({ shown: gezeigt, written: jetzt });
    setTimeout(() => beobachte(start, fertig, gezeigt));
  };
  (window as unknown as Stoppuhr).tastenzeit = new Promise((fertig) => {
    const options = { once: true, capture: true };
    document.addEventListener('keydown', ({ timeStamp }) => beobachte(timeStamp, fertig, null), options);
  });
}
