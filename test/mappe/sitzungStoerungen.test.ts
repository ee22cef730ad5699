/** What a session does when Excel refuses, comes back, or the program itself has a bug. */
import type { Eingabe } from '../../src/mappe/eingabe';
import type { Zustand } from '../../src/mappe/zustand';
import { tippe, wertVon } from '../support/mappe';
import { inRuhe, sitzungMit, type Testsitzung } from '../support/sitzung';

const PROGNOSE: Eingabe = { ziel: { art: 'feld', feld: 'prognoseArbeitsmarkt' }, wert: 'bis 6 Monate' };

async function gestartet(): Promise<Testsitzung> {
  const test = await sitzungMit();
  await test.sitzung.start();
  return test;
}

/** Edits a cell until the session has waited so many times. */
function bearbeiteZelle(test: Testsitzung, wartezeiten: number): void {
  test.offen.host.faults.cellEditMode(true);
  let gewartet = 0;
  test.beimWarten = (ms) => {
    if (ms === 400 && ++gewartet === wartezeiten) test.offen.host.faults.clear();
  };
}

const inDerZelle = ({ offen }: Testsitzung): unknown => wertVon(offen, 'Profil_PrognoseArbeitsmarkt');

describe('wird eine Zelle bearbeitet', () => {
  it('beim Start, liest die Sitzung, sobald es vorbei ist', async () => {
    const test = await sitzungMit();
    bearbeiteZelle(test, 3);
    await test.sitzung.start();
    expect(test.sitzung.zustand()).toMatchObject({ zelleInBearbeitung: true, sicht: { art: 'abgelehnt' } });
    await inRuhe(test);
    expect(test.sitzung.zustand()).toMatchObject({
      zelleInBearbeitung: false,
      meldung: null,
      sicht: { art: 'berechnet' },
    });
  });

  it('nach einer Änderung im Blatt, liest sie von selbst noch einmal', async () => {
    const test = await gestartet();
    bearbeiteZelle(test, 3);
    tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await inRuhe(test);
    expect(test.sitzung.zustand()).toMatchObject({ sicht: { fall: { prognoseArbeitsmarkt: 'bis6' } } });
  });
});

describe('nach einem Lesen, das Excel abgelehnt hat', () => {
  it('gehen Eingaben trotzdem in ihre Zellen, und die Ablehnung ist vergessen', async () => {
    const test = await gestartet();
    test.offen.host.faults.failAtAction({ action: 0 });
    await test.sitzung.neuLesen();
    expect(test.sitzung.zustand().meldung).toMatchObject({ leseergebnis: { art: 'abgelehnt' } });
    await test.sitzung.eingeben([PROGNOSE]);
    expect(inDerZelle(test)).toBe('bis 6 Monate');
    expect(test.sitzung.zustand()).toMatchObject({ meldung: null, defekt: null });
  });
});

describe('nimmt Excel eine Eingabe nicht an', () => {
  async function abgelehnt(): Promise<Testsitzung> {
    const test = await gestartet();
    test.offen.host.workbook.protectSheet('Profiling');
    await test.sitzung.eingeben([PROGNOSE]);
    expect(test.sitzung.zustand().wartend).toEqual([PROGNOSE]);
    return test;
  }

  it('bringt „neu lesen“ sie hinein, sobald es geht', async () => {
    const test = await abgelehnt();
    test.offen.host.workbook.unprotectSheet('Profiling');
    await test.sitzung.neuLesen();
    expect(inDerZelle(test)).toBe('bis 6 Monate');
    expect(test.sitzung.zustand()).toMatchObject({ wartend: [], meldung: { art: 'gelesen' } });
  });

  it('lässt sie sich verwerfen; gezeigt wird wieder, was in den Zellen steht', async () => {
    const test = await abgelehnt();
    await test.sitzung.verwerfen();
    expect(inDerZelle(test)).toBe('');
    expect(test.sitzung.zustand()).toMatchObject({
      wartend: [],
      sicht: { fall: { prognoseArbeitsmarkt: null } },
    });
  });

  it('wartet sie auch, während die Fallmappe beschädigt ist', async () => {
    const test = await abgelehnt();
    const { workbook } = test.offen.host;
    const bezug = workbook.getReference('Fall_Name') ?? '';
    workbook.deleteName('Fall_Name');
    await test.sitzung.neuLesen();
    expect(test.sitzung.zustand()).toMatchObject({
      sicht: { art: 'fehlerhaft', mappe: null },
      defekt: null,
    });
    workbook.setName('Fall_Name', bezug);
    workbook.unprotectSheet('Profiling');
    await test.sitzung.neuLesen();
    expect(inDerZelle(test)).toBe('bis 6 Monate');
  });
});

