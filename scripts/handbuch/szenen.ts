/** The pictures of the handbook in their order: one talk with one invented person, from the empty Fallmappe to the end. */
import { cell, openSheet, paneHasRead } from '../../test/werkstatt/sheet';
import { WARTET_AUF_EXCEL } from '../../src/bausteine/texte/kopf';
import { ANTWORTEN, RESSOURCEN, STAMMDATEN } from './fallbeispiel';
import { liesNeu, zuAnsicht, zuDenEntscheidungen } from '../../test/werkstatt/reiter';
import { druecke, rolleZu, tippe } from './handgriffe';
import type { Szene } from './szene';
import { BEGLEITUNG } from './szenenBegleitung';
import { FALLMANAGEMENT } from './szenenFallmanagement';

const WOHNSITUATION = 10;

/** The prognosis for the labour market. */
const PROGNOSE = 'Profiling!E35';

/** A cell without an input message, which would cover others. */
const FREIE_ZELLE = 'C9';

const oeffnen: Szene = {
  name: 'oeffnen',
  ausschnitt: 'mappe',
  hoehe: 800,
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
  hoehe: 900,
  spiele: async ({ page, pane }) => {
    await pane
      .getByRole('radiogroup', { name: 'Schulische Qualifikation' })
      .getByRole('radio')
      .first()
      .focus();
    await druecke(page, [...ANTWORTEN.slice(0, WOHNSITUATION + 1), 'ArrowUp', 'b']);
    await page.keyboard.type('Räumungsklage liegt vor');
  },
};

const leitfaden: Szene = {
  name: 'leitfaden',
  ausschnitt: 'aufgabenbereich',
  hoehe: 900,
  spiele: async ({ page, pane }) => {
    await druecke(page, ['Enter', 'l']);
    await pane.getByRole('button', { name: 'muss die Wohnung bald verlassen und sucht eine neue' }).click();
    await pane.getByRole('button', { pressed: true }).waitFor();
  },
};

const ergebnis: Szene = {
  name: 'ergebnis',
  ausschnitt: 'aufgabenbereich',
  hoehe: 860,
  spiele: async ({ page, pane }) => {
    await druecke(page, ['Escape', 'ArrowDown', ...ANTWORTEN.slice(WOHNSITUATION + 1), '3', 'r']);
    await zuAnsicht(pane, 'Ergebnis');
    await pane.getByText('bFM oder Exter möglich').waitFor();
  },
};

const selbst: Szene = {
  name: 'selbst-einschaetzen',
  ausschnitt: 'aufgabenbereich',
  hoehe: 740,
  spiele: async ({ pane }) => {
    await pane.getByRole('switch', { name: 'Erst selbst einschätzen' }).click();
    await pane.getByRole('region', { name: 'Ihre Einschätzung zuerst' }).waitFor();
  },
};

const warum: Szene = {
  name: 'warum',
  ausschnitt: 'aufgabenbereich',
  hoehe: 800,
  spiele: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Ja, wahrscheinlich', exact: true }).click();
    await pane.getByRole('heading', { name: 'Warum?' }).waitFor();
    await rolleZu(pane, 'Warum?');
  },
};

const festlegen: Szene = {
  name: 'festlegen',
  ausschnitt: 'aufgabenbereich',
  hoehe: 1066,
  spiele: async ({ page, pane }) => {
    await tippe(page, { [PROGNOSE]: 'bis 12 Monate' });
    await pane.getByRole('button', { name: 'Profillage festlegen …' }).click();
    await pane.getByRole('radiogroup', { name: /^Welche Profillage/ }).waitFor();
    await rolleZu(pane, 'Profillage festlegen');
  },
};

const entscheiden: Szene = {
  name: 'entscheiden',
  ausschnitt: 'aufgabenbereich',
  hoehe: 800,
  spiele: async ({ page, pane }) => {
    await tippe(page, { [PROGNOSE]: 'über 12 Monate' });
    await zuDenEntscheidungen(pane);
    await pane.getByRole('heading', { name: 'Errechnet und entschieden' }).waitFor();
  },
};

const foerderziel: Szene = {
  name: 'foerderziel',
  ausschnitt: 'aufgabenbereich',
  hoehe: 1066,
  spiele: async ({ page, pane }) => {
    await tippe(page, RESSOURCEN);
    await zuAnsicht(pane, 'Förderziel');
    await pane.getByRole('radio', { name: 'nein', exact: true }).first().click();
    await pane.getByRole('button', { name: 'Rahmenbedingungen als Entwicklungsziel vereinbaren' }).click();
    await pane.getByRole('button', { name: /wählen und vereinbaren$/ }).click();
    await pane.getByText(/^Vereinbart: Rahmenbedingungen/).waitFor();
    await rolleZu(pane, 'Entwicklungsziel vereinbaren');
  },
};

const vorschau: Szene = {
  name: 'vorschau',
  ausschnitt: 'aufgabenbereich',
  hoehe: 800,
  spiele: async ({ pane }) => {
    await zuAnsicht(pane, 'Mappe');
    await pane.getByText(/Zellen ändern sich\. Ihre Eingaben/).waitFor();
  },
};

const eingetragen: Szene = {
  name: 'eingetragen',
  ausschnitt: 'mappe',
  hoehe: 800,
  spiele: async ({ page, pane }) => {
    await pane.getByRole('button', { name: 'Kennung!B8' }).click();
    await page.getByRole('tab', { name: 'Kennung', selected: true }).waitFor();
    await pane.getByRole('button', { name: 'Berechnen und eintragen' }).click();
    await pane.getByText('Eingetragen: Kennung bFM.').waitFor();
  },
};

const berichtigen: Szene = {
  name: 'berichtigen',
  ausschnitt: 'aufgabenbereich',
  hoehe: 520,
  spiele: async ({ page, pane }) => {
    await zuAnsicht(pane, 'Ergebnis');
    await tippe(page, { 'Profiling!D24': 'hoch' });
    await pane.getByRole('heading', { name: 'Bitte zuerst berichtigen (1)' }).waitFor();
  },
};

const warten: Szene = {
  name: 'warten',
  ausschnitt: 'mappe',
  hoehe: 800,
  spiele: async ({ page, pane }) => {
    await tippe(page, { 'Profiling!D24': 2 });
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

/** All of them, in the order in which they are played. */
export const SZENEN: readonly Szene[] = [
  oeffnen,
  erheben,
  leitfaden,
  ergebnis,
  selbst,
  warum,
  festlegen,
  entscheiden,
  foerderziel,
  vorschau,
  eingetragen,
  berichtigen,
  warten,
  ...BEGLEITUNG,
  ...FALLMANAGEMENT,
];
