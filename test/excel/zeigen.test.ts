import type { Ereignis } from '../../src/mappe/fallmappe';
import { BEISPIEL, eingetragen, mappeMit, type Testmappe } from '../support/mappe';

/** What is told of selections, one after the other. */
async function gehoert(offen: Testmappe, waehle: () => void): Promise<readonly Ereignis[]> {
  const ereignisse: Ereignis[] = [];
  await offen.mappe.watch((ereignis) => ereignisse.push(ereignis));
  waehle();
  await new Promise((resolve) => setImmediate(resolve));
  return ereignisse;
}

const D20 = { art: 'ausgewaehlt', blatt: 'Profiling', zelle: 'D20' };

describe('was jemand auswählt', () => {
  it.each([
    ['D20', [D20]],
    ['D20:E22', [D20]],
    ['D20:E22,F30', [D20]],
    ['D:D', []],
    ['B:D', []],
    ['20:20', []],
    ['3:5,D20', []],
  ])('%s: verstanden oder überhört', async (cells, erwartet) => {
    const offen = await mappeMit();
    expect(await gehoert(offen, () => offen.host.workbook.select('Profiling', cells))).toEqual(erwartet);
  });

  it('ein ganzes Blatt und danach eine Zelle: Die Zelle wird noch gehört', async () => {
    const offen = await mappeMit();
    const ereignisse = await gehoert(offen, () => {
      offen.host.workbook.select('Profiling', '1:1048576');
      offen.host.workbook.select('Profiling', 'D20');
    });
    expect(ereignisse).toEqual([D20]);
  });
});

describe('ist keine Zelle der Mappe ausgewählt', () => {
  it.each([
    ['sondern ein Diagramm', (offen: Testmappe) => offen.host.workbook.selectChart()],
    ['weil eine andere Mappe vorn ist', (offen: Testmappe) => offen.host.workbook.lookElsewhere()],
  ])('%s: gelesen und eingetragen wird trotzdem', async (_, waehle) => {
    const offen = await mappeMit(BEISPIEL);
    waehle(offen);
    await eingetragen(offen);
  });

  it('zeigt Excel keine Stelle, und der Grund sagt, warum; danach wieder', async () => {
    const offen = await mappeMit();
    const ort = { art: 'zelle', blatt: 'Kennung', zelle: 'B8' } as const;
    offen.host.workbook.lookElsewhere();
    expect(await offen.mappe.select(ort)).toEqual({ grund: 'andereMappe', code: 'GeneralException' });
    offen.host.workbook.lookElsewhere(false);
    expect(await offen.mappe.select(ort)).toBeNull();
    expect(offen.host.workbook.selection()).toEqual({ sheet: 'Kennung', row: 7, column: 1 });
  });
});
