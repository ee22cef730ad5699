/** The pictures of what comes after the assessment: the plan of the same day, and the next talk some months later. */
import type { FrameLocator } from 'playwright-core';
import { cell, openSheet } from '../../test/werkstatt/sheet';
import {
  ANGEBOT,
  INHALTE,
  INHALTSWAHL,
  NAECHSTER_TAG,
  NAECHSTES_GESPRAECH,
  SCHRITTE,
  ZIEL,
} from './fallbeispiel';
import { zuAnsicht } from '../../test/werkstatt/reiter';
import { rolleZu, tippe } from './handgriffe';
import type { Szene } from './szene';

/** The moment of the next talk. */
const NAECHSTER_TERMIN = '2027-04-12T10:00:00+02:00';

async function vereinbareZiel(pane: FrameLocator): Promise<void> {
  await pane.locator('summary', { hasText: /^Worte, Ressourcen/ }).click();
  const teil = pane.getByRole('region', { name: 'Ziel', exact: true });
  for (const [feld, text] of Object.entries(ZIEL))
    await teil.getByRole('textbox', { name: feld, exact: true }).fill(text);
  await teil.getByRole('radio', { name: 'ja', exact: true }).check();
  await teil.getByRole('button', { name: 'Ziel vereinbaren' }).click();
  await pane.getByRole('heading', { name: 'Ziel Z1' }).waitFor();
}

async function legeSchritteAn(pane: FrameLocator): Promise<void> {
  const teil = pane.getByRole('region', { name: 'Schritt hinzufügen' });
  for (const { was, wer, bisWann } of SCHRITTE) {
    await teil.getByRole('textbox', { name: 'Was?' }).fill(was);
    await teil.getByRole('radio', { name: wer }).check();
    await teil.getByRole('textbox', { name: 'Bis wann?' }).fill(bisWann);
    await teil.getByRole('button', { name: 'Hinzufügen' }).click();
    await pane.getByText(was).and(pane.locator('li *')).first().waitFor();
  }
}

async function fuelleInhalte(pane: FrameLocator): Promise<void> {
  const teil = pane.locator('details', { hasText: /^Inhalte nach § 15 Abs\. 2/ });
  await teil.locator('summary').click();
  for (const [feld, text] of Object.entries(INHALTE))
    await teil.getByRole('textbox', { name: feld, exact: true }).fill(text);
  for (const [gruppe, wahl] of Object.entries(INHALTSWAHL))
    await teil
      .getByRole('radiogroup', { name: gruppe })
      .getByRole('radio', { name: wahl, exact: true })
      .check();
  await teil.getByRole('button', { name: 'Inhalte übernehmen' }).click();
  await pane.getByText('Die Inhalte des Plans stehen auf dem Blatt „Planpunkte“.').waitFor();
}

const ziel: Szene = {
  name: 'ziel',
  ausschnitt: 'aufgabenbereich',
  hoehe: 1066,
  spiele: async ({ page, pane }) => {
    await page.getByLabel('Zelle bearbeiten').press('Escape');
    await tippe(page, ANGEBOT);
    await pane.getByRole('button', { name: 'Berechnen und eintragen' }).click();
    await pane.getByText('Eingetragen: Kennung bFM.').waitFor();
    await zuAnsicht(pane, 'Ziel');
    await vereinbareZiel(pane);
    await zuAnsicht(pane, 'Schritte');
    await legeSchritteAn(pane);
    await zuAnsicht(pane, 'Ziel');
  },
};

const buergerblatt: Szene = {
  name: 'buergerblatt',
  ausschnitt: 'mappe',
  hoehe: 800,
  spiele: async ({ page, pane }) => {
    await zuAnsicht(pane, 'Drucken');
    await fuelleInhalte(pane);
    await pane.getByRole('button', { name: 'Kooperationsplan und Bürgerblatt schreiben' }).click();
    await pane.getByText('Kooperationsplan und Bürgerblatt sind geschrieben.').waitFor();
    await openSheet(page, 'Bürgerblatt');
    await cell(page, 'B3').click();
    await rolleZu(pane, 'Was im Plan fehlt (0)');
  },
};

const vergleich: Szene = {
  name: 'vergleich',
  ausschnitt: 'aufgabenbereich',
  hoehe: 1066,
  spiele: async ({ page, pane }) => {
    await zuAnsicht(pane, 'Abschließen');
    await pane.getByText('Rücksprache eintragen').click();
    await pane.getByRole('textbox', { name: 'Rücksprache mit' }).fill('B. Muster');
    await pane.getByRole('radio', { name: 'Angenommen' }).check();
    await pane.getByRole('button', { name: 'Rücksprache festhalten' }).click();
    await pane.getByText('Zurzeit ist kein Wechsel vorgeschlagen.').waitFor();
    await pane.getByRole('button', { name: 'Profiling abschließen', exact: true }).click();
    await zuAnsicht(pane, 'Verlauf');
    await pane.getByRole('heading', { name: 'Abgeschlossene Profilings (1)' }).waitFor();
    await page.clock.setFixedTime(NAECHSTER_TERMIN);
    await tippe(page, NAECHSTES_GESPRAECH);
    await pane.getByText(`Stichtag ${NAECHSTER_TAG}`, { exact: false }).waitFor();
    await rolleZu(pane, 'Was hat sich verändert?');
  },
};

/** In the order in which they are played, after the others. */
export const BEGLEITUNG: readonly Szene[] = [ziel, buergerblatt, vergleich];
