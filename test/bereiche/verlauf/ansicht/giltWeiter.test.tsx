/**
 * @jest-environment jsdom
 *
 * What changed since the last Profiling stands first, and decisions of before are asked about: nothing is taken for granted.
 */
import '../../../pane/nodeRealm';
import { fireEvent, screen, within } from '@testing-library/react';
import { druecke } from '../../../pane/zeigeAkte';
import { abschnitt, type Besuch, tabelle, zeigeAbschliessen } from './zeigeVerlauf';

const MAERZ: Besuch = {
  felder: { stichtag: '10.03.2026', verdichtung: 'ja', verdichtungBegruendung: 'Schulden' },
};
const SEIT = 'Geändert seit Profiling 1 vom 10.03.2026';
const frage = (name: RegExp): ReturnType<typeof abschnitt> => within(screen.getByRole('group', { name }));

describe('was sich geändert hat', () => {
  it('steht nur mit den Zeilen da, die anders sind, auch wo vorher offen war', async () => {
    await zeigeAbschliessen([{ ...MAERZ, bedarfe: { mobilitaet: '?' } }], {
      bedarfe: { wohnsituation: 0, mobilitaet: 2 },
      ressourcenbereiche: { mitwirkung: 1 },
    });
    abschnitt(SEIT);
    expect(tabelle('Handlungsbedarfe').slice(1)).toEqual([
      ['Wohnsituation', '3', '0', '✓behoben'],
      ['Mobilität', 'offen', '2', '–nicht vergleichbar'],
    ]);
    expect(tabelle('Ressourcenbereiche')).toHaveLength(2);
  });

  it('nennt auch ein anderes Ergebnis', async () => {
    await zeigeAbschliessen([MAERZ], {
      felder: { stichtag: '21.11.2026', fmEinschaetzung: 'nein', fmGrund: 'Ablehnung' },
    });
    expect(abschnitt(SEIT).getByText(/^Kennung: bisher „bFM“, jetzt „.+“\.$/)).toBeTruthy();
  });

  it('sagt, wenn nichts anders ist, und vor dem ersten Profiling, dass es nichts zu vergleichen gibt', async () => {
    await zeigeAbschliessen([MAERZ]);
    expect(abschnitt(SEIT).getByText(/^Nichts: /)).toBeTruthy();
  });

  it('gibt es vor dem ersten Profiling nicht, und dann wird nichts gefragt', async () => {
    await zeigeAbschliessen([], MAERZ);
    expect(abschnitt('Erstes Profiling').getByText('Es gibt noch kein früheres Profiling.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Gilt das weiter?' })).toBeNull();
  });
});

describe('Entscheidungen von früher', () => {
  it('werden gefragt, und was niemand beantwortet hat, steht beim Knopf', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    expect(screen.getByText(/^Noch nicht beantwortet: .*Verdichtung/)).toBeTruthy();
    const gruppen = abschnitt('Gilt das weiter?').getAllByRole('group');
    for (const gruppe of gruppen) fireEvent.click(within(gruppe).getByRole('button', { name: 'ja' }));
    await view.ruhe();
    expect(screen.queryByText(/^Noch nicht beantwortet/)).toBeNull();
    expect(
      frage(/^Verdichtung.*: ja$/)
        .getByRole('button', { name: 'ja' })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    await view.ruhe();
    expect(screen.queryByText(/^Noch nicht beantwortet/)).toBeNull();
  });

  it('sind mit „neu“ erst beantwortet, wenn sie geändert sind', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    frage(/^Verdichtung.*: ja$/)
      .getByRole('button', { name: 'neu' })
      .click();
    await view.ruhe();
    expect(screen.getByText(/^Noch nicht beantwortet: .*Verdichtung/)).toBeTruthy();
    await view.trageEin({ felder: { verdichtung: 'nein' } });
    expect(screen.queryByRole('group', { name: /^Verdichtung/ })).toBeNull();
  });

  it('werden im nächsten Gespräch wieder gefragt', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    frage(/^Verdichtung.*: ja$/)
      .getByRole('button', { name: 'ja' })
      .click();
    await view.ruhe();
    await druecke(view, 'Profiling abschließen');
    await view.trageEin({ felder: { stichtag: '21.05.2027' } });
    expect(screen.getByText(/^Noch nicht beantwortet: .*Verdichtung/)).toBeTruthy();
  });
});
