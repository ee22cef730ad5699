/**
 * @jest-environment jsdom
 *
 * What the view „Förderziel“ does with cells that do not fit: it names them and offers a way out.
 */
import '../../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FoerderzielView } from '../../../../../src/bereiche/einschaetzung/ansicht/foerderziel/FoerderzielView';
import type { Eintragungen } from '../../../../support/fillMappe';
import { BEISPIEL, tippe, wertVon } from '../../../../support/mappe';
import { type GezeigteView, zeigeView } from './zeigeView';

const BEDARFE: Eintragungen = {
  felder: { direktVermittelbar: 'nein', foerderziel: 'Herstellung der Prozessfähigkeit' },
  ressourcenbereiche: { qualifikation: 3, mitwirkung: 2 },
};

function zeige(eintragungen: Eintragungen): Promise<GezeigteView> {
  return zeigeView(FoerderzielView, eintragungen);
}

async function klick(view: GezeigteView, name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await view.ruhe();
}

describe('was in den Zellen nicht passt', () => {
  it('steht mit Satz, Zelle und einem Weg daraus da; die Matrix wartet', async () => {
    const view = await zeige(BEDARFE);
    tippe(view, 'Faz_Entwicklungsziel', 'Qualifikation');
    await view.neuLesen();
    screen.getByText(/^Das Entwicklungsziel gehört nicht zum gewählten Förderziel/);
    screen.getByRole('button', { name: /^Förderziele!/ });
    expect(screen.queryByRole('table')).toBeNull();
    await klick(view, 'Entwicklungsziel leeren');
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('');
    screen.getByRole('table');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('lässt sich auch durch eine neue Wahl beheben', async () => {
    const view = await zeige({ ...BEDARFE, felder: { direktVermittelbar: 'vielleicht', foerderziel: 'x' } });
    expect(screen.getAllByRole('radio').filter((each) => (each as HTMLInputElement).checked)).toEqual([]);
    const tor = screen.getByRole('radiogroup', { name: /direkt vermittelbar/ });
    await userEvent.click(within(tor).getByRole('radio', { name: 'nein' }));
    await view.ruhe();
    const ziel = screen.getByRole('radiogroup', { name: /Welches Förderziel/ });
    await userEvent.click(within(ziel).getByRole('radio', { name: 'Herstellung der Prozessfähigkeit' }));
    await view.ruhe();
    expect(view.sitzung.zustand().sicht.art).toBe('berechnet');
  });

  it('leert mit dem Förderziel auch sein Entwicklungsziel', async () => {
    const view = await zeige({ ...BEISPIEL, felder: { ...BEISPIEL.felder, direktVermittelbar: 'ja' } });
    await klick(view, 'Förderziel leeren');
    expect(wertVon(view, 'Faz_Foerderziel')).toBe('');
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('');
    expect(view.sitzung.zustand().sicht.art).toBe('berechnet');
  });
});
