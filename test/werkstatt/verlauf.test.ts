/** The history in the real pane: two Profilings and what lies between, a broken chain, and no barriers. */
import type { FrameLocator, Page } from 'playwright-core';
import { barrieren } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { EINGESCHAETZT, inhalt, ortVon, setze, steht, type Zellen } from './mappe';
import { gewaehlt, openSheet, paneHasRead, typeInto } from './sheet';
import { zuAnsicht } from './reiter';
import { stichprobe } from '../support/stichprobe';

/** A rated case: bFM, looked after by the Arbeitsvermittlung. */
const FALL: Zellen = {
  ...EINGESCHAETZT,
  'Kennung!B14': 'x',
  'Profiling!C7': 'Frau Beispiel',
};
const WOHNSITUATION = 'Profiling!D29';
const ABSCHLIESSEN = 'Profiling abschließen';

/** The case of a day, typed into the sheet. */
async function amTag(page: Page, tag: string, zellen: Zellen): Promise<void> {
  const stichtag = await ortVon(page, 'Fall_Stichtag');
  const bisherige = await ortVon(page, 'Fall_BisherigeBetreuung');
  await setze(page, { ...zellen, [stichtag]: tag, [bisherige]: 'Arbeitsvermittlung Ü25' });
}

/** Completes the Profiling of the day, which becomes the given number. */
async function schliesseAb(pane: FrameLocator, tag: string, nr: number): Promise<void> {
  await zuAnsicht(pane, 'Abschließen');
  await pane.getByText(`Stichtag ${tag}`, { exact: false }).waitFor();
  await pane.getByRole('button', { name: ABSCHLIESSEN, exact: true }).click();
  await pane.getByRole('status').getByText(`Profiling ${nr} vom ${tag} abgeschlossen.`).waitFor();
}

const zurAnsicht = (pane: FrameLocator): Promise<void> => zuAnsicht(pane, 'Verlauf');

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(240_000);

