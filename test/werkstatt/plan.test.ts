/** A plan in the real pane: agreeing a goal, steps, the documents on their sheets, and the review of the goal. */
import type { FrameLocator, Page } from 'playwright-core';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { beispielIstGelesen } from './mappeAlsDatei';
import { inhalt, steht } from './mappe';
import { openSheet } from './sheet';
import { zuAnsicht } from './reiter';
import { stichprobe } from '../support/stichprobe';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

let mappe: Buffer;
beforeAll(async () => {
  const { host } = await mappeMit(BEISPIEL);
  mappe = Buffer.from(host.save());
});

/** Opens the example in the Werkstatt, at the plan. */
async function imPlan(
  setup: WerkstattSetup,
  tun: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  await inWerkstatt({ ...setup, mappe }, async (werkstatt) => {
    const { pane } = werkstatt;
    await beispielIstGelesen(werkstatt);
    await zuAnsicht(pane, 'Ziel');
    await pane.getByRole('button', { name: 'Ziel vereinbaren' }).waitFor();
    await tun(werkstatt);
  });
}

const teil = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('region', { name });
const gesagt = (pane: FrameLocator, satz: string): Promise<void> =>
  pane.getByRole('status').getByText(satz).waitFor();

/** Unfolds a part of the view. */
async function entfalte(pane: FrameLocator, titel: RegExp): Promise<void> {
  await pane.locator('summary').filter({ hasText: titel }).click();
}

async function vereinbare(pane: FrameLocator): Promise<void> {
  const ziel = teil(pane, 'Ziel');
  const fuelle = (feld: string, text: string): Promise<void> =>
    ziel.getByRole('textbox', { name: feld, exact: true }).fill(text);
  await fuelle('Ziel', '=Zu jedem Termin kommen');
  await fuelle('Messgröße', 'Wahrgenommene Termine');
  await fuelle('Zielwert', '4');
  await fuelle('Termin', '30.4.27');
  await fuelle('Überprüfung am', '19.12.26');
  await ziel.getByRole('radio', { name: 'ja', exact: true }).check();
  await entfalte(pane, /^Worte, Ressourcen/);
  await fuelle('Worte der Person', 'Ich will es schaffen.');
  await fuelle('Ressourcen', 'Die Schwester erinnert');
  await fuelle('Hindernisse', 'Schichtarbeit');
  await fuelle('So gehen wir vor', 'Kurze Termine, feste Uhrzeit');
  await ziel.getByRole('button', { name: 'Ziel vereinbaren' }).click();
  await gesagt(pane, 'Ziel Z1 vom 21.11.2026 steht im Plan.');
  await pane.getByRole('heading', { name: 'Ziel Z1' }).and(pane.locator(':focus')).waitFor();
}

const weiter = (pane: FrameLocator, titel: string): Promise<void> =>
  pane.getByRole('button', { name: `Weiter: ${titel}` }).click();

async function legeSchrittAn(pane: FrameLocator, wer: string, was: string): Promise<void> {
  const schritt = teil(pane, 'Schritt hinzufügen');
  await schritt.getByRole('textbox', { name: 'Was?' }).fill(was);
  await schritt.getByRole('radio', { name: wer }).check();
  await schritt.getByRole('textbox', { name: 'Bis wann?' }).fill('15.12.2026');
  await schritt.getByRole('button', { name: 'Hinzufügen' }).click();
  await schritt.getByRole('textbox', { name: 'Was?' }).and(pane.locator(':focus:text-is("")')).waitFor();
}

async function fuelleInhalte(pane: FrameLocator): Promise<void> {
  await entfalte(pane, /^Inhalte nach § 15 Abs\. 2/);
  const inhalte = pane.locator('details').filter({ hasText: /^Inhalte nach § 15/ });
  await inhalte.getByRole('radio', { name: 'Arbeit' }).check();
  const eigene = inhalte.getByRole('textbox', { name: 'Eigene Bemühungen und ihr Nachweis' });
  await eigene.fill('Zwei Bewerbungen im Monat');
  for (const knopf of await inhalte.getByRole('button', { name: /^Trifft nicht zu: (Ausb|Leist)/ }).all())
    await knopf.click();
  await inhalte.getByRole('radio', { name: 'nicht nötig' }).check();
  await inhalte.getByRole('radio', { name: 'nein', exact: true }).last().check();
  await inhalte.getByRole('button', { name: 'Inhalte übernehmen' }).click();
  await gesagt(pane, 'Die Inhalte des Plans stehen auf dem Blatt „Planpunkte“.');
}

