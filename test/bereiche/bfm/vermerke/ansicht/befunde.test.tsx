/**
 * @jest-environment jsdom
 *
 * What is found about the Tresor on opening, what can be done about it, and forms that say beforehand that nothing is written.
 * About 10 s of CPU.
 */
import '../../../../pane/nodeRealm';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { abgeschlossen } from '../../../../support/akte';
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
  NOTIZ,
  oeffne,
  tippeInListe,
  zeigeVermerke,
} from './zeigeVermerke';

const TEXTSPALTE = 'Vermerk (geschützt)';
/** The row of the list among the Berechtigte, after two persons and the code. */
const LISTENZEILE = 3;

async function zeigeOffen(offen: Geschuetzt, person = FM): Promise<GezeigteAkte> {
  const view = await zeigeVermerke(offen);
  await oeffne(person);
  await view.ruhe();
  await nachgezogen();
  return view;
}

const schutz = () => within(screen.getByRole('region', { name: 'Schutz der FM-Vermerke' }));
const formular = () => within(screen.getByRole('region', { name: 'Vermerk schreiben' }));
const gesperrt = (): boolean => formular().queryByText(/^Zurzeit wird kein Vermerk geschrieben\./) !== null;

async function bestaetige(view: GezeigteAkte, name: string): Promise<void> {
  await druecke(view, name);
  await nachgezogen();
}

async function zellenDer(offen: Geschuetzt, spalte: 'berechtigte' | 'vermerke'): Promise<string[]> {
  const gelesen = await listen(offen);
  return spalte === 'vermerke'
    ? gelesen.vermerke.map(({ zelle }) => zelle)
    : gelesen.berechtigte.map(({ name }) => name);
}

describe('wo nichts auffällt', () => {
  it('stehen Nummer, Tag und Wörter des Schlüssels da, und kein Kasten', async () => {
    await zeigeOffen(await geschuetzt());
    expect(
      schutz().getByText(/^Schlüssel Nr\. 1 vom 21\.11\.2026: [a-z]+ [a-z]+ [a-z]+ [a-z]+$/),
    ).toBeTruthy();
    expect(schutz().queryAllByRole('listitem')).toEqual([]);
    expect(gesperrt()).toBe(false);
    expect(document.body.textContent).not.toMatch(/unversehrt|vollständig/);
  });

  it('steht beim Vermerk, wann er geschrieben wurde', async () => {
    await zeigeOffen(await geschuetzt());
    expect(
      await screen.findByText('geschrieben am 28.11.2026 um 17:40 Uhr (Uhr jenes Rechners)'),
    ).toBeTruthy();
  });
});

describe('nach dem Öffnen', () => {
  it('wird ohne weiteren Klick vermerkt, was die Person gesehen hat; danach nichts mehr', async () => {
    const offen = await geschuetzt();
    const davor = (await listen(offen)).bestand.eintraege.map(({ schluessel }) => schluessel);
    const view = await zeigeOffen(offen, VERTRETUNG);
    const danach = (await listen(offen)).bestand.eintraege.map(({ schluessel }) => schluessel);
    expect(danach.map((each, index) => each === davor[index])).toEqual([true, false, true]);
    expect(view.sitzung.zustand().meldung?.art).not.toBe('akte');
    await druecke(view, 'Vermerke verschließen');
    await oeffne(VERTRETUNG);
    await view.ruhe();
    expect((await listen(offen)).bestand.eintraege.map(({ schluessel }) => schluessel)).toEqual(danach);
  });

  it('öffnet sich auch eine Mappe, die sich nicht beschreiben lässt, und ein leiser Satz sagt es', async () => {
    const offen = await geschuetzt();
    const view = await zeigeVermerke(offen);
    offen.host.workbook.protectSheet('Berechtigte');
    await oeffne(VERTRETUNG);
    await view.ruhe();
    expect(await screen.findByText(GEHEIM)).toBeTruthy();
    expect(await schutz().findByText(/^In der Mappe ließ sich nicht vermerken/)).toBeTruthy();
    expect(view.sitzung.zustand().meldung?.art).not.toBe('akte');
  });

  it('nennt die Profilings, die seither abgeschlossen wurden, und beim nächsten Mal nicht mehr', async () => {
    const offen = await geschuetzt();
    await abgeschlossen(offen);
    const view = await zeigeOffen(offen);
    expect(
      schutz().getByText(/^Seit der letzten Öffnung der Vermerke wurde ein Profiling abgeschlossen\./),
    ).toBeTruthy();
    await druecke(view, 'Vermerke verschließen');
    await oeffne(FM);
    await view.ruhe();
    expect(schutz().queryByText(/^Seit der letzten Öffnung/)).toBeNull();
  });
});