describe('die Ansicht', () => {
  it('ist dasselbe Objekt, solange sich nichts geändert hat, was sie zeigt', async () => {
    const test = await gestartet();
    const { sicht } = test.sitzung.zustand();
    const gesehen: Zustand[] = [];
    test.sitzung.subscribe(() => gesehen.push(test.sitzung.zustand()));
    test.offen.host.workbook.select('Profiling', 'D19');
    await inRuhe(test);
    expect(gesehen[0]?.auswahl).not.toBeNull();
    expect(gesehen[0]?.sicht).toBe(sicht);
  });

  it('zeigt eine Eingabe ohne Unterbrechung, auch zwischen Eintreffen und Lesen', async () => {
    const test = await gestartet();
    const gesehen = new Set<unknown>();
    const lauf = test.sitzung.eingeben([PROGNOSE]);
    test.sitzung.subscribe(() => {
      const { sicht } = test.sitzung.zustand();
      gesehen.add(sicht.art === 'berechnet' ? sicht.fall.prognoseArbeitsmarkt : sicht.art);
    });
    await lauf;
    expect([...gesehen]).toEqual(['bis6']);
  });

  it('liest für viele Tasten hintereinander nur so oft wie nötig', async () => {
    const test = await gestartet();
    test.offen.host.traffic.reset();
    const werte = ['bis 6 Monate', 'bis 12 Monate', 'über 12 Monate', '?', 'bis 6 Monate'];
    await Promise.all(werte.map((wert) => test.sitzung.eingeben([{ ...PROGNOSE, wert }])));
    // Finding the cells, writing, and two round trips of reading.
    expect(test.offen.host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(inDerZelle(test)).toBe('bis 6 Monate');
  });
});

describe('ein Fehler im Programm', () => {
  it('steht im Zustand, hält die Sitzung nicht an und ist nach einem neuen Start vergessen', async () => {
    const test = await gestartet();
    // A code that only a mistake in the use of office.js can cause.
    test.offen.host.faults.failAtAction({ action: 0, code: 'InvalidRequestContext' });
    await test.sitzung.eingeben([PROGNOSE]);
    expect(test.sitzung.zustand()).toMatchObject({
      defekt: { code: 'InvalidRequestContext' },
      wartend: [PROGNOSE],
      vorgang: null,
    });
    await test.sitzung.start();
    expect(test.sitzung.zustand().defekt).toBeNull();
    await test.sitzung.neuLesen();
    expect(inDerZelle(test)).toBe('bis 6 Monate');
  });

  it('führt beim neuen Start nicht dazu, dass die Sitzung doppelt zuhört', async () => {
    const test = await gestartet();
    await test.sitzung.start();
    const gehoert: unknown[] = [];
    test.sitzung.subscribe(() => gehoert.push(test.sitzung.zustand().vorgang));
    test.offen.host.workbook.select('Profiling', 'D19');
    await inRuhe(test);
    // The selection is told once; then it is read, for what changed before it may not have been told.
    expect(gehoert.slice(0, 2)).toEqual([null, 'lesen']);
  });
});
