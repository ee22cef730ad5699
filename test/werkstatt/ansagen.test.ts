/** What a screen reader is told without being asked: the live regions of the real pane, listened to as they change. */
import type { Page } from 'playwright-core';
import { inWerkstatt, shareBrowser } from './browser';
import { FALL } from './fallDesWegs';
import { setze } from './mappe';
import { paneFrame, paneHasRead } from './sheet';
import { zuAnsicht } from './reiter';

const ERHOBEN = { ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])), 'Kennung!B14': 'x' };

interface Hoerer {
  angesagt?: string[];
}

/**
 * Begins to listen. As screen readers do, only changes count within a region that was there before; what is said is the
 * nearest part that wants to be read as a whole, or else just what changed.
 */
function hoereZu(page: Page): Promise<void> {
  return paneFrame(page).evaluate(() => {
    const REGION = '[aria-live]:not([aria-live=off]), [role=status], [role=alert]';
    const bekannt = new WeakSet(document.querySelectorAll(REGION));
    const hoerer = window as unknown as Hoerer;
    hoerer.angesagt = [];
    new MutationObserver((aenderungen) => {
      for (const { target, addedNodes } of aenderungen) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(REGION);
        if (!element || !region || !bekannt.has(region)) continue;
        const ganzes = element.closest('[aria-atomic=true], [role=status], [role=alert]');
        const teile =
          ganzes === null ? [...addedNodes, ...(addedNodes.length > 0 ? [] : [element])] : [ganzes];
        for (const teil of teile) {
          const text = teil instanceof HTMLElement ? teil.innerText : teil.textContent;
          hoerer.angesagt?.push((text ?? '').replace(/\s+/g, ' ').trim());
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until something was said. */
async function hoert(page: Page, satz: string): Promise<void> {
  const frame = paneFrame(page);
  try {
    await frame.waitForFunction((text) => (window as unknown as Hoerer).angesagt?.includes(text), satz, {
      timeout: 10_000,
    });
  } catch {
    const angesagt = await frame.evaluate(() => (window as unknown as Hoerer).angesagt);
    throw new Error(`„${satz}“ was not said, only: ${(angesagt ?? []).join(' | ')}`);
  }
}

shareBrowser();

describe('angesagt wird', () => {
  it('eine andere Kennung samt ihrem Namen, und dass das Ergebnis in der Mappe nun veraltet ist', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      await setze(page, ERHOBEN);
      await pane.getByText('14 von 14 erhoben').waitFor();
      await zuAnsicht(pane, 'Mappe');
      await hoereZu(page);
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).click();
      await hoert(page, 'Das Ergebnis wird eingetragen …');
      await hoert(page, 'Eingetragen: Kennung bFM.');
      await setze(page, { 'Profiling!D29': 0 });
      await hoert(page, 'Kennung AV');
      await hoert(page, 'In der Mappe veraltet');
      await pane.getByRole('main').getByRole('button', { name: 'Zurücknehmen' }).click();
      await hoert(page, 'Der Eintrag ist zurückgenommen. In der Mappe steht wieder, was vorher dort stand.');
    });
  });

  it('was einer Eingabe im Wege steht, und dass zu berichtigen ist', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      await setze(page, ERHOBEN);
      await pane.getByText('14 von 14 erhoben').waitFor();
      await hoereZu(page);
      await setze(page, { 'Profiling!E35': 'bald' });
      await hoert(page, 'Die Fallmappe ist gelesen. Es gibt noch etwas zu berichtigen.');
      await zuAnsicht(pane, 'Förderziel');
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).click();
      await hoert(page, 'Es wurde nichts eingetragen. Bitte berichtigen Sie zuerst die genannten Stellen.');
    });
  });

  it('was vereinbart ist', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      await setze(page, ERHOBEN);
      await zuAnsicht(pane, 'Förderziel');
      await pane.getByRole('radio', { name: 'nein' }).first().click();
      await pane.getByRole('radio', { name: /\(Vorschlag\)$/ }).click();
      await hoereZu(page);
      await pane.getByRole('button', { name: /^Mitwirkung .* vereinbaren$/ }).click();
      await hoert(
        page,
        'Vereinbart: Mitwirkung in der Fallarbeit. Andere Bedarfe sind so lange zurückgestellt.',
      );
    });
  });
});