describe('verdächtige Zeilen', () => {
  it('werden zusammen genannt und nach einer Frage, die sie nennt, alle entfernt', async () => {
    const offen = await mitZweiter(await geschuetzt());
    await tippeInListe(offen, 'tblBerechtigte', [4, 'Name'], 'Frau Unbekannt');
    const view = await zeigeOffen(offen);
    expect(
      schutz().getByText(/^Eine Zeile der Berechtigten \(„Frau Unbekannt“\) wurde außerhalb/),
    ).toBeTruthy();
    expect(gesperrt()).toBe(false);
    await druecke(view, 'Alle verdächtigen Zeilen entfernen …');
    const frage = schutz().getByRole('group', { name: 'Alle verdächtigen Zeilen entfernen?' });
    expect(frage.textContent).toMatch(/jetzt ist das: „Frau Unbekannt“ \([A-Z]+\d+\)\./);
    await bestaetige(view, 'Alle verdächtigen Zeilen entfernen');
    expect(await zellenDer(offen, 'berechtigte')).toEqual([FM.name, VERTRETUNG.name, 'Wiederherstellung']);
    expect(schutz().queryAllByRole('listitem')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Schutz der FM-Vermerke');
  });
});

describe('die Liste der Vermerke', () => {
  it.each([
    ['fremd', 'FML2.Unsinn', /^Wo die versiegelte Liste der Vermerke stehen soll, steht etwas/],
    ['leer', '', /^Wo die versiegelte Liste der Vermerke stehen soll, steht etwas/],
  ])('%s: gesperrt, was geschrieben würde, bis sie neu versiegelt ist', async (_name, text, satz) => {
    const offen = await geschuetzt();
    await tippeInListe(offen, 'tblBerechtigte', [LISTENZEILE, 'Schlüssel'], text);
    const view = await zeigeOffen(offen);
    expect(schutz().getByText(satz)).toBeTruthy();
    expect(gesperrt()).toBe(true);
    fuelle('Text', 'Angefangen');
    fuelle('Betreff', 'Gespräch');
    await druecke(view, 'Vermerk verschlüsseln und schreiben');
    expect(await zellenDer(offen, 'vermerke')).toHaveLength(1);
    expect(feld('Text').value).toBe('Angefangen');
    await druecke(view, 'Liste neu versiegeln …');
    expect(schutz().getByText(/^Danach gilt als Bestand.*\(1 Vermerk\)/)).toBeTruthy();
    await bestaetige(view, 'Neu versiegeln');
    expect(gesperrt()).toBe(false);
    expect(feld('Text').value).toBe('Angefangen');
    await druecke(view, 'Vermerk verschlüsseln und schreiben');
    expect(await zellenDer(offen, 'vermerke')).toHaveLength(2);
  });

  it('von früher: wird als älter genannt, als man sie gesehen hat', async () => {
    const offen = await geschuetzt();
    const [alt = ''] = (await listen(offen)).bestand.listen;
    const view = await zeigeOffen(offen);
    fuelle('Text', 'Noch einer');
    fuelle('Betreff', 'Zweites');
    await druecke(view, 'Vermerk verschlüsseln und schreiben');
    await druecke(view, 'Vermerke verschließen');
    await oeffne(FM);
    await view.ruhe();
    await druecke(view, 'Vermerke verschließen');
    await tippeInListe(offen, 'tblBerechtigte', [LISTENZEILE, 'Schlüssel'], alt);
    await view.neuLesen();
    await oeffne(FM);
    expect(
      await schutz().findByText(/^Die versiegelte Liste der Vermerke ist älter als bei Ihrer/),
    ).toBeTruthy();
    expect(gesperrt()).toBe(true);
  });
});

describe('Vermerke', () => {
  it('die fehlen, werden mit ihrem Tag genannt, bis jemand es zur Kenntnis nimmt', async () => {
    const offen = await geschuetzt();
    for (const spalte of ['Id', 'Datum', 'Fachkraft', 'Status', 'Betreff', TEXTSPALTE])
      await tippeInListe(offen, 'tblVermerke', [0, spalte], '');
    const view = await zeigeOffen(offen);
    expect(
      schutz().getByText(/^Ein Vermerk vom 21\.11\.2026 steht in der versiegelten Liste und fehlt/),
    ).toBeTruthy();
    expect(gesperrt()).toBe(false);
    await druecke(view, 'Zur Kenntnis genommen …');
    await bestaetige(view, 'Nicht mehr darauf hinweisen');
    expect(schutz().queryAllByRole('listitem')).toEqual([]);
  });

  it('die sich nicht öffnen, halten das Neuverschlüsseln nur auf, bis man gefragt worden ist', async () => {
    const offen = await mitZweiter(await geschuetzt([NOTIZ, { ...NOTIZ, betreff: 'Zweites' }]));
    await tippeInListe(offen, 'tblVermerke', [1, TEXTSPALTE], 'FMV2.Unsinn');
    const view = await zeigeOffen(offen);
    expect(schutz().getByText(/^Ein Vermerk lässt sich nicht öffnen\. Warum/)).toBeTruthy();
    await druecke(view, 'Entfernen: Frau Probe');
    expect(screen.getByText('Ein Vermerk lässt sich nicht öffnen und bleibt, wie er ist.')).toBeTruthy();
    await druecke(view, 'Entfernen und neu verschlüsseln');
    expect(screen.getByText(/^Bitte bestätigen Sie das/)).toBeTruthy();
    expect(await zellenDer(offen, 'berechtigte')).toContain(ZWEITE.name);
    await userEvent.click(screen.getByRole('checkbox', { name: /Trotzdem neu verschlüsseln$/ }));
    await druecke(view, 'Entfernen und neu verschlüsseln');
    await bald(() => screen.getByRole('heading', { name: 'Berechtigte (3)' }));
    expect((await zellenDer(offen, 'vermerke'))[1]).toBe('FMV2.Unsinn');
    expect(await screen.findByText(/^Schlüssel Nr\. 2 vom /)).toBeTruthy();
    expect(await screen.findByText('21.11.2026 · Gespräch', { selector: 'summary' })).toBeTruthy();
  });
});

describe('das Neuverschlüsseln', () => {
  it('sagt, was gilt, wenn Excel es nicht zulässt, und lässt alle Knöpfe, wo sie waren', async () => {
    const offen = await mitZweiter(await geschuetzt());
    const view = await zeigeOffen(offen);
    await druecke(view, 'Entfernen: Frau Probe');
    offen.host.workbook.protectSheet('Berechtigte');
    await druecke(view, 'Entfernen und neu verschlüsseln');
    expect(
      await screen.findByText(/^Es gilt noch der bisherige Schlüssel, und entfernt ist niemand\./),
    ).toBeTruthy();
    expect(knopf('Entfernen und neu verschlüsseln').getAttribute('aria-disabled')).toBeNull();
    expect(await screen.findByText(GEHEIM)).toBeTruthy();
  });
});
