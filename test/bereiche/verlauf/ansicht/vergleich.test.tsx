/**
 * @jest-environment jsdom
 *
 * The comparison of two Profilings: words and signs, what else explains a difference, and the ways to the cells.
 */
import '../../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { findTabelle } from '../../../support/fillMappe';
import { adresse } from '../../../support/mappe';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, type Besuch, tabelle, zeigeVerlauf } from './zeigeVerlauf';

const FRUEHER: Besuch = { felder: { stichtag: '10.03.2026' } };
const SPAETER: Besuch = {
  felder: { stichtag: '02.06.2026', fachkraft: 'Herr Anders' },
  bedarfe: { wohnsituation: 2 },
};
const summary = (text: RegExp): HTMLElement => screen.getByText(text, { selector: 'summary' });

describe('der Vergleich', () => {
  it('sagt je Handlungsbedarf in Worten und mit Zeichen, was daraus wurde', async () => {
    await zeigeVerlauf([FRUEHER], {
      bedarfe: { wohnsituation: 2, mobilitaet: 3, finanzielleSituation: 0, berufserfahrung: '?' },
    });
    const zeilen = tabelle('Handlungsbedarfe');
    expect(zeilen[0]).toEqual(['Einschätzung', 'damals', 'jetzt', 'Fortschritt']);
    expect(zeilen).toHaveLength(15);
    for (const zeile of [
      ['Wohnsituation', '3', '2', '▼verbessert'],
      ['Mobilität', '0', '3', '＋neu'],
      ['Finanzielle Situation', '2', '0', '✓behoben'],
      ['Berufserfahrung', '1', 'offen', '–nicht vergleichbar'],
      ['Sprachkenntnisse', '0', '0', '＝unverändert'],
    ])
      expect(zeilen).toContainEqual(zeile);
  });

  it('zählt oben, wie oft was vorkommt', async () => {
    await zeigeVerlauf([FRUEHER], { bedarfe: { wohnsituation: 2, mobilitaet: 3 } });
    expect(summary(/^Handlungsbedarfe: 1 neu, 12 unverändert, 1 verbessert$/)).toBeTruthy();
    expect(summary(/^Ressourcenbereiche: 4 unverändert, 7 nicht vergleichbar$/)).toBeTruthy();
  });

  it('klappt auf, was sich geändert hat, und nur dann', async () => {
    const view = await zeigeVerlauf([FRUEHER]);
    summary(/^Handlungsbedarfe: 14 unverändert$/);
    expect(screen.queryByRole('table', { name: 'Handlungsbedarfe' })).toBeNull();
    await view.trageEin({ bedarfe: { mobilitaet: 1 } });
    expect(tabelle('Handlungsbedarfe')).toContainEqual(['Mobilität', '0', '1', '▲verschlechtert']);
  });

  it('zeigt die Ressourcenbereiche, wenn man sie aufklappt', async () => {
    await zeigeVerlauf([FRUEHER], { ressourcenbereiche: { mitwirkung: 3 } });
    expect(screen.queryByRole('table', { name: 'Ressourcenbereiche' })).toBeNull();
    await userEvent.click(summary(/^Ressourcenbereiche/));
    expect(await screen.findByRole('table', { name: 'Ressourcenbereiche' })).toBeTruthy();
    expect(tabelle('Ressourcenbereiche')).toContainEqual([
      'Mitwirkung in der Fallarbeit',
      '2',
      '3',
      '▲verschlechtert',
    ]);
  });

  it('führt von jeder Zeile zur Zelle der Einschätzung', async () => {
    const view = await zeigeVerlauf([FRUEHER]);
    const stelle = (await findTabelle(view.host, 'tblBedarfe'))('wohnsituation', 'Stufe');
    await userEvent.click(summary(/^Handlungsbedarfe/));
    await druecke(view, 'Wohnsituation');
    expect(view.auswahl()).toBe(adresse(stelle));
  });

  it('sagt, wenn eine andere Fachkraft einschätzte oder viel Zeit dazwischen liegt', async () => {
    await zeigeVerlauf([FRUEHER, SPAETER], { felder: { stichtag: '21.11.2026', fachkraft: 'Herr Anders' } });
    const { getByLabelText, queryByText } = abschnitt('Was hat sich verändert?');
    expect(queryByText(/verschiedenen Fachkräften/)).toBeNull();
    expect(queryByText(/mehr als 6 Monate/)).toBeNull();
    await userEvent.selectOptions(getByLabelText('Vergleichen von'), 'Nr. 1 vom 10.03.2026');
    expect(queryByText(/verschiedenen Fachkräften/)).toBeTruthy();
    expect(queryByText(/mehr als 6 Monate/)).toBeTruthy();
    await userEvent.selectOptions(getByLabelText('mit'), 'Nr. 2 vom 02.06.2026');
    expect(queryByText(/mehr als 6 Monate/)).toBeNull();
    expect(tabelle('Handlungsbedarfe')).toContainEqual(['Wohnsituation', '3', '2', '▼verbessert']);
  });

  it('bleibt bei der Wahl, wenn die Mappe neu gelesen wird', async () => {
    const view = await zeigeVerlauf([FRUEHER, SPAETER]);
    const { getByLabelText } = abschnitt('Was hat sich verändert?');
    await userEvent.selectOptions(getByLabelText('Vergleichen von'), 'Nr. 1 vom 10.03.2026');
    await view.trageEin({ bedarfe: { mobilitaet: 1 } });
    expect(getByLabelText<HTMLSelectElement>('Vergleichen von').value).toBe('1');
    expect(tabelle('Handlungsbedarfe')).toContainEqual(['Mobilität', '0', '1', '▲verschlechtert']);
  });
});
