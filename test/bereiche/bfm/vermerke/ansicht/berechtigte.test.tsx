/**
 * @jest-environment jsdom
 *
 * Changing who may read the FM-Vermerke in the pane: taking in, removing, passphrases, a new recovery code.
 */
import '../../../../pane/nodeRealm';
import { fireEvent, screen, within } from '@testing-library/react';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { FM, GEHEIM, VERTRETUNG, ZWEITE } from '../../../../support/vermerkpersonen';
import { druecke, type GezeigteAkte } from '../../../../pane/zeigeAkte';
import {
  bald,
  feld,
  fuelle,
  type Geschuetzt,
  geschuetzt,
  knopf,
  listen,
  mitZweiter,
  nachgezogen,
  oeffne,
  tippeInListe,
  zeigeVermerke,
} from './zeigeVermerke';

const NEU = 'vier schnelle Igel';

async function zeigeOffen(offen: Geschuetzt): Promise<GezeigteAkte> {
  const view = await zeigeVermerke(offen);
  await oeffne(FM);
  return view;
}

async function tu(view: GezeigteAkte, name: string): Promise<void> {
  fireEvent.click(knopf(name));
  await view.ruhe();
  await nachgezogen();
}

/** The text of the only Vermerk with this passphrase; null where it does not open. */
async function textFuer(view: GezeigteAkte, name: string, passwort: string): Promise<string | null> {
  const { bestand, vermerke } = await listen(view);
  const krypto = globalThis.crypto;
  const offen = await tresorOeffnen(krypto, bestand, name, passwort);
  const [vermerk] = vermerke;
  if (offen.art !== 'offen' || vermerk === undefined) return null;
  const gelesen = await vermerkOeffnen(krypto, offen.tresor.bund, vermerk);
  return gelesen.art === 'gelesen' ? gelesen.inhalt.text : gelesen.art;
}

const namen = (): string[] =>
  within(screen.getByRole('region', { name: /^Berechtigte/ }))
    .getAllByRole('listitem')
    .map((zeile) => [...zeile.querySelectorAll('p')].map(({ textContent }) => textContent).join(': '));

describe('die Liste', () => {
  it('nennt Name, Rolle und seit wann; den eigenen Eintrag kann man nicht entfernen', async () => {
    await zeigeOffen(await geschuetzt());
    expect(namen()).toEqual([
      'Frau Beispiel: Fallmanagement, seit 21.11.2026',
      'Herr Muster: Vertretung, seit 21.11.2026',
      'Wiederherstellung: Wiederherstellung (Teamleitung), seit 21.11.2026',
    ]);
    expect(screen.getAllByRole('button', { name: /^Entfernen: / }).map((each) => each.ariaLabel)).toEqual([
      'Entfernen: Herr Muster',
    ]);
  });
});

describe('eine Person aufnehmen', () => {
  it('gibt ihr Zugang mit ihrem Passwort, auch zu früheren Vermerken', async () => {
    const view = await zeigeOffen(await geschuetzt());
    await druecke(view, 'Person aufnehmen');
    fuelle('Name', ZWEITE.name);
    fuelle('Neues Passwort', ZWEITE.passwort);
    fuelle('Neues Passwort wiederholen', ZWEITE.passwort);
    await tu(view, 'Person aufnehmen');
    expect(await textFuer(view, ZWEITE.name, ZWEITE.passwort)).toBe(GEHEIM);
    expect(namen()).toHaveLength(4);
    expect(document.activeElement?.textContent).toBe('Berechtigte (4)');
  });

  it('hält zurück, was unvollständig ist', async () => {
    const view = await zeigeOffen(await geschuetzt());
    await druecke(view, 'Person aufnehmen');
    fuelle('Name', VERTRETUNG.name);
    await tu(view, 'Person aufnehmen');
    expect(screen.getByText(/^Dieser Name ist schon vergeben\./)).toBeTruthy();
    expect(screen.getByText(/^Das Passwort ist zu kurz\./)).toBeTruthy();
    expect(screen.getByText('1 Angabe fehlt: Neues Passwort. 1 Angabe passt nicht: Name.')).toBeTruthy();
    expect((await listen(view)).berechtigte).toHaveLength(3);
  });
});

