/** A Fallkonferenz with three places in the real pane, one of them without consent; then the Netz. About 25 s. */
import type { FrameLocator } from 'playwright-core';
import { AUSGANG, konferenzmappe } from '../bereiche/kooperation/vorhaben/konferenzmappe';
import { stichprobe } from '../support/stichprobe';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { inhalt, inhalte, steht } from './mappe';
import { beispielIstGelesen } from './mappeAlsDatei';
import { zuAnsicht } from './reiter';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

let mappe: Buffer;
beforeAll(async () => {
  mappe = Buffer.from((await konferenzmappe([...AUSGANG])).host.save());
});

async function inDerKonferenz(
  setup: WerkstattSetup,
  tun: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  await inWerkstatt({ heute: '2026-11-21', ...setup, mappe }, async (werkstatt) => {
    await beispielIstGelesen(werkstatt);
    await zuAnsicht(werkstatt.pane, 'Fallkonferenz');
    await werkstatt.pane.getByRole('button', { name: 'Fallkonferenz eintragen' }).waitFor();
    await tun(werkstatt);
  });
}

const teil = (pane: FrameLocator, name: string) => pane.getByRole('region', { name });
const gesagt = (pane: FrameLocator, satz: string): Promise<void> =>
  pane.getByRole('status').getByText(satz).waitFor();
const druecke = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).click();

/** Three places are invited, the last has no consent. */
async function plane(pane: FrameLocator): Promise<void> {
  const neu = teil(pane, 'Fallkonferenz planen');
  await neu.getByRole('textbox', { name: 'Tag', exact: true }).fill('28.11.26');
  await neu.getByRole('textbox', { name: 'Anlass' }).fill('Wohnung und Arbeit abstimmen');
  for (const stelle of ['Träger Nord', 'Haus Anker', 'Migrationsdienst Mitte'])
    await neu.getByRole('checkbox', { name: new RegExp(`^${stelle}`) }).check();
  await neu.getByText(/^Ohne Rechtsgrundlage: Migrationsdienst Mitte\./).waitFor();
  await druecke(pane, 'Punkte vorschlagen');
  await druecke(pane, 'Fallkonferenz eintragen');
  await neu.getByText('1 Angabe passt nicht: Wie wird gesprochen.').waitFor();
}

const K1 = 'K1 am 28.11.2026';

async function haltFest(pane: FrameLocator): Promise<void> {
  await druecke(pane, 'Ändern: K1');
  await teil(pane, K1).getByRole('textbox', { name: 'Ergebnis' }).fill('Das Haus sucht einen Platz.');
  await teil(pane, K1).getByRole('radio', { name: 'ja' }).check();
  await druecke(pane, 'Änderungen übernehmen');
  await gesagt(pane, 'Fallkonferenz K1 ist geändert.');
  const aufgabe = teil(pane, 'Aufgabe hinzufügen');
  await aufgabe.getByRole('textbox', { name: 'Was?' }).fill('Platz suchen');
  await aufgabe.getByRole('textbox', { name: 'Wer?' }).fill('Haus Anker');
  await aufgabe.getByRole('textbox', { name: 'Bis wann?' }).fill('12.12.2026');
  await druecke(pane, 'Hinzufügen');
  await gesagt(pane, 'Aufgabe A1 ist eingetragen.');
}

/** What stands on the sheet. */
async function blatt(werkstatt: OpenWerkstatt): Promise<string> {
  const orte = [...Array(30).keys()].flatMap((zeile) =>
    ['B', 'C', 'D'].map((spalte) => `Konferenzblatt!${spalte}${zeile + 1}`),
  );
  return Object.values(await inhalte(werkstatt.page, orte)).join('|');
}

describe('eine Fallkonferenz mit drei Stellen, eine ohne Einwilligung', () => {
  it('wird für alle ohne Namen gehalten, bis in das Blatt und die Wiedervorlage', async () => {
    await inDerKonferenz({}, async (werkstatt) => {
      const { page, pane } = werkstatt;
      await plane(pane);
      await druecke(pane, 'Für alle ohne Namen sprechen');
      await druecke(pane, 'Fallkonferenz eintragen');
      await gesagt(pane, 'Fallkonferenz K1 ist eingetragen.');
      await steht(page, 'Fallkonferenz!F7', 'ja');
      expect(await inhalt(page, 'Fallkonferenz!D7')).toBe('P1; P2; P3');
      await haltFest(pane);
      await pane.locator('summary').filter({ hasText: 'Konferenzblatt schreiben' }).click();
      await druecke(pane, 'Protokoll für Träger Nord');
      await gesagt(pane, 'Protokoll: Das Konferenzblatt ist geschrieben. Ein Punkt steht nicht darauf.');
      const gedruckt = await blatt(werkstatt);
      expect(gedruckt).toContain('Es wird für alle ohne Namen gesprochen.');
      expect(gedruckt).toContain('Platz suchen|Haus Anker|bis 12.12.2026');
      expect(gedruckt).not.toMatch(/Erika|Muster|123D456789|01\.05\.1990|7654321|Mobilität|Park/);
      await druecke(pane, 'Konferenzblatt ansehen');
      await page.getByRole('tab', { name: 'Konferenzblatt', selected: true }).waitFor();
      await zuAnsicht(pane, 'Heute');
      await pane
        .getByText(/A1: Platz suchen/)
        .first()
        .waitFor();
    });
  });

  it('oder ohne diese Stelle; dann mit Namen, und vermerkt', async () => {
    await inDerKonferenz({}, async (werkstatt) => {
      const { pane } = werkstatt;
      await plane(pane);
      await druecke(pane, 'Nicht einladen: Migrationsdienst Mitte');
      await druecke(pane, 'Fallkonferenz eintragen');
      await gesagt(pane, 'Fallkonferenz K1 ist eingetragen.');
      await pane.locator('summary').filter({ hasText: 'Konferenzblatt schreiben' }).click();
      await druecke(pane, 'Tagesordnung für Haus Anker');
      await gesagt(
        pane,
        'Tagesordnung: Das Konferenzblatt ist geschrieben. Die Weitergabe ist in der Tabelle „Weitergaben“ vermerkt. Ein Punkt steht nicht darauf.',
      );
      expect(await blatt(werkstatt)).toMatch(/Person: Erika Muster.*Rechtsgrundlage: Einwilligung vom/);
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
  ['hell, 320 px', { width: 320 }],
  ['dunkel, 350 px', { theme: 'dunkel' }],
];

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show Fallkonferenz and Netz'))(
    'es gibt keine, und nichts ist zu breit: %s',
    async (_lage, setup) => {
      await inDerKonferenz(setup, async ({ page, pane }) => {
        await plane(pane);
        const gefunden = await barrieren(page);
        await druecke(pane, 'Für alle ohne Namen sprechen');
        await druecke(pane, 'Fallkonferenz eintragen');
        await haltFest(pane);
        await pane.locator('summary').filter({ hasText: 'Konferenzblatt schreiben' }).click();
        gefunden.push(...(await barrieren(page)));
        await druecke(pane, 'Ändern: K1');
        gefunden.push(...(await barrieren(page)));
        await zuAnsicht(pane, 'Netz');
        await pane.getByRole('img').waitFor();
        await pane.locator('summary').filter({ hasText: 'Als Tabelle' }).click();
        gefunden.push(...(await barrieren(page)));
        expect(gefunden).toEqual([]);
      });
    },
  );
});
