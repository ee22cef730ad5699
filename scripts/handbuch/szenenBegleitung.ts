/** The pictures of what comes after the assessment: the plan of the same day, and the next talk some months later. */
import type { FrameLocator } from 'playwright-core';
import { cell, openSheet } from '../../test/werkstatt/sheet';
import {
  ANGEBOT,
  INHALTE,
  INHALTSWAHL,
  NAECHSTER_TAG,
  NAECHSTES_GESPRAECH,
  RESSOURCEN,
  SCHRITTE,
  ZIEL,
} from './fallbeispiel';
import { zuAnsicht } from '../../test/werkstatt/reiter';
import { rolleZu, tippe, wartetAufRuhe, type Zellen } from './handgriffe';
import type { Szene } from './szene';

/** The prognosis for the labour market, which another picture has changed. */
const PROGNOSE: Zellen = { 'Profiling!E35': 'über 12 Monate' };

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

async function haltRuecksprache(pane: FrameLocator): Promise<void> {
  await pane.getByText('Rücksprache eintragen').click();
  await pane.getByRole('textbox', { name: 'Rücksprache mit' }).fill('B. Muster');
  await pane.getByRole('radio', { name: 'Angenommen' }).check();
  await pane.getByRole('button', { name: 'Rücksprache festhalten' }).click();
  await pane.getByText('Zurzeit ist kein Wechsel vorgeschlagen.').waitFor();
}

const foerderziel: Szene = {
  name: 'foerderziel',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await tippe(page, { ...PROGNOSE, ...RESSOURCEN, ...ANGEBOT });
    await zuAnsicht(pane, 'Förderziel');
    // What was typed is read, and nothing moves under the mouse any more.
    await wartetAufRuhe(page, pane);
    await pane.getByRole('radio', { name: 'nein', exact: true }).first().click();
    await pane.getByRole('button', { name: 'Rahmenbedingungen als Entwicklungsziel vereinbaren' }).click();
    await pane.getByRole('button', { name: /wählen und vereinbaren$/ }).click();
    await pane.getByText(/^Vereinbart: Rahmenbedingungen/).waitFor();
    await rolleZu(pane, 'Entwicklungsziel vereinbaren');
  },
};

const ziel: Szene = {
  name: 'ziel',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ pane }) => {
    await zuAnsicht(pane, 'Ziel');
    await vereinbareZiel(pane);
  },
};

const schritte: Szene = {
  name: 'schritte',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ pane }) => {
    await zuAnsicht(pane, 'Schritte');
    await legeSchritteAn(pane);
    await rolleZu(pane, `Schritte (${SCHRITTE.length})`);
  },
};

const buergerblatt: Szene = {
  name: 'buergerblatt',
  ausschnitt: 'mappe',
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

const zuruecknehmen: Szene = {
  name: 'zuruecknehmen',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ pane }) => {
    await zuAnsicht(pane, 'Abschließen');
    await haltRuecksprache(pane);
    await pane.getByRole('button', { name: 'Profiling abschließen', exact: true }).click();
    await pane
      .getByRole('status')
      .getByText(/^Profiling 1 vom .* abgeschlossen\./)
      .waitFor();
  },
};

const abschliessen: Szene = {
  name: 'abschliessen',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ page, pane }) => {
    await page.clock.setFixedTime(NAECHSTER_TERMIN);
    await tippe(page, NAECHSTES_GESPRAECH);
    await pane.getByText(`Stichtag ${NAECHSTER_TAG}`, { exact: false }).waitFor();
    await pane.getByRole('heading', { name: /^Geändert seit Profiling 1/ }).waitFor();
    await rolleZu(pane, /^Geändert seit Profiling 1/);
  },
};

const vergleich: Szene = {
  name: 'vergleich',
  ausschnitt: 'aufgabenbereich',
  spiele: async ({ pane }) => {
    await zuAnsicht(pane, 'Verlauf');
    await pane.getByRole('heading', { name: 'Abgeschlossene Profilings (1)' }).waitFor();
    await rolleZu(pane, 'Was hat sich verändert?');
  },
};

/** In the order in which they are played, after the others. */
export const BEGLEITUNG: readonly Szene[] = [
  foerderziel,
  ziel,
  schritte,
  buergerblatt,
  zuruecknehmen,
  abschliessen,
  vergleich,
];
