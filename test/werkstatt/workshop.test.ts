/**
 * A Workshop in the real pane: a trainer reads in the files of participants of two rounds, sees the right figures, shows them to an
 * audience without codes, and notes what was agreed. About a minute.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { uebereinstimmung } from '../../src/bereiche/uebung';
import { STUFENBEREICHE } from '../../src/bereiche/workshop/regeln/vokabular';
import { erfunden, erfundeneDatei, workshopBytes } from '../support/workshop';
import { barrieren, ueberstaende } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { inhalt } from './mappe';
import { paneFrame } from './sheet';

shareBrowser();
jest.setTimeout(300_000);

function knopf(pane: FrameLocator, name: string): ReturnType<FrameLocator['getByRole']> {
  return pane.getByRole('button', { name, exact: true });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const datei = (name: string, xlsx: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(xlsx) });

async function imWorkshop(
  tun: (page: Page, pane: FrameLocator) => Promise<void>,
  setup: WerkstattSetup = {},
): Promise<void> {
  await inWerkstatt({ mappe: workshopBytes(), heute: '2026-11-23', ...setup }, async ({ page, pane }) => {
    await pane.getByRole('heading', { name: 'Workshop' }).waitFor();
    await tun(page, pane);
  });
}

/** Six files: three good ones, one of them twice, a damaged one, one of an older template. */
async function sechsDateien() {
  const [eins, zwei, drei] = await Promise.all([
    erfundeneDatei(1, [1, 2], 4),
    erfundeneDatei(2, [1, 2], 4),
    erfundeneDatei(3, [1], 4),
  ]);
  const aelter = await erfundeneDatei(4, [1, 2], 4, { version: 0 });
  return [
    datei('eins.xlsx', eins),
    datei('zwei.xlsx', zwei),
    datei('drei.xlsx', drei),
    datei('eins-kopie.xlsx', eins),
    datei('defekt.xlsx', zwei.slice(0, 900)),
    datei('alt.xlsx', aelter),
  ];
}

async function liesEin(pane: FrameLocator): Promise<void> {
  await pane.getByLabel('Übungsmappen wählen …').setInputFiles(await sechsDateien());
  await knopf(pane, 'Übernehmen (3)').click();
  await pane.getByText('Aus 3 Dateien übernommen.', { exact: false }).waitFor();
}

async function werteAus(pane: FrameLocator): Promise<void> {
  await knopf(pane, 'Auswerten').click();
  await knopf(pane, 'Auswerten und eintragen').click();
  await pane.getByText('Ausgewertet. „Übereinstimmung“', { exact: false }).waitFor();
}

/** α of all Stufen of a round, worked out from what the files were made of. */
function erwartet(fachkraefte: readonly number[], runde: 1 | 2): number {
  const urteile = fachkraefte.flatMap((fachkraft) =>
    erfunden(fachkraft, runde, 4).flatMap(({ person, stufen }) =>
      STUFENBEREICHE.flatMap(({ id }) => {
        const wert = stufen[id];
        return typeof wert === 'number'
          ? [{ einheit: `${person} ${id}`, fachkraft: String(fachkraft), wert }]
          : [];
      }),
    ),
  );
  const { alpha } = uebereinstimmung(urteile, { skala: 'ordinal', mitSpanne: false });
  if (typeof alpha !== 'number') throw new Error(alpha);
  return alpha;
}

const CODE = /\bK[1-4]\b/;

