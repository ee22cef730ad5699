/**
 * @jest-environment jsdom
 *
 * The view „Förderziel“ over the shipped template: what a person chooses stands in the cells afterwards.
 */
import '../../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FoerderzielView } from '../../../../../src/bereiche/einschaetzung/ansicht/foerderziel/FoerderzielView';
import { BEISPIEL, wertVon } from '../../../../support/mappe';
import type { Eintragungen } from '../../../../support/fillMappe';
import { entfalte, type GezeigteView, zeigeView } from './zeigeView';

const RESSOURCEN = { qualifikation: 3, arbeitsverhalten: 0, mitwirkung: 2, rahmenbedingungen: 2 };

/** Two Förderziele are possible, none is chosen. */
const OFFENE_WAHL: Eintragungen = {
  felder: { direktVermittelbar: 'nein' },
  ressourcenbereiche: RESSOURCEN,
};

function zeige(eintragungen: Eintragungen): Promise<GezeigteView> {
  return zeigeView(FoerderzielView, eintragungen);
}

function radio(gruppe: RegExp, name: string): HTMLElement {
  return within(screen.getByRole('radiogroup', { name: gruppe })).getByRole('radio', { name });
}
const TOR = /direkt vermittelbar/;
const ZIEL = /Welches Förderziel/;

async function klick(view: GezeigteView, element: HTMLElement): Promise<void> {
  await userEvent.click(element);
  await view.ruhe();
}

