/**
 * @jest-environment jsdom
 *
 * The view „Eintragen“ over the shipped template: what it announces is what then stands in the cells.
 */
import '../../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { EintragenView } from '../../../../../src/bereiche/einschaetzung/ansicht/eintragen/EintragenView';
import { zelleDesNamens } from '../../../../support/fillMappe';
import { adresse, BEISPIEL, tippe, wertVon } from '../../../../support/mappe';
import { type GezeigteView, zeigeView } from '../foerderziel/zeigeView';

function zeige(): Promise<GezeigteView> {
  return zeigeView(EintragenView, BEISPIEL);
}

async function druecke(view: GezeigteView, name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await view.ruhe();
}

/** A line of the preview by its label; what it says without the label. */
function zeile(label: string): string {
  const item = screen.getByText(label).closest('li');
  return (item?.textContent ?? '').replace(label, '');
}

function ruht(name: string): boolean {
  return screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
}

function klappe(titel: RegExp): HTMLDetailsElement {
  const details = screen.getByText(titel).closest('details');
  if (!details) throw new Error(String(titel));
  return details;
}

describe('die Vorschau vor dem ersten Eintrag', () => {
  it('nennt jede Zelle mit bisherigem und neuem Inhalt', async () => {
    const view = await zeige();
    const kennung = adresse(zelleDesNamens(view.host, 'Kennung_Errechnet'));
    expect(zeile('bFM-Kennung (errechnet)')).toBe(`${kennung}bisherleerneubFM`);
    expect(zeile('Profillage (errechnet)')).toContain('neuUnterstützungsprofil');
    expect(zeile('Berechnet am')).toContain('neuZeitpunkt des Eintragens');
  });

  it('zeigt die Begründung ganz und lesbar', async () => {
    await zeige();
    expect(zeile('Begründung')).toContain('Die errechnete Kennung bFM steht fest.');
    expect(zeile('Begründung')).toMatch(/Kennung \(errechnet\) bFM: .*\[K-10/s);
  });

  it('fasst die Förderzielmatrix zusammen und klappt Unverändertes ein', async () => {
    await zeige();
    const matrix = klappe(/^Förderzielmatrix: \d+ Zellen ändern sich/);
    expect(matrix.open).toBe(false);
    const mitwirkung = [...matrix.querySelectorAll('li')].map((item) =>
      (item.textContent ?? '').replaceAll('\u00ad', ''),
    );
    expect(mitwirkung).toContainEqual(
      expect.stringMatching(/^Mitwirkung in der Fallarbeit – Prozessfähigkeit.*neuEntwicklungsziel$/),
    );
    expect(klappe(/Zelle.* unverändert$/).open).toBe(false);
  });

  it('führt zu jeder Zelle', async () => {
    const view = await zeige();
    const kennung = zelleDesNamens(view.host, 'Kennung_Errechnet');
    await druecke(view, adresse(kennung));
    expect(view.host.traffic.log.at(-1)?.actions.join()).toMatch(/select/i);
  });

  it('sagt, wie es um das Ergebnis in der Mappe steht', async () => {
    await zeige();
    screen.getByText('Das Ergebnis ist noch nicht in die Mappe eingetragen.');
    expect(ruht('Berechnen und eintragen')).toBe(false);
    expect(ruht('Zurücknehmen')).toBe(true);
    screen.getByText('Zurücknehmen geht nach einem Eintrag in dieser Sitzung.');
  });
});

describe('Eintragen und Zurücknehmen', () => {
  it('schreibt genau, was die Vorschau angekündigt hat', async () => {
    const view = await zeige();
    const angekuendigt = zeile('Betreuung').replace(/^.*neu/, '');
    await druecke(view, 'Berechnen und eintragen');
    expect(wertVon(view, 'Kennung_Betreuung')).toBe(angekuendigt);
    expect(wertVon(view, 'Kennung_Errechnet')).toBe('bFM');
    screen.getByText('Das Ergebnis in der Mappe ist aktuell.');
    screen.getByText(/^Alle Ergebnisse stehen schon so in der Mappe/);
  });

  it('zeigt nach einer Änderung, was veraltet ist, mit altem und neuem Wert', async () => {
    const view = await zeige();
    await druecke(view, 'Berechnen und eintragen');
    tippe(view, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await view.neuLesen();
    screen.getByText(/^Das Ergebnis in der Mappe ist veraltet/);
    expect(zeile('Profillage (errechnet)')).toContain('bisherUnterstützungsprofilneunicht eindeutig');
    expect(zeile('Berechnet am')).toContain('bisher21.11.2026, 12:31 Uhr');
    const begruendung = within(screen.getByText('Begründung').closest('li') as HTMLElement);
    begruendung.getByText('Bisherige Begründung');
  });

  it('nimmt zurück, solange es geht, und nur einmal', async () => {
    const view = await zeige();
    await druecke(view, 'Berechnen und eintragen');
    await druecke(view, 'Zurücknehmen');
    expect(wertVon(view, 'Kennung_Errechnet')).toBe('');
    expect(ruht('Zurücknehmen')).toBe(true);
  });

  it('nennt beim Zurücknehmen die Zellen, die jemand geändert hat, jede als Knopf', async () => {
    const view = await zeige();
    await druecke(view, 'Berechnen und eintragen');
    tippe(view, 'Kennung_Errechnet', 'AV');
    tippe(view, 'Kennung_Betreuung', 'Pool');
    await druecke(view, 'Zurücknehmen');
    const meldung = screen.getByText(/^Es wurde nichts zurückgenommen: .* wurden inzwischen geändert/);
    const knoepfe = within(meldung).getAllByRole('button');
    expect(knoepfe.map(({ textContent }) => textContent)).toEqual(
      ['Kennung_Errechnet', 'Kennung_Betreuung'].map((name) => adresse(zelleDesNamens(view.host, name))),
    );
    expect(ruht('Zurücknehmen')).toBe(false);
    await userEvent.click(knoepfe[0] as HTMLElement);
    await view.ruhe();
    expect(view.host.traffic.log.at(-1)?.actions.join()).toMatch(/select/i);
  });
});

describe('wenn das Eintragen nicht geht', () => {
  it('steht statt der Vorschau da, was zu berichtigen ist, und der Knopf ruht', async () => {
    const view = await zeige();
    tippe(view, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await view.neuLesen();
    screen.getByRole('heading', { name: 'Bitte zuerst berichtigen (1)' });
    screen.getByText(/^Bei „Prognose Arbeitsmarkt“ steht ein Text, der nicht passt/);
    screen.getByRole('button', {
      name: adresse(zelleDesNamens(view.host, 'Profil_PrognoseArbeitsmarkt')),
    });
    expect(ruht('Berechnen und eintragen')).toBe(true);
    screen.getByText(/^Eintragen geht, sobald/);
  });

  it('nennt ein geschütztes Blatt mit einem Knopf dorthin', async () => {
    const view = await zeige();
    view.host.workbook.protectSheet('Kennung');
    await view.neuLesen();
    await druecke(view, 'Berechnen und eintragen');
    const meldung = screen.getByText(/^Es wurde nichts eingetragen\. Bitte berichtigen/).closest('div');
    within(meldung as HTMLElement).getByText(/^Dieses Blatt ist geschützt/);
    within(meldung as HTMLElement).getByRole('button', { name: 'Kennung' });
  });

  /** Enters and takes back once; answers where in a run the writing begins: its round trip and its first action. */
  async function schreibstelle(view: GezeigteView): Promise<{ roundTrip: number; action: number }> {
    view.host.traffic.reset();
    await druecke(view, 'Berechnen und eintragen');
    const aktionen = view.host.traffic.log.map(({ actions }) => actions);
    const roundTrip = aktionen.findIndex((each) => each.some((action) => action.endsWith(' =')));
    await druecke(view, 'Zurücknehmen');
    return { roundTrip, action: aktionen.slice(0, roundTrip).flat().length };
  }

  it('sagt, warum Excel es abgelehnt hat und dass nichts geschehen ist', async () => {
    const view = await zeige();
    const { roundTrip } = await schreibstelle(view);
    view.host.faults.failAtAction({ roundTrip, action: 6 });
    await druecke(view, 'Berechnen und eintragen');
    screen.getByText(/^Es wurde nichts eingetragen, die Arbeitsmappe ist unverändert.*GeneralException/);
    expect(wertVon(view, 'Kennung_Errechnet')).toBe('');
  });

  it('nennt nach einem unvollständigen Eintrag jede betroffene Zelle als Knopf', async () => {
    const view = await zeige();
    const { action } = await schreibstelle(view);
    view.host.faults.failAlwaysFrom(action + 110);
    await druecke(view, 'Berechnen und eintragen');
    const meldung = screen.getByText(/^Der Eintrag ist unvollständig und konnte nicht zurückgenommen/);
    const knoepfe = within(meldung).getAllByRole('button');
    expect(knoepfe.map(({ textContent }) => textContent)).toContain(
      adresse(zelleDesNamens(view.host, 'Kennung_Errechnet')),
    );
    view.host.faults.clear();
    await view.neuLesen();
    screen.getByText(/^Das Ergebnis in der Mappe ist unvollständig/);
  });
});
