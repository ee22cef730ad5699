/**
 * @jest-environment jsdom
 *
 * Choosing a passphrase in the pane: what is refused, how strong it is said to be, diced words, and a house without a recovery code.
 */
import '../../../../support/probekrypto';
import '../../../../pane/nodeRealm';
import { fireEvent, screen } from '@testing-library/react';
import { WOERTER } from '../../../../../src/bereiche/bfm/vermerke/passwoerter/wortliste';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../../support/mappe';
import { stichprobe } from '../../../../support/stichprobe';
import { FM, VERTRETUNG } from '../../../../support/vermerkpersonen';
import { druecke, type GezeigteAkte } from '../../../../pane/zeigeAkte';
import {
  bald,
  feld,
  fuelle,
  geschuetzt,
  knopf,
  listen,
  nachgezogen,
  oeffne,
  zeigeVermerke,
} from './zeigeVermerke';

const SCHAETZUNG = '../../../../../src/bereiche/bfm/vermerke/passwoerter/schaetzung';

async function beginne(offen: Promise<Testmappe> = mappeMit(BEISPIEL)): Promise<GezeigteAkte> {
  const view = await zeigeVermerke(await offen);
  await druecke(view, 'Schutz einrichten');
  return view;
}

function fuelleAus(stelle: number, passwort: string): void {
  fuelle('Neues Passwort', passwort, stelle);
  fuelle('Neues Passwort wiederholen', passwort, stelle);
}

async function zurVertretung(view: GezeigteAkte): Promise<void> {
  fuelleAus(0, FM.passwort);
  await druecke(view, 'Weiter: Vertretung');
}

const staerke = (stelle = 0): string | null | undefined =>
  screen.getAllByRole('meter')[stelle]?.getAttribute('aria-valuetext');

async function mitHausregel(wert: string): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  await offen.host.excel.run(async (context) => {
    const koerper = context.workbook.tables.getItem('tblHausregeln').getDataBodyRange();
    koerper.load('values');
    await context.sync();
    const zeile = koerper.values.findIndex(([id]) => id === 'wiederherstellungscode');
    koerper.getCell(zeile, 2).values = [[wert]];
    await context.sync();
  });
  return offen;
}

describe('ein Passwort, das leicht zu erraten ist', () => {
  it('wird abgelehnt, mit dem Grund, einem Rat und ohne es zu nennen; geschrieben wird nichts', async () => {
    const view = await beginne();
    fuelleAus(0, 'passwort1234');
    await druecke(view, 'Weiter: Vertretung');
    screen.getByText(/^Das Passwort ist leicht zu erraten; darin: ein Wort, das viele nehmen und eine Reihe/);
    await zurVertretung(view);
    fuelle('Name', VERTRETUNG.name);
    fuelleAus(0, 'herr.muster1985');
    await druecke(view, 'Schutz einrichten');
    screen.getByText(
      /darin: ein Name oder eine Nummer aus dieser Mappe und eine Jahreszahl.*Wörter würfeln\.$/,
    );
    expect(document.body.textContent).not.toMatch(/passwort1234|muster1985/);
    expect((await listen(view)).berechtigte).toEqual([]);
  });

  it('ist auch der Name oder die Kundennummer der Person, um die es geht', async () => {
    const view = await beginne();
    for (const passwort of ['Erika Muster 2026', 'xx123D456789xx']) {
      fuelleAus(0, passwort);
      await druecke(view, 'Weiter: Vertretung');
      screen.getByText(/^Das Passwort ist leicht.* ein Name oder eine Nummer aus dieser Mappe/);
      fuelleAus(0, '');
    }
  });

  it('ist auch der Name der Vertretung, die erst danach genannt wird: dann geht es zurück', async () => {
    const view = await beginne();
    fuelleAus(0, 'Quendelbach Xaver');
    await druecke(view, 'Weiter: Vertretung');
    fuelle('Name', 'Xaver Quendelbach');
    fuelleAus(0, VERTRETUNG.passwort);
    await druecke(view, 'Schutz einrichten');
    screen.getByText('Schritt 1 von 3: Ihr Passwort');
    screen.getByText(/^Das Passwort ist leicht zu erraten/);
    expect(document.activeElement).toBe(feld('Neues Passwort'));
  });

  it('wird auch beim Ändern und Aufnehmen abgelehnt', async () => {
    const view = await zeigeVermerke(await geschuetzt());
    await oeffne(FM);
    await druecke(view, 'Mein Passwort ändern');
    fuelle('Bisheriges Passwort', FM.passwort);
    fuelleAus(0, 'Jobcenter2026');
    await druecke(view, 'Passwort ändern');
    screen.getByText(/^Das Passwort ist leicht zu erraten/);
    await druecke(view, 'Abbrechen');
    await druecke(view, 'Person aufnehmen');
    fuelle('Name', 'Tres0r');
    fuelleAus(0, 'Sommer2026!!');
    await druecke(view, 'Person aufnehmen');
    screen.getByText(/^Diesen Namen braucht das Integrationstool selbst/);
    screen.getByText(/^Das Passwort ist leicht zu erraten/);
    expect((await listen(view)).berechtigte).toHaveLength(3);
  });
});

