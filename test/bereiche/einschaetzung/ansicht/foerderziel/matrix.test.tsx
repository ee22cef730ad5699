/**
 * @jest-environment jsdom
 *
 * The Förderzielmatrix and the one Entwicklungsziel, over the shipped template.
 */
import '../../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FoerderzielView } from '../../../../../src/bereiche/einschaetzung/ansicht/foerderziel/FoerderzielView';
import { BEISPIEL, wertVon } from '../../../../support/mappe';
import type { Eintragungen } from '../../../../support/fillMappe';
import { entfalte, type GezeigteView, zeigeView } from './zeigeView';

const BEDARFE: Eintragungen = {
  felder: { direktVermittelbar: 'nein', foerderziel: 'Herstellung der Prozessfähigkeit' },
  ressourcenbereiche: { bewerbung: 0, qualifikation: 3, mitwirkung: 2, rahmenbedingungen: 2 },
};

function zeige(eintragungen: Eintragungen): Promise<GezeigteView> {
  return zeigeView(FoerderzielView, eintragungen);
}

function zeile(bereich: RegExp): HTMLElement {
  return screen.getByRole('row', { name: bereich });
}

/** What the four cells of a row say. */
function zustaende(bereich: RegExp): string[] {
  return within(zeile(bereich))
    .getAllByRole('cell')
    .map((cell) => (cell.textContent ?? '').replace(/^.*:/, ''));
}

async function klick(view: GezeigteView, name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await view.ruhe();
}

describe('die Förderzielmatrix', () => {
  it('ist eine Tabelle mit Überschrift, zehn Zeilenköpfen und vier Spalten je Zeile', async () => {
    await zeige(BEDARFE);
    const table = screen.getByRole('table', { name: /^Förderzielmatrix/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);
    const koepfe = within(table).getAllByRole('rowheader');
    expect(koepfe).toHaveLength(10);
    expect(koepfe.every((kopf) => kopf.tagName === 'TH' && kopf.getAttribute('scope') === 'row')).toBe(true);
    expect(within(table).getAllByRole('cell')).toHaveLength(40);
    expect(table.querySelector('thead th[scope="col"]')).not.toBeNull();
  });

  it('nennt jeden Zustand in Worten', async () => {
    await zeige(BEDARFE);
    const nr = 'nicht relevant';
    expect(zustaende(/^Bewerbungs/)).toEqual(['kein vermittlungs\u00adrelevanter Bedarf', nr, nr, nr]);
    expect(zustaende(/^Qualifikation/)).toEqual([nr, 'möglichvereinbaren', nr, nr]);
    expect(zustaende(/^Arbeitsverhalten/)).toEqual([nr, 'offeneinschätzen', nr, nr]);
    expect(zustaende(/^Leistungsfähigkeit/)).toEqual([nr, nr, nr, 'offeneinschätzen']);
  });

  it('nennt bei der gewählten Spalte, dass sie gewählt ist', async () => {
    await zeige(BEDARFE);
    const gewaehlt = screen
      .getAllByRole('columnheader')
      .filter(({ textContent }) => textContent?.includes('gewählt') === true);
    expect(gewaehlt.map(({ textContent }) => textContent?.replaceAll('\u00ad', ''))).toEqual([
      'Prozessfähigkeit gewählt',
    ]);
  });

  it('trennt in den vorgelesenen Namen die Anmerkung vom Kopf', async () => {
    await zeige(BEDARFE);
    const koepfe = [...screen.getAllByRole('rowheader'), ...screen.getAllByRole('columnheader')];
    // Screen readers join the texts without regard to where they stand.
    const namen = koepfe.map(({ textContent }) =>
      textContent?.replaceAll('\u00ad', '').replaceAll('\u00a0', ' '),
    );
    expect(namen).toContain('Qualifikation Stufe 3');
    expect(namen).toContain('Prozessfähigkeit gewählt');
  });

  it('führt von einem offenen Bereich zu seiner Zelle', async () => {
    const view = await zeige(BEDARFE);
    await klick(view, 'Arbeitsverhalten in der Mappe einschätzen');
    expect(view.host.workbook.getCell('Förderziele', 'C12')).toBe('');
    expect(view.host.traffic.log.at(-1)?.actions.join()).toMatch(/activate|select/i);
  });
});

describe('ein Entwicklungsziel', () => {
  it('wird in seiner Zelle vereinbart und stellt die anderen zurück', async () => {
    const view = await zeige(BEDARFE);
    await klick(view, 'Mitwirkung in der Fallarbeit als Entwicklungsziel vereinbaren');
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('Mitwirkung in der Fallarbeit');
    expect(zustaende(/^Mitwirkung/)[2]).toBe('Entwicklungszielbeenden');
    expect(zustaende(/^Rahmenbedingungen/)[2]).toBe('zurückgestellt');
    screen.getByText(/^Vereinbart: Mitwirkung in der Fallarbeit\./);
    expect(document.activeElement?.textContent).toBe('beenden');
  });

  it('wird beendet, und die anderen sind wieder möglich', async () => {
    const view = await zeige(BEISPIEL);
    await klick(view, 'Entwicklungsziel Mitwirkung in der Fallarbeit beenden');
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('');
    expect(zustaende(/^Rahmenbedingungen/)[2]).toBe('möglichvereinbaren');
    screen.getByText('Zurzeit ist kein Entwicklungsziel vereinbart.');
  });

  it('eines anderen Förderziels wird mit Grund abgelehnt; nichts wird geschrieben', async () => {
    const view = await zeige(BEDARFE);
    await klick(view, 'Qualifikation als Entwicklungsziel vereinbaren');
    const grund = screen.getByRole('alert');
    expect(grund.textContent).toMatch(/^Qualifikation: Das Entwicklungsziel gehört nicht zum gewählten/);
    expect(document.activeElement).toBe(grund);
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('');
  });

  it('kann dann mit seinem Förderziel in einem Schritt vereinbart werden', async () => {
    const view = await zeige(BEDARFE);
    await klick(view, 'Qualifikation als Entwicklungsziel vereinbaren');
    await klick(view, /^Förderziel „Herstellung der Wettbewerbsfähigkeit“ wählen/);
    expect(wertVon(view, 'Faz_Foerderziel')).toBe('Herstellung der Wettbewerbsfähigkeit');
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('Qualifikation');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement?.textContent).toBe('beenden');
  });

  it('bietet keinen Weg an, den die Grundsatzfrage verbietet', async () => {
    const view = await zeige({
      felder: { direktVermittelbar: 'ja', foerderziel: 'Integration' },
      ressourcenbereiche: { mitwirkung: 2 },
    });
    await klick(view, 'Mitwirkung in der Fallarbeit als Entwicklungsziel vereinbaren');
    expect(within(screen.getByRole('alert')).queryByRole('button')).toBeNull();
  });

  it('ohne Bedarf führt zu einem Hinweis', async () => {
    await zeige({ ...BEISPIEL, ressourcenbereiche: { mitwirkung: 0 } });
    screen.getByText(/^Das vereinbarte Entwicklungsziel hat keinen festgestellten Bedarf/);
  });

  it('gibt es nicht für den Bereich ohne Zeile, und das steht da', async () => {
    await zeige(BEDARFE);
    await entfalte('Zur Förderzielmatrix');
    screen.getByText(/^„Selbständige und Existenzgründungen“ wird eingeschätzt, hat aber keine Zeile/);
  });
});

