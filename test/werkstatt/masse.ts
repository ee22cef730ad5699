/** Measures the pane: the room that a view has, how long it is, and what of it is cut off. */
import type { Page } from 'playwright-core';
import { ueberstaende } from './barrieren';
import type { OpenWerkstatt } from './browser';
import { zuAnsicht } from './reiter';
import { paneFrame } from './sheet';

/** Of the height for the view. */
export const ANTEIL = 0.62;

/** Three screens; a list may be longer. */
const LAENGE = 900;
// In „Kinderschutz“ the ways of the house: what helps now is not folded away.
const LISTEN = ['Erheben', 'Mappe', 'Kinderschutz'];

/** So many places or steps have their labels in one row; more of them have two. */
const IN_EINER_REIHE = 6;

/** What was measured. */
interface Mass {
  readonly anteil: number;
  readonly hoehe: number;
  /** All of the view, in pixels. */
  readonly laenge: number;
  /** Rows of the places and of the steps beyond those that they may have. */
  readonly zuVieleReihen: number;
  /** Texts of places and steps that do not fit. */
  readonly abgeschnitten: number;
}

/** Measures the view that is shown. */
export function miss(page: Page): Promise<Mass> {
  return paneFrame(page).evaluate((inEinerReihe) => {
    const flaeche = document.getElementById('ansicht')?.parentElement;
    if (!flaeche) throw new Error('no view');
    const leisten = [...document.querySelectorAll('nav, [role=tablist]')];
    const knoepfe = leisten.map((leiste) => [...leiste.querySelectorAll('button')]);
    const zuViele = knoepfe.map((each) => {
      const reihen = new Set(each.map((knopf) => knopf.getBoundingClientRect().top)).size;
      return Math.max(0, reihen - (each.length > inEinerReihe ? 2 : 1));
    });
    return {
      anteil: flaeche.clientHeight / window.innerHeight,
      hoehe: window.innerHeight,
      laenge: flaeche.scrollHeight,
      zuVieleReihen: Math.max(...zuViele),
      abgeschnitten: knoepfe.flat().filter((knopf) => knopf.scrollWidth > knopf.clientWidth).length,
    };
  }, IN_EINER_REIHE);
}

/** What every view must keep, as sentences about what it does not. */
export async function maengelVon(
  { page, pane }: OpenWerkstatt,
  ansichten: readonly string[],
  mitLaenge: boolean,
): Promise<string[]> {
  const maengel: string[] = [];
  for (const name of ansichten) {
    await zuAnsicht(pane, name);
    await pane.locator('#ansicht :is(h2, h3, p)').first().waitFor();
    const { anteil, laenge, zuVieleReihen, abgeschnitten } = await miss(page);
    if (anteil < ANTEIL) maengel.push(`${name}: ${anteil.toFixed(3)} der Höhe`);
    if (zuVieleReihen > 0) maengel.push(`${name}: ${zuVieleReihen} Reihen zu viel`);
    if (abgeschnitten > 0) maengel.push(`${name}: ${abgeschnitten} abgeschnitten`);
    if (mitLaenge && laenge > LAENGE && !LISTEN.includes(name)) maengel.push(`${name}: ${laenge} px lang`);
    maengel.push(...(await ueberstaende(page)).map((satz) => `${name}: ${satz}`));
  }
  return maengel;
}