const SCHLECHTE_NAMEN: readonly [string, RegExp][] = [
  ['frau\u00A0BEISPIEL', /^Dieser Name ist schon vergeben\./],
  ['Wiederherstel1ung', /^Diesen Namen braucht das Integrationstool selbst/],
  ['Herr Мuster', /^In diesem Namen stehen Buchstaben aus verschiedenen Schriften/],
  ['\u200B', /^Bitte geben Sie den Namen an\./],
];

describe('Namen', () => {
  it.each(stichprobe(SCHLECHTE_NAMEN, 1, 'names in the pane'))('%j wird abgelehnt', async (name, satz) => {
    const view = await beginne();
    await zurVertretung(view);
    fuelle('Name', name);
    await druecke(view, 'Schutz einrichten');
    screen.getByText(satz);
  });
});

describe('die Stärke', () => {
  it('steht in Worten da, sobald jemand beim Tippen innehält', async () => {
    await beginne();
    expect(staerke()).toBe('Die Stärke wird beim Tippen geschätzt.');
    fuelle('Neues Passwort', 'Sommer');
    expect(staerke()).toBe('Die Stärke wird beim Tippen geschätzt.');
    await bald(() => expect(staerke()).toBe('Noch zu kurz.'));
    fuelle('Neues Passwort', 'Sommer2026!!');
    await bald(() => expect(staerke()).toMatch(/^Geschätzt: leicht zu erraten; darin: ein Wort, das viele/));
    fuelle('Neues Passwort', 'drei Mohnblumen im Juni');
    await bald(() => expect(staerke()).toBe('Geschätzt: sehr gut.'));
    screen.getByText('Geschätzt: sehr gut.');
    expect(screen.getAllByRole('meter')[0]?.getAttribute('aria-valuenow')).toBe('4');
  });
});

describe('gewürfelte Wörter', () => {
  it('stehen lesbar da, füllen beide Felder und werden genommen; geändert stehen sie nicht mehr da', async () => {
    const view = await beginne();
    for (const weiter of ['Weiter: Vertretung', null]) {
      fireEvent.click(knopf('Wörter würfeln'));
      const worte = feld('Neues Passwort').value;
      expect(worte.split(' ').filter((wort) => WOERTER.includes(wort))).toHaveLength(5);
      expect(feld('Neues Passwort wiederholen').value).toBe(worte);
      screen.getByText(worte);
      if (weiter !== null) await druecke(view, weiter);
    }
    fuelle('Name', VERTRETUNG.name);
    const erste = feld('Neues Passwort').value;
    fuelle('Neues Passwort', `${erste}x`);
    expect(screen.queryByText(erste)).toBeNull();
    fuelle('Neues Passwort', erste);
    fireEvent.click(knopf('Schutz einrichten'));
    await view.ruhe();
    await bald(() => screen.getByRole('region', { name: /^Wiederherstellungscode/ }));
    await nachgezogen();
    expect((await listen(view)).berechtigte).toHaveLength(3);
  });
});

describe('ein Haus ohne Wiederherstellungscode', () => {
  it('sagt es, fragt nach, und macht dann keinen', async () => {
    const view = await zeigeVermerke(await mitHausregel('nein'));
    screen.getByText(/^Einen Wiederherstellungscode gibt es nach den Hausregeln nicht\./);
    expect(screen.queryByText(/^Der Wiederherstellungscode für die Teamleitung\./)).toBeNull();
    await druecke(view, 'Schutz einrichten');
    screen.getByText('Schritt 1 von 2: Ihr Passwort');
    await zurVertretung(view);
    fuelle('Name', VERTRETUNG.name);
    fuelleAus(0, VERTRETUNG.passwort);
    await druecke(view, 'Schutz einrichten');
    screen.getByText(/^Bitte bestätigen Sie das/);
    expect((await listen(view)).berechtigte).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /Ohne Passwörter sind die Vermerke verloren/ }));
    fireEvent.click(knopf('Schutz einrichten'));
    await view.ruhe();
    await bald(() => screen.getByText(/^Geöffnet für Frau Beispiel\./));
    expect(screen.queryByRole('region', { name: /^Wiederherstellungscode/ })).toBeNull();
    expect((await listen(view)).berechtigte.map(({ rolle }) => rolle)).toEqual([
      'fallmanagement',
      'vertretung',
    ]);
  });

  it.each(['ja', ''])('ist es nicht, wo „%s“ steht', async (wert) => {
    const view = await zeigeVermerke(await mitHausregel(wert));
    screen.getByText(/^Der Wiederherstellungscode für die Teamleitung\./);
    await druecke(view, 'Schutz einrichten');
    await zurVertretung(view);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

it('was Passwörter prüft und nicht ankommt, wird gesagt und lässt sich noch einmal holen', async () => {
  const fehlt = Object.assign(new Error('Loading chunk failed'), { name: 'ChunkLoadError' });
  jest.doMock(SCHAETZUNG, () => {
    throw fehlt;
  });
  const view = await beginne();
  screen.getByText(/^Die Prüfung der Passwörter konnte nicht geladen werden/);
  expect(screen.queryByLabelText('Neues Passwort')).toBeNull();
  jest.dontMock(SCHAETZUNG);
  await druecke(view, 'Noch einmal versuchen');
  await bald(() => feld('Neues Passwort'));
});
