/**
 * @jest-environment jsdom
 *
 * Completing a Profiling, correcting one, the list of them, and a chain that was broken by hand.
 */
import '../../../pane/nodeRealm';
import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { VERLAUF } from '../../../../src/bereiche/verlauf/listen';
import { koepfe } from '../../../../src/listen/liste';
import { abgeschlossen, langerVerlauf, verlaufIn } from '../../../support/akte';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../support/mappe';
import { druecke } from '../../../pane/zeigeAkte';
import {
  abschnitt,
  type Besuch,
  type GezeigterVerlauf,
  klappeAuf,
  mappeNach,
  zeigeAbschliessen,
  zeigeVerlauf,
  zeigeVerlaufAuf,
} from './zeigeVerlauf';

const MAERZ: Besuch = { felder: { stichtag: '10.03.2026' } };
const JUNI: Besuch = { felder: { stichtag: '02.06.2026' }, bedarfe: { wohnsituation: 0, mobilitaet: 2 } };
const ABSCHLIESSEN = 'Profiling abschließen';
const bemerkung = (): HTMLTextAreaElement => {
  if (screen.queryByLabelText(/^Bemerkung zum Abschluss/) === null) klappeAuf('Bemerkung');
  return screen.getByLabelText(/^Bemerkung zum Abschluss/);
};
const schreibe = (value: string): unknown => fireEvent.change(bemerkung(), { target: { value } });

/** Types into the history by hand: row (from 0), column, value. */
async function tippeInVerlauf(
  { host }: Testmappe,
  zeile: number,
  spalte: string,
  wert: string,
): Promise<void> {
  const stelle = koepfe(VERLAUF).indexOf(spalte);
  await host.excel.run(async (context) => {
    const zeilen = context.workbook.tables.getItem('tblVerlauf').getDataBodyRange();
    zeilen.getCell(zeile, stelle).values = [[wert]];
    await context.sync();
  });
}

async function aufnahmen(view: GezeigterVerlauf): Promise<unknown[]> {
  const { verlauf } = await verlaufIn(view);
  return verlauf.aufnahmen.map(({ nr, korrigiert, bemerkung: worte }) => [nr, korrigiert, worte]);
}

describe('der Abschluss', () => {
  it('trägt die Ergebnisse mit ein, und ein Knopf genügt', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    await druecke(view, ABSCHLIESSEN);
    expect(view.sitzung.zustand()).toMatchObject({
      sicht: { stand: 'aktuell' },
      meldung: { getan: 'Profiling 2 vom 21.11.2026 abgeschlossen.' },
      ruecknehmbar: { label: 'Profiling 2 zurücknehmen' },
    });
  });

  it('geht nicht ohne Bestätigung der Kennung: er führt dorthin und schreibt nichts', async () => {
    const view = await zeigeAbschliessen([], {
      felder: {
        stichtag: '21.11.2026',
        festgelegteProfillage: 'Förderprofil',
        festlegungBegruendung: 'Ausbildung',
      },
    });
    await druecke(view, ABSCHLIESSEN);
    expect(document.activeElement?.textContent).toBe('Kennung bei festgelegter Profillage bestätigen');
    expect(screen.getByRole('alert').textContent).toBe('1 Angabe fehlt: Bestätigung der Kennung.');
    expect([view.sitzung.zustand().meldung?.art, await aufnahmen(view)]).toEqual(['gelesen', []]);
    await userEvent.type(screen.getByLabelText('Bestätigt von'), 'A. Adler{Enter}');
    await view.ruhe();
    await druecke(view, '„AV“ heute bestätigen');
    expect(screen.queryByRole('alert')).toBeNull();
    await druecke(view, ABSCHLIESSEN);
    expect(await aufnahmen(view)).toHaveLength(1);
  });

  it('schreibt das Profiling mit der Bemerkung in den Verlauf und leert das Feld', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    schreibe('Telefonisch');
    await druecke(view, ABSCHLIESSEN);
    expect(await aufnahmen(view)).toEqual([
      [1, null, ''],
      [2, null, 'Telefonisch'],
    ]);
    expect(bemerkung().value).toBe('');
    expect(document.activeElement?.textContent).toBe(ABSCHLIESSEN);
  });

  it('nennt eine zu lange Bemerkung am Feld und in der Meldung; sie bleibt stehen', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    schreibe('x'.repeat(32_768));
    screen.getByText(/^Der Text bei „Bemerkung zum Abschluss.*“ hat 32\.768 Zeichen\./);
    await druecke(view, ABSCHLIESSEN);
    expect(view.sitzung.zustand().meldung).toMatchObject({
      art: 'akte',
      ergebnis: { art: 'gesperrt', fehler: [{ code: 'TEXT_ZU_LANG', feld: 'Bemerkung', laenge: 32_768 }] },
    });
    expect([bemerkung().value.length, await aufnahmen(view)]).toEqual([32_768, [[1, null, '']]]);
  });

  it('bietet am selben Stichtag nur noch eine Korrektur an, und die alte Zeile bleibt', async () => {
    const view = await zeigeAbschliessen([MAERZ]);
    await druecke(view, ABSCHLIESSEN);
    expect(
      screen.getByText(/^Für diesen Stichtag ist das Profiling Nr\. 2 bereits abgeschlossen\./),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: ABSCHLIESSEN })).toBeNull();
    await view.trageEin({ bedarfe: { mobilitaet: 3 } });
    await druecke(view, 'Als Korrektur abschließen');
    expect(await aufnahmen(view)).toEqual([
      [1, null, ''],
      [2, null, ''],
      [3, 2, ''],
    ]);
    expect(view.sitzung.zustand().meldung).toMatchObject({
      getan: 'Profiling 3 vom 21.11.2026 abgeschlossen. Es berichtigt Profiling 2.',
    });
  });

  it('schließt auch bei zweimaligem Drücken nur einmal ab', async () => {
    const view = await zeigeAbschliessen();
    await userEvent.dblClick(screen.getByRole('button', { name: ABSCHLIESSEN }));
    await view.ruhe();
    expect(await aufnahmen(view)).toHaveLength(1);
  });

  it('verliert die Bemerkung weder beim Lesen noch beim Wechsel des Reiters noch bei einer Ablehnung', async () => {
    const view = await zeigeAbschliessen();
    schreibe('Hausbes');
    await view.neuLesen();
    await view.zeigeWieder(false);
    await view.zeigeWieder(true);
    await view.ruhe();
    expect(bemerkung().value).toBe('Hausbes');
    view.host.workbook.protectSheet('Verlauf');
    await druecke(view, ABSCHLIESSEN);
    expect(bemerkung().value).toBe('Hausbes');
    expect(await aufnahmen(view)).toEqual([]);
  });

  it('lässt stehen, was während des Abschlusses dazugeschrieben wird', async () => {
    const view = await zeigeAbschliessen();
    schreibe('Eins');
    fireEvent.click(screen.getByRole('button', { name: ABSCHLIESSEN }));
    schreibe('Eins zwei');
    await view.ruhe();
    expect(bemerkung().value).toBe('Eins zwei');
    expect(await aufnahmen(view)).toEqual([[1, null, 'Eins']]);
  });
});

