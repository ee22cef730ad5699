/** The pictures of what keeps the pane from working: an entry that does not fit, a cell that is being edited. */
import { WARTET_AUF_EXCEL } from '../../src/bausteine/texte/kopf';
import { zuAnsicht } from '../../test/werkstatt/reiter';
import { cell, openSheet } from '../../test/werkstatt/sheet';
import { tippe } from './handgriffe';
import type { Szene } from './szene';

const GESUNDHEIT = 'Profiling!D24';

const berichtigen: Szene = {
  name: 'berichtigen',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await zuAnsicht(pane, 'Ergebnis');
    await tippe(page, { [GESUNDHEIT]: 'hoch' });
    await pane.getByRole('heading', { name: 'Bitte zuerst berichtigen (1)' }).waitFor();
  },
};

const warten: Szene = {
  name: 'warten',
  ausschnitt: 'mappe',
  spiele: async ({ page, pane }) => {
    await tippe(page, { [GESUNDHEIT]: 3 });
    await openSheet(page, 'Profiling');
    await zuAnsicht(pane, 'Erheben');
    await cell(page, 'C7').dblclick();
    await pane.getByRole('radiogroup', { name: 'Mobilität' }).getByRole('radio').first().focus();
    await page.keyboard.press('1');
    await pane.getByText('Eine Eingabe wartet', { exact: false }).waitFor();
    // The head waits a moment before it says so.
    await pane.getByText(WARTET_AUF_EXCEL, { exact: true }).waitFor();
  },
};

/** In the order in which they are played, after all others: the last one leaves a cell open. */
export const STOERUNGEN: readonly Szene[] = [berichtigen, warten];