describe('wer direkt vermittelbar ist', () => {
  it.each([0, 1, '?'])('kann „bewerbung“ bei Stufe %s vereinbaren, mit einem Hinweis', async (stufe) => {
    const felder = { direktVermittelbar: 'ja', foerderziel: 'Integration' };
    const view = await zeige({ felder, ressourcenbereiche: { bewerbung: stufe } });
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Bewerbungs- und Stellensuchverhalten als Entwicklungsziel vereinbaren',
      }),
    );
    await view.ruhe();
    expect(wertVon(view, 'Faz_Entwicklungsziel')).toBe('Bewerbungs- und Stellensuchverhalten');
    screen.getByText(/hat keinen festgestellten Bedarf/);
  });
});

describe('die Vermittlung', () => {
  it('wird nach erfolgreicher Qualifizierung aktiv, ohne je zu sperren', async () => {
    const view = await zeige({
      felder: {
        direktVermittelbar: 'nein',
        foerderziel: 'Herstellung der Wettbewerbsfähigkeit',
        entwicklungsziel: 'Qualifikation',
      },
      ressourcenbereiche: { qualifikation: 2 },
    });
    await entfalte('Aktive Vermittlung: derzeit nein');
    screen.getByText(/^Aktive Vermittlung: derzeit nein.*sperrt keinen Vermittlungsvorschlag.*§ 3a SGB II/);
    const frage = screen.getByRole('radiogroup', { name: /Qualifizierung erfolgreich/ });
    await userEvent.click(within(frage).getByRole('radio', { name: 'ja' }));
    await view.ruhe();
    expect(wertVon(view, 'Faz_QualifizierungAbgeschlossen')).toBe('ja');
    screen.getByText(/^Aktive Vermittlung: ja\./);
  });
});

describe('die Leistungen nach § 16a', () => {
  it('stehen jede für sich in ihrer Zelle und heißen freiwillig', async () => {
    const view = await zeige(BEISPIEL);
    await entfalte(/^Begleitende Leistungen nach § 16a/);
    screen.getByText(/sind freiwillig, nie eine Pflicht/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Suchtberatung' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Schuldnerberatung' }));
    await view.ruhe();
    expect(wertVon(view, 'Faz_Suchtberatung')).toBe('ja');
    expect(wertVon(view, 'Faz_Schuldnerberatung')).toBe('nein');
    expect(screen.getByRole('checkbox', { name: 'Suchtberatung' })).toHaveProperty('checked', true);
    screen.getByText(/^Begleitende Leistungen nach § 16a \(\d\)$/);
  });
});
