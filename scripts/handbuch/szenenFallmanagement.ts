/** The pictures of the bFM: the decision about it, a protected Vermerk, and what is due afterwards. */
import type { FrameLocator } from 'playwright-core';
import { BERECHTIGTE } from './fallbeispiel';
import { zuAnsicht } from '../../test/werkstatt/reiter';
import { rolleZu } from './handgriffe';
import type { Szene } from './szene';

/** Sets the protection up. The code that is shown meanwhile differs every time and stands in no picture. */
async function richteSchutzEin(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Schutz einrichten' }).click();
  for (const [gruppe, { name, passwort }] of Object.entries(BERECHTIGTE)) {
    const person = pane.getByRole('group', { name: gruppe, exact: true });
    await person.getByRole('textbox', { name: 'Name' }).fill(name);
    await person.getByLabel('Neues Passwort', { exact: true }).fill(passwort);
    await person.getByLabel('Neues Passwort wiederholen').fill(passwort);
    await pane.getByRole('button', { name: /^(Weiter: Vertretung|Schutz einrichten)$/ }).click();
  }
  await pane.getByRole('button', { name: 'Ich habe den Code gedruckt oder notiert' }).click();
  await pane.getByRole('button', { name: 'Vermerke verschließen' }).waitFor();
}

const fallmanagement: Szene = {
  name: 'fallmanagement',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ pane }) => {
    await zuAnsicht(pane, 'Zugang');
    await richteSchutzEin(pane);
    await zuAnsicht(pane, 'Status');
    await rolleZu(pane, 'Entscheidung');
  },
};

const vermerke: Szene = {
  name: 'vermerke',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ pane }) => {
    await pane
      .getByRole('checkbox', { name: 'Das bFM führt zu konkreten Integrationsfortschritten' })
      .click();
    await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
    await pane.getByText('Im bFM seit 12.04.2027', { exact: false }).waitFor();
    await zuAnsicht(pane, 'Vermerke');
  },
};

const heute: Szene = {
  name: 'heute',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ pane }) => {
    await zuAnsicht(pane, 'Heute');
    await pane.getByRole('heading', { name: /^Wiedervorlagen/ }).waitFor();
  },
};

/** In the order in which they are played, after the others. */
export const FALLMANAGEMENT: readonly Szene[] = [fallmanagement, vermerke, heute];
