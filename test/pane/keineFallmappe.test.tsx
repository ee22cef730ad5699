/**
 * @jest-environment jsdom
 *
 * A workbook that is no Fallmappe: two ways on, each with a sentence for every end.
 */
import './nodeRealm';
import { screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { blaetterEinfuegen, type Einfuegeausgang } from '../../src/excel/aktualisieren/blaetterEinfuegen';
import { vorlageOeffnen, type Vorlagenausgang } from '../../src/excel/aktualisieren/vorlageOeffnen';
import { leereMappe } from '../support/mitExcelize';
import { openMappe, type Testmappe } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';

const leer = async (): Promise<Testmappe> => openMappe(await leereMappe());
const status = (): string => screen.getByRole('status').textContent ?? '';
const ueberschrift = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';
// jsdom has no Response.
const antwort = (datei: string): Promise<Response> =>
  Promise.resolve({
    ok: true,
    arrayBuffer: () => Promise.resolve(new Uint8Array(readFileSync(datei)).buffer),
  } as unknown as Response);
const blaetter = (): Promise<Response> => antwort('assets/Fallmappe-Blaetter.json');

/** The pane with the real way of opening the template, which is pressed. */
async function oeffneVorlage(offen: Testmappe, davor: () => void = () => undefined): Promise<void> {
  const { excel, office } = offen.host;
  const oeffne = (): Promise<Vorlagenausgang> =>
    vorlageOeffnen({
      createWorkbook: (base64) => excel.createWorkbook(base64),
      isSetSupported: (name, version) => office.isSetSupported(name, version),
      fetch: () => antwort('assets/Fallmappe.xlsx'),
    });
  const pane = await oeffnePane(offen, { oeffne });
  davor();
  await pane.druecke('Leere Fallmappe öffnen');
  await waitFor(() => expect(status()).not.toMatch(/wird geöffnet …$/), { timeout: 5000 });
}

/** Presses the button and waits until the pane says how it ended. */
async function druecke(pane: OffenerPane): Promise<void> {
  await pane.druecke('Blätter hier einfügen');
  await waitFor(() => expect(screen.queryByText(/werden eingefügt …$/)).toBeNull(), { timeout: 5000 });
  await pane.ruhe();
}

/** The pane with the real way of inserting. */
async function mitBlaettern(offen: Testmappe): Promise<OffenerPane> {
  const fuegeEin = (): Promise<Einfuegeausgang> =>
    blaetterEinfuegen({ excel: offen.host.excel, fetch: blaetter });
  return oeffnePane(offen, { fuegeEin });
}

describe('die leere Vorlage öffnen', () => {
  it('sagt, wie es ausging', async () => {
    const pane = await oeffnePane(await leer());
    expect(ueberschrift()).toBe('Keine Fallmappe');
    await pane.druecke('Leere Fallmappe öffnen');
    expect(status()).toMatch(/^Die Vorlage ist gerade nicht erreichbar/);
  });

  it('öffnet sie in einem Fenster für sich', async () => {
    const offen = await leer();
    await oeffneVorlage(offen);
    expect(status()).toMatch(/^Die leere Fallmappe ist in einem neuen Fenster geöffnet/);
    expect(offen.host.opened).toHaveLength(1);
  });

  it('nennt die Richtlinie, die es verbietet, und den Weg ohne sie', async () => {
    const offen = await openMappe(await leereMappe(), { isHardened: true });
    await oeffneVorlage(offen);
    expect(status()).toMatch(/InvalidOperation.*ExtensionHardening.*„Fallmappe\.xlsx“ selbst/);
    expect(offen.host.opened).toEqual([]);
  });

  it('sagt, was gerade im Weg ist', async () => {
    const offen = await leer();
    await oeffneVorlage(offen, () => offen.host.faults.cellEditMode(true));
    expect(status()).toMatch(
      /nicht geöffnet\. In Excel wird gerade eine Zelle bearbeitet.*„Fallmappe\.xlsx“ selbst/,
    );
    expect(offen.host.opened).toEqual([]);
  });

  it('zeigt einen Fehler des Programms als Bericht', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const pane = await oeffnePane(await leer(), { oeffne: () => Promise.reject(new RangeError('Muster')) });
    await pane.druecke('Leere Fallmappe öffnen');
    expect(screen.getByRole('alert').textContent).toContain('(Code RangeError)');
  });
});

describe('die Blätter der Vorlage einfügen', () => {
  it('führt geradewegs in die Fallmappe', async () => {
    const pane = await mitBlaettern(await leer());
    await druecke(pane);
    screen.getByRole('tab', { name: 'Erheben' });
    expect(pane.sitzung.zustand().sicht.art).toBe('berechnet');
  });

  it('nennt das Blatt, das schon so heißt', async () => {
    const offen = await leer();
    offen.host.workbook.renameSheet('Sheet1', 'Verlauf');
    const pane = await mitBlaettern(offen);
    await druecke(pane);
    expect(status()).toMatch(
      /^Ein Blatt heißt hier schon „Verlauf“; .*nichts eingefügt\. Bitte benennen Sie/,
    );
  });

  it('sagt, was Excel nicht zuließ, und lässt es noch einmal versuchen', async () => {
    const pane = await mitBlaettern(await leer());
    pane.host.faults.failAtAction({ roundTrip: 1, action: 0, code: 'UnsupportedFeature' });
    await druecke(pane);
    expect(status()).toMatch(
      /^Es wurde nichts eingefügt, die Arbeitsmappe ist unverändert\. Diese Excel-Version/,
    );
    await druecke(pane);
    screen.getByRole('tab', { name: 'Erheben' });
  });

  it('nennt die Blätter, die von Hand zu löschen sind', async () => {
    const pane = await mitBlaettern(await leer());
    pane.host.faults.failAlwaysFrom(14, 'ConnectionFailure');
    await druecke(pane);
    expect(status()).toMatch(/nicht vollständig eingefügt.*löschen Sie „Profiling“, .*„_Integrationstool“/);
  });

  it('zeigt danach in der Liste, was Excel doch nicht mitgenommen hat', async () => {
    const offen = await leer();
    const fuegeEin = async (): Promise<Einfuegeausgang> => {
      const ausgang = await blaetterEinfuegen({ excel: offen.host.excel, fetch: blaetter });
      offen.host.workbook.deleteName('Faz_Foerderziel');
      return ausgang;
    };
    const pane = await oeffnePane(offen, { fuegeEin });
    await druecke(pane);
    expect(ueberschrift()).toBe('Die Fallmappe ist beschädigt');
    screen.getByText(/^In der Fallmappe fehlt der Name „Faz_Foerderziel“/);
  });
});
