/**
 * @jest-environment jsdom
 *
 * The Ergebnis view on the real template: what is certain, what decides, why, and the ways to the cells.
 */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ErgebnisView } from '../../../../../src/bereiche/einschaetzung/ansicht/ergebnis/ErgebnisView';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from './aufMappe';
import { beispielMit, abschnitt, zeile, klappeAuf, knopf } from './finde';

describe('was feststeht', () => {
  it('nennt bFM nur einen Vorschlag, solange das Fallmanagement nicht entschieden hat', async () => {
    const { tippe } = await zeige(ErgebnisView, BEISPIEL);
    expect(zeile('Kennung (errechnet)')).toContain('bFMVorschlag');
    expect(zeile('Kennung (errechnet)')).toContain('entscheidet allein das Fallmanagement');
    await tippe('Kennung_FmEinschaetzung', 'ja');
    expect(zeile('Kennung (errechnet)')).toMatch(/^Kennung \(errechnet\)bFMsteht fest(?!Vorschlag)/);
  });

  it('zeigt Profillage und Betreuung mit Zusatz und Wechsel', async () => {
    await zeige(ErgebnisView, BEISPIEL);
    expect(zeile('Profillage (errechnet)')).toMatch(
      /^Profillage \(errechnet\)Unterstützungsprofilsteht fest/,
    );
    expect(zeile('Betreuung')).toContain('gilt erst nach Rücksprache');
  });

  it('sagt den Grund gleich dazu, wo es nur einen gibt', async () => {
    await zeige(ErgebnisView, BEISPIEL);
    expect(zeile('Profillage (errechnet)')).toContain('Handlungsbedarf in mindestens');
    expect(zeile('Kennung (errechnet)')).toContain('Komplexe Profillage');
  });

  it('und keinen, wo mehrere Regeln in Betracht kommen', async () => {
    await zeige(ErgebnisView, beispielMit({ marken: {} }));
    expect(zeile('Kennung (errechnet)')).not.toContain('Komplexe Profillage');
  });

  it('stellt Geprüftes und Festgelegtes neben das Errechnete und sagt, was gilt', async () => {
    const felder = { prognoseArbeitsmarkt: 'bis 12 Monate', festgelegteProfillage: 'Unterstützungsprofil' };
    await zeige(ErgebnisView, beispielMit({ felder: { ...felder, festlegungBegruendung: 'Gutachten' } }));
    expect(zeile('Kennung bei festgelegter Profillage')).toContain('bFMVorschlagDieser Wert gilt.');
    expect(zeile('Kennung (errechnet)')).toContain('noch nicht festgelegtnoch zu klären');
    expect(zeile('Profillage (festgelegt)')).toContain('Dieser Wert gilt.');
    expect(zeile('Profillage (errechnet)')).toContain('nicht eindeutig');
  });
});

describe('was noch entscheidet', () => {
  it('sagt, wenn es nichts mehr gibt', async () => {
    await zeige(ErgebnisView, BEISPIEL);
    within(abschnitt('Was noch entscheidet')).getByText(/^Keine offene Angabe/);
  });

  it('führt von jeder Frage zu ihrer Zelle, und die Antwort nimmt sie weg', async () => {
    const { gezeigt, ort, tippe } = await zeige(ErgebnisView, beispielMit({ marken: {} }));
    expect(zeile('Kennung (errechnet)')).toContain('bFM oder Exter möglich');
    const region = abschnitt('Was noch entscheidet (1)');
    within(region).getByText('Über die errechnete Kennung entscheidet noch:');
    await userEvent.click(
      within(region).getByRole('button', { name: 'Integrationsprognose für die nächsten zwei Jahre' }),
    );
    expect(gezeigt).toEqual([ort('Kennung_Wahrscheinlich')]);
    await tippe('Kennung_NichtWahrscheinlich', 'x');
    expect(zeile('Kennung (errechnet)')).toContain('Exter');
    within(abschnitt('Was noch entscheidet')).getByText(/^Keine offene Angabe/);
  });

  it('nennt im leeren Fall alle siebzehn Fragen, getrennt nach dem, was sie entscheiden', async () => {
    await zeige(ErgebnisView);
    const region = abschnitt('Was noch entscheidet (17)');
    screen.getByText('15 weitere Fragen');
    expect(within(region).getAllByRole('button')).toHaveLength(17);
    const beides = 'Über die errechnete Kennung und die errechnete Profillage entscheiden noch:';
    expect(within(region).getAllByText(beides)).toHaveLength(2);
    within(region).getByText('Über die errechnete Kennung entscheidet noch:');
  });

  it('nennt auch, was über die Kennung bei festgelegter Profillage entscheidet', async () => {
    const felder = {
      festgelegteProfillage: 'Stabilisierungsprofil',
      festlegungBegruendung: 'Gutachten',
      prognoseArbeitsmarkt: 'bis 6 Monate',
    };
    await zeige(ErgebnisView, beispielMit({ felder, bedarfe: { finanzielleSituation: '?' } }));
    const region = abschnitt(/^Was noch entscheidet/);
    within(region).getByText(/^Über die Kennung bei festgelegter Profillage/);
    within(region).getByRole('button', { name: 'Finanzielle Situation' });
  });
});

