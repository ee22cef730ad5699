/**
 * A Hausvorlage in the real pane: what is missing is named, it is released, a Fallmappe takes it over from the saved file and takes
 * it back. Clicks are counted. About 30 s.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { BETREFFLISTE } from '../../src/bereiche/bfm';
import { mitKaputterZelle } from '../support/kaputteZelle';
import { dazu, fassungAus, freigegebenMit, hausMit, hausvorlageBytes } from '../support/haus';
import { barrieren, ueberstaende } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { inhalt, ortVon, setze } from './mappe';
import { speichere } from './mappeAlsDatei';
import { zuAnsicht } from './reiter';
import { gewaehlt } from './sheet';

shareBrowser();
jest.setTimeout(300_000);

function knopf(pane: FrameLocator, name: string): ReturnType<FrameLocator['getByRole']> {
  return pane.getByRole('button', { name, exact: true });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function alsDatei(xlsx: Uint8Array): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'Hausvorlage.xlsx', mimeType: XLSX, buffer: Buffer.from(xlsx) };
}

async function inDerHausvorlage(
  mappe: Uint8Array,
  tun: (page: Page, pane: FrameLocator) => Promise<void>,
  setup: WerkstattSetup = {},
): Promise<void> {
  await inWerkstatt({ mappe, heute: '2026-11-23', ...setup }, async ({ page, pane }) => {
    await pane.getByRole('heading', { name: 'Hausvorlage' }).waitFor();
    await tun(page, pane);
  });
}

/** Whom to call where a child may be in danger; the template knows 110 and 112 only. */
const NUMMERN = {
  'Partnerregeln!F25': '0800 1234',
  'Partnerregeln!F26': '0800 1235',
  'Partnerregeln!F27': '0800 1236',
};

/** What a team lead types and presses to release it. */
async function gibFrei(pane: FrameLocator, fassung: number): Promise<void> {
  await pane.getByLabel('Gültig ab').fill('23.11.2026');
  await pane.getByLabel('Freigegeben von').fill('Teamleitung Muster');
  await knopf(pane, `Fassung ${fassung} freigeben`).click();
  await pane.getByText(`Fassung ${fassung} ist freigegeben.`, { exact: false }).waitFor();
}

it('was fehlt, wird genannt; freigegeben wird mit Namen, drei Nummern, Tag und Person; danach entstehen Vorlagen', async () => {
  let gespeichert = new Uint8Array();
  await inDerHausvorlage(hausvorlageBytes(), async (page, pane) => {
    await pane.getByText('So kann sie nicht freigegeben werden.', { exact: false }).waitFor();
    await knopf(pane, 'Haus!C6').click();
    await gewaehlt(page, 'C6');
    await setze(page, { 'Haus!C6': 'Jobcenter Musterstadt' });
    await knopf(pane, 'Neu lesen').click();
    await knopf(pane, 'Haus!C6').waitFor({ state: 'detached' });
    for (const zelle of Object.keys(NUMMERN)) {
      expect(await pane.getByLabel('Gültig ab').count()).toBe(0);
      await knopf(pane, zelle).click();
      await gewaehlt(page, zelle.replace('Partnerregeln!', ''));
    }
    await setze(page, NUMMERN);
    await knopf(pane, 'Neu lesen').click();
    await pane.getByText('Noch nie freigegeben.').waitFor();
    await pane.getByText('Vorlagen entstehen nur aus einer freigegebenen Hausvorlage.').waitFor();
    await gibFrei(pane, 1);
    await knopf(pane, 'Fallmappe öffnen').click();
    await pane.getByText('Die neue Mappe ist in einem eigenen Fenster geöffnet.', { exact: false }).waitFor();
    await knopf(pane, 'Fallliste öffnen').click();
    await pane.getByText('Die neue Mappe ist in einem eigenen Fenster geöffnet.', { exact: false }).waitFor();
    gespeichert = new Uint8Array((await speichere(page)).xlsx);
  });
  expect(fassungAus(gespeichert).freigabe).toMatchObject({
    version: 1,
    gueltigAb: '2026-11-23',
    freigegebenVon: 'Teamleitung Muster',
  });
});

