/**
 * @jest-environment jsdom
 *
 * Setting the protection of the FM-Vermerke up, and the recovery code that is shown once.
 */
import '../../../../pane/nodeRealm';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { RUHE_MINUTEN } from '../../../../../src/bereiche/bfm/vermerke/ansicht/ruhe';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import { FM, VERTRETUNG } from '../../../../support/vermerkpersonen';
import { druecke, type GezeigteAkte } from '../../../../pane/zeigeAkte';
import {
  bald,
  feld,
  fuelle,
  knopf,
  listen,
  nachgezogen,
  oeffne,
  ohneSchutz,
  zeigeVermerke,
} from './zeigeVermerke';

const TITEL = 'Wiederherstellungscode für die Teamleitung';

async function fuelleAus(view: GezeigteAkte): Promise<void> {
  await druecke(view, 'Schutz einrichten');
  fuelle('Neues Passwort', FM.passwort, 0);
  fuelle('Neues Passwort wiederholen', FM.passwort, 0);
  await druecke(view, 'Weiter: Vertretung');
  fuelle('Name', VERTRETUNG.name);
  fuelle('Neues Passwort', VERTRETUNG.passwort);
  fuelle('Neues Passwort wiederholen', VERTRETUNG.passwort);
}

async function richteEin(view: GezeigteAkte): Promise<void> {
  await fuelleAus(view);
  fireEvent.click(knopf('Schutz einrichten'));
  await view.ruhe();
  await bald(() => screen.getByRole('region', { name: TITEL }));
  await nachgezogen();
}

/** The code as it stands in the pane. */
function gezeigterCode(): string {
  const gruppen = within(screen.getByRole('group', { name: TITEL })).getAllByText(/^[0-9A-Z]{4}$/);
  return gruppen.map(({ textContent }) => textContent).join('-');
}