describe('die Begründung', () => {
  it('ist ein Baum: Kennung, darunter Profillage, darunter die Bedarfe mit ihren Zellen', async () => {
    const { gezeigt } = await zeige(ErgebnisView, BEISPIEL);
    const region = abschnitt('Warum?');
    const kennung = within(region).getByText('Kennung (errechnet): bFM').closest('li') as HTMLElement;
    within(kennung).getByText('Regel K-10, Quelle S1');
    await klappeAuf('Profillage (errechnet): Unterstützungsprofil');
    const profillage = within(kennung)
      .getByText('Profillage (errechnet): Unterstützungsprofil')
      .closest('li') as HTMLElement;
    const blaetter = within(profillage)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(blaetter).toEqual([
      'Schulische Qualifikation: Stufe 2, vermittlungsrelevanter Bedarf',
      'Gesundheitliche Leistungsfähigkeit: Stufe 2, vermittlungsrelevanter Bedarf',
      'Wohnsituation: Stufe 3, gravierender vermittlungsrelevanter Bedarf',
      'Finanzielle Situation: Stufe 2, vermittlungsrelevanter Bedarf',
      'Prognose Arbeitsmarkt: über 12 Monate',
      'Dominierende Schlüsselgruppe: Rahmenbedingungen',
    ]);
    await userEvent.click(within(profillage).getByRole('button', { name: /^Wohnsituation/ }));
    expect(gezeigt).toEqual(['Profiling!D29']);
  });

  it('kennzeichnet, was das Haus festgelegt hat, und nur das', async () => {
    await zeige(ErgebnisView, BEISPIEL);
    const region = abschnitt('Warum?');
    expect(within(region).queryByText('Vorschlag/örtliche Festlegung')).toBeNull();
    await klappeAuf('Profillage (errechnet): Unterstützungsprofil');
    const regel = within(region).getByText('Vorschlag/örtliche Festlegung').parentElement;
    expect(regel?.textContent).toBe('Regel P-7, Quelle 4PM Vorschlag/örtliche Festlegung');
  });

  it('führt von der Betreuung zur Kennung, die gilt', async () => {
    const felder = { festgelegteProfillage: 'Stabilisierungsprofil', festlegungBegruendung: 'Gutachten' };
    const { gezeigt, ort } = await zeige(ErgebnisView, beispielMit({ felder }));
    abschnitt('Warum?');
    await klappeAuf(/^Betreuung: Fallmanagement/);
    await knopf('Kennung: bFM');
    expect(gezeigt).toEqual([ort('Kennung_Geprueft')]);
  });

  it('fasst viele mögliche Regeln zusammen, statt sie alle auszubreiten', async () => {
    await zeige(ErgebnisView);
    const region = abschnitt('Warum?');
    within(region).getByText('Kennung (errechnet): noch offen; 6 Regeln kommen in Betracht');
    expect(within(region).queryAllByRole('button')).toHaveLength(0);
    await klappeAuf(/^Kennung \(errechnet\): noch offen/);
    within(region).getByText(/^AV möglich: Weniger als 3 der acht/, { selector: 'summary' });
  });

  it('stellt eine Profillage, die für die Kennung keine Rolle spielt, daneben', async () => {
    await zeige(ErgebnisView, beispielMit({ marken: { integriert: 'x' } }));
    const region = abschnitt('Warum?');
    within(region).getByText('Profillage (errechnet): Integriert, aber leistungsberechtigt');
    within(region).getByText('Kennung (errechnet): I');
  });
});

describe('was es ändern würde', () => {
  it('spricht von der errechneten Kennung und führt zur Zelle', async () => {
    const { gezeigt, ort } = await zeige(ErgebnisView, BEISPIEL);
    const region = abschnitt('Welche Angabe würde das Ergebnis ändern?');
    within(region).getByText('Bezogen auf die errechnete Kennung „bFM“.');
    const exter = within(region).getByRole('button', { name: /Exter statt bFM$/ });
    await userEvent.click(exter);
    expect(gezeigt).toEqual([ort('Kennung_Wahrscheinlich')]);
  });

  it('sagt, dass die Kennung bei festgelegter Profillage nicht gemeint ist', async () => {
    const felder = { festgelegteProfillage: 'Stabilisierungsprofil', festlegungBegruendung: 'Gutachten' };
    await zeige(ErgebnisView, beispielMit({ felder }));
    within(abschnitt('Welche Angabe würde das Ergebnis ändern?')).getByText(
      /Die Kennung bei festgelegter Profillage ist hier nicht gemeint\.$/,
    );
  });

  it('klappt viele Möglichkeiten ein', async () => {
    await zeige(ErgebnisView, beispielMit({ bedarfe: { finanzielleSituation: 0 } }));
    const region = abschnitt('Welche Angabe würde das Ergebnis ändern?');
    within(region).getByText(/^\d+ weitere Möglichkeiten$/, { selector: 'summary' });
  });

  it('sagt, wenn nichts Bekanntes etwas ändert', async () => {
    await zeige(ErgebnisView, beispielMit({ marken: { schueler: 'x' } }));
    within(abschnitt('Welche Angabe würde das Ergebnis ändern?')).getByText(
      /^Keine Änderung von einer oder zwei/,
    );
  });
});
