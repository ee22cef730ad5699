/** Ergebnis and Entscheiden in the real pane: ways to the cells, decisions in their cells, drafts kept, no barriers. */
import type { FrameLocator, Page } from 'playwright-core';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { EINGESCHAETZT, setze, steht, type Zellen } from './mappe';
import { cell, gewaehlt, paneHasRead } from './sheet';
import { zuAnsicht, zuDenEntscheidungen } from './reiter';
import { stichprobe } from '../support/stichprobe';

/** The decisions stand in the view of the result, folded. */
const reiter = (pane: FrameLocator, name: string): Promise<void> =>
  name === 'Entscheiden' ? zuDenEntscheidungen(pane) : zuAnsicht(pane, name);

/** Opens the Werkstatt with cells typed in, on one tab of the pane. */
async function auf(
  ansicht: string,
  zellen: Zellen,
  work: (werkstatt: OpenWerkstatt) => Promise<void>,
  setup: WerkstattSetup = {},
): Promise<void> {
  await inWerkstatt(setup, async (werkstatt) => {
    await paneHasRead(werkstatt.page);
    await setze(werkstatt.page, zellen);
    await reiter(werkstatt.pane, ansicht);
    await work(werkstatt);
  });
}

/** Settles a Profillage by keys only; the third of the six, with the arrows. */
async function legeFest(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Profillage festlegen …' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('radiogroup', { name: /^Welche Profillage/ }).waitFor();
  await page.keyboard.press('Tab');
  for (const taste of ['Space', 'ArrowDown', 'ArrowDown', 'Tab']) await page.keyboard.press(taste);
  await page.keyboard.type('=Gutachten');
  for (const taste of ['Tab', 'Enter']) await page.keyboard.press(taste);
}

shareBrowser();

describe('Ergebnis', () => {
  it('führt von der offenen Frage zur Zelle; wird sie dort beantwortet, steht die Kennung fest', async () => {
    await auf('Ergebnis', EINGESCHAETZT, async ({ page, pane }) => {
      await pane.getByText('bFM oder Exter möglich').waitFor();
      await pane
        .getByRole('region', { name: 'Was noch entscheidet (1)' })
        .getByRole('button', { name: 'Integrationsprognose für die nächsten zwei Jahre' })
        .click();
      await page.getByRole('tab', { name: 'Kennung', selected: true }).waitFor();
      await gewaehlt(page, 'B14');
      await cell(page, 'B15').click();
      await page.keyboard.type('x');
      await page.keyboard.press('Enter');
      await pane.getByText('Keine offene Angabe kann', { exact: false }).waitFor();
      await pane.getByRole('region', { name: 'Was feststeht' }).getByText('Exter', { exact: true }).waitFor();
    });
  });

  it('erklärt sich mit der Tastatur bis zur Zelle', async () => {
    await auf('Ergebnis', { ...EINGESCHAETZT, 'Kennung!B14': 'x' }, async ({ page, pane }) => {
      const profillage = pane.getByText('Profillage (errechnet): Unterstützungsprofil');
      await pane.locator('summary', { hasText: 'Warum?' }).focus();
      if ((await profillage.count()) === 0) await page.keyboard.press('Enter');
      await profillage.focus();
      await page.keyboard.press('Enter');
      await pane.getByText('Vorschlag/örtliche Festlegung', { exact: true }).waitFor();
      await page.keyboard.press('Tab');
      expect(await pane.locator(':focus').textContent()).toMatch(/^Schulische Qualifikation: Stufe 2/);
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: 'Profiling', selected: true }).waitFor();
      await gewaehlt(page, 'D19');
    });
  });

  it('verbirgt den Vorschlag überall, bis die eigene Prognose angekreuzt ist', async () => {
    await auf('Ergebnis', EINGESCHAETZT, async ({ page, pane }) => {
      await pane.getByText('bFM oder Exter möglich').waitFor();
      await pane.getByRole('switch', { name: 'Erst selbst einschätzen' }).click();
      await pane.getByRole('region', { name: 'Ihre Einschätzung zuerst' }).waitFor();
      expect(await pane.getByText('Unterstützungsprofil').count()).toBe(0);
      await reiter(pane, 'Entscheiden');
      await pane.getByText('Der Vorschlag erscheint, sobald').first().waitFor();
      expect(
        await pane
          .getByText('Unterstützungsprofil', { exact: true })
          .and(pane.locator(':not(option)'))
          .count(),
      ).toBe(0);
      await reiter(pane, 'Ergebnis');
      await pane.getByRole('button', { name: 'Ja, wahrscheinlich', exact: true }).click();
      await pane.getByRole('heading', { name: 'Was feststeht' }).and(pane.locator(':focus')).waitFor();
      await steht(page, 'Kennung!B14', 'x');
    });
  });
});

