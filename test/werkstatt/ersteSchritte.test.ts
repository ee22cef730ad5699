/**
 * The first steps in the real pane, from the first to the last with nothing but keys: left in the middle, taken up in the saved
 * workbook. And that the Werkstatt begins with them for whoever comes for the first time. About 60 s.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { SCHRITTE } from '../../src/bereiche/uebung/fach/ersteSchritte';
import { T01 } from '../../src/bereiche/uebung/personen/t01';
import { ERSTE_SCHRITTE_TITEL } from '../../src/bereiche/uebung/texte/ersteDaneben';
import { ANWEISUNG, ERSTE_TEXT, standText, WEG_TEXT } from '../../src/bereiche/uebung/texte/ersteSchritte';
import { BEDARFE } from '../../src/rules/vocabulary';
import { uebungsmappeBytes } from '../support/uebung';
import { barrieren, ueberstaende } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { betreteGrund } from './grund';
import { inhalt, setze } from './mappe';
import { speichere } from './mappeAlsDatei';
import { gewaehlt, paneHasRead } from './sheet';
import { geheMitTab, waehleMitPfeilen } from './tastatur';

shareBrowser();
jest.setTimeout(300_000);

const HEUTE = '2026-11-30';

const knopf = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true }).first();

/** Waits until so many steps are done and the next one is asked for. */
async function stehtBei(pane: FrameLocator, erledigt: number): Promise<void> {
  await pane.getByText(standText(erledigt), { exact: true }).waitFor();
  const naechster = SCHRITTE[erledigt];
  const titel = naechster === undefined ? ERSTE_TEXT.fertigTitel : ANWEISUNG[naechster].titel;
  await pane.getByRole('heading', { level: 2, name: new RegExp(`${titel}$`) }).waitFor();
}

/** Goes to a button by Tab and presses it. */
async function druecke(page: Page, pane: FrameLocator, name: string): Promise<void> {
  await geheMitTab(page, knopf(pane, name));
  await page.keyboard.press('Enter');
}

/** Waits until a row of „Erheben“ is the one that keys go to, then presses them. */
async function antworte(page: Page, pane: FrameLocator, zeile: string, tasten: string): Promise<void> {
  const offene = pane.locator('li[aria-current]').filter({ hasText: zeile });
  await offene.waitFor();
  await geheMitTab(page, offene.locator('[role=radio][tabindex="0"]'));
  for (const taste of tasten) await page.keyboard.press(taste);
}

/** Back to the steps, as they say it. */
async function zurueck(page: Page, pane: FrameLocator, erledigt: number): Promise<void> {
  await page.keyboard.press('Alt+1');
  await stehtBei(pane, erledigt);
}

/** Steps 1 to 3: open, type into the sheet, rate the others. */
async function dieErstenDrei(page: Page, pane: FrameLocator): Promise<void> {
  await stehtBei(pane, 0);
  await page.keyboard.press('F6');
  await druecke(page, pane, ERSTE_TEXT.oeffnen);
  await stehtBei(pane, 1);
  // The button has gone, and the keys go on at the next step.
  await pane.locator('h2:focus').filter({ hasText: 'Schritt 2' }).waitFor();
  await druecke(page, pane, ERSTE_TEXT.zeigen);
  await gewaehlt(page, 'D29');
  await page.keyboard.press('F6');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  await stehtBei(pane, 2);
  await druecke(page, pane, WEG_TEXT.erheben);
  const stufen = BEDARFE.map(({ id }) => String(T01.bedarfe[id].wert)).join('');
  await antworte(page, pane, 'Schulische Qualifikation', stufen);
  await zurueck(page, pane, 3);
}

/** Steps 4 to 8. */
async function dieUebrigen(page: Page, pane: FrameLocator): Promise<void> {
  await druecke(page, pane, WEG_TEXT.erheben);
  await antworte(page, pane, 'Prognose Arbeitsmarkt', '3r');
  await zurueck(page, pane, 4);
  await druecke(page, pane, WEG_TEXT.erheben);
  await antworte(page, pane, 'Integrationsprognose', '1');
  await zurueck(page, pane, 5);
  await pane.getByText('Daraus folgt die Kennung: bFM.').waitFor();
  await druecke(page, pane, WEG_TEXT.erheben);
  await antworte(page, pane, 'Gesundheitliche Leistungsfähigkeit', '1');
  await zurueck(page, pane, 6);
  await pane.getByText('Mit Stufe 2: Profillage Unterstützungsprofil, Kennung bFM.').waitFor();
  await pane.getByText('Mit Stufe 1: Profillage Entwicklungsprofil, Kennung AV.').waitFor();
  await druecke(page, pane, WEG_TEXT.erheben);
  await antworte(page, pane, 'Qualifikation', '2');
  await zurueck(page, pane, 6);
  await druecke(page, pane, WEG_TEXT.erheben);
  await antworte(page, pane, 'Rahmenbedingungen', '2');
  await zurueck(page, pane, 6);
  await druecke(page, pane, WEG_TEXT.foerderziel);
  const tor = pane.getByRole('radiogroup', { name: /direkt vermittelbar/ });
  await waehleMitPfeilen(page, tor.getByRole('radio', { name: 'nein' }));
  await waehleMitPfeilen(page, pane.getByRole('radio', { name: 'Herstellung der Prozessfähigkeit' }));
  await zurueck(page, pane, 7);
  await druecke(page, pane, WEG_TEXT.eintragen);
  await druecke(page, pane, 'Berechnen und eintragen');
  await pane.getByRole('status').getByText('Eingetragen: Kennung AV.').waitFor();
  await zurueck(page, pane, 8);
}

