/**
 * The pane at 200 % zoom: half as many CSS pixels on twice as dense a screen, which is what a browser makes of it.
 * Every view and what keeps it from working: no barrier, and nothing cut off at the side.
 */
import type { OpenWerkstatt, WerkstattSetup } from './browser';
import { inWerkstatt, openWerkstatt, shareBrowser } from './browser';
import { axeFunde, barrieren, ueberstaende } from './barrieren';
import { FALL, FOERDERZIEL } from './fallDesWegs';
import { imBlatt, setze } from './mappe';
import { REITER, ansichtVon, drueckeNeuLesen, zuAnsicht, zuDenEntscheidungen } from './reiter';
import { paneFrame, paneHasRead } from './sheet';
import { stichprobe } from '../support/stichprobe';

const GEZOOMT = { viewport: { width: 750, height: 500 }, deviceScaleFactor: 2 };

/** The frame of Excel has twice the width. */
const LAGEN: readonly [string, WerkstattSetup][] = [
  ['320 px', { width: 160, browser: GEZOOMT }],
  ['500 px, erzwungene Farben', { width: 250, theme: 'kontrast', browser: GEZOOMT }],
];

const LANGER_NAME = 'Hohenstaufen-Lüdenscheidt, Maximiliane-Wilhelmine';
const ERHOBEN = {
  'Profiling!C5': LANGER_NAME,
  'Profiling!E19': 'Kein Abschluss, Zeugnisse liegen vor',
  ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])),
  'Kennung!B14': 'x',
};

const FEHLERHAFT = {
  'Profiling!E35': 'bald',
  'Profiling!F5': 'gestern',
  'Förderziele!D24': 'irgendetwas',
};

type Schritt = (werkstatt: OpenWerkstatt) => Promise<unknown>;

const reiter =
  (name: string): Schritt =>
  async ({ pane }) => {
    await zuAnsicht(pane, name);
    await ansichtVon(pane, name).getByRole('heading').first().waitFor();
  };

const druecke =
  (name: string | RegExp): Schritt =>
  ({ pane }) =>
    pane.getByRole('button', { name }).first().click();

/** A state with the way to it from the state before, and a text that is there when it is reached. */
type Zustand = readonly [zustand: string, schritte: readonly Schritt[], text: string | RegExp];

/** Every tab of the pane, beginning with the one that is open in a new case; `reiter` waits for its contents. */
const ANSICHTEN: readonly Zustand[] = [
  [
    'Erheben mit Notizen',
    [({ page }) => setze(page, ERHOBEN), druecke(/^Beleg: Kein Abschluss/)],
    'Freiwillig; wird nicht',
  ],
  ...REITER.filter((name) => name !== 'Erheben').map((name): Zustand => [name, [reiter(name)], LANGER_NAME]),
];

const antworte =
  (name: string): Schritt =>
  ({ pane }) =>
    pane.getByRole('radio', { name }).first().click();

const STOERUNGEN: readonly Zustand[] = [
  ['Ablehnung', [reiter('Förderziel'), antworte('nein'), druecke(/^Mitwirkung/)], /wählen und vereinbaren$/],
  ['Rückfrage', [druecke(/wählen und vereinbaren$/), antworte('ja')], `das Förderziel „${FOERDERZIEL}“`],
  [
    'inzwischen geändert',
    [
      druecke('Abbrechen'),
      reiter('Mappe'),
      druecke('Berechnen und eintragen'),
      ({ pane }) => pane.getByText(/^Eingetragen/).waitFor(),
      ({ page }) => setze(page, { 'Kennung!B8': 'Exter' }),
      druecke('Zurücknehmen'),
    ],
    /^Es wurde nichts zurückgenommen/,
  ],
  [
    'Blattschutz',
    [
      ({ page }) => imBlatt(page, ({ person }) => person.protectSheet('Kennung')),
      druecke('Berechnen und eintragen'),
    ],
    'Dieses Blatt ist geschützt',
  ],
  [
    'Erheben mit Fehlern',
    [reiter('Erheben'), ({ page }) => setze(page, FEHLERHAFT)],
    'Der Eintrag in der Zelle wird nicht',
  ],
  ['Fehlerliste', [druecke('3 Angaben berichtigen')], 'Bitte zuerst berichtigen (3)'],
  ['Entscheidungen mit Fehlern', [({ pane }) => zuDenEntscheidungen(pane)], '3 Angaben sind zu berichtigen'],
  ['Förderziel mit Fehlern', [reiter('Förderziel')], 'Hier passt etwas noch nicht'],
  ['Eintragen mit Fehlern', [reiter('Mappe')], 'Eintragen geht, sobald'],
  [
    'wartende Eingaben',
    [
      reiter('Erheben'),
      ({ page }) => imBlatt(page, ({ core }) => core.faults.cellEditMode(true)),
      ({ pane }) => pane.locator('[aria-current] [role=radio]').first().click(),
    ],
    /Eingabe wartet|Eingaben warten/,
  ],
];

