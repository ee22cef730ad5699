/**
 * A participant's first person in the real pane, from the story to the comparison: by mouse and by keyboard. Nothing of the model and
 * nothing that is computed shows before. About 40 s.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { P01 } from '../../src/bereiche/uebung/personen/p01';
import { ERST_VERGLEICHEN, personTitel } from '../../src/bereiche/uebung/texte/ueben';
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { uebungsmappeBytes } from '../support/uebung';
import { barrieren, ueberstaende } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { inhalt, ortVon, setze, steht } from './mappe';

shareBrowser();
jest.setTimeout(300_000);

const knopf = (pane: FrameLocator, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: typeof name === 'string' });

async function inDerUebung(
  tun: (page: Page, pane: FrameLocator) => Promise<void>,
  setup: WerkstattSetup = {},
): Promise<void> {
  const heute = '2026-11-30';
  await inWerkstatt({ mappe: uebungsmappeBytes(), heute, ...setup }, async ({ page, pane }) => {
    // Nobody was begun with: the first steps come first.
    await pane.getByRole('tab', { name: 'Üben', exact: true }).click();
    await pane.getByRole('heading', { name: 'Ihr Code' }).waitFor();
    await tun(page, pane);
  });
}

const BEGINNEN = `Runde 1 beginnen: ${P01.titel}`;
const stufe = (id: (typeof BEDARFE)[number]['id']): string => String(P01.bedarfe[id].wert ?? '?');

/** All that the model says, but for the flat, which is seen as graver. */
const TASTEN = [
  ...BEDARFE.map(({ id }) => (id === 'wohnsituation' ? '3' : stufe(id))),
  // Prognose, Schwerpunkt, Integrationsprognose.
  '1',
  '?',
  '1',
  ...RESSOURCENBEREICHE.map(({ id }) => String(P01.ressourcenbereiche[id].wert ?? '?')),
];

/** What the workbook holds of the last place that is rated. */
const letzte = async (page: Page): Promise<void> => {
  await steht(page, 'Förderziele!C20', TASTEN.at(-1) === '?' ? '?' : Number(TASTEN.at(-1)));
};

it('mit der Maus: Code, Person, Geschichte, Einschätzen, Tipp, Vergleich; vorher verrät nichts das Muster', async () => {
  await inDerUebung(async (page, pane) => {
    await knopf(pane, 'Code vorschlagen').click();
    await knopf(pane, BEGINNEN).click();
    await pane.getByRole('heading', { name: personTitel(P01.titel, 1) }).waitFor();
    for (const satz of [P01.geschichte[0], P01.geschichte.at(-1)]) await pane.getByText(satz ?? '').waitFor();
    await pane.getByText('0 von 27 eingeschätzt').waitFor();
    expect(await knopf(pane, 'Festhalten und vergleichen').count()).toBe(0);
    expect(await pane.getByText('Musterlösung').count()).toBe(0);
    await knopf(pane, 'Einschätzen').click();
    await pane
      .getByRole('radiogroup', { name: 'Schulische Qualifikation' })
      .getByRole('radio')
      .first()
      .focus();
    for (const taste of TASTEN) await page.keyboard.press(taste);
    await letzte(page);
    await pane.getByRole('tab', { name: 'Ergebnis' }).click();
    await pane.getByText(ERST_VERGLEICHEN).waitFor();
    expect(
      await pane
        .locator('header')
        .getByText(/^(AV|bFM|Exter|Zehn|I)$/)
        .count(),
    ).toBe(0);
    await pane.getByRole('navigation').getByRole('button', { name: 'Üben' }).click();
    await pane.getByText('27 von 27 eingeschätzt').waitFor();
    await knopf(pane, 'Festhalten und vergleichen').click();
    await pane.getByText('Bitte wählen Sie zuerst Ihren Tipp.').waitFor();
    await pane.getByRole('radio', { name: 'AV', exact: true }).click();
    // A look at the ratings does not lose the guess.
    await pane.getByRole('navigation').getByRole('button', { name: 'Profiling' }).click();
    await pane.getByRole('navigation').getByRole('button', { name: 'Üben' }).click();
    expect(await pane.getByRole('radio', { name: 'AV', exact: true }).isChecked()).toBe(true);
    await knopf(pane, 'Festhalten und vergleichen').click();
    await pane.getByText('Ihr Tipp: AV.', { exact: false }).waitFor();
    const unterschied = pane.getByRole('listitem').filter({ hasText: 'Wohnsituation' }).first();
    await unterschied.getByText('Sie: 3 · Musterlösung: 1').waitFor();
    await unterschied.getByText(`Satz 6: ${P01.geschichte[5] ?? ''}`).waitFor();
    expect(await inhalt(page, 'Übung!D13')).toBe('verglichen');
    expect(await inhalt(page, await ortVon(page, 'Uebung_Code'))).toMatch(/^7/);
  });
});

