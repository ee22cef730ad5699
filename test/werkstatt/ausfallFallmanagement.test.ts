/** Excel refuses at every request of what is written around the bFM: a sentence, a way on, and no Vermerk is lost. */
import { EIGENE_WORTE } from '../../src/bausteine/texte/pane';
import { FALLMANAGERIN, fallakte, uebernehmen } from '../support/fallmanagement';
import { type Handlung, maengelBeiAusfaellen } from './ausfall';
import { aufReiter } from './ausfallHandlungen';
import { openWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { beispielIstGelesen, waehleDatei } from './mappeAlsDatei';
import { stichprobe } from '../support/stichprobe';

shareBrowser();
jest.setTimeout(240_000);

const weiter = (lauf: number): string => `Fortführung ${lauf}`;
const gespraech = (lauf: number): string => `Gespräch ${lauf}`;
const geheim = (lauf: number): string => `Vertrauliches ${lauf}`;
const denkAn = (lauf: number): string => `Bescheinigung ${lauf}`;

const steht = async ({ pane }: OpenWerkstatt, bereich: string | RegExp, text: string): Promise<boolean> =>
  (await pane.getByRole('region', { name: bereich }).getByText(text).count()) > 0;

const entscheidung: Handlung = {
  name: 'eine Entscheidung mit ihrem Vermerk',
  laesstSichWiederholen: true,
  gehtVonSelbstWeiter: false,
  bereite: async (werkstatt, lauf) => {
    await aufReiter(werkstatt, 'Status');
    const teil = werkstatt.pane.getByRole('region', { name: 'Entscheidung' });
    await teil.getByRole('radio', { name: 'Weiterführen' }).check();
    await teil.getByRole('combobox', { name: 'Betreff' }).selectOption(EIGENE_WORTE);
    await teil.getByRole('textbox', { name: 'Betreff in eigenen Worten' }).fill(weiter(lauf));
    await teil.getByRole('textbox', { name: 'Vermerk', exact: true }).fill(geheim(lauf));
  },
  tue: async (werkstatt) => {
    await aufReiter(werkstatt, 'Status');
    const teil = werkstatt.pane.getByRole('region', { name: 'Entscheidung' });
    await teil.getByRole('button', { name: 'Weiterführen' }).click();
  },
  istGetan: async (werkstatt, lauf) => {
    await aufReiter(werkstatt, 'Vermerke');
    return (
      (await steht(werkstatt, /^FM-Vermerke/, weiter(lauf))) &&
      (await steht(werkstatt, /^FM-Vermerke/, geheim(lauf)))
    );
  },
};

const vermerk: Handlung = {
  name: 'ein eigener Vermerk',
  laesstSichWiederholen: true,
  gehtVonSelbstWeiter: false,
  bereite: async (werkstatt, lauf) => {
    await aufReiter(werkstatt, 'Vermerke');
    const teil = werkstatt.pane.getByRole('region', { name: 'Vermerk schreiben' });
    if ((await teil.getByRole('textbox').count()) === 0)
      await teil.getByText('Vermerk schreiben', { exact: true }).click();
    await teil.getByRole('textbox', { name: 'Betreff' }).fill(gespraech(lauf));
    await teil.getByRole('textbox', { name: 'Text' }).fill(geheim(lauf));
  },
  tue: ({ pane }) => pane.getByRole('button', { name: 'Vermerk verschlüsseln und schreiben' }).click(),
  istGetan: (werkstatt, lauf) => steht(werkstatt, /^FM-Vermerke/, gespraech(lauf)),
};

const wiedervorlage: Handlung = {
  name: 'eine eigene Wiedervorlage',
  laesstSichWiederholen: true,
  gehtVonSelbstWeiter: false,
  bereite: async (werkstatt, lauf) => {
    await aufReiter(werkstatt, 'Heute');
    const teil = werkstatt.pane.locator('details', { hasText: 'Eigene Wiedervorlage …' });
    if ((await teil.getAttribute('open')) === null) await teil.getByText('Eigene Wiedervorlage …').click();
    await teil.getByRole('textbox', { name: 'Fällig am' }).fill('01.03.2027');
    await teil.getByRole('textbox', { name: 'Woran möchten Sie denken?' }).fill(denkAn(lauf));
  },
  tue: ({ pane }) => pane.getByRole('button', { name: 'Auf die Liste setzen' }).click(),
  istGetan: (werkstatt, lauf) => steht(werkstatt, /^Wiedervorlagen/, denkAn(lauf)),
};

const HANDLUNGEN = stichprobe(
  [entscheidung, vermerk, wiedervorlage],
  2,
  'writings in the bFM at which Excel refuses',
);

describe('lehnt Excel etwas ab', () => {
  let werkstatt: OpenWerkstatt;

  beforeAll(async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    werkstatt = await openWerkstatt({ eigeneSeite: true });
    const { page, pane } = werkstatt;
    await page.clock.setFixedTime('2026-11-23T10:00:00+01:00');
    await waehleDatei(werkstatt, akte.host.save());
    await beispielIstGelesen(werkstatt);
    await aufReiter(werkstatt, 'Zugang');
    await pane.getByLabel('Passwort', { exact: true }).fill(FALLMANAGERIN.passwort);
    await pane.getByLabel('Passwort', { exact: true }).press('Enter');
    await pane.getByRole('button', { name: 'Vermerke verschließen' }).waitFor();
  });

  afterAll(async () => {
    await werkstatt.close();
    expect(werkstatt.troubles).toEqual([]);
  });

  it.each(HANDLUNGEN.map((each) => [each.name, each] as const))(
    'bei jeder Anfrage und in jeder Weise, gibt es einen Satz und einen Weg: %s',
    async (_name, handlung) => {
      expect(await maengelBeiAusfaellen(werkstatt, handlung)).toEqual([]);
    },
  );
});
