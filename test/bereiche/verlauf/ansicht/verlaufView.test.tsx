/**
 * @jest-environment jsdom
 *
 * The view „Verlauf“ as a whole: what it shows before it knows anything, and when something is in the way.
 */
import '../../../pane/nodeRealm';
import { act, screen } from '@testing-library/react';
import { zelleDesNamens } from '../../../support/fillMappe';
import { RUECKSPRACHEN, VERLAUF } from '../../../../src/bereiche/verlauf/listen';
import { KEINE_TEILE, type Teile } from '../../../../src/mappe/teile';
import { BEISPIEL, mappeMit } from '../../../support/mappe';
import { druecke } from '../../../pane/zeigeAkte';
import { zeigeVerlauf, zeigeVerlaufAuf } from './zeigeVerlauf';

const istMitVerlauf = (teile?: Teile): boolean => teile?.listen.includes(VERLAUF) === true;

const ueberschriften = (): string[] =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('die Ansicht „Verlauf“', () => {
  it('liest den Verlauf, sobald sie gezeigt wird, und nicht vorher', async () => {
    const offen = await mappeMit(BEISPIEL);
    const read = jest.spyOn(offen.mappe, 'read');
    await zeigeVerlaufAuf(offen, KEINE_TEILE);
    expect(read.mock.calls.map(([teile]) => istMitVerlauf(teile))).toEqual([false, true]);
    expect(ueberschriften()).toEqual(['Abgeschlossene Profilings', 'Was hat sich verändert?']);
  });

  it('sagt vor dem ersten Abschluss, dass es noch nichts zu vergleichen gibt', async () => {
    await zeigeVerlauf();
    expect(screen.getByText('Noch kein Profiling abgeschlossen.')).toBeTruthy();
    expect(screen.getByText('Einen Vergleich gibt es, sobald ein Profiling abgeschlossen ist.')).toBeTruthy();
  });

  it('lässt noch einmal lesen, wenn Excel beim ersten Mal ablehnt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const read = offen.mappe.read.bind(offen.mappe);
    offen.mappe.read = (teile) => {
      offen.host.faults.cellEditMode(istMitVerlauf(teile));
      return read(teile);
    };
    const view = await zeigeVerlaufAuf(offen, KEINE_TEILE);
    expect(screen.getByText('Der Verlauf ist noch nicht gelesen.')).toBeTruthy();
    offen.mappe.read = (teile) => {
      offen.host.faults.cellEditMode(false);
      return read(teile);
    };
    await druecke(view, 'Neu lesen');
    expect(ueberschriften()).toContain('Abgeschlossene Profilings');
  });
});

describe('ist etwas im Weg,', () => {
  it('nennt sie zuerst, was im Fall zu berichtigen ist, und führt hin', async () => {
    const view = await zeigeVerlauf([], { felder: { geburtsdatum: 'gestern' } });
    expect(ueberschriften()).toEqual(['Bitte zuerst berichtigen (1)']);
    const { blatt, zelle } = zelleDesNamens(view.host, 'Fall_Geburtsdatum');
    await druecke(view, `${blatt}!${zelle}`);
    expect(view.auswahl()).toBe(`${blatt}!${zelle}`);
  });

  it('sagt sie, welche Blätter fehlen, und bietet an, die Fallmappe zu aktualisieren', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.deleteSheet('Verlauf');
    offen.host.workbook.deleteSheet('Gespräch');
    await zeigeVerlaufAuf(offen);
    expect(screen.getByText(/fehlen die Blätter „Verlauf“ und „Gespräch“/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fallmappe aktualisieren' })).toBeTruthy();
    expect(ueberschriften()).toEqual([]);
  });

  it('nennt sie eine umbenannte Spalte der neuen Tabellen', async () => {
    const offen = await mappeMit(BEISPIEL);
    await offen.host.excel.run(async (context) => {
      const kopf = context.workbook.tables.getItem('tblWechsel').getRange();
      kopf.getCell(0, Object.keys(RUECKSPRACHEN.spalten).indexOf('grund')).values = [['Warum']];
      await context.sync();
    });
    await zeigeVerlaufAuf(offen);
    expect(screen.getByText(/fehlt die Spalte „Grund“/)).toBeTruthy();
  });

  it('nennt sie einen Eintrag des Verlaufs, den niemand versteht, und zeigt den Rest', async () => {
    const view = await zeigeVerlauf([{ felder: { stichtag: '10.03.2026' } }]);
    await act(async () => {
      await view.host.excel.run(async (context) => {
        const zeilen = context.workbook.tables.getItem('tblVerlauf').getDataBodyRange();
        zeilen.getCell(0, Object.keys(VERLAUF.spalten).indexOf('wohnsituation')).values = [['viel']];
        await context.sync();
      });
    });
    await view.neuLesen();
    expect(screen.getByText(/Erlaubt sind 0, 1, 2, 3, \? oder leer/)).toBeTruthy();
    expect(ueberschriften()).toContain('Was hat sich verändert?');
  });
});