it('mit der Tastatur: dieselbe Person, ohne eine einzige Bewegung der Maus', async () => {
  await inDerUebung(async (page, pane) => {
    const mitTab = async (ziel: ReturnType<typeof knopf>): Promise<void> => {
      const amZiel = ziel.and(pane.locator(':focus'));
      for (let mal = 0; mal < 80 && (await amZiel.count()) === 0; mal += 1) await page.keyboard.press('Tab');
      await amZiel.waitFor();
    };
    await pane.locator('#ansicht').focus();
    await mitTab(knopf(pane, 'Code vorschlagen'));
    await page.keyboard.press('Enter');
    await knopf(pane, BEGINNEN).waitFor();
    await mitTab(knopf(pane, BEGINNEN));
    await page.keyboard.press('Enter');
    await knopf(pane, 'Einschätzen').waitFor();
    await mitTab(knopf(pane, 'Einschätzen'));
    await page.keyboard.press('Enter');
    await pane.getByRole('radiogroup', { name: 'Schulische Qualifikation' }).waitFor();
    const radios = pane.getByRole('radiogroup', { name: 'Schulische Qualifikation' }).getByRole('radio');
    const inDerZeile = radios.and(pane.locator(':focus'));
    for (let mal = 0; mal < 10 && (await inDerZeile.count()) === 0; mal += 1)
      await page.keyboard.press('Tab');
    for (const taste of TASTEN) await page.keyboard.press(taste);
    await letzte(page);
    await page.keyboard.press('Alt+1');
    await pane.getByText('27 von 27 eingeschätzt').waitFor();
    await mitTab(pane.getByRole('radio', { name: 'AV', exact: true }));
    await page.keyboard.press('Space');
    await mitTab(knopf(pane, 'Festhalten und vergleichen'));
    await page.keyboard.press('Enter');
    await pane.getByText('Ihr Tipp: AV.', { exact: false }).waitFor();
    // Reading goes on at the comparison.
    await pane.getByText('Ihr Tipp: AV.', { exact: false }).and(pane.locator(':focus *')).waitFor();
  });
});

it('eine andere Person zwischendurch: was begonnen wurde, steht danach wieder da', async () => {
  await inDerUebung(async (page, pane) => {
    await knopf(pane, 'Code vorschlagen').click();
    await knopf(pane, BEGINNEN).click();
    await pane.getByText('0 von 27 eingeschätzt').waitFor();
    await setze(page, { 'Profiling!D19': 2, 'Profiling!E19': 'Satz 2', 'Profiling!D20': '?' });
    await pane.getByText('2 von 27 eingeschätzt').waitFor();
    await pane.getByText('Personen zum Üben').click();
    await knopf(pane, /^Runde 1 beginnen: Person 2 /).click();
    await pane.getByText('0 von 27 eingeschätzt').waitFor();
    expect(await inhalt(page, 'Profiling!E19')).toBe('');
    await pane.getByText('Personen zum Üben').click();
    await knopf(pane, `Runde 1 fortsetzen: ${P01.titel}`).click();
    await pane.getByText('2 von 27 eingeschätzt').waitFor();
    expect(await inhalt(page, 'Profiling!D19')).toBe(2);
    expect(await inhalt(page, 'Profiling!E19')).toBe('Satz 2');
    expect(await inhalt(page, 'Profiling!D20')).toBe('?');
  });
});

it.each<WerkstattSetup>([{ theme: 'kontrast', width: 320 }])(
  'keine Barrieren, nichts zu breit: %j',
  async (setup) => {
    const gefunden: string[] = [];
    await inDerUebung(async (page, pane) => {
      const sieh = async (): Promise<void> => {
        gefunden.push(...(await barrieren(page)), ...(await ueberstaende(page)));
      };
      await sieh();
      await knopf(pane, 'Code vorschlagen').click();
      await knopf(pane, BEGINNEN).waitFor();
      await sieh();
      await knopf(pane, BEGINNEN).click();
      await pane.getByText('0 von 27 eingeschätzt').waitFor();
      await sieh();
    }, setup);
    expect(gefunden).toEqual([]);
  },
);