it('von Anfang bis Ende nur mit Tasten; nach der Hälfte gespeichert, geschlossen und weitergemacht', async () => {
  let datei = uebungsmappeBytes();
  await inWerkstatt({ mappe: datei, heute: HEUTE }, async ({ page, pane }) => {
    await paneHasRead(page);
    await dieErstenDrei(page, pane);
    datei = (await speichere(page)).xlsx;
  });
  await inWerkstatt({ mappe: datei, heute: HEUTE }, async ({ page, pane }) => {
    await stehtBei(pane, 3);
    await page.keyboard.press('F6');
    await dieUebrigen(page, pane);
    expect(await inhalt(page, 'Übung!D13')).toBe('begonnen');
    await druecke(page, pane, ERSTE_TEXT.ueben);
    await pane.getByRole('heading', { name: 'Ihr Code' }).waitFor();
  });
});

it('wer einen früheren Schritt zurücknimmt, erfährt welchen, und kann trotzdem weiter', async () => {
  await inWerkstatt({ mappe: uebungsmappeBytes(), heute: HEUTE }, async ({ page, pane }) => {
    await knopf(pane, ERSTE_TEXT.oeffnen).click();
    await stehtBei(pane, 1);
    const stufen = BEDARFE.map(({ id }, index) => [`Profiling!D${19 + index}`, T01.bedarfe[id].wert ?? 0]);
    await setze(page, Object.fromEntries(stufen) as Record<string, number>);
    await stehtBei(pane, 3);
    await setze(page, { 'Profiling!D29': '' });
    await pane.getByRole('heading', { name: /^Schritt 2 von 8/ }).waitFor();
    await pane.getByText(ERSTE_TEXT.uebersprungen).waitFor();
    await setze(page, { 'Profiling!D29': 'viel' });
    await pane.getByText(ERSTE_TEXT.fehlerImFall).waitFor();
    await setze(page, { 'Profiling!D29': 2, 'Profiling!D32': 3 });
    await pane.getByRole('button', { name: 'Mobilität: 3 statt 0' }).click();
    await gewaehlt(page, 'D32');
  });
});

it('steht schon jemand anders in der Mappe, wird vorher gefragt', async () => {
  await inWerkstatt({ mappe: uebungsmappeBytes(), heute: HEUTE }, async ({ page, pane }) => {
    await pane.getByRole('tab', { name: 'Üben', exact: true }).click();
    await knopf(pane, 'Code vorschlagen').click();
    await pane.getByRole('button', { name: /^Runde 1 beginnen: Person 1 / }).click();
    await pane.getByText('0 von 27 eingeschätzt').waitFor();
    await pane.getByRole('tab', { name: ERSTE_SCHRITTE_TITEL }).click();
    await pane.getByText(/^Gerade steht „Person 1 · .*“ in der Mappe\./).waitFor();
    await setze(page, { 'Profiling!D19': 1 });
    await knopf(pane, ERSTE_TEXT.oeffnen).click();
    await stehtBei(pane, 1);
    expect(await inhalt(page, 'Profiling!D19')).toBe('');
    expect(await pane.getByText('Noch 13 von 13').count()).toBe(0);
  });
});

it.each<WerkstattSetup>([{ theme: 'kontrast', width: 320 }])(
  'keine Barrieren, nichts zu breit: %j',
  async (setup) => {
    const gefunden: string[] = [];
    await inWerkstatt({ mappe: uebungsmappeBytes(), heute: HEUTE, ...setup }, async ({ page, pane }) => {
      const sieh = async (): Promise<void> => {
        gefunden.push(...(await barrieren(page)), ...(await ueberstaende(page)));
      };
      await stehtBei(pane, 0);
      await sieh();
      await knopf(pane, ERSTE_TEXT.oeffnen).click();
      await stehtBei(pane, 1);
      await setze(page, { 'Profiling!D29': 2, 'Profiling!D32': 3 });
      await stehtBei(pane, 2);
      const gefaltet = pane.locator('details:not([open]) > summary');
      while ((await gefaltet.count()) > 0) await gefaltet.first().click();
      await pane.getByText(T01.geschichte[0] ?? '').waitFor();
      await sieh();
    });
    expect(gefunden).toEqual([]);
  },
);

describe('in der Werkstatt', () => {
  it('beginnt der erste Besuch mit ihnen, der nächste mit der Fallmappe; die Leiste führt wieder hin', async () => {
    const { url, browser, verlasse } = await betreteGrund();
    const context = await browser.newContext({ locale: 'de-DE' });
    try {
      const page = await context.newPage();
      const pane = page.frameLocator('#pane');
      await page.goto(url);
      await stehtBei(pane, 0);
      await page.reload();
      await pane.getByRole('navigation').getByRole('button', { name: 'Heute' }).waitFor();
      expect(await page.evaluate(() => ({ ...localStorage }))).toMatchObject({ 'werkstatt.besucht': 'ja' });
      await page.getByRole('button', { name: 'Übungsmappe', exact: true }).click();
      await stehtBei(pane, 0);
    } finally {
      await context.close();
      await verlasse();
    }
  });
});