describe('eine Person entfernen', () => {
  it('sagt vorher, was geschieht, verschlüsselt alles neu und bleibt offen', async () => {
    const view = await zeigeOffen(await mitZweiter(await geschuetzt()));
    const [davor] = (await listen(view)).vermerke;
    await druecke(view, 'Entfernen: Frau Probe');
    expect(screen.getByText(/^Alle Vermerke werden neu verschlüsselt\. Frau Probe kann danach/)).toBeTruthy();
    await druecke(view, 'Abbrechen');
    expect((await listen(view)).berechtigte).toHaveLength(4);
    await druecke(view, 'Entfernen: Frau Probe');
    await tu(view, 'Entfernen und neu verschlüsseln');
    const [danach] = (await listen(view)).vermerke;
    expect(danach?.zelle).not.toBe(davor?.zelle);
    expect(await textFuer(view, ZWEITE.name, ZWEITE.passwort)).toBeNull();
    expect(await textFuer(view, VERTRETUNG.name, VERTRETUNG.passwort)).toBe(GEHEIM);
    expect(await bald(() => screen.getByText(GEHEIM))).toBeTruthy();
    expect(screen.queryByText(/mit einem anderen Schlüssel/)).toBeNull();
    expect(screen.queryByText(/inzwischen an anderer Stelle/)).toBeNull();
  });

  it('lässt die letzte Vertretung nicht gehen', async () => {
    const view = await zeigeOffen(await geschuetzt());
    const davor = JSON.stringify(await listen(view));
    await druecke(view, 'Entfernen: Herr Muster');
    await tu(view, 'Entfernen und neu verschlüsseln');
    expect(view.sitzung.zustand().meldung).toMatchObject({ ergebnis: { art: 'fehlerhaft' } });
    expect(JSON.stringify(await listen(view))).toBe(davor);
    expect(screen.getByText(GEHEIM)).toBeTruthy();
  });

  it('ändert nichts, solange ein Vermerk beschädigt ist, und liest mit den alten Schlüsseln weiter', async () => {
    const offen = await mitZweiter(await geschuetzt());
    const [vermerk] = (await listen(offen)).vermerke;
    await tippeInListe(offen, 'tblVermerke', [0, 'Vermerk (geschützt)'], `${vermerk?.zelle ?? ''}A`);
    const view = await zeigeOffen(offen);
    const schluessel = async (): Promise<string[]> => {
      await view.ruhe();
      return (await listen(view)).berechtigte.map((each) => each.schluessel);
    };
    // What is noted after opening is written first.
    await bald(() => expect(view.sitzung.zustand().vorgang).toBeNull());
    await nachgezogen();
    const davor = await schluessel();
    await druecke(view, 'Entfernen: Frau Probe');
    await tu(view, 'Entfernen und neu verschlüsseln');
    expect(await schluessel()).toEqual(davor);
    expect(screen.queryByText(/inzwischen an anderer Stelle/)).toBeNull();
  });
});

describe('Passwörter', () => {
  it('das eigene ändert man mit dem bisherigen; ein falsches wird neben dem Feld gesagt', async () => {
    const view = await zeigeOffen(await geschuetzt());
    await druecke(view, 'Mein Passwort ändern');
    fuelle('Bisheriges Passwort', 'nicht das richtige');
    fuelle('Neues Passwort', NEU);
    fuelle('Neues Passwort wiederholen', NEU);
    await tu(view, 'Passwort ändern');
    expect(screen.getByText(/^Das Passwort stimmt nicht\. Es ist nichts geändert/)).toBeTruthy();
    expect(feld('Bisheriges Passwort').getAttribute('aria-invalid')).toBe('true');
    fuelle('Bisheriges Passwort', FM.passwort);
    await tu(view, 'Passwort ändern');
    expect(screen.queryByLabelText('Bisheriges Passwort')).toBeNull();
    expect(await textFuer(view, FM.name, NEU)).toBe(GEHEIM);
    expect(await textFuer(view, FM.name, FM.passwort)).toBeNull();
  });

  it('für jemanden, der seines vergessen hat, wird ein neues gesetzt', async () => {
    const view = await zeigeOffen(await geschuetzt());
    await druecke(view, 'Neues Passwort: Herr Muster');
    fuelle('Neues Passwort', NEU);
    fuelle('Neues Passwort wiederholen', NEU);
    await tu(view, 'Passwort setzen');
    expect(await textFuer(view, VERTRETUNG.name, NEU)).toBe(GEHEIM);
    expect(await textFuer(view, VERTRETUNG.name, VERTRETUNG.passwort)).toBeNull();
    expect(await bald(() => screen.getByText(GEHEIM))).toBeTruthy();
  });
});

describe('ein neuer Wiederherstellungscode', () => {
  it('wird einmal gezeigt, öffnet, und der alte öffnet nichts mehr', async () => {
    const offen = await geschuetzt();
    const view = await zeigeOffen(offen);
    await druecke(view, 'Neuer Wiederherstellungscode');
    await tu(view, 'Neuen Code erzeugen');
    const gruppe = await bald(() =>
      screen.getByRole('group', { name: 'Wiederherstellungscode für die Teamleitung' }),
    );
    const code = [...gruppe.children].map(({ textContent }) => textContent).join('-');
    expect(code).not.toBe(offen.code);
    expect(await textFuer(view, 'Wiederherstellung', code)).toBe(GEHEIM);
    expect(await textFuer(view, 'Wiederherstellung', offen.code)).toBeNull();
  });
});
