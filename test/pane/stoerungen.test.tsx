/**
 * @jest-environment jsdom
 *
 * What keeps the pane from working: a sentence and a way on, and never a lost input.
 */
import './nodeRealm';
import { act, screen } from '@testing-library/react';
import type { Eingabe } from '../../src/mappe/eingabe';
import { BEISPIEL, mappeMit, wertVon } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';

const beispiel = async (): Promise<OffenerPane> => oeffnePane(await mappeMit(BEISPIEL));
const status = (): string => screen.getByRole('status').textContent ?? '';
const ueberschrift = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';

const PROGNOSE: Eingabe = { ziel: { art: 'feld', feld: 'prognoseArbeitsmarkt' }, wert: 'bis 6 Monate' };

async function gibEin({ sitzung, ruhe }: OffenerPane): Promise<void> {
  act(() => void sitzung.eingeben([PROGNOSE]));
  await ruhe();
}

describe('eine beschädigte Fallmappe', () => {
  it('nennt, was fehlt, und geht nach „Neu lesen“ weiter', async () => {
    const offen = await mappeMit(BEISPIEL);
    const bezug = offen.host.workbook.getReference('Fall_Name') ?? '';
    offen.host.workbook.deleteName('Fall_Name');
    const pane = await oeffnePane(offen);
    expect(ueberschrift()).toBe('Die Fallmappe ist beschädigt');
    screen.getByText(/^In der Fallmappe fehlt der Name „Fall_Name“/);
    screen.getByRole('button', { name: 'Leere Fallmappe öffnen' });
    expect(screen.queryByRole('button', { name: 'Blätter hier einfügen' })).toBeNull();
    offen.host.workbook.setName('Fall_Name', bezug);
    await pane.liesNeu();
    expect(ueberschrift()).toBe('Erika Muster');
  });
});

describe('eine Fallmappe aus einer neueren Vorlage', () => {
  it('heißt nicht beschädigt', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell('_Integrationstool', 'B2', 99);
    await oeffnePane(offen);
    expect(ueberschrift()).toBe('Die Version der Fallmappe ist unbekannt');
    screen.getByText(/Bitte aktualisieren Sie das Integrationstool\.$/);
  });
});

describe('eine Zelle wird bearbeitet', () => {
  it('schon beim Öffnen: Der Aufgabenbereich wartet und liest dann von selbst', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.faults.cellEditMode(true);
    const pane = await oeffnePane(offen);
    screen.getByText(/gerade eine Zelle bearbeitet/);
    offen.host.faults.cellEditMode(false);
    await pane.ruhe();
    expect(ueberschrift()).toBe('Erika Muster');
  });

  it('während etwas eingegeben wird: Die Eingabe wartet und geht dann von selbst hinein', async () => {
    const pane = await beispiel();
    pane.host.faults.cellEditMode(true);
    act(() => void pane.sitzung.eingeben([PROGNOSE]));
    await screen.findByText(
      /Eine Eingabe wartet; solange der Aufgabenbereich offen ist, geht nichts verloren/,
    );
    screen.getByTitle('wartet auf Excel');
    pane.host.faults.cellEditMode(false);
    await pane.ruhe();
    expect(screen.queryByTitle('wartet auf Excel')).toBeNull();
    expect(status()).toBe('');
    expect(wertVon(pane, 'Profil_PrognoseArbeitsmarkt')).toBe('bis 6 Monate');
  });
});

describe('eine Eingabe, die Excel nicht annimmt', () => {
  it('bleibt und geht hinein, sobald das Blatt wieder offen ist', async () => {
    const pane = await beispiel();
    pane.host.workbook.protectSheet('Profiling');
    await gibEin(pane);
    expect(status()).toMatch(
      /^Eine Eingabe wartet; solange der Aufgabenbereich offen ist, geht nichts verloren\. Profiling: Dieses Blatt ist geschützt/,
    );
    pane.host.workbook.unprotectSheet('Profiling');
    await pane.druecke('Noch einmal versuchen');
    expect(wertVon(pane, 'Profil_PrognoseArbeitsmarkt')).toBe('bis 6 Monate');
    expect(screen.queryByRole('button', { name: 'Noch einmal versuchen' })).toBeNull();
  });

  it('lässt sich auch dann noch einmal versuchen, wenn inzwischen etwas anderes gesagt wurde', async () => {
    const pane = await beispiel();
    pane.host.workbook.protectSheet('Profiling');
    await gibEin(pane);
    await act(async () => {
      await pane.sitzung.zeigen({ art: 'zelle', blatt: 'Gibt es nicht', zelle: 'A1' });
    });
    expect(status()).not.toMatch(/Eine Eingabe wartet/);
    pane.host.workbook.unprotectSheet('Profiling');
    await pane.druecke('Noch einmal versuchen');
    expect(wertVon(pane, 'Profil_PrognoseArbeitsmarkt')).toBe('bis 6 Monate');
  });

  it('lässt sich verwerfen', async () => {
    const pane = await beispiel();
    pane.host.workbook.protectSheet('Profiling');
    await gibEin(pane);
    await pane.druecke('Eingaben verwerfen');
    expect(pane.sitzung.zustand().wartend).toEqual([]);
    expect(screen.queryByTitle('wartet auf Excel')).toBeNull();
    expect(status()).toBe('Die Fallmappe ist gelesen.');
  });

  it('geht auch nach einem Lesen, das Excel ablehnt, nicht verloren', async () => {
    const pane = await beispiel();
    pane.host.faults.failAtAction({ action: 0, code: 'GeneralException' });
    await pane.liesNeu();
    expect(status()).toMatch(/^Excel hat den Vorgang abgelehnt/);
    await gibEin(pane);
    expect(wertVon(pane, 'Profil_PrognoseArbeitsmarkt')).toBe('bis 6 Monate');
    expect(status()).toBe('');
  });
});

describe('die Verbindung ist weg', () => {
  it('und der Satz nennt den Weg weiter', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.faults.failAlwaysFrom(0, 'ConnectionFailure');
    const pane = await oeffnePane(offen);
    expect(ueberschrift()).toBe('Die Fallmappe konnte nicht gelesen werden');
    screen.getByText(/^Die Verbindung zu Excel war unterbrochen/);
    offen.host.faults.clear();
    await pane.liesNeu();
    expect(ueberschrift()).toBe('Erika Muster');
  });
});

describe('ein Fehler im Programm', () => {
  it('führt zu einem Bericht aus Codes und Zellen; nach dem Neustart ist nichts verloren', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const pane = await beispiel();
    // A code that only a mistake of this program can cause.
    pane.host.faults.failAtAction({ action: 0, code: 'PropertyNotLoaded' });
    await gibEin(pane);
    expect(ueberschrift()).toBe('Fehler im Aufgabenbereich');
    expect(screen.getByRole('alert').textContent).toMatch(/Code RichApi\.Error.* Eine Eingabe wartet/);
    const bericht = screen.getByText(/^Code: RichApi\.Error/).textContent ?? '';
    expect(bericht).toContain('Excel: PropertyNotLoaded');
    expect(bericht).toMatch(/Wartende Zellen: Profiling!\w+/);
    expect(bericht).not.toMatch(/Muster|bis 6|123D/);
    await pane.druecke('Neu starten');
    expect(ueberschrift()).toBe('Erika Muster');
    await pane.liesNeu();
    expect(wertVon(pane, 'Profil_PrognoseArbeitsmarkt')).toBe('bis 6 Monate');
  });
});
