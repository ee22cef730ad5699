/**
 * @jest-environment jsdom
 *
 * The view „Verlauf“ as a whole: what it shows before it knows anything, and when something is in the way.
 */
import '../nodeRealm';
import { act, screen } from '@testing-library/react';
import { zelleDesNamens } from '../../support/fillMappe';
import { VERLAUF_SPALTE } from '../../../src/bereiche/verlauf/fach/siegelfelder';
import { WECHSEL_SPALTE } from '../../../src/bereiche/verlauf/fach/readRuecksprache';
import { BEISPIEL, mappeMit } from '../../support/mappe';
import { druecke } from '../zeigeAkte';
import { zeigeVerlauf, zeigeVerlaufAuf } from './zeigeVerlauf';

const WECHSEL_SPALTEN: readonly string[] = Object.values(WECHSEL_SPALTE);
/** The ratings follow the fixed columns. */
const STELLE_EINER_STUFE = Object.keys(VERLAUF_SPALTE).length;

const ueberschriften = (): string[] =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('die Ansicht „Verlauf“', () => {
  it('liest den Verlauf, sobald sie gezeigt wird, und nicht vorher', async () => {
    const offen = await mappeMit(BEISPIEL);
    const view = await zeigeVerlaufAuf(offen);
    expect(view.sitzung.zustand().ansicht).toMatchObject({ mappe: { akte: { art: 'gelesen' } } });
    expect(ueberschriften()).toEqual([
      'Gespräch: durchgesehen und bestätigt',
      'Was hat sich verändert?',
      'Wechsel besprechen',
      'Abgeschlossene Profilings',
      'Profiling abschließen',
    ]);
  });

  it('sagt vor dem ersten Abschluss, dass es noch nichts zu vergleichen gibt', async () => {
    await zeigeVerlauf();
    expect(screen.getByText('Noch kein Profiling abgeschlossen.')).toBeTruthy();
    expect(screen.getByText('Einen Vergleich gibt es, sobald ein Profiling abgeschlossen ist.')).toBeTruthy();
  });

  it('lässt noch einmal lesen, wenn Excel beim ersten Mal ablehnt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { read } = offen.mappe;
    let lesungen = 0;
    const mappe: typeof offen.mappe = {
      ...Object.fromEntries(Object.entries(offen.mappe)),
      read: (mitAkte) => {
        lesungen++;
        // As after any reading but the first, which takes the history along.
        if (lesungen === 1) return read.call(offen.mappe, false);
        offen.host.faults.cellEditMode(mitAkte === true);
        return read.call(offen.mappe, mitAkte);
      },
    } as typeof offen.mappe;
    const view = await zeigeVerlaufAuf({ ...offen, mappe });
    expect(screen.getByText('Der Verlauf ist noch nicht gelesen.')).toBeTruthy();
    mappe.read = (mitAkte) => {
      offen.host.faults.cellEditMode(false);
      return read.call(offen.mappe, mitAkte);
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

  it('sagt sie bei einer älteren Vorlage, dass neue Blätter nötig sind', async () => {
    const offen = await mappeMit(BEISPIEL);
    const blatt = '_Integrationstool';
    const zeile = [1, 2, 3, 4, 5, 6].find(
      (each) => offen.host.workbook.getCell(blatt, `A${each}`) === 'Version',
    );
    offen.host.workbook.setCell(blatt, `B${zeile ?? 0}`, 1);
    await zeigeVerlaufAuf(offen);
    expect(screen.getByText(/^Diese Fallmappe stammt aus Version 1 der Vorlage;/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fallmappe aktualisieren' })).toBeTruthy();
    expect(ueberschriften()).toEqual([]);
  });

  it('nennt sie eine umbenannte Spalte der neuen Tabellen', async () => {
    const offen = await mappeMit(BEISPIEL);
    await offen.host.excel.run(async (context) => {
      const kopf = context.workbook.tables.getItem('tblWechsel').getRange();
      kopf.getCell(0, WECHSEL_SPALTEN.indexOf('Grund')).values = [['Warum']];
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
        zeilen.getCell(0, STELLE_EINER_STUFE).values = [['viel']];
        await context.sync();
      });
    });
    await view.neuLesen();
    expect(screen.getByText(/Erlaubt sind 0, 1, 2, 3, \? oder leer/)).toBeTruthy();
    expect(ueberschriften()).toContain('Profiling abschließen');
  });
});
