/** What a person does at the pane, each for the tests that let Excel refuse in the middle of it. */
import type { Locator } from 'playwright-core';
import type { Handlung } from './ausfall';
import type { OpenWerkstatt } from './browser';
import { FALL, FOERDERZIEL } from './fallDesWegs';
import { inhalt, ortVon, setze, type Zellen } from './mappe';
import { oeffneAnsicht, zuDenEntscheidungen } from './reiter';

/** A rated case with a Kennung and one Förderziel to propose. */
const ERHOBEN: Zellen = {
  ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])),
  'Kennung!B14': 'x',
};

/** Somebody has rated the whole case. */
export async function erhebe({ page, pane }: OpenWerkstatt): Promise<void> {
  await setze(page, { ...ERHOBEN, [await ortVon(page, 'Faz_DirektVermittelbar')]: 'nein' });
  await pane.getByText('14 von 14 erhoben').waitFor();
}

/** Brings a view of the pane to the front. */
export const aufReiter = ({ pane }: OpenWerkstatt, name: string): Promise<void> => oeffneAnsicht(pane, name);

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
  name: 'eine Begründung unter „Fachliche Entscheidungen“',
  reiter: 'Ergebnis',
  bereite: ({ pane }) => zuDenEntscheidungen(pane),
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

/** Everything that a person enters. */
export const EINGABEN: readonly Handlung[] = [antwort, beleg, begruendung, foerderziel];
