import { lesen } from '../../src/mappe/lesen';
import { saetze } from '../support/ablehnen';
import { BEIWERK } from '../support/bereiche';
import { STICHTAG } from '../support/faelle';
import { BEISPIEL, eingetragen, mappeMit, openMappe } from '../support/mappe';
import { mitExcelize } from '../support/mitExcelize';

/** What a name may lead to beside cells. */
const ABWEGE = {
  'einem festen Wert': '42',
  'einer Formel': 'OFFSET(Profiling!$C$5,0,0,1,1)',
  'einer anderen Formel': 'INDEX(Profiling!$C:$C,5)',
  'mehreren Bereichen': 'Profiling!$C$5,Profiling!$C$7',
  'einer ganzen Spalte': 'Profiling!$C:$C',
  'einer ganzen Zeile': 'Profiling!$5:$5',
  'einer anderen Mappe': '[1]Profiling!$C$5',
} as const;

describe('führt ein Name der Fallmappe nicht zu Zellen', () => {
  it.each(Object.entries(ABWEGE))('sondern zu %s: ein Satz nennt ihn', async (_, bezug) => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setName('Fall_Name', bezug);
    expect(await saetze(offen)).toEqual([
      expect.stringMatching(/^Arbeitsmappe: Der Name „Fall_Name“ führt nicht mehr zu genau einer Zelle/),
    ]);
  });

  it('sondern zu mehreren Zellen: auch dann, denn nur eine ist gemeint', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setName('Fall_Name', 'Profiling!$C$5:$D$5');
    expect(await saetze(offen)).toEqual([expect.stringContaining('„Fall_Name“')]);
  });

  it('und gehört er nicht zum Hauptweg, wird alles Übrige gelesen und eingetragen', async () => {
    const offen = await mappeMit(BEISPIEL);
    for (const name of ['Fm_Antrag', 'Plan_Dokument']) offen.host.workbook.setName(name, 'RAND()');
    expect((await offen.mappe.read(BEIWERK)).art).toBe('gelesen');
    await eingetragen(offen);
  });
});

describe('Namen anderer', () => {
  it.each(Object.entries(ABWEGE))('stören nicht, auch wenn sie zu %s führen', async (_, bezug) => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setName('Eigener_Name', bezug);
    await eingetragen(offen);
  });

  it('stören nicht, wenn sie heißen wie unsere und nur auf einem Blatt gelten', async () => {
    const offen = await mappeMit(BEISPIEL);
    const zwilling = { Name: 'Fall_Name', RefersTo: 'Kennung!$A$1', Scope: 'Kennung' };
    const mit = await openMappe(
      await mitExcelize(offen.host.save(), (file) => file.SetDefinedName(zwilling)),
    );
    const [ohne, gelesen] = [await lesen(offen.mappe, STICHTAG), await lesen(mit.mappe, STICHTAG)];
    expect(gelesen.art).toBe('berechnet');
    expect(gelesen).toEqual(ohne);
  });
});