async function beende(page: Page, pane: FrameLocator): Promise<void> {
  const pruefung = teil(pane, 'Überprüfung');
  await pruefung.getByText(/^Vorschlag aus den Einschätzungen: Nicht erreicht/).waitFor();
  await pruefung.getByRole('radio', { name: 'Teilweise erreicht' }).check();
  await pruefung.getByRole('radio', { name: 'Ziel beenden' }).check();
  await pruefung.getByRole('button', { name: 'Überprüfung festhalten' }).click();
  await steht(page, 'Ziele!Q7', 'beendet');
  await pane.getByRole('button', { name: 'Zum Ziel' }).click();
  await pane.locator('summary').filter({ hasText: 'Frühere Ziele (1)' }).waitFor();
  await pane.getByRole('button', { name: 'Ziel vereinbaren' }).waitFor();
}

describe('der Plan', () => {
  it('wächst vom Ziel über Schritte zu den Dokumenten, und das Ziel wird beendet', async () => {
    await imPlan({}, async ({ page, pane }) => {
      await vereinbare(pane);
      await steht(page, 'Ziele!E7', '=Zu jedem Termin kommen');
      await weiter(pane, 'Schritte');
      await legeSchrittAn(pane, 'Person', 'Jeden Dienstag anrufen');
      await legeSchrittAn(pane, 'Jobcenter', '=Fahrkarte erstatten');
      await steht(page, 'Plan!D8', '=Fahrkarte erstatten');
      await pane.getByRole('button', { name: 'Erledigt: S1' }).click();
      await pane.getByRole('button', { name: 'Wieder offen: S1' }).waitFor();
      await weiter(pane, 'Drucken');
      await fuelleInhalte(pane);
      await teil(pane, 'Was im Plan fehlt (0)').waitFor();
      await pane.getByRole('button', { name: 'Kooperationsplan und Bürgerblatt schreiben' }).click();
      await gesagt(pane, 'Kooperationsplan und Bürgerblatt sind geschrieben.');
      await pane.getByRole('button', { name: 'Kooperationsplan ansehen' }).click();
      await page.getByRole('tab', { name: 'Kooperationsplan', selected: true }).waitFor();
      expect(await inhalt(page, 'Kooperationsplan!B1')).toBe('Kooperationsplan');
      await openSheet(page, 'Bürgerblatt');
      expect(await inhalt(page, 'Bürgerblatt!B6')).toBe('Ihr Ziel ist: =Zu jedem Termin kommen');
      await zuAnsicht(pane, 'Überprüfen');
      await beende(page, pane);
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
  ['hell, 320 px', { width: 320 }],
  ['dunkel, 350 px', { theme: 'dunkel' }],
];

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show the plan'))(
    'es gibt keine, und nichts ist zu breit: %s',
    async (_lage, setup) => {
      await imPlan(setup, async ({ page, pane }) => {
        await pane.getByRole('button', { name: 'Ziel vereinbaren' }).click();
        await pane.getByText('Bitte beschreiben Sie das Ziel.').waitFor();
        const gefunden = await barrieren(page);
        await vereinbare(pane);
        gefunden.push(...(await barrieren(page)));
        await weiter(pane, 'Schritte');
        await legeSchrittAn(pane, 'andere Stelle', 'Kurs anbieten');
        gefunden.push(...(await barrieren(page)));
        await pane.getByRole('button', { name: 'Ändern: S1' }).click();
        gefunden.push(...(await barrieren(page)));
        for (const schritt of ['Überprüfen', 'Drucken']) {
          await zuAnsicht(pane, schritt);
          gefunden.push(...(await barrieren(page)));
        }
        expect(gefunden).toEqual([]);
      });
    },
  );
});
