/** The pictures of the handbook in their order: one case of one invented person, from the empty Fallmappe on. */
import { cell, paneHasRead } from '../../test/werkstatt/sheet';
import { ANTWORTEN, STAMMDATEN } from './fallbeispiel';
import { liesNeu, zuAnsicht } from '../../test/werkstatt/reiter';
import { druecke, rolleZu, tippe } from './handgriffe';
import type { Szene } from './szene';
import { BEGLEITUNG } from './szenenBegleitung';
import { FALLMANAGEMENT } from './szenenFallmanagement';
import { STOERUNGEN } from './szenenStoerungen';

const WOHNSITUATION = 10;

/** The prognosis for the labour market. */
const PROGNOSE = 'Profiling!E35';

/** The mark for „Integration in the next two years is likely“. */
const WAHRSCHEINLICH = 'Kennung!B14';

/** A cell without an input message, which would cover others. */
const FREIE_ZELLE = 'C9';

const oeffnen: Szene = {
  name: 'oeffnen',
  ausschnitt: 'mappe',
  spiele: async ({ page, pane }) => {
    await paneHasRead(page);
    await tippe(page, STAMMDATEN);
    await liesNeu(pane);
    await zuAnsicht(pane, 'Erheben');
    await pane.getByText('Mara Beispiel').waitFor();
    await cell(page, FREIE_ZELLE).click();
  },
};

const erheben: Szene = {
  name: 'erheben',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await pane
      .getByRole('radiogroup', { name: 'Schulische Qualifikation' })
      .getByRole('radio')
      .first()
      .focus();
    await druecke(page, ANTWORTEN.slice(0, WOHNSITUATION));
  },
};

const leitfaden: Szene = {
  name: 'leitfaden',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await druecke(page, [ANTWORTEN[WOHNSITUATION], 'ArrowUp', 'b']);
    await page.keyboard.type('Räumungsklage liegt vor');
    await druecke(page, ['Enter', 'l']);
    await pane.getByRole('button', { name: 'muss die Wohnung bald verlassen und sucht eine neue' }).click();
    await pane.getByRole('button', { pressed: true }).waitFor();
    await rolleZu(pane, 'Das spricht für einen Bedarf');
  },
};

const ergebnis: Szene = {
  name: 'ergebnis',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await druecke(page, ['Escape', 'ArrowDown', ...ANTWORTEN.slice(WOHNSITUATION + 1), '3', 'r']);
    await zuAnsicht(pane, 'Ergebnis');
    await pane.getByText('bFM oder Exter möglich').waitFor();
  },
};

const warum: Szene = {
  name: 'warum',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await tippe(page, { [WAHRSCHEINLICH]: 'x' });
    await pane.getByText('bFM oder Exter möglich').waitFor({ state: 'detached' });
    const klappe = pane.locator('details:not([open]) > summary', { hasText: 'Warum?' });
    if ((await klappe.count()) > 0) await klappe.click();
    await rolleZu(pane, 'Warum?');
  },
};

const festlegen: Szene = {
  name: 'festlegen',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await tippe(page, { [PROGNOSE]: 'bis 12 Monate' });
    // What stands above the button gets shorter: pressed before that, the button moves away under the mouse.
    await pane.getByText('Rechnerisch ist die Profillage nicht eindeutig', { exact: false }).waitFor();
    await pane.getByRole('button', { name: 'Profillage festlegen …' }).click();
    const wahl = pane.getByRole('radiogroup', { name: /^Welche Profillage/ });
    await wahl.waitFor();
    await wahl.evaluate((gruppe) => gruppe.scrollIntoView({ block: 'start' }));
  },
};

/** All of them, in the order in which they are played. */
export const SZENEN: readonly Szene[] = [
  oeffnen,
  erheben,
  leitfaden,
  ergebnis,
  warum,
  festlegen,
  ...BEGLEITUNG,
  ...FALLMANAGEMENT,
  ...STOERUNGEN,
];
