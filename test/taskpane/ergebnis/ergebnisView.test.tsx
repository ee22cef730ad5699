/**
 * @jest-environment jsdom
 *
 * The Ergebnis view on the real template: what is certain, what decides, why, and the ways to the cells.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ErgebnisView } from '../../../src/taskpane/ergebnis/ErgebnisView';
import type { Eintragungen } from '../../support/fillMappe';
import { BEISPIEL } from '../../support/mappe';
import { zeige } from './aufMappe';

/** The example with other entries; '' empties a cell. */
function beispielMit(eintragungen: Eintragungen): Eintragungen {
  return {
    ...BEISPIEL,
    felder: { ...BEISPIEL.felder, ...eintragungen.felder },
    marken: eintragungen.marken ?? BEISPIEL.marken ?? {},
    bedarfe: { ...BEISPIEL.bedarfe, ...eintragungen.bedarfe },
  };
}

function abschnitt(name: string | RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

/** The text of a result row. */
function zeile(label: string): string {
  return screen.getByText(label).parentElement?.textContent ?? '';
}

/** Unfolds a reason; what is inside comes a moment later. */
async function klappeAuf(kopf: string | RegExp): Promise<void> {
  const summary = screen.getByText(kopf, { selector: 'summary' });
  await userEvent.click(summary);
  await waitFor(() => expect(summary.nextElementSibling).not.toBeNull());
}

function knopf(name: string | RegExp): Promise<void> {
  return userEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
}

describe('was feststeht', () => {
  it('nennt bFM nur einen Vorschlag, solange das Fallmanagement nicht entschieden hat', async () => {
    const { tippe } = await zeige(ErgebnisView, BEISPIEL);
    expect(zeile('Kennung (errechnet)')).toContain('bFMVorschlag');
    expect(zeile('Kennung (errechnet)')).toContain('entscheidet allein das Fallmanagement');
    await tippe('Kennung_FmEinschaetzung', 'ja');
    expect(zeile('Kennung (errechnet)')).toBe('Kennung (errechnet)bFMsteht fest');
  });

  it('zeigt Profillage und Betreuung mit Zusatz und Wechsel', async () => {
    await zeige(ErgebnisView, BEISPIEL);
    expect(zeile('Profillage (errechnet)')).toBe('Profillage (errechnet)Unterstützungsprofilsteht fest');
    expect(zeile('Betreuung')).toContain('gilt erst nach Rücksprache');
  });

  it('stellt Geprüftes und Festgelegtes neben das Errechnete und sagt, was gilt', async () => {
    const felder = { prognoseArbeitsmarkt: 'bis 12 Monate', festgelegteProfillage: 'Unterstützungsprofil' };
    await zeige(ErgebnisView, beispielMit({ felder: { ...felder, festlegungBegruendung: 'Gutachten' } }));
    expect(zeile('Kennung (geprüft)')).toContain('bFMVorschlagDieser Wert gilt.');
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
      within(region).getByRole('button', { name: 'Integrationsprognose in zwei Jahren' }),
    );
    expect(gezeigt).toEqual([ort('Kennung_Wahrscheinlich')]);
    await tippe('Kennung_NichtWahrscheinlich', 'x');
    expect(zeile('Kennung (errechnet)')).toContain('Exter');
    within(abschnitt('Was noch entscheidet')).getByText(/^Keine offene Angabe/);
  });

  it('nennt im leeren Fall alle siebzehn Fragen, getrennt nach dem, was sie entscheiden', async () => {
    await zeige(ErgebnisView);
    const region = abschnitt('Was noch entscheidet (17)');
    expect(within(region).getAllByRole('button')).toHaveLength(17);
    within(region).getByText('Über die errechnete Kennung und die errechnete Profillage entscheiden noch:');
  });

  it('nennt auch, was über die geprüfte Kennung entscheidet', async () => {
    const felder = {
      festgelegteProfillage: 'Stabilisierungsprofil',
      festlegungBegruendung: 'Gutachten',
      prognoseArbeitsmarkt: 'bis 6 Monate',
    };
    await zeige(ErgebnisView, beispielMit({ felder, bedarfe: { finanzielleSituation: '?' } }));
    const region = abschnitt(/^Was noch entscheidet/);
    within(region).getByText(/^Über die geprüfte Kennung/);
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
    const region = abschnitt('Was würde es ändern?');
    within(region).getByText('Bezogen auf die errechnete Kennung „bFM“.');
    const exter = within(region).getByRole('button', { name: /Exter statt bFM$/ });
    await userEvent.click(exter);
    expect(gezeigt).toEqual([ort('Kennung_Wahrscheinlich')]);
  });

  it('sagt, dass die geprüfte Kennung nicht gemeint ist', async () => {
    const felder = { festgelegteProfillage: 'Stabilisierungsprofil', festlegungBegruendung: 'Gutachten' };
    await zeige(ErgebnisView, beispielMit({ felder }));
    within(abschnitt('Was würde es ändern?')).getByText(/Die geprüfte Kennung ist hier nicht gemeint\.$/);
  });

  it('klappt viele Möglichkeiten ein', async () => {
    await zeige(ErgebnisView, beispielMit({ bedarfe: { finanzielleSituation: 0 } }));
    const region = abschnitt('Was würde es ändern?');
    within(region).getByText(/^\d+ weitere Möglichkeiten$/, { selector: 'summary' });
  });

  it('sagt, wenn nichts Bekanntes etwas ändert', async () => {
    await zeige(ErgebnisView, beispielMit({ marken: { schueler: 'x' } }));
    within(abschnitt('Was würde es ändern?')).getByText(/^Keine Änderung von einer oder zwei/);
  });
});

describe('die Hinweise', () => {
  it('stehen nach Dringlichkeit, die eine Entscheidung aufhalten zuerst', async () => {
    const felder = {
      verdichtung: 'ja',
      geburtsdatum: '',
      neukunde: '',
      prognoseArbeitsmarkt: 'bis 12 Monate',
    };
    await zeige(ErgebnisView, beispielMit({ felder, marken: { nichtWahrscheinlich: 'x' } }));
    const gruppen = within(abschnitt(/^Hinweise/)).getAllByRole('heading', { level: 3 });
    expect(gruppen.map((each) => each.textContent?.replace(/ \(\d+\)/, ''))).toEqual([
      'Zuerst klären',
      'Bitte prüfen',
      'Bei Gelegenheit ergänzen',
    ]);
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
    expect(screen.getAllByRole('region')).toHaveLength(1);
    await knopf(ort('Fall_Stichtag'));
    expect(gezeigt).toEqual([ort('Fall_Stichtag')]);
  });
});