it('sechs Dateien: drei kommen herein, und die Zahlen stimmen; vor Publikum steht kein Code', async () => {
  await imWorkshop(async (page, pane) => {
    await pane.getByLabel('Übungsmappen wählen …').setInputFiles(await sechsDateien());
    await pane.getByText('Wird übernommen (3)').waitFor();
    await pane.getByText('Wird nicht übernommen (2)').waitFor();
    await pane.getByText('Schon da, unverändert (1)').waitFor();
    await pane.getByText('aus einer älteren Vorlage entstanden', { exact: false }).waitFor();
    await pane.getByText('keine lesbare Excel-Arbeitsmappe', { exact: false }).waitFor();
    expect(await inhalt(page, 'Urteile!A7')).toBe('');
    await liesEin(pane);
    await werteAus(pane);
    expect(await inhalt(page, 'Übereinstimmung!C7')).toBeCloseTo(erwartet([1, 2, 3], 1), 3);
    expect(await inhalt(page, 'Übereinstimmung!H7')).toBeCloseTo(erwartet([1, 2], 2), 3);
    expect(await inhalt(page, 'Streuung!A7')).toBe('P01');
    await knopf(pane, 'Was trennt').click();
    await pane.getByText('Worüber zu reden ist').waitFor();
    expect(await text(page)).toMatch(CODE);
    await pane.getByLabel('Projektoransicht').click();
    expect(await knopf(pane, 'Einlesen').count()).toBe(0);
    for (const ort of ['Was trennt', 'Kennung', 'Auswerten', 'Protokoll']) {
      await knopf(pane, ort).click();
      expect(await quelltext(page)).not.toMatch(CODE);
    }
  });
});

const text = (page: Page): Promise<string> => paneFrame(page).evaluate(() => document.body.innerText);
/** Hidden and spoken text as well. */
const quelltext = (page: Page): Promise<string> =>
  paneFrame(page).evaluate(() => document.body.innerHTML.replace(/class="[^"]*"/g, ''));

it('noch einmal dieselben Dateien: nichts steht doppelt', async () => {
  await imWorkshop(async (page, pane) => {
    await liesEin(pane);
    const letzte = await letzteZeile(page);
    await pane.getByLabel('Übungsmappen wählen …').setInputFiles(await sechsDateien());
    await pane.getByText('Es gibt nichts zu übernehmen.').waitFor();
    expect(await knopf(pane, 'Übernehmen (3)').count()).toBe(0);
    expect(await letzteZeile(page)).toBe(letzte);
  });
});

/** The last row with something in it. */
async function letzteZeile(page: Page): Promise<number> {
  let zeile = 7;
  while ((await inhalt(page, `Urteile!A${zeile}`)) !== '') zeile += 1;
  return zeile - 1;
}

it('eine Absprache kommt ins Protokoll; ohne Bereich und Text nicht', async () => {
  await imWorkshop(async (page, pane) => {
    await knopf(pane, 'Protokoll').click();
    await knopf(pane, 'Absprache festhalten').click();
    await pane.getByText('Bitte wählen Sie den Bereich.').waitFor();
    await pane.getByText('Bitte tragen Sie ein, was vereinbart ist.').waitFor();
    await pane.getByLabel('Bereich', { exact: true }).selectOption({ label: 'Wohnsituation' });
    await pane.getByLabel('Art', { exact: true }).selectOption({ label: 'Anker' });
    await pane.getByLabel('Stufe des Ankers').selectOption('2');
    await pane.getByLabel('Text', { exact: true }).fill('Wohnung ist gekündigt');
    await knopf(pane, 'Absprache festhalten').click();
    await pane.getByText('Wohnsituation, Anker 2: Wohnung ist gekündigt').waitFor();
    expect(await inhalt(page, 'Protokoll!A10')).toBe('Wohnsituation');
    expect(await inhalt(page, 'Protokoll!D10')).toBe('Wohnung ist gekündigt');
    expect(await inhalt(page, 'Protokoll!E10')).toBe('nein');
  });
});

it.each<WerkstattSetup>([{ theme: 'kontrast', width: 320 }])(
  'keine Barrieren, nichts zu breit: %j',
  async (setup) => {
    const gefunden: string[] = [];
    await imWorkshop(async (page, pane) => {
      const pruefe = async (): Promise<void> =>
        void gefunden.push(...(await barrieren(page)), ...(await ueberstaende(page)));
      await pane.getByLabel('Übungsmappen wählen …').setInputFiles(await sechsDateien());
      await knopf(pane, 'Übernehmen (3)').waitFor();
      await pruefe();
      await liesEin(pane);
      await werteAus(pane);
      await pane.getByText('Wohnsituation: Runde 1', { exact: false }).click();
      await pruefe();
      for (const projektor of [false, true]) {
        await pane.getByLabel('Projektoransicht').setChecked(projektor);
        for (const ort of ['Was trennt', 'Kennung', 'Protokoll']) {
          await knopf(pane, ort).click();
          await pruefe();
        }
      }
    }, setup);
    expect(gefunden).toEqual([]);
  },
);