describe('Entscheiden', () => {
  it('bringt jede Entscheidung in ihre Zelle und zeigt, was daraus wird', async () => {
    await auf('Entscheiden', EINGESCHAETZT, async ({ page, pane }) => {
      await pane.getByRole('radio', { name: /zwei Jahren wahrscheinlich$/ }).check();
      await steht(page, 'Kennung!B14', 'x');
      await pane.getByText('bFM ist ein Vorschlag.', { exact: false }).waitFor();
      await legeFest(page, pane);
      await steht(page, 'Profiling!E38', 'Förderprofil');
      await steht(page, 'Profiling!E39', '=Gutachten');
      await pane.getByText('Festgelegt ist das Förderprofil.').and(pane.locator(':focus *')).waitFor();
      const kennung = pane.locator('dl', { hasText: 'bei festgelegter Profillage' }).last();
      await kennung.getByText('AV', { exact: true }).first().waitFor();
      expect(await kennung.locator('dd').allTextContents()).toEqual(['bFM', 'AV', 'AV']);
    });
  });

  it('verliert keinen Entwurf, wenn jemand den Reiter wechselt oder in eine Zelle klickt', async () => {
    await auf('Entscheiden', EINGESCHAETZT, async ({ page, pane }) => {
      await pane.getByRole('textbox', { name: /^Begründung der Verdichtung/ }).pressSequentially('Sucht');
      await reiter(pane, 'Erheben');
      await steht(page, 'Kennung!B26', 'Sucht');
      await reiter(pane, 'Entscheiden');
      await pane.getByRole('textbox', { name: /^Begründung der Verdichtung/ }).fill('Schulden');
      await cell(page, 'C5').click();
      await steht(page, 'Kennung!B26', 'Schulden');
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['dunkel, 350 px', { theme: 'dunkel' }],
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
  ['hell, 320 px', { width: 320, browser: { deviceScaleFactor: 2, viewport: { width: 750, height: 500 } } }],
];
const GEPRUEFT: Zellen = {
  ...EINGESCHAETZT,
  'Profiling!E38': 'Stabilisierungsprofil',
  'Profiling!E39': 'Gutachten',
};
const FEHLERHAFT: Zellen = { 'Kennung!B14': 'x', 'Kennung!B16': 'x', 'Profiling!F5': 'gestern' };
/** Each with a heading or text that is there when the pane has read it. */
const ZUSTAENDE: readonly [ansicht: string, text: string, zellen: Zellen][] = [
  ['Ergebnis', 'Kennung bei festgelegter Profillage', GEPRUEFT],
  ['Entscheiden', 'Die Verdichtung zählt nicht', { 'Kennung!B25': 'ja' }],
  ['Entscheiden', '2 Angaben sind zu berichtigen', FEHLERHAFT],
  ['Ergebnis', 'Bitte zuerst berichtigen (2)', {}],
];

const FORMULAR = { name: 'Profillage festlegen …', expanded: false };

/** In whole pixels; none where the form is not unfolded. */
function hoehenDerSechs(pane: FrameLocator): Promise<number[]> {
  return pane
    .getByRole('radiogroup', { name: /^Welche Profillage/ })
    .locator('> *')
    .evaluateAll((kaesten) => kaesten.map((each) => Math.round(each.getBoundingClientRect().height)));
}

/** From the outside to the inside: what unfolds may hold more that does. */
async function klappeAllesAuf(pane: FrameLocator): Promise<void> {
  const zu = pane.locator('details:not([open]) > summary').and(pane.locator(':visible'));
  while ((await zu.count()) > 0) await zu.first().click();
}

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show the decisions'))(
    'findet axe keine, und nichts ist zu breit: %s',
    async (_lage, setup) => {
      await inWerkstatt(setup, async ({ page, pane }) => {
        await paneHasRead(page);
        const gefunden: string[] = [];
        for (const [ansicht, text, zellen] of ZUSTAENDE) {
          await setze(page, zellen);
          await reiter(pane, ansicht);
          await pane.getByText(text, { exact: false }).first().waitFor();
          await klappeAllesAuf(pane);
          for (const knopf of await pane.getByRole('button', FORMULAR).all()) await knopf.click();
          if (new Set(await hoehenDerSechs(pane)).size > 1)
            gefunden.push(`${text}: die sechs sind nicht gleich hoch`);
          gefunden.push(...(await barrieren(page)).map((satz) => `${text}: ${satz}`));
        }
        expect(gefunden).toEqual([]);
      });
    },
  );
});
