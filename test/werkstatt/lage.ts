/** What a person can see of the pane and do with it at one moment, whatever it shows. */
import type { Page } from 'playwright-core';
import { paneFrame } from './sheet';

/** What a person sees of the pane at one moment. */
export interface Lage {
  readonly titel: string;
  /** All sentences that say how things stand. */
  readonly satz: string;
  /** Whether inputs wait. */
  readonly wartet: boolean;
  /** Whether something is under way that the person asked for. */
  readonly laeuft: boolean;
  /** Buttons that can be pressed. */
  readonly knoepfe: readonly string[];
}

/** What the person sees now. */
export function lage(page: Page): Promise<Lage> {
  return paneFrame(page).evaluate(() => {
    const sichtbar = <T extends HTMLElement>(auswahl: string): T[] =>
      [...document.querySelectorAll<T>(auswahl)].filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && each.innerText.trim() !== '',
      );
    const text = (auswahl: string): string =>
      sichtbar(auswahl)
        .map(({ innerText }) => innerText.trim())
        .join(' ');
    return {
      titel: text('h1'),
      satz: text('[role=status], [role=alert], main > h1 + p'),
      wartet: document.body.textContent.includes('wartet auf Excel'),
      laeuft: document.querySelector('[role=progressbar]') !== null,
      knoepfe: sichtbar<HTMLButtonElement>('button')
        .filter((each) => !each.disabled && each.ariaDisabled !== 'true')
        .map(({ innerText }) => innerText.trim()),
    };
  });
}

const GEDULD_MS = 5000;

/** Asks again and again until the answer is yes; false when that takes too long. */
export async function bis(ja: () => Promise<boolean>): Promise<boolean> {
  const ende = Date.now() + GEDULD_MS;
  while (!(await ja())) {
    if (Date.now() > ende) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

const WEGE = ['Noch einmal versuchen', 'Neu lesen', 'Ganz lesen'];

/** The button that leads on. */
export function wegVon({ knoepfe }: Lage): string | undefined {
  return WEGE.find((weg) => knoepfe.includes(weg));
}

/** Words of programs rather than of people: compound names, English, parts of error reports; bFM is a Kennung. */
const FACHJARGON = /(?!bFM)[a-zäöü][A-Z]|\b([Ee]rror|undefined|null|object|failed|the)\b|[{[]/;

/** Whether a sentence says more of a program than the one code that is to be reported. */
export function istFachjargon(satz: string, code: string): boolean {
  return FACHJARGON.test(satz.replace(`(${code})`, ''));
}

/** Whether the person is told that Excel refused. */
export function istStoerung({ satz }: Lage): boolean {
  return /\(\w+\)|Zelle bearbeitet/.test(satz);
}