describe('das Einrichten', () => {
  it('beginnt im ersten leeren Feld', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await druecke(view, 'Schutz einrichten');
    await bald(() => expect(document.activeElement).toBe(feld('Neues Passwort')));
    expect(feld('Name').value).toBe('Frau Beispiel');
  });

  it('sagt vorher, was geschützt wird und was verloren ist', async () => {
    await zeigeVermerke(await ohneSchutz());
    expect(screen.getByText(/^FM-Vermerke sind besonders geschützt/)).toBeTruthy();
    expect(screen.getByText(/Ein vergessenes Passwort kann niemand zurückholen/)).toBeTruthy();
    expect(
      screen.getByText(/Sind alle Passwörter und der Code verloren, sind es auch die Vermerke/),
    ).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ihr Passwort.',
      'Das Passwort einer Vertretung. Ohne sie geht es nicht; ihr Passwort wird jetzt festgelegt.',
      'Der Wiederherstellungscode für die Teamleitung. Er wird einmal gezeigt.',
    ]);
  });

  it('schreibt je Person eine Zeile, öffnet für die erste und zeigt den Code, der wirklich öffnet', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await richteEin(view);
    const { berechtigte, bestand } = await listen(view);
    expect(berechtigte.map(({ name, rolle }) => [name, rolle])).toEqual([
      [FM.name, 'fallmanagement'],
      [VERTRETUNG.name, 'vertretung'],
      ['Wiederherstellung', 'wiederherstellung'],
    ]);
    expect(screen.getByText(/^Geöffnet für Frau Beispiel\./)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(TITEL);
    const code = gezeigterCode();
    expect(code).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
    const ergebnis = await tresorOeffnen(globalThis.crypto, bestand, 'Wiederherstellung', code);
    expect(ergebnis.art).toBe('offen');
  });

  it('fragt nach fehlenden Namen, zu kurzen und ungleichen Passwörtern und schreibt dann nichts', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await druecke(view, 'Schutz einrichten');
    expect(feld('Name').value).toBe('Frau Beispiel');
    fuelle('Neues Passwort', 'kurz');
    await druecke(view, 'Weiter: Vertretung');
    expect(screen.getByText(/^Das Passwort ist zu kurz\./)).toBeTruthy();
    expect(document.activeElement).toBe(feld('Neues Passwort'));
    fuelle('Neues Passwort', FM.passwort);
    fuelle('Neues Passwort wiederholen', FM.passwort);
    await druecke(view, 'Weiter: Vertretung');
    expect(document.activeElement).toBe(feld('Name'));
    expect(
      document.activeElement?.closest('[role=group][aria-label="Schritt 2 von 3: Vertretung"]'),
    ).toBeTruthy();
    fuelle('Neues Passwort', VERTRETUNG.passwort);
    fuelle('Neues Passwort wiederholen', 'Zwölf blaue Kühe!');
    await druecke(view, 'Schutz einrichten');
    expect(screen.getByText('Bitte geben Sie den Namen an.')).toBeTruthy();
    expect(screen.getByText(/^Die beiden Eingaben stimmen nicht überein\./)).toBeTruthy();
    expect(document.activeElement).toBe(feld('Name'));
    fuelle('Name', 'Frau Beispiel ');
    await druecke(view, 'Schutz einrichten');
    expect(screen.getByText(/^Dieser Name ist schon vergeben\./)).toBeTruthy();
    expect((await listen(view)).berechtigte).toEqual([]);
  });

  it('öffnet nichts und zeigt keinen Code, wenn Excel das Schreiben ablehnt; die Eingaben bleiben', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await fuelleAus(view);
    view.host.workbook.protectSheet('Berechtigte');
    fireEvent.click(knopf('Schutz einrichten'));
    await view.ruhe();
    await nachgezogen();
    expect(screen.queryByRole('region', { name: TITEL })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Vermerke verschließen' })).toBeNull();
    expect(feld('Name').value).toBe(VERTRETUNG.name);
    expect(feld('Neues Passwort').value).toBe(VERTRETUNG.passwort);
  });

  it('behält beim Wechsel der Ansicht, was getippt ist, und vergisst es, wenn niemand weitermacht', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await fuelleAus(view);
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    await bald(() => expect(feld('Neues Passwort').value).toBe(VERTRETUNG.passwort));
    await druecke(view, 'Zurück');
    expect(feld('Neues Passwort').value).toBe(FM.passwort);
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'performance'], now: Date.now() });
    fuelle('Neues Passwort wiederholen', 'noch nicht fertig');
    act(() => jest.advanceTimersByTime(RUHE_MINUTEN * 60_000));
    jest.useRealTimers();
    expect(feld('Neues Passwort').value).toBe('');
    expect(feld('Neues Passwort wiederholen').value).toBe('');
  });

  it('nimmt weitere Vertretungen auf; leere zählen nicht', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await fuelleAus(view);
    await druecke(view, 'Weitere Vertretung');
    await druecke(view, 'Weitere Vertretung');
    fuelle('Name', 'Frau Probe', 1);
    fuelle('Neues Passwort', 'drei Mohnblumen im Juni', 1);
    fuelle('Neues Passwort wiederholen', 'drei Mohnblumen im Juni', 1);
    fireEvent.click(knopf('Schutz einrichten'));
    await view.ruhe();
    expect((await listen(view)).berechtigte.map(({ name }) => name)).toEqual([
      FM.name,
      VERTRETUNG.name,
      'Frau Probe',
      'Wiederherstellung',
    ]);
  });
});

describe('der Wiederherstellungscode', () => {
  it('übersteht den Wechsel der Ansicht, und geht mit der Bestätigung', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await richteEin(view);
    const code = gezeigterCode();
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    await view.ruhe();
    expect(gezeigterCode()).toBe(code);
    await druecke(view, 'Ich habe den Code gedruckt oder notiert');
    expect(screen.queryByRole('region', { name: TITEL })).toBeNull();
    expect(document.body.textContent).not.toContain(code.slice(0, 4));
  });

  it('kommt auch, wenn die Ansicht während des Einrichtens gewechselt wird', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await fuelleAus(view);
    fireEvent.click(knopf('Schutz einrichten'));
    await view.zeigeWieder(false);
    await view.ruhe();
    await view.zeigeWieder(true);
    await bald(() => screen.getByRole('region', { name: TITEL }));
  });

  it('verschwindet beim Verschließen, und danach wird gesagt, dass er nicht bestätigt ist', async () => {
    const view = await zeigeVermerke(await ohneSchutz());
    await richteEin(view);
    const code = gezeigterCode();
    await druecke(view, 'Vermerke verschließen');
    expect(document.body.textContent).not.toContain(code.slice(0, 4));
    await oeffne(VERTRETUNG);
    expect(screen.getByText(/^Der Wiederherstellungscode ist verschlossen worden/)).toBeTruthy();
    await druecke(view, 'Ich habe den Code');
    expect(screen.queryByText(/^Der Wiederherstellungscode ist verschlossen worden/)).toBeNull();
  });
});
