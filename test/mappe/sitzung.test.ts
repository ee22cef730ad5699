import { markeSetzen } from '../../src/mappe/eingabe';
import { findTabelle } from '../support/fillMappe';
import { BEISPIEL, wertVon } from '../support/mappe';
import { inRuhe, sitzungMit } from '../support/sitzung';
import { stufe, berechnet, inDerZelle } from './bedarfseingabe';

describe('eine Sitzung', () => {
  it('liest beim Start und meldet jede Änderung', async () => {
    const test = await sitzungMit(BEISPIEL);
    const gehoert: string[] = [];
    test.sitzung.subscribe(() => gehoert.push(test.sitzung.zustand().sicht.art));
    await test.sitzung.start();
    expect(gehoert[0]).toBe('leer');
    expect(gehoert.at(-1)).toBe('berechnet');
    expect(test.sitzung.zustand()).toMatchObject({ vorgang: null, wartend: [], letzterEintrag: null });
  });

  it('hört auf zu melden, wenn niemand mehr zuhört', async () => {
    const test = await sitzungMit(BEISPIEL);
    let gehoert = 0;
    test.sitzung.subscribe(() => gehoert++)();
    await test.sitzung.start();
    expect(gehoert).toBe(0);
  });
});

describe('Eingaben', () => {
  it('sind sofort zu sehen und danach in ihrer Zelle', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const lauf = test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    expect(berechnet(test.sitzung.zustand().sicht).fall.bedarfe.mobilitaet).toBe(3);
    expect(test.sitzung.zustand().wartend).toHaveLength(1);
    await lauf;
    expect(test.sitzung.zustand().wartend).toEqual([]);
    expect(await inDerZelle(test, 'mobilitaet')).toBe(3);
  });

  it('gehen in der Reihenfolge der Tasten in die Zellen; die letzte für eine Zelle gilt', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    await Promise.all([
      test.sitzung.eingeben([stufe('mobilitaet', 1)]),
      test.sitzung.eingeben([stufe('wohnsituation', 0)]),
      test.sitzung.eingeben([stufe('mobilitaet', 2)]),
    ]);
    expect(await inDerZelle(test, 'mobilitaet')).toBe(2);
    expect(await inDerZelle(test, 'wohnsituation')).toBe(0);
  });

  it('bleiben Text, auch wenn sie wie eine Formel beginnen', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const beleg = '=1+1';
    await test.sitzung.eingeben([{ ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'beleg' }, wert: beleg }]);
    const { blatt, zelle } = (await findTabelle(test.offen.host, 'tblBedarfe'))('mobilitaet', 'Beleg');
    expect(test.offen.host.workbook.getCell(blatt, zelle)).toBe(beleg);
    expect(berechnet(test.sitzung.zustand().sicht).mappe.belege.bedarfe.mobilitaet.beleg.value).toEqual({
      art: 'text',
      wert: beleg,
    });
  });

  it('finden ihre Zeile auch in einer inzwischen sortierten Tabelle', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    test.offen.host.workbook.sortTable('tblBedarfe', 'Handlungsbedarf');
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    expect(await inDerZelle(test, 'mobilitaet')).toBe(3);
  });

  it('setzen eine der sieben Marken und nehmen die andere weg', async () => {
    const test = await sitzungMit({ ...BEISPIEL, marken: { wahrscheinlich: 'x' } });
    await test.sitzung.start();
    await test.sitzung.eingeben(markeSetzen('nichtWahrscheinlich'));
    expect(wertVon(test.offen, 'Kennung_Wahrscheinlich')).toBe('');
    expect(wertVon(test.offen, 'Kennung_NichtWahrscheinlich')).toBe('x');
    expect(berechnet(test.sitzung.zustand().sicht).fall.festlegung).toBe('nichtWahrscheinlich');
  });

  it('warten, solange eine Zelle bearbeitet wird, und gehen dann hinein', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    test.offen.host.faults.cellEditMode(true);
    let gewartet = 0;
    test.beimWarten = (ms) => {
      if (ms !== 400) return;
      expect(test.sitzung.zustand()).toMatchObject({ zelleInBearbeitung: true });
      expect(test.sitzung.zustand().wartend).toHaveLength(1);
      if (++gewartet === 3) test.offen.host.faults.clear();
    };
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    expect(gewartet).toBe(3);
    expect(test.sitzung.zustand()).toMatchObject({ zelleInBearbeitung: false, wartend: [] });
    expect(await inDerZelle(test, 'mobilitaet')).toBe(3);
  });

  it('gehen bei keinem Fehler an irgendeiner Aktion verloren', async () => {
    const probe = await sitzungMit(BEISPIEL);
    await probe.sitzung.start();
    probe.offen.host.traffic.reset();
    await probe.sitzung.eingeben([stufe('mobilitaet', 3)]);
    const { actions } = probe.offen.host.traffic;
    expect(actions).toBeGreaterThan(20);
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    await inRuhe(test);
    for (let action = 0; action < actions; action += 3) {
      await test.sitzung.eingeben([stufe('mobilitaet', 0)]);
      test.offen.host.faults.failAtAction({ action });
      await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
      test.offen.host.faults.clear();
      expect(berechnet(test.sitzung.zustand().sicht).fall.bedarfe.mobilitaet).toBe(3);
      await test.sitzung.eingeben([]);
      expect(await inDerZelle(test, 'mobilitaet')).toBe(3);
    }
  });
});
