import { createSitzung } from '../../../src/mappe/ablauf';
import { akteAendern } from '../../../src/mappe/akteAendern';
import { eintragen } from '../../../src/mappe/eintragen';
import { lesen } from '../../../src/mappe/lesen';
import { schrittAendern, schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../../src/bereiche/plan/vorhaben/ziele';
import { MATRIXLISTE } from '../../../src/fall/listen';
import { statusText } from '../../../src/bausteine/meldung';
import type { StandInHost } from '../../host/nodeHost';
import { bildVon } from '../../support/bild';
import { BEIWERK } from '../../support/bereiche';
import { AM_STICHTAG, STICHTAG, ZUSATZ } from '../../support/faelle';
import { zelleDesNamens } from '../../support/fillMappe';
import { BEISPIEL, JETZT, mappeMit, openMappe, tippe, wertVon } from '../../support/mappe';
import { getan, SCHRITT, ZIEL } from '../../support/plan';
import { unterschied } from '../../support/stoerendeHand';

let mitPlan: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMit(BEISPIEL);
  await getan(offen, zielVereinbaren(ZIEL));
  for (const was of ['B danach', 'A zuerst']) await getan(offen, schrittAnlegen({ ...SCHRITT, was }));
  mitPlan = offen.host.save();
});

const FACHKRAFT = 'Fall_Fachkraft';
const fachkraft = (wert: string) => ({ ziel: { art: 'feld', feld: 'fachkraft' }, wert }) as const;

/** Acts before one of the next requests, or before each that writes. */
function greifeEin(host: StandInHost, wann: (anfrage: number) => boolean, tue: () => void): void {
  let anfrage = 0;
  host.traffic.reset();
  host.before(() => {
    if (wann(anfrage++)) tue();
  });
}

describe('kommt einmal jemand dazwischen', () => {
  it('geht der Eintrag danach durch: drei Anfragen, eine zum Zurückstellen, noch einmal drei', async () => {
    const { host, mappe } = await mappeMit(BEISPIEL);
    greifeEin(
      host,
      (anfrage) => anfrage === 2,
      () => host.workbook.sortTable(MATRIXLISTE.name, 'Ressourcenbereich'),
    );
    expect((await eintragen(mappe, JETZT)).art).toBe('eingetragen');
    expect(host.traffic.roundTrips).toBe(3 + 1 + 3);
  });

  it('geht eine Änderung der Akte danach durch, mit ebenso vielen Anfragen', async () => {
    const { host, mappe } = await openMappe(mitPlan);
    greifeEin(
      host,
      (anfrage) => anfrage === 2,
      () => host.workbook.sortTable('tblSchritte', 'Was'),
    );
    const vorhaben = schrittAendern('S2-AAAAAA', { angebot: 'Bus' });
    expect((await akteAendern(mappe, AM_STICHTAG, vorhaben, BEIWERK)).art).toBe('geaendert');
    expect(host.traffic.roundTrips).toBe(3 + 1 + 3);
  });

  it('findet eine Eingabe ihre Zeile wieder: zwei Anfragen, eine zum Zurückstellen, noch einmal zwei', async () => {
    const { host, mappe } = await mappeMit(BEISPIEL);
    await lesen(mappe, STICHTAG);
    greifeEin(
      host,
      (anfrage) => anfrage === 1,
      () => host.workbook.sortTable('tblBedarfe', 'Handlungsbedarf'),
    );
    const stufe = { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 } as const;
    expect((await mappe.enter([stufe])).art).toBe('eingegeben');
    expect(host.traffic.roundTrips).toBe(2 + 1 + 2);
  });
});

describe('kommt jedes Mal jemand dazwischen', () => {
  it('wird nach drei neuen Plänen aufgegeben, mit der Stelle, und die Mappe ist die der anderen', async () => {
    const offen = await openMappe(mitPlan);
    const vorher = await bildVon(offen.host.connect());
    let mal = 0;
    greifeEin(
      offen.host,
      (anfrage) => anfrage % 4 === 2,
      () => offen.host.workbook.sortTable('tblSchritte', mal++ % 2 === 0 ? 'Was' : 'Id'),
    );
    const ergebnis = await akteAendern(offen.mappe, AM_STICHTAG, schrittAnlegen(SCHRITT), BEIWERK);
    expect(ergebnis).toMatchObject({
      art: 'zurueckgestellt',
      ablehnung: { grund: 'gleichzeitig' },
      orte: [{ art: 'zelle', blatt: 'Plan' }],
    });
    expect(offen.host.traffic.roundTrips).toBe(4 * 4);
    expect(mal).toBe(4);
    expect(unterschied(vorher, await bildVon(offen.host.connect()))).toEqual([]);
  });
});

