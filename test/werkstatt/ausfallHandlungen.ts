/** What a person does at the pane, each for the tests that let Excel refuse in the middle of it. */
import type { Locator } from 'playwright-core';
import type { Handlung } from './ausfall';
import type { OpenWerkstatt } from './browser';
import { FALL, FOERDERZIEL } from './fallDesWegs';
import { ergebniszellen, inhalt, inhalte, ortVon, setze, type Zellen } from './mappe';
import { paneFrame } from './sheet';

/** A rated case with a Kennung and one Förderziel to propose. */
const ERHOBEN: Zellen = {
  'Kennung!B14': 'x',
  ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])),
};

/** Somebody has rated the whole case. */
export async function erhebe({ page, pane }: OpenWerkstatt): Promise<void> {
  await setze(page, { ...ERHOBEN, [await ortVon(page, 'Faz_DirektVermittelbar')]: 'nein' });
  await pane.getByText('14 von 14 erhoben').waitFor();
}

async function aufReiter({ pane }: OpenWerkstatt, name: string): Promise<void> {
  const reiter = pane.getByRole('tab', { name });
  if ((await reiter.getAttribute('aria-selected')) !== 'true') await reiter.click();
  await pane.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
}

type Lauf<T> = (werkstatt: OpenWerkstatt, lauf: number) => T;

interface Eingabehandlung {
  readonly name: string;
  readonly reiter: string;
  readonly ort: Lauf<Promise<string>>;
  readonly wert: (lauf: number) => string | number;
  readonly tue: Lauf<Promise<void>>;
  readonly bereite?: (werkstatt: OpenWerkstatt) => Promise<void>;
}

/** Something is typed or chosen, which belongs into one cell. */
function eingabe({ name, reiter, ort, wert, tue, bereite }: Eingabehandlung): Handlung {
  const istImBlatt: Lauf<Promise<boolean>> = async (werkstatt, lauf) =>
    (await inhalt(werkstatt.page, await ort(werkstatt, lauf))) === wert(lauf);
  return {
    name,
    bereite: async (werkstatt) => {
      await aufReiter(werkstatt, reiter);
      await bereite?.(werkstatt);
    },
    tue,
    istGetan: istImBlatt,
    istImBlatt,
    gehtVonSelbstWeiter: true,
  };
}

const FRAGE = 'Schulische Qualifikation';

const ersteFrage = ({ pane }: OpenWerkstatt): Locator =>
  pane.getByRole('radiogroup', { name: FRAGE }).getByRole('radio').first();

async function aufErsteFrage(werkstatt: OpenWerkstatt): Promise<void> {
  await werkstatt.pane.getByText(FRAGE, { exact: true }).click();
  await ersteFrage(werkstatt).focus();
}

const antwort = eingabe({
  name: 'eine Antwort mit einer Taste',
  reiter: 'Erheben',
  ort: () => Promise.resolve('Profiling!D19'),
  wert: (lauf) => lauf % 4,
  bereite: aufErsteFrage,
  tue: ({ page }, lauf) => page.keyboard.press(String(lauf % 4)),
});

const beleg = eingabe({
  name: 'ein Beleg',
  reiter: 'Erheben',
  ort: () => Promise.resolve('Profiling!E19'),
  wert: (lauf) => `Zeugnis ${lauf}`,
  bereite: aufErsteFrage,
  tue: async ({ page, pane }, lauf) => {
    await page.keyboard.press('b');
    await pane.getByLabel('Beleg', { exact: true }).fill(`Zeugnis ${lauf}`);
    await page.keyboard.press('Enter');
  },
});

const begruendung = eingabe({
  name: 'eine Begründung in „Entscheiden“',
  reiter: 'Entscheiden',
  ort: () => Promise.resolve('Kennung!B26'),
  wert: (lauf) => `Sucht ${lauf}`,
  tue: async ({ page, pane }, lauf) => {
    await pane.getByRole('textbox', { name: /^Begründung der Verdichtung/ }).fill(`Sucht ${lauf}`);
    await page.keyboard.press('Enter');
  },
});

const ZIELE = [FOERDERZIEL, 'noch keines'] as const;

const foerderziel = eingabe({
  name: 'die Wahl eines Förderziels',
  reiter: 'Förderziel',
  ort: ({ page }) => ortVon(page, 'Faz_Foerderziel'),
  wert: (lauf) => (lauf % 2 === 0 ? FOERDERZIEL : ''),
  tue: ({ pane }, lauf) => pane.getByRole('radio', { name: ZIELE[lauf % 2] ?? '' }).click(),
});

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
    if ((await pane.getByRole('tablist').count()) === 0) return false;
    await setze(page, { [NAME]: `Offen ${lauf}` });
    return (await pane.locator('h1').textContent()) === `Offen ${lauf}`;
  },
};

const neuLesen: Handlung = {
  name: 'Neu lesen',
  gehtVonSelbstWeiter: false,
  bereite: (werkstatt) => aufReiter(werkstatt, 'Erheben'),
  tue: ({ pane }) => pane.getByRole('button', { name: 'Neu lesen' }).click(),
  istGetan: async ({ pane }) =>
    (await pane.getByRole('status').textContent()) === 'Die Fallmappe ist gelesen.',
};

const GRUND = 'Profillage (errechnet): Unterstützungsprofil';
const klappeAuf = (elemente: (HTMLElement | SVGElement)[]): void =>
  elemente.forEach((element) => (element as HTMLElement).click());

const stelleZeigen: Handlung = {
  name: 'ein Klick auf eine Stelle',
  gehtVonSelbstWeiter: false,
  bereite: async (werkstatt) => {
    const { page, pane } = werkstatt;
    await aufReiter(werkstatt, 'Ergebnis');
    await setze(page, { 'Profiling!D19': 2 });
    await pane.locator('details:not([open]) > summary', { hasText: GRUND }).evaluateAll(klappeAuf);
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
    gehtVonSelbstWeiter: false,
    bereite: async (werkstatt, lauf) => {
      await aufReiter(werkstatt, 'Erheben');
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

/** Everything else. */
export const HANDLUNGEN: readonly Handlung[] = [
  oeffnen,
  neuLesen,
  antwort,
  beleg,
  begruendung,
  foerderziel,
  stelleZeigen,
  folgen,
];