describe('die Liste der Profilings', () => {
  it('nennt Nr., Tag, Kennung, Profillage und Fachkraft, das neueste zuerst, und führt zur Zeile', async () => {
    const view = await zeigeVerlauf([MAERZ, JUNI]);
    const knoepfe = abschnitt('Abgeschlossene Profilings (2)').getAllByRole('button');
    expect(knoepfe.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Nr\. 2 vom 02\.06\.2026: .+ · .+profil · Frau Beispiel$/),
      'Nr. 1 vom 10.03.2026: bFM · Unterstützungsprofil · Frau Beispiel',
    ]);
    await userEvent.click(knoepfe[1] as HTMLElement);
    await view.ruhe();
    const { verlauf } = await verlaufIn(view);
    expect(verlauf.zeilen[0]).toEqual({
      art: 'zelle',
      blatt: 'Verlauf',
      zelle: view.auswahl().split('!')[1],
    });
    expect(view.auswahl()).toMatch(/^Verlauf!/);
  });

  it('sagt, welches ein anderes berichtigt', async () => {
    const offen = await mappeNach([MAERZ]);
    await abgeschlossen(offen);
    await abgeschlossen(offen, '', 2);
    await zeigeVerlaufAuf(offen);
    const liste = abschnitt('Abgeschlossene Profilings (3)');
    expect(
      liste.getByRole('button', { name: /^Nr\. 3 vom 21\.11\.2026.* Korrektur zu Nr\. 2$/ }),
    ).toBeTruthy();
    expect(liste.getByRole('button', { name: /^Nr\. 2 .* berichtigt durch Nr\. 3$/ })).toBeTruthy();
  });

  it('zeigt von einem langen Verlauf zuerst die letzten, auf Wunsch mehr', async () => {
    const offen = await mappeMit(BEISPIEL);
    await langerVerlauf(offen, 30);
    const view = await zeigeVerlaufAuf(offen);
    const liste = abschnitt('Abgeschlossene Profilings (30)');
    expect(liste.getAllByRole('button', { name: /^Nr\./ })).toHaveLength(12);
    await druecke(view, '18 weitere zeigen');
    expect(liste.getAllByRole('button', { name: /^Nr\./ })).toHaveLength(30);
    expect(screen.getByText('Gezeigt sind die letzten 12 von 30 Profilings.')).toBeTruthy();
  });
});

describe('die Kette', () => {
  it('ist heil, solange niemand im Verlauf tippt', async () => {
    await zeigeVerlauf([MAERZ, JUNI]);
    expect(screen.getByText(/^Alle Siegel stimmen/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: /nicht unversehrt/ })).toBeNull();
  });

  it('nennt eine veränderte Zeile und führt hin', async () => {
    const view = await zeigeVerlauf([MAERZ, JUNI]);
    await act(() => tippeInVerlauf(view, 0, 'Kennung', 'AV'));
    await view.neuLesen();
    const bruch = abschnitt('Im Verlauf wurde etwas verändert oder unterbrochen (1)');
    expect(bruch.getByText(/^Das Profiling Nr\. 1 wurde nach dem Abschluss verändert\./)).toBeTruthy();
    expect(screen.queryByText(/^Alle Siegel stimmen/)).toBeNull();
    const { verlauf } = await verlaufIn(view);
    await userEvent.click(bruch.getByRole('button'));
    await view.ruhe();
    expect(verlauf.zeilen[0]).toMatchObject({ zelle: view.auswahl().split('!')[1] });
  });

  it('nennt eine gelöschte Zeile, zu der es keinen Weg mehr gibt', async () => {
    const view = await zeigeVerlauf([MAERZ, JUNI]);
    await act(async () => {
      await view.host.excel.run(async (context) => {
        context.workbook.tables.getItem('tblVerlauf').rows.getItemAt(1).delete();
        await context.sync();
      });
    });
    await view.neuLesen();
    const bruch = abschnitt('Im Verlauf wurde etwas verändert oder unterbrochen (1)');
    expect(bruch.getByText(/^Das Profiling Nr\. 2 fehlt im Verlauf/)).toBeTruthy();
    expect(bruch.queryByRole('button')).toBeNull();
  });
});
