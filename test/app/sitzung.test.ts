import type { Ansicht } from '../../src/app/ansicht';
import { markeSetzen, type Eingabe } from '../../src/app/eingabe';
import type { BedarfId } from '../../src/rules/vocabulary';
import { findTabelle, zelleDesNamens } from '../support/fillMappe';
import { BEISPIEL, tippe, wertVon } from '../support/mappe';
import { inRuhe, sitzungMit, type Testsitzung } from '../support/sitzung';

const stufe = (id: BedarfId, wert: string | number): Eingabe => ({
  ziel: { art: 'bedarf', id, teil: 'stufe' },
  wert,
});

function berechnet(ansicht: Ansicht): Extract<Ansicht, { art: 'berechnet' }> {
  if (ansicht.art !== 'berechnet') throw new Error(`shown is ${ansicht.art}`);
  return ansicht;
}

async function inDerZelle({ offen }: Testsitzung, id: BedarfId): Promise<unknown> {
  const { blatt, zelle } = (await findTabelle(offen.host, 'tblBedarfe'))(id, 'Stufe');
  return offen.host.workbook.getCell(blatt, zelle);
}

describe('eine Sitzung', () => {
  it('liest beim Start und meldet jede Änderung', async () => {
    const test = await sitzungMit(BEISPIEL);
    const gehoert: string[] = [];
    test.sitzung.subscribe(() => gehoert.push(test.sitzung.zustand().ansicht.art));
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
    expect(berechnet(test.sitzung.zustand().ansicht).fall.bedarfe.mobilitaet).toBe(3);
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
    expect(berechnet(test.sitzung.zustand().ansicht).mappe.belege.bedarfe.mobilitaet.beleg.value).toEqual({
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
    expect(berechnet(test.sitzung.zustand().ansicht).fall.festlegung).toBe('nichtWahrscheinlich');
  });

  it('warten, solange eine Zelle bearbeitet wird, und gehen dann hinein', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    test.offen.host.faults.cellEditMode(true);
    let gewartet = 0;
    test.beimWarten = (ms) => {
      if (ms < 400) return;
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
      expect(berechnet(test.sitzung.zustand().ansicht).fall.bedarfe.mobilitaet).toBe(3);
      await test.sitzung.eingeben([]);
      expect(await inDerZelle(test, 'mobilitaet')).toBe(3);
    }
  });
});

describe('die Arbeitsmappe ändert sich', () => {
  it('und die Sitzung liest sie neu', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await inRuhe(test);
    expect(berechnet(test.sitzung.zustand().ansicht).fall.prognoseArbeitsmarkt).toBe('bis6');
  });

  it('und eine Auswahl im Blatt führt zur Eingabe', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const { blatt, zelle } = zelleDesNamens(test.offen.host, 'Profil_Dominierend');
    test.offen.host.workbook.select(blatt, zelle);
    await inRuhe(test);
    expect(test.sitzung.zustand().auswahl).toEqual({ art: 'feld', feld: 'dominierend' });
  });

  it('und eine falsche Eingabe zeigt den Fehler, ohne die Eingaben zu verlieren', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await inRuhe(test);
    const { ansicht } = test.sitzung.zustand();
    expect(ansicht).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'AUSWAHL_UNGUELTIG' }] });
    await test.sitzung.eingeben([
      { ziel: { art: 'feld', feld: 'prognoseArbeitsmarkt' }, wert: 'bis 12 Monate' },
    ]);
    expect(berechnet(test.sitzung.zustand().ansicht).fall.prognoseArbeitsmarkt).toBe('bis12');
  });

  it('oder Excel verweigert das Lesen: Das Gezeigte bleibt stehen', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    test.offen.host.faults.cellEditMode(true);
    await test.sitzung.neuLesen();
    expect(test.sitzung.zustand().ansicht.art).toBe('berechnet');
    expect(test.sitzung.zustand().meldung).toMatchObject({
      art: 'gelesen',
      leseergebnis: { art: 'abgelehnt', ablehnung: { grund: 'zellbearbeitung' } },
    });
  });
});

describe('eintragen und zurücknehmen', () => {
  it('führt über „noch nicht eingetragen“, „aktuell“ und „veraltet“ und zurück', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const stand = (): string => berechnet(test.sitzung.zustand().ansicht).stand;
    expect(stand()).toBe('nochNichtEingetragen');
    await test.sitzung.eintragen();
    expect(stand()).toBe('aktuell');
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    expect(stand()).toBe('veraltet');
    await test.sitzung.zuruecknehmen();
    expect(test.sitzung.zustand()).toMatchObject({
      letzterEintrag: null,
      meldung: { ergebnis: { art: 'zurueckgenommen' } },
    });
    expect(stand()).toBe('nochNichtEingetragen');
    expect(wertVon(test.offen, 'Kennung_Errechnet')).toBe('');
  });

  it('trägt erst ein, wenn alle wartenden Eingaben in ihren Zellen sind', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const eingabe = test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    await Promise.all([eingabe, test.sitzung.eintragen()]);
    expect(berechnet(test.sitzung.zustand().ansicht)).toMatchObject({
      stand: 'aktuell',
      fall: { bedarfe: { mobilitaet: 3 } },
    });
  });

  it('nimmt nichts zurück, wo nichts eingetragen wurde', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    await test.sitzung.zuruecknehmen();
    expect(test.sitzung.zustand().meldung).toMatchObject({ art: 'gelesen' });
  });
});
