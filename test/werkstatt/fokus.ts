/** Where the focus goes in the pane by Tab, as one who sees the screen follows it. */
import type { Page } from 'playwright-core';
import { paneFrame } from './sheet';

/** One stop of the focus. */
export interface Halt {
  /** The part of the pane: `banner`, `navigation`, `tablist`, `ansicht` or `contentinfo`. */
  readonly bereich: string;
  readonly name: string;
  /** Place in that part, unmoved by scrolling, in pixels. */
  readonly oben: number;
  readonly unten: number;
  readonly links: number;
}

/** The stop that has the focus, null once it has left the pane. */
function hier(page: Page): Promise<Halt | null> {
  return paneFrame(page).evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || element === null || element === document.body) return null;
    const teil = element.closest('header, nav, [role=tablist], #ansicht, footer');
    const rollen: Readonly<Record<string, string>> = {
      HEADER: 'banner',
      NAV: 'navigation',
      FOOTER: 'contentinfo',
    };
    const { top, bottom, left } = element.getBoundingClientRect();
    const rand = teil?.getBoundingClientRect().top ?? 0;
    // The buttons of one group are one stop, whichever of them the browser enters at while none is chosen.
    const gruppe = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';
    return {
      bereich:
        rollen[teil?.tagName ?? ''] ??
        (teil?.id === 'ansicht' ? 'ansicht' : teil?.getAttribute('role')) ??
        'nirgends',
      name: `${element.getAttribute('aria-label') ?? ''}${element.textContent ?? ''}${gruppe || element.id}`,
      oben: top - rand,
      unten: bottom - rand,
      links: left,
    };
  });
}

/** No view has more stops. */
const HOECHSTENS = 200;

/** All stops from where the focus is until it leaves the pane, by a key. */
export async function gehe(page: Page, taste: 'Tab' | 'Shift+Tab'): Promise<Halt[]> {
  const halte: Halt[] = [];
  while (halte.length < HOECHSTENS) {
    await page.keyboard.press(taste);
    const halt = await hier(page);
    if (halt === null) return halte;
    halte.push(halt);
  }
  throw new Error(`the focus does not come out of the pane by ${taste}`);
}

/** Stops that lie above the one before, or left of it in the same line. */
export function gegenDieLeserichtung(halte: readonly Halt[]): string[] {
  return halte.flatMap((halt, index) => {
    const vorher = halte[index - 1];
    if (vorher === undefined || vorher.bereich !== halt.bereich) return [];
    const darueber = halt.unten <= vorher.oben;
    const davor = halt.oben < vorher.unten && vorher.oben < halt.unten && halt.links < vorher.links;
    return darueber || davor ? [`„${halt.name}“ nach „${vorher.name}“`] : [];
  });
}
