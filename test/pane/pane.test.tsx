/**
 * @jest-environment jsdom
 *
 * The shell of the pane on the shipped template: head, tabs, main action, messages.
 */
import './nodeRealm';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { reiterVon } from '../../src/bausteine/bereich';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { BEISPIEL, mappeMit, tippe, wertVon } from '../support/mappe';
import { oeffnePane, type OffenerPane } from './oeffnePane';

const beispiel = async (): Promise<OffenerPane> => oeffnePane(await mappeMit(BEISPIEL));

/** The value beside a label of the head. */
function kopf(label: string): string {
  return within(screen.getByRole('banner')).getByText(label).nextElementSibling?.textContent ?? '';
}

const status = (): string => screen.getByRole('status').textContent ?? '';
const reiter = (name: string): HTMLElement => screen.getByRole('tab', { name });

describe('der Kopf', () => {
  it('zeigt Person, Stichtag, Ergebnisse und den Stand der Mappe', async () => {
    await beispiel();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Erika Muster');
    screen.getByText('Kundennummer 123D456789 · Stichtag 21.11.2026');
    expect(kopf('Kennung')).toBe('bFM');
    expect(kopf('Profillage')).toBe('Unterstützungsprofil');
    expect(kopf('Betreuung')).toBe('Fallmanagement');
    expect(kopf('In der Mappe')).toBe('noch nicht eingetragen');
  });

  it('kommt ohne Namen, Kundennummer und Stichtag aus und sagt, was noch möglich ist', async () => {
    await oeffnePane(await mappeMit());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ohne Namen');
    screen.getByText('ohne Kundennummer · Stichtag 21.11.2026 (heute)');
    expect(kopf('Kennung')).toMatch(/^offen: \d sind möglich$/);
  });

  it('folgt dem Blatt und nennt ein eingetragenes Ergebnis veraltet', async () => {
    const pane = await beispiel();
    await pane.druecke('Berechnen und eintragen');
    expect(kopf('In der Mappe')).toBe('aktuell');
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await pane.ruhe();
    expect(kopf('In der Mappe')).toBe('veraltet');
    expect(kopf('Kennung')).toBe('noch nicht festgelegt');
  });

  it('nennt ein eingetragenes Ergebnis auch dann veraltet, wenn eine Angabe fehlerhaft ist', async () => {
    const pane = await beispiel();
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await pane.ruhe();
    expect(kopf('In der Mappe')).toBe('noch nicht eingetragen');
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await pane.ruhe();
    await pane.druecke('Berechnen und eintragen');
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await pane.ruhe();
    expect(kopf('Kennung')).toBe('Eine Angabe berichtigen');
    expect(kopf('In der Mappe')).toBe('veraltet');
  });

  it('führt bei Fehlern zur Liste und nennt weiter die Person', async () => {
    const pane = await beispiel();
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    tippe(pane, 'Fall_Stichtag', 'heute');
    await pane.ruhe();
    screen.getByText('Kundennummer 123D456789 · Stichtag unklar');
    await pane.druecke('2 Angaben berichtigen');
    expect(reiter('Ergebnis').getAttribute('aria-selected')).toBe('true');
    const titel = await screen.findByRole('heading', { name: 'Bitte zuerst berichtigen (2)' });
    expect(document.activeElement).toBe(titel);
  });
});

const TITEL = reiterVon(BEREICHE).map(({ titel }) => titel);
const ERSTER = 'Wiedervorlagen';
const LETZTER = TITEL.at(-1) ?? '';

describe('die Reiter', () => {
  it('haben einen Halt für Tab und wechseln mit den Pfeilen', async () => {
    await oeffnePane(await mappeMit());
    const alle = screen.getAllByRole('tab');
    expect(alle.map(({ textContent }) => textContent)).toEqual(TITEL);
    expect(alle.filter(({ tabIndex }) => tabIndex === 0)).toEqual([reiter('Erheben')]);
    for (const [taste, name] of [
      ['ArrowLeft', ERSTER],
      ['ArrowLeft', LETZTER],
      ['ArrowRight', ERSTER],
      ['End', LETZTER],
      ['Home', ERSTER],
      ['ArrowRight', 'Erheben'],
    ] as const) {
      fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: taste });
      expect(document.activeElement).toBe(reiter(name));
      screen.getByRole('tabpanel', { name });
    }
    await screen.findByText('Handlungsbedarfe');
  });

  it.each([
    ['Erheben', 'Handlungsbedarfe'],
    ['Ergebnis', 'Warum?'],
    ['Entscheiden', /Verdichtung/],
    ['Förderziel', /Entwicklungsziel/],
    ['Eintragen', 'Was eingetragen wird'],
  ])('laden ihre Ansicht: %s', async (name, heading) => {
    const pane = await beispiel();
    fireEvent.click(reiter(name));
    expect((await screen.findAllByRole('heading', { name: heading })).length).toBeGreaterThan(0);
    await pane.ruhe();
  });

  it('lassen die Hauptaktion in jeder Ansicht genau einmal stehen', async () => {
    await beispiel();
    for (const tab of screen.getAllByRole('tab')) {
      fireEvent.click(tab);
      await within(screen.getByRole('tabpanel')).findAllByRole('heading');
      expect(screen.getAllByRole('button', { name: 'Berechnen und eintragen' })).toHaveLength(1);
    }
  });
});

describe('die Hauptaktion', () => {
  it('trägt ein, sagt es, und lässt sich zurücknehmen, aber nur einmal', async () => {
    const pane = await beispiel();
    const zurueck = (): HTMLElement => screen.getByRole('button', { name: 'Zurücknehmen' });
    expect(zurueck().getAttribute('aria-disabled')).toBe('true');
    await pane.druecke('Berechnen und eintragen');
    expect(status()).toBe('Eingetragen: Kennung bFM.');
    expect(wertVon(pane, 'Kennung_Errechnet')).toBe('bFM');
    await pane.druecke('Zurücknehmen');
    expect(status()).toMatch(/^Der Eintrag ist zurückgenommen/);
    expect(wertVon(pane, 'Kennung_Errechnet')).toBe('');
    expect(zurueck().getAttribute('aria-disabled')).toBe('true');
  });

  it('führt bei fehlerhaften Angaben zur Fehlerliste; eingetragen wird nichts', async () => {
    const pane = await beispiel();
    tippe(pane, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await pane.ruhe();
    await pane.druecke('Berechnen und eintragen');
    expect(status()).toMatch(/^Es wurde nichts eingetragen/);
    const titel = await screen.findByRole('heading', { name: 'Bitte zuerst berichtigen (1)' });
    expect(document.activeElement).toBe(titel);
    expect(wertVon(pane, 'Kennung_Errechnet')).toBe('');
  });

  it('nennt ein geschütztes Blatt mit einem Knopf dorthin', async () => {
    const pane = await beispiel();
    pane.host.workbook.protectSheet('Kennung');
    await pane.druecke('Berechnen und eintragen');
    screen.getByText(/^Dieses Blatt ist geschützt/);
    await pane.druecke('Kennung');
    expect(pane.host.workbook.selection().sheet).toBe('Kennung');
  });

  it('behält den Fokus, solange etwas läuft', async () => {
    const pane = await beispiel();
    const knopf = screen.getByRole('button', { name: 'Berechnen und eintragen' });
    act(() => knopf.focus());
    act(() => knopf.click());
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(document.activeElement).toBe(knopf);
    expect(knopf.hasAttribute('disabled')).toBe(false);
    await pane.ruhe();
  });
});
