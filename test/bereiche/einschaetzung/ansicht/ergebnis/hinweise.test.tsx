/**
 * @jest-environment jsdom
 *
 * The Ergebnis view: Hinweise by urgency, the option to judge first, and errors in the cells.
 */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ErgebnisView } from '../../../../../src/bereiche/einschaetzung/ansicht/ergebnis/ErgebnisView';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from './aufMappe';
import { beispielMit, abschnitt, zeile, knopf } from './finde';

describe('die Hinweise', () => {
  it('stehen nach Dringlichkeit, die eine Entscheidung aufhalten zuerst', async () => {
    const felder = {
      verdichtung: 'ja',
      geburtsdatum: '',
      neukunde: '',
      prognoseArbeitsmarkt: 'bis 12 Monate',
    };
    await zeige(ErgebnisView, beispielMit({ felder, marken: { nichtWahrscheinlich: 'x' } }));
    const gruppen = (): (string | null)[] =>
      within(abschnitt(/^Hinweise/))
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent);
    screen.getByText('3 weitere Hinweise');
    expect([...new Set(gruppen())]).toEqual(['Zuerst klären', 'Bitte prüfen', 'Bei Gelegenheit ergänzen']);
  });

  it('führen zu ihrer Zelle', async () => {
    const { gezeigt, ort } = await zeige(ErgebnisView, beispielMit({ felder: { verdichtung: 'ja' } }));
    const region = abschnitt(/^Hinweise/);
    await userEvent.click(within(region).getByRole('button', { name: 'Begründung der Verdichtung' }));
    await userEvent.click(within(region).getByRole('button', { name: 'Einschätzung des Fallmanagements' }));
    expect(gezeigt).toEqual([ort('Kennung_VerdichtungBegruendung'), ort('Kennung_FmEinschaetzung')]);
  });
});

describe('erst selbst einschätzen', () => {
  it('verbirgt den Vorschlag, bis die eigene Prognose in ihrer Zelle ist, und führt dann zu ihm', async () => {
    const { ruhe, zelle } = await zeige(ErgebnisView, beispielMit({ marken: {} }));
    await userEvent.click(screen.getByRole('switch', { name: 'Erst selbst einschätzen' }));
    expect(screen.queryByText('Kennung (errechnet)')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Warum?' })).toBeNull();
    await knopf('Nein, nicht wahrscheinlich');
    expect(document.activeElement?.textContent).toBe('Was feststeht');
    await ruhe();
    expect(zelle('Kennung_NichtWahrscheinlich')).toBe('x');
    expect(zeile('Kennung (errechnet)')).toContain('Exter');
  });

  it('fragt nicht, wo schon ein Kreuz steht', async () => {
    await zeige(ErgebnisView, BEISPIEL);
    await userEvent.click(screen.getByRole('switch'));
    screen.getByText('Kennung (errechnet)');
  });

  it('lässt sich wieder ausschalten, ohne den Fokus zu verlieren', async () => {
    await zeige(ErgebnisView, beispielMit({ marken: {} }));
    await userEvent.click(screen.getByRole('switch'));
    await userEvent.click(screen.getByRole('switch'));
    screen.getByText('Kennung (errechnet)');
    expect(document.activeElement).toBe(screen.getByRole('switch'));
  });
});

describe('fehlerhafte Angaben', () => {
  it('stehen als Liste mit ihren Zellen da, und sonst nichts', async () => {
    const { gezeigt, ort } = await zeige(ErgebnisView, beispielMit({ felder: { stichtag: 'bald' } }));
    screen.getByRole('heading', { name: 'Bitte zuerst berichtigen (1)' });
    const titel = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titel).toEqual([
      'Bitte zuerst berichtigen (1)',
      'Profillage festlegen',
      'Fachliche Entscheidungen',
    ]);
    await knopf(ort('Fall_Stichtag'));
    expect(gezeigt).toEqual([ort('Fall_Stichtag')]);
  });
});
