/**
 * @jest-environment jsdom
 *
 * The picture of the history, in bars, in words and as a table.
 */
import '../../../pane/nodeRealm';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Besuch, tabelle, zeigeVerlauf } from './zeigeVerlauf';

const MAERZ: Besuch = { felder: { stichtag: '10.03.2026' } };
const JUNI: Besuch = { felder: { stichtag: '02.06.2026' }, bedarfe: { wohnsituation: 0, mobilitaet: 2 } };

describe('das Bild', () => {
  it('zeigt je Schlüsselgruppe die Zahl der relevanten Handlungsbedarfe, auch in Worten und als Tabelle', async () => {
    await zeigeVerlauf([MAERZ, JUNI]);
    const bild = screen.getByRole('img', { name: /^Qualifikation: 1, 1; Leistungsfähigkeit: 1, 1; / });
    expect(bild.getAttribute('aria-label')).toContain('Rahmenbedingungen: 2, 2');
    expect([...bild.querySelectorAll('svg')].map((svg) => svg.dataset['zahlen'])).toEqual([
      '1 1',
      '1 1',
      '0 0',
      '2 2',
    ]);
    await userEvent.click(screen.getByText('Als Tabelle'));
    await screen.findByRole('table', { name: /je Schlüsselgruppe$/ });
    expect(tabelle('Vermittlungsrelevante Handlungsbedarfe je Schlüsselgruppe')).toEqual([
      ['Profiling', 'Q', 'L', 'M', 'R'],
      ['Nr. 1 vom 10.03.2026', '1', '1', '0', '2'],
      ['Nr. 2 vom 02.06.2026', '1', '1', '0', '2'],
    ]);
  });

  it('zeichnet die Balken nach einer gemeinsamen Skala', async () => {
    await zeigeVerlauf([MAERZ, { ...JUNI, bedarfe: { wohnsituation: 0, finanzielleSituation: 0 } }]);
    const letzte = screen.getByRole('img').querySelectorAll('svg')[3];
    const hoehen = [...(letzte?.querySelectorAll('rect') ?? [])].map((rect) =>
      Number(rect.getAttribute('height')),
    );
    expect(hoehen).toEqual([(2 / 5) * 27, 0, 1]);
  });
});