it('ohne Tag und Namen wird nichts freigegeben; wer etwas ändert, muss neu freigeben', async () => {
  await inDerHausvorlage(await freigegebenMit(), async (page, pane) => {
    await pane.getByText('Fassung 1, gültig ab', { exact: false }).waitFor();
    await knopf(pane, 'Fassung 2 freigeben').click();
    await pane.getByText('Bitte tragen Sie ein, wer freigibt.').waitFor();
    await setze(page, { 'Haus!C7': 'Neue Straße 1' });
    await knopf(pane, 'Neu lesen').click();
    await pane.getByText('Seit der Freigabe von Fassung 1 wurde etwas geändert.', { exact: false }).waitFor();
    expect(await knopf(pane, 'Fallmappe öffnen').count()).toBe(0);
    await gibFrei(pane, 2);
    expect(await inhalt(page, 'Haus!C13')).toBe(2);
  });
});

describe('eine Fallmappe übernimmt', () => {
  const neue = () => freigegebenMit(() => dazu(BETREFFLISTE, { betreff: 'Eigene Zeile' }));

  it('mit vier Klicks: Mehr, Hausdaten, Datei wählen, übernehmen; und nimmt zurück', async () => {
    const datei = alsDatei(await neue());
    await inWerkstatt({ heute: '2026-11-23' }, async ({ page, pane }) => {
      await zuAnsicht(pane, 'Hausdaten');
      await pane.getByText('In dieser Mappe wurden noch keine Hausdaten übernommen.').waitFor();
      await pane.getByLabel('Hausvorlage wählen …').setInputFiles(datei);
      await pane.getByText('Betreffzeilen: Eigene Zeile').waitFor();
      await pane.getByText('In der gewählten Datei: Fassung 1, gültig ab', { exact: false }).waitFor();
      expect(await inhalt(page, 'Haus!C6')).toBe('');
      await knopf(pane, 'Hausdaten übernehmen').click();
      await pane.getByText('Die Hausdaten sind übernommen.', { exact: false }).waitFor();
      await pane.getByText(/^Fassung 1, gültig ab/).waitFor();
      expect(await inhalt(page, 'Haus!C6')).toBe(1);
      expect(await inhalt(page, await ortVon(page, 'Haus_Name'))).toBe('Jobcenter Musterstadt');
      await knopf(pane, 'Übernahme der Hausdaten zurücknehmen').click();
      await pane.getByText('In dieser Mappe wurden noch keine Hausdaten übernommen.').waitFor();
      expect(await inhalt(page, await ortVon(page, 'Haus_Name'))).toBe('');
    });
  });

  it('was nicht freigegeben ist, und was keine Hausvorlage ist, wird gesagt', async () => {
    const nicht = alsDatei(await hausMit(() => [], hausvorlageBytes()));
    await inWerkstatt({ heute: '2026-11-23' }, async ({ pane }) => {
      await zuAnsicht(pane, 'Hausdaten');
      await pane.getByLabel('Hausvorlage wählen …').setInputFiles(nicht);
      await pane.getByText('Es fehlt die Angabe „Name des Hauses“.', { exact: false }).waitFor();
      await pane
        .getByLabel('Hausvorlage wählen …')
        .setInputFiles(alsDatei(mitKaputterZelle(await freigegebenMit(), 1, 'C13')));
      await pane.getByText('Hier müsste eine Zahl stehen', { exact: false }).waitFor();
      const text = { name: 'Brief.xlsx', mimeType: XLSX, buffer: Buffer.from('kein Excel') };
      await pane.getByLabel('Hausvorlage wählen …').setInputFiles(text);
      await pane.getByRole('alert').filter({ hasText: 'Excel' }).waitFor();
    });
  });
});

it.each<WerkstattSetup>([{ theme: 'kontrast', width: 320 }])(
  'keine Barrieren, nichts zu breit: %j',
  async (setup) => {
    const gefunden: string[] = [];
    await inDerHausvorlage(
      await freigegebenMit(),
      async (page, pane) => {
        await pane.getByText('Fassung 1, gültig ab', { exact: false }).waitFor();
        gefunden.push(...(await barrieren(page)), ...(await ueberstaende(page)));
      },
      setup,
    );
    await inWerkstatt({ heute: '2026-11-23', ...setup }, async ({ page, pane }) => {
      await zuAnsicht(pane, 'Hausdaten');
      await pane.getByLabel('Hausvorlage wählen …').setInputFiles(alsDatei(await freigegebenMit()));
      await knopf(pane, 'Hausdaten übernehmen').waitFor();
      gefunden.push(...(await barrieren(page)), ...(await ueberstaende(page)));
    });
    expect(gefunden).toEqual([]);
  },
);