/** Opens every fold; some have others in them. */
async function klappeAuf({ pane }: OpenWerkstatt): Promise<void> {
  const zu = pane.locator('main details:not([open]) > summary');
  while ((await zu.count()) > 0) await zu.first().click();
}

/** What is wrong in any of the states. */
async function maengelIn(werkstatt: OpenWerkstatt, zustaende: readonly Zustand[]): Promise<string[]> {
  const gefunden: string[] = [];
  for (const [zustand, schritte, text] of zustaende) {
    for (const schritt of schritte) await schritt(werkstatt);
    await werkstatt.pane.getByText(text).first().waitFor();
    await klappeAuf(werkstatt);
    gefunden.push(...(await barrieren(werkstatt.page)).map((satz) => `${zustand}: ${satz}`));
  }
  return gefunden;
}

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

describe('bei 200 % Zoom', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show all views at 200 %'))(
    'ist jede Ansicht zugänglich und ganz zu sehen: %s',
    async (_lage, setup) => {
      await inWerkstatt(setup, async (werkstatt) => {
        await paneHasRead(werkstatt.page);
        expect(await maengelIn(werkstatt, ANSICHTEN)).toEqual([]);
      });
    },
  );

  it('ist auch alles zugänglich und ganz zu sehen, was einer Eingabe oder einem Eintrag im Wege steht', async () => {
    await inWerkstatt({ width: 160, browser: GEZOOMT }, async (werkstatt) => {
      await paneHasRead(werkstatt.page);
      await setze(werkstatt.page, ERHOBEN);
      expect(await maengelIn(werkstatt, STOERUNGEN)).toEqual([]);
    });
  });

  it('sind auch ein Excel, das zu alt ist, ein Absturz und eine Mappe, die keine Fallmappe ist, zu lesen', async () => {
    await inWerkstatt({ width: 160, requirementSet: '1.13', browser: GEZOOMT }, async ({ page, pane }) => {
      await pane.getByRole('alert').waitFor();
      // A sentence alone, with neither heading nor main part.
      expect([...(await axeFunde(paneFrame(page), 'body')), ...(await ueberstaende(page))]).toEqual([]);
    });
    const { page, pane, close } = await openWerkstatt({ width: 160, browser: GEZOOMT });
    try {
      await paneHasRead(page);
      await zuAnsicht(pane, 'Mappe');
      await imBlatt(page, ({ person }) => person.deleteName('Fall_Name'));
      await drueckeNeuLesen(pane);
      await pane.getByRole('heading', { name: 'Die Fallmappe ist beschädigt' }).waitFor();
      expect(await barrieren(page)).toEqual([]);
      await imBlatt(page, ({ person }) => {
        for (const blatt of ['Profiling', 'Kennung', 'Förderziele', 'Verlauf']) person.deleteSheet(blatt);
      });
      await drueckeNeuLesen(pane);
      await pane.getByRole('heading', { name: 'Keine Fallmappe' }).waitFor();
      expect(await barrieren(page)).toEqual([]);
      await imBlatt(page, ({ core }) => core.faults.failAtAction({ action: 0, code: 'PropertyNotLoaded' }));
      await drueckeNeuLesen(pane);
      await pane.getByRole('heading', { name: 'Fehler im Aufgabenbereich' }).waitFor();
      expect(await barrieren(page)).toEqual([]);
    } finally {
      await close();
    }
  });
});
