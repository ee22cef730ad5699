/**
 * Numbers in place of formulas, and the numbers of a day remembered, in an open list: what is written where, what it costs, how it
 * is put back. About 30 seconds.
 */
import { beispielliste } from '../../../scripts/demo/beispielliste';
import { ZAHLEN, ZAHLENREIHE } from '../../../src/bereiche/fallliste';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { StandInHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import { JETZT } from '../../support/mappe';
import {
  buchstabe,
  ERSTE_REIHE,
  oeffneSitzung,
  type OffeneSitzung,
  zelleIn,
} from '../../support/offeneListe';

const ANZAHL = 6;
const HEUTE = serialOfDate(JETZT.datum);

/** A list that is too long for formulas from so many rows on. */
const offen = (formelnBis: number): Promise<OffeneSitzung> =>
  oeffneSitzung(beispielliste(ANZAHL, STICHTAG), undefined, { formelnBis });

/** Cells of a row of the numbers by header; none where there is no such row. */
async function reihe({ excel }: StandInHost, schluessel: string): Promise<Record<string, unknown> | null> {
  return excel.run(async (context) => {
    const zellen = context.workbook.tables.getItem(ZAHLEN.name).getRange().load('values');
    await context.sync();
    const [koepfe = [], ...zeilen] = zellen.values as unknown[][];
    const gefunden = zeilen.find(([erste]) => erste === schluessel);
    return gefunden === undefined
      ? null
      : Object.fromEntries(koepfe.map((kopf, stelle) => [String(kopf), gefunden[stelle]]));
  });
}

const anzahlMit = (host: StandInHost, kennung: unknown): number =>
  Array.from({ length: ANZAHL }, (_, nr) => zelleIn(host, 'kennung', nr)).filter((each) => each === kennung)
    .length;

describe('nach dem Berechnen', () => {
  it('stehen in einer langen Liste die Zahlen da, die eben eingetragen sind, mit ihrem Tag', async () => {
    const { host, sitzung } = await offen(ANZAHL - 1);
    await sitzung.berechne();
    expect(sitzung.get().bericht).toMatchObject({ zeilen: ANZAHL, zahlen: { art: 'werte' }, stoerung: null });
    expect(await reihe(host, ZAHLENREIHE.stand)).toMatchObject({ Tag: HEUTE });
    const alle = await reihe(host, ZAHLENREIHE.alle);
    expect(alle).toMatchObject({ Gesamt: ANZAHL });
    for (const kennung of ['AV', 'bFM', 'Exter', 'noch nicht festgelegt'])
      expect([kennung, alle?.[kennung]]).toEqual([kennung, anzahlMit(host, kennung)]);
    expect(await reihe(host, ZAHLENREIHE.team('Nord'))).toMatchObject({ Name: 'Nord' });
  });

  it('auch wo nur ein Teil der Zeilen berechnet ist', async () => {
    const { host, sitzung } = await offen(ANZAHL - 1);
    host.workbook.select('Fälle', `A${ERSTE_REIHE}:A${ERSTE_REIHE + 1}`);
    await sitzung.berechne('markiert');
    const alle = await reihe(host, ZAHLENREIHE.alle);
    const gezaehlt = ['AV', 'bFM', 'Exter', 'Zehn', 'I', 'noch nicht festgelegt', 'nicht eindeutig'].map(
      (each) => [each, anzahlMit(host, each)],
    );
    expect(alle).toMatchObject({ Gesamt: ANZAHL, ...(Object.fromEntries(gezaehlt) as object) });
    expect(sitzung.get().bericht).toMatchObject({ zeilen: 2, zahlen: { art: 'werte' } });
  });

  it('in einer kurzen Liste steht nichts da, und es kostet keine Anfrage', async () => {
    const { host, sitzung } = await offen(ANZAHL);
    host.traffic.reset();
    await sitzung.berechne();
    const anfragen = host.traffic.log.length;
    expect(sitzung.get().bericht).toMatchObject({ zahlen: { art: 'formeln' } });
    expect(await reihe(host, ZAHLENREIHE.stand)).toMatchObject({ Tag: '' });
    expect(anfragen).toBe(3);
  });

  it('ist die Liste wieder kurz, geht der Tag, und Formeln zählen', async () => {
    const { host, sitzung } = await offen(ANZAHL - 1);
    await sitzung.berechne();
    for (let spalte = 0; spalte < 80; spalte++) {
      const zelle = host.workbook.getCell('Fälle', `${spaltenname(spalte)}5`);
      if (zelle !== '') host.workbook.setCell('Fälle', `${spaltenname(spalte)}${ERSTE_REIHE}`, '');
    }
    await sitzung.berechne();
    expect(sitzung.get().bericht).toMatchObject({ zeilen: ANZAHL - 1, zahlen: { art: 'formeln' } });
    expect(await reihe(host, ZAHLENREIHE.stand)).toMatchObject({ Tag: '' });
  });

  it('Zurücknehmen stellt auch die Zahlen wieder her, und gezählt werden die Zeilen der Liste', async () => {
    const { host, sitzung } = await offen(ANZAHL - 1);
    await sitzung.berechne();
    await sitzung.nimmZurueck();
    expect(sitzung.get().ruecknahme).toMatchObject({ zeilen: ANZAHL, ausgelassen: [] });
    expect(await reihe(host, ZAHLENREIHE.stand)).toMatchObject({ Tag: '' });
    expect(await reihe(host, ZAHLENREIHE.alle)).toMatchObject({ Gesamt: '' });
  });

  it('ohne die Tabelle wird es gesagt; berechnet ist die Liste trotzdem', async () => {
    const { host, sitzung } = await offen(ANZAHL - 1);
    host.workbook.deleteSheet('Zahlen');
    await sitzung.berechne();
    expect(sitzung.get().bericht).toMatchObject({
      zeilen: ANZAHL,
      zahlen: { art: 'fehlerhaft', fehler: [{ code: 'ZAHLEN_FEHLEN' }] },
    });
  });

  it('ein geschütztes Blatt „Zahlen“ lässt die Zahlen unfertig, und das wird gesagt', async () => {
    const { host, sitzung } = await offen(ANZAHL - 1);
    host.workbook.protectSheet('Zahlen');
    await sitzung.berechne();
    expect(sitzung.get()).toMatchObject({
      bericht: { zeilen: ANZAHL, zahlen: { art: 'unfertig' } },
      ablehnung: { grund: 'blattschutz' },
    });
    expect(await reihe(host, ZAHLENREIHE.stand)).toMatchObject({ Tag: '' });
  });
});

describe('„Stand merken“', () => {
  it('hält fest, was eingetragen ist, mit dem Tag; das Blatt „Team“ wird nicht beschrieben', async () => {
    const { host, sitzung } = await offen(ANZAHL);
    await sitzung.berechne();
    await sitzung.merkeStand();
    expect(sitzung.get()).toMatchObject({
      merkausgang: { art: 'eingetragen', zeilen: 1, stoerung: null },
      ruecknehmbar: 'merken',
    });
    const damals = await reihe(host, ZAHLENREIHE.damals);
    expect(damals).toMatchObject({
      Tag: HEUTE,
      Gesamt: ANZAHL,
      AV: anzahlMit(host, 'AV'),
      bFM: anzahlMit(host, 'bFM'),
    });
    host.workbook.setCell('Fälle', `${buchstabe('kennung')}${ERSTE_REIHE}`, 'Zehn');
    await sitzung.berechne();
    expect(await reihe(host, ZAHLENREIHE.damals)).toEqual(damals);
    expect(await reihe(host, ZAHLENREIHE.stand)).toMatchObject({ Tag: '' });
  });

  it('ein zweites Mal am selben Tag ändert nichts; Zurücknehmen bringt den Stand davor', async () => {
    const { host, sitzung } = await offen(ANZAHL);
    await sitzung.merkeStand();
    const leer = await reihe(host, ZAHLENREIHE.damals);
    await sitzung.merkeStand();
    expect(sitzung.get().merkausgang).toMatchObject({ zeilen: 0 });
    await sitzung.berechne();
    await sitzung.merkeStand();
    expect(await reihe(host, ZAHLENREIHE.damals)).not.toEqual(leer);
    await sitzung.nimmZurueck();
    expect(sitzung.get().ruecknahme).toMatchObject({ tat: 'merken', zeilen: 1 });
    expect(await reihe(host, ZAHLENREIHE.damals)).toEqual(leer);
  });

  it('sortiert jemand die Zahlen dazwischen, steht der Stand trotzdem in seiner Zeile', async () => {
    for (let vor = 0; vor < 8; vor++) {
      const { host, sitzung } = await offen(ANZAHL);
      let anfrage = 0;
      host.before(() => {
        if (anfrage++ === vor) host.workbook.sortTable(ZAHLEN.name, 'Schlüssel');
      });
      await sitzung.merkeStand();
      host.before(() => undefined);
      expect([vor, await reihe(host, ZAHLENREIHE.damals)]).toMatchObject([
        vor,
        { Tag: HEUTE, Gesamt: ANZAHL },
      ]);
      expect(await reihe(host, ZAHLENREIHE.alle)).toMatchObject({ Tag: '', Gesamt: '' });
      if (anfrage <= vor) break;
    }
  });
});

/** The letters of a column, counted from 0. */
function spaltenname(spalte: number): string {
  const zweite = String.fromCharCode(65 + (spalte % 26));
  return spalte < 26 ? zweite : `${String.fromCharCode(64 + Math.floor(spalte / 26))}${zweite}`;
}