function knopf(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

describe('die Grundsatzfrage', () => {
  it.each([
    ['ja', 'ja'],
    ['nein', 'nein'],
  ])('schreibt „%s“ in ihre Zelle', async (antwort, wert) => {
    const view = await zeige({});
    await klick(view, radio(TOR, antwort));
    expect(wertVon(view, 'Faz_DirektVermittelbar')).toBe(wert);
    expect(radio(TOR, antwort)).toHaveProperty('checked', true);
  });

  it('leert die Zelle bei „noch offen“', async () => {
    const view = await zeige(OFFENE_WAHL);
    await klick(view, radio(TOR, 'noch offen'));
    expect(wertVon(view, 'Faz_DirektVermittelbar')).toBe('');
  });

  it('fragt, bevor ein Förderziel nicht mehr passt, und schreibt solange nichts', async () => {
    const view = await zeige(BEISPIEL);
    await klick(view, radio(TOR, 'ja'));
    const frage = screen.getByRole('group', { name: /Prozessfähigkeit.*Mitwirkung in der Fallarbeit/ });
    expect(document.activeElement).toBe(within(frage).getByRole('button', { name: 'Ändern und leeren' }));
    expect(wertVon(view, 'Faz_DirektVermittelbar')).toBe('nein');
  });

  it('leert auf Wunsch Förderziel und Entwicklungsziel im selben Schritt', async () => {
    const view = await zeige(BEISPIEL);
    await klick(view, radio(TOR, 'ja'));
    await klick(view, knopf('Ändern und leeren'));
    expect(
      ['Faz_DirektVermittelbar', 'Faz_Foerderziel', 'Faz_Entwicklungsziel'].map((name) =>
        wertVon(view, name),
      ),
    ).toEqual(['ja', '', '']);
    expect(view.sitzung.zustand().sicht.art).toBe('berechnet');
    expect(document.activeElement).toBe(radio(TOR, 'ja'));
  });

  it.each([
    ['mit dem Knopf', () => userEvent.click(knopf('Abbrechen'))],
    ['mit Esc', () => userEvent.keyboard('{Escape}')],
  ])('lässt nach dem Abbrechen %s alles, wie es war', async (_, brichAb) => {
    const view = await zeige(BEISPIEL);
    await klick(view, radio(TOR, 'ja'));
    await brichAb();
    await view.ruhe();
    expect(wertVon(view, 'Faz_DirektVermittelbar')).toBe('nein');
    expect(screen.queryByRole('button', { name: 'Abbrechen' })).toBeNull();
    expect(document.activeElement).toBe(radio(TOR, 'nein'));
  });

  it('fragt nicht, wo nichts verloren geht', async () => {
    const view = await zeige(BEISPIEL);
    await klick(view, radio(TOR, 'noch offen'));
    expect(wertVon(view, 'Faz_DirektVermittelbar')).toBe('');
    expect(wertVon(view, 'Faz_Foerderziel')).toBe('Herstellung der Prozessfähigkeit');
  });
});

describe('die Wahl des Förderziels', () => {
  it('bietet nur Passendes an und nennt beim Rest den Grund', async () => {
    await zeige(OFFENE_WAHL);
    const gruppe = screen.getByRole('radiogroup', { name: ZIEL });
    expect(
      within(gruppe)
        .getAllByRole('radio')
        .map((each) => (each as HTMLInputElement).value),
    ).toEqual(['wettbewerbsfaehigkeit', 'prozessfaehigkeit', 'keines']);
    await entfalte('Derzeit nicht passend (2)');
    screen.getByText('Integration: nur wenn direkt vermittelbar');
    screen.getByText(/^Stabilisierung der Erwerbsfähigkeit: noch kein Bedarf festgestellt/);
  });

  it('nennt einen Bereich, der erhoben und ohne Bedarf ist, als Grund', async () => {
    await zeige({
      ...OFFENE_WAHL,
      ressourcenbereiche: { ...RESSOURCEN, leistungsfaehigkeit: 1 },
    });
    await entfalte(/^Derzeit nicht passend/);
    screen.getByText(/^Stabilisierung der Erwerbsfähigkeit: kein Ressourcenbereich mit/);
  });

  it('schlägt vor, wo nur eines möglich ist', async () => {
    await zeige({ felder: { direktVermittelbar: 'ja' } });
    screen.getByText('Vorschlag: Integration.');
    radio(ZIEL, 'Integration (Vorschlag)');
  });

  it('schlägt ohne Antwort auf die Grundsatzfrage nichts vor', async () => {
    await zeige({ ressourcenbereiche: RESSOURCEN });
    screen.getByText(/^Für einen Vorschlag fehlt noch die Antwort/);
    await entfalte(/^Derzeit nicht passend/);
    screen.getByText(/^Integration: erst nach der Antwort/);
  });

  it('schreibt das gewählte mit seinem vollen Namen und leert bei „noch keines“', async () => {
    const view = await zeige(OFFENE_WAHL);
    await klick(view, radio(ZIEL, 'Herstellung der Prozessfähigkeit'));
    expect(wertVon(view, 'Faz_Foerderziel')).toBe('Herstellung der Prozessfähigkeit');
    await klick(view, radio(ZIEL, 'noch keines'));
    expect(wertVon(view, 'Faz_Foerderziel')).toBe('');
  });

  it('fragt, bevor ein Entwicklungsziel endet', async () => {
    const view = await zeige({
      ...BEISPIEL,
      ressourcenbereiche: RESSOURCEN,
    });
    await klick(view, radio(ZIEL, 'Herstellung der Wettbewerbsfähigkeit'));
    screen.getByRole('group', { name: /Entwicklungsziel „Mitwirkung in der Fallarbeit“ nicht mehr/ });
    await klick(view, knopf('Ändern und leeren'));
    expect(wertVon(view, 'Faz_Foerderziel')).toBe('Herstellung der Wettbewerbsfähigkeit');
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('');
  });

  it('sagt beim gewählten, wenn kein Bedarf dafür festgestellt ist', async () => {
    await zeige({
      felder: { direktVermittelbar: 'nein', foerderziel: 'Stabilisierung der Erwerbsfähigkeit' },
      ressourcenbereiche: RESSOURCEN,
    });
    expect(radio(ZIEL, 'Stabilisierung der Erwerbsfähigkeit (ohne festgestellten Bedarf)')).toHaveProperty(
      'checked',
      true,
    );
  });
});