describe('füllt jemand gerade die Zelle einer Eingabe', () => {
  it('wartet die Eingabe, der Satz nennt die Zelle, und erst ein neuer Versuch überschreibt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { host, mappe } = offen;
    const sitzung = createSitzung(mappe, {
      jetzt: () => JETZT,
      zusatz: () => ZUSATZ,
      warten: () => new Promise((resolve) => setImmediate(resolve)),
      anfang: BEIWERK,
    });
    await sitzung.start();
    greifeEin(
      host,
      (anfrage) => anfrage === 1,
      () => tippe(offen, FACHKRAFT, 'Kollege'),
    );
    await sitzung.eingeben([fachkraft('Frau Neu')]);
    expect(wertVon(offen, FACHKRAFT)).toBe('Kollege');
    expect(sitzung.zustand().wartend).toHaveLength(1);
    const { blatt, zelle } = zelleDesNamens(host, FACHKRAFT);
    const satz = statusText(sitzung.zustand(), false);
    expect(satz).toContain(`${blatt}!${zelle}`);
    expect(satz).toContain('Jemand anderes hat dort gerade etwas eingetragen.');
    await sitzung.neuLesen();
    expect(wertVon(offen, FACHKRAFT)).toBe('Frau Neu');
    expect(sitzung.zustand().wartend).toEqual([]);
  });
});

describe('hält Excel nach dem Schreiben etwas anderes', () => {
  it('wird nicht „fertig“ gesagt, sondern zurückgestellt und die Zelle genannt', async () => {
    const offen = await mappeMit(BEISPIEL);
    await lesen(offen.mappe, STICHTAG);
    const { blatt, zelle } = zelleDesNamens(offen.host, FACHKRAFT);
    const { workbook } = offen.host;
    workbook.whenChanged(() => {
      if (workbook.getCell(blatt, zelle) === 'Frau Neu') workbook.setCell(blatt, zelle, 'FRAU NEU');
    });
    expect(await offen.mappe.enter([fachkraft('Frau Neu')])).toEqual({
      art: 'zurueckgestellt',
      ablehnung: { grund: 'andersGespeichert', code: 'StoredDifferently' },
      orte: [{ art: 'zelle', blatt, zelle }],
    });
    expect(workbook.getCell(blatt, zelle)).toBe('Frau Beispiel');
  });
});

describe('bricht Excel ab', () => {
  const vorhaben = schrittAnlegen(SCHRITT);

  /** Breaks the writing at its first action of a kind; gives the outcome and the number of requests. */
  async function abgebrochen(art: RegExp): Promise<[string, number]> {
    const probe = await openMappe(mitPlan);
    await akteAendern(probe.mappe, AM_STICHTAG, vorhaben, BEIWERK);
    const action = probe.host.traffic.log.at(-1)?.actions.findIndex((each) => art.test(each)) ?? -1;
    const { host, mappe } = await openMappe(mitPlan);
    let anfrage = 0;
    host.before(() => {
      if (anfrage++ === 2) host.faults.failAtAction({ roundTrip: 0, action });
    });
    const ergebnis = await akteAendern(mappe, AM_STICHTAG, vorhaben, BEIWERK);
    return [ergebnis.art, host.traffic.roundTrips];
  }

  it('während geschrieben wird, wird gelesen, was dasteht, und dann zurückgestellt: zwei Anfragen', async () => {
    expect(await abgebrochen(/ =$/)).toEqual(['unveraendert', 3 + 2]);
  });

  it('bevor etwas geschrieben ist, gibt es nichts zurückzustellen', async () => {
    expect(await abgebrochen(/load/)).toEqual(['unveraendert', 3]);
  });
});
