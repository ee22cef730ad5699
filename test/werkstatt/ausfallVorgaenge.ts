/** What a person does at the pane beside entering something, for the tests that let Excel refuse in the middle of it. */
import type { Handlung } from './ausfall';
import { aufReiter } from './ausfallHandlungen';
import type { OpenWerkstatt } from './browser';
import { ergebniszellen, inhalte, ortVon, setze } from './mappe';
import { paneFrame } from './sheet';

/** The name of the person stands in the head of the pane. */
const NAME = 'Profiling!C5';

const oeffnen: Handlung = {
  name: 'das Öffnen',
  gehtVonSelbstWeiter: true,
  bereite: () => Promise.resolve(),
  tue: async ({ page, pane }) => {
    await paneFrame(page).evaluate(() => location.reload());
    await pane.locator('main button').first().waitFor();
  },
  // The pane is not open before it follows the sheet.
  istGetan: async ({ page, pane }, lauf) => {
    if ((await pane.getByRole('navigation').count()) === 0) return false;
    await setze(page, { [NAME]: `Offen ${lauf}` });
    return (await pane.locator('h1').textContent()) === `Offen ${lauf}`;
  },
};

const neuLesen: Handlung = {
  name: 'Neu lesen',
  gehtVonSelbstWeiter: false,
  bereite: (werkstatt) => aufReiter(werkstatt, 'Mappe'),
  tue: ({ pane }) => pane.getByRole('button', { name: 'Neu lesen' }).click(),
  istGetan: async ({ pane }) =>
    (await pane.getByRole('status').textContent()) === 'Die Fallmappe ist gelesen.',
};

const GRUND = 'Profillage (errechnet): Unterstützungsprofil';
const klappeAuf = (elemente: (HTMLElement | SVGElement)[]): void =>
  elemente.forEach((element) => (element as HTMLElement).click());

const stelleZeigen: Handlung = {
  name: 'ein Klick auf eine Stelle',
  laesstSichWiederholen: true,
  gehtVonSelbstWeiter: false,
  bereite: async (werkstatt) => {
    const { page, pane } = werkstatt;
    await aufReiter(werkstatt, 'Ergebnis');
    await setze(page, { 'Profiling!D19': 2 });
    await pane.getByRole('region', { name: 'Warum?' }).waitFor();
    for (const titel of ['Warum?', GRUND])
      await pane.locator('details:not([open]) > summary', { hasText: titel }).evaluateAll(klappeAuf);
    await page.getByRole('tab', { name: 'Förderziele', exact: true }).click();
  },
  tue: ({ pane }) =>
    pane
      .getByRole('region', { name: 'Warum?' })
      .getByRole('button', { name: /^Wohnsituation: Stufe 3/ })
      .last()
      .click(),
  istGetan: async ({ page }) => (await page.locator('.adresse').textContent()) === 'D29',
};

const folgen: Handlung = {
  name: 'eine Änderung im Blatt',
  gehtVonSelbstWeiter: true,
  bereite: (werkstatt) => aufReiter(werkstatt, 'Erheben'),
  tue: ({ page }, lauf) => setze(page, { [NAME]: `Erika ${lauf}` }),
  istGetan: async ({ pane }, lauf) => (await pane.locator('h1').textContent()) === `Erika ${lauf}`,
};

const KENNUNG = 'Kennung!B8';
const alt = (lauf: number): string => `alt ${lauf}`;

/** The places of all that the tool writes, save for the time of day. */
async function feste({ page }: OpenWerkstatt): Promise<string[]> {
  const uhrzeit = await ortVon(page, 'It_BerechnetAm');
  return (await ergebniszellen(page)).filter((ort) => ort !== uhrzeit);
}

/** Presses a button of the foot where it can be pressed. */
async function druecke({ pane }: OpenWerkstatt, name: string): Promise<void> {
  const knopf = pane.getByRole('button', { name, exact: true });
  if ((await knopf.getAttribute('aria-disabled')) !== 'true') await knopf.click();
}

/** Entering and taking back; the cells are known from the first run, in which nothing fails. */
export function eintragshandlungen(): readonly Handlung[] {
  let orte: readonly string[] | undefined;
  let soll: string | undefined;
  const ergebnisse = async (werkstatt: OpenWerkstatt): Promise<string> =>
    JSON.stringify(await inhalte(werkstatt.page, (orte ??= await feste(werkstatt))));
  const eintragen: Handlung = {
    name: 'Berechnen und eintragen',
    fragtZuerstMehr: true,
    gehtVonSelbstWeiter: false,
    bereite: async (werkstatt, lauf) => {
      await aufReiter(werkstatt, 'Mappe');
      await setze(werkstatt.page, { [KENNUNG]: alt(lauf) });
    },
    tue: (werkstatt) => druecke(werkstatt, 'Berechnen und eintragen'),
    istGetan: async (werkstatt) => {
      const ist = await ergebnisse(werkstatt);
      return ist === (soll ??= ist) && ist.includes('bFM');
    },
  };
  const zuruecknehmen: Handlung = {
    name: 'Zurücknehmen',
    gehtVonSelbstWeiter: false,
    bereite: async (werkstatt, lauf) => {
      await eintragen.bereite(werkstatt, lauf);
      await eintragen.tue(werkstatt, lauf);
      await werkstatt.pane
        .getByRole('status')
        .getByText(/^Eingetragen/)
        .waitFor();
    },
    tue: (werkstatt) => druecke(werkstatt, 'Zurücknehmen'),
    istGetan: async (werkstatt, lauf) => {
      const ist = await ergebnisse(werkstatt);
      return ist.replace(alt(lauf), 'bFM') === soll && ist.includes(alt(lauf));
    },
  };
  return [eintragen, zuruecknehmen];
}

/** Reading, showing and following. */
export const LESENDE: readonly Handlung[] = [oeffnen, neuLesen, stelleZeigen, folgen];