describe('Verlauf', () => {
  it('zeigt nach zwei Gesprächen, was sich verändert hat, und nimmt die Bestätigung einer Gruppe mit', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      await amTag(page, '10.03.2026', FALL);
      await schliesseAb(pane, '10.03.2026', 1);
      await amTag(page, '21.11.2026', { [WOHNSITUATION]: 2 });
      await pane.getByRole('heading', { name: 'Geändert seit Profiling 1 vom 10.03.2026' }).waitFor();
      const zeile = pane.getByRole('row', { name: /Wohnsituation/ });
      expect(await zeile.locator('td').allTextContents()).toEqual(['3', '2', '▼verbessert']);
      await pane.getByRole('button', { name: 'Wohnsituation' }).click();
      await page.getByRole('tab', { name: 'Profiling', selected: true }).waitFor();
      await gewaehlt(page, 'D29');
      await pane.getByRole('checkbox', { name: 'Motivation: Einschätzungen unverändert' }).check();
      await steht(page, 'Gespräch!C15', 'x');
      expect(await inhalt(page, 'Gespräch!B15')).toBe('Motivation: Einschätzungen unverändert');
      await pane.getByText('Bemerkung', { exact: true }).click();
      await pane.getByRole('textbox', { name: /^Bemerkung/ }).fill('Telefonisch');
      await schliesseAb(pane, '21.11.2026', 2);
      await steht(page, 'Gespräch!C15', '');
      await pane.getByRole('button', { name: 'Profiling 2 zurücknehmen' }).click();
      await steht(page, 'Gespräch!C15', 'x');
      await pane.getByRole('status').getByText('Profiling 2 ist zurückgenommen.', { exact: false }).waitFor();
      await schliesseAb(pane, '21.11.2026', 2);
      await zurAnsicht(pane);
      await pane.getByText(/^Handlungsbedarfe: 13 unverändert, 1 verbessert$/).waitFor();
      await pane.getByText('mehr als 6 Monate', { exact: false }).waitFor();
      await pane.getByRole('button', { name: /^Nr\. 2 vom 21\.11\.2026/ }).waitFor();
      await pane.getByRole('img', { name: /Rahmenbedingungen: 2, 2$/ }).waitFor();
    });
  });

  it('nennt eine von Hand veränderte Zeile und führt hin', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      await amTag(page, '10.03.2026', FALL);
      await schliesseAb(pane, '10.03.2026', 1);
      await zurAnsicht(pane);
      await pane.getByText('Alle Siegel stimmen', { exact: false }).waitFor();
      await openSheet(page, 'Verlauf');
      await typeInto(page, 'D20', 'AV');
      const bruch = pane.getByRole('region', {
        name: 'Im Verlauf wurde etwas verändert oder unterbrochen (1)',
      });
      await bruch.getByText('Nr. 1 wurde nach dem Abschluss verändert', { exact: false }).waitFor();
      await openSheet(page, 'Kennung');
      await bruch.getByRole('button', { name: 'Verlauf!A20' }).click();
      await page.getByRole('tab', { name: 'Verlauf', selected: true }).waitFor();
      await gewaehlt(page, 'A20');
    });
  });

  it('behält, was gerade getippt ist, wenn im Blatt etwas geändert wird', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await paneHasRead(page);
      await amTag(page, '10.03.2026', FALL);
      await zuAnsicht(pane, 'Abschließen');
      await pane.getByText('Rücksprache eintragen').click();
      await pane.getByRole('textbox', { name: 'Rücksprache mit' }).fill('Frau Fall');
      await openSheet(page, 'Profiling');
      await typeInto(page, 'D20', '1');
      await pane.getByText('Stichtag 10.03.2026', { exact: false }).waitFor();
      await zuAnsicht(pane, 'Ergebnis');
      await zuAnsicht(pane, 'Abschließen');
      expect(await pane.getByRole('textbox', { name: 'Rücksprache mit' }).inputValue()).toBe('Frau Fall');
      await pane.getByRole('radio', { name: 'Angenommen' }).check();
      await pane.getByRole('button', { name: 'Rücksprache festhalten' }).click();
      await steht(page, await ortVon(page, 'Fall_BisherigeBetreuung'), 'Fallmanagement');
      await pane.getByText('Zurzeit ist kein Wechsel vorgeschlagen.').waitFor();
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['hell, 320 px', { width: 320 }],
  ['dunkel, 350 px', { theme: 'dunkel' }],
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
  ['200 % Zoom', { width: 175, browser: { viewport: { width: 750, height: 500 }, deviceScaleFactor: 2 } }],
];

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show the history'))(
    'gibt es keine, und nichts ist zu breit: %s',
    async (_lage, setup) => {
      await inWerkstatt(setup, async ({ page, pane }) => {
        await paneHasRead(page);
        await amTag(page, '10.03.2026', FALL);
        await zurAnsicht(pane);
        await pane.getByRole('heading', { name: 'Abgeschlossene Profilings' }).waitFor();
        const leer = await barrieren(page);
        await schliesseAb(pane, '10.03.2026', 1);
        await zurAnsicht(pane);
        await setze(page, { [WOHNSITUATION]: 2, 'Profiling!D20': '?', 'Verlauf!D20': 'AV' });
        await pane.getByText('Nr. 1 wurde nach dem Abschluss', { exact: false }).waitFor();
        const zu = pane.locator('main details:not([open]) > summary');
        while ((await zu.count()) > 0) await zu.first().click();
        const verlauf = await barrieren(page);
        await zuAnsicht(pane, 'Abschließen');
        await pane.getByRole('heading', { name: ABSCHLIESSEN, exact: true }).waitFor();
        while ((await zu.count()) > 0) await zu.first().click();
        await pane.getByRole('button', { name: 'Rücksprache festhalten' }).click();
        await pane.getByText('wie die Rücksprache ausging', { exact: false }).waitFor();
        expect([...leer, ...verlauf, ...(await barrieren(page))]).toEqual([]);
      });
    },
  );
});
