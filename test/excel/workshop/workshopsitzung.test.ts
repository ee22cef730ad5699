/**
 * The session with a Workshop over the genuine office.js: what it writes is what the package holds, and neither rows that move nor a
 * second pane make anything stand twice or get lost. Nothing of a participant but the code is in the file. About 20 seconds.
 */
import { strFromU8, unzipSync } from 'fflate';
import { URTEILE, WORKSHOP_TEILE } from '../../../src/bereiche/workshop/listen';
import { koepfe } from '../../../src/listen/liste';
import type { Workshopsitzung } from '../../../src/bereiche/workshop/vorhaben/workshopsitzung';
import { createExcelTeilemappe } from '../../../src/excel/teilemappe';
import { type Client, openHost, type StandInHost } from '../../host/nodeHost';
import { mitExcelize } from '../../support/mitExcelize';
import { type Gesagt, uebungsmappe } from '../../support/uebungsmappe';
import {
  erfundeneDatei,
  gewaehlt,
  workshopBytes,
  workshopNach,
  workshopsitzung,
} from '../../support/workshop';
import { gesagtesIn, workshopinhalt } from '../../support/workshopinhalt';

interface Offen {
  readonly host: StandInHost;
  readonly sitzung: Workshopsitzung;
}

const sitzungMit = ({ excel }: Pick<Client, 'excel'>): Workshopsitzung =>
  workshopsitzung(createExcelTeilemappe(WORKSHOP_TEILE, { excel }));

async function oeffne(bytes = workshopBytes()): Promise<Offen> {
  const host = await openHost(bytes);
  const sitzung = sitzungMit(host);
  await sitzung.neuLesen();
  return { host, sitzung };
}

async function liesEin(sitzung: Workshopsitzung, ...dateien: readonly Uint8Array[]): Promise<void> {
  await sitzung.pruefe(gewaehlt(...dateien));
  await sitzung.uebernimm(false);
}

const gesagt = (person: string, stufe: number): Gesagt => ({
  person,
  runde: 1,
  kennung: 'AV',
  stufen: { wohnsituation: stufe, mobilitaet: 1 },
});
const datei = (code: string, ...alles: readonly Gesagt[]): Promise<Uint8Array> =>
  uebungsmappe({ code, gesagt: alles });

it('zwei Umläufe zum Lesen; danach steht dasselbe da wie ohne Excel', async () => {
  const dateien = [await erfundeneDatei(1, [1, 2], 3), await erfundeneDatei(2, [1], 3)];
  const { host, sitzung } = await oeffne();
  expect(host.traffic.roundTrips).toBe(2);
  await liesEin(sitzung, ...dateien);
  await sitzung.werteAus(1);
  expect(sitzung.get()).toMatchObject({ meldung: { art: 'ausgewertet' }, laeuft: null, defekt: null });
  const ohne = await workshopNach(async (andere) => {
    await liesEin(andere, ...dateien);
    await andere.werteAus(1);
  });
  const gespeichert = host.save();
  expect(gesagtesIn(gespeichert)).toEqual(gesagtesIn(ohne));
  for (const liste of WORKSHOP_TEILE.listen) {
    const werte = (bytes: Uint8Array) =>
      workshopinhalt(bytes)
        .liste(liste)
        .zeilen.map(({ zeile: { stelle: _, ...rest } }) => rest);
    expect(werte(gespeichert)).toEqual(werte(ohne));
  }
});

it('mehr Urteile, als die Tabelle Zeilen hat: sie wächst', async () => {
  const { host, sitzung } = await oeffne(await mitTabelle('A6:E16'));
  await liesEin(sitzung, await erfundeneDatei(1, [1], 2), await erfundeneDatei(2, [1], 1));
  expect(sitzung.get().einlesen).toMatchObject({ uebernommen: 2, gesamt: 2, stoerung: null });
  const gespeichert = host.save();
  expect(gesagtesIn(gespeichert)).toEqual(
    gesagtesIn(
      await workshopNach(async (andere) =>
        liesEin(andere, await erfundeneDatei(1, [1], 2), await erfundeneDatei(2, [1], 1)),
      ),
    ),
  );
  expect(gesagtesIn(gespeichert).size).toBeGreaterThan(70);
});

/** The template with a smaller table of Urteile. */
function mitTabelle(bereich: string): Promise<Uint8Array> {
  return mitExcelize(workshopBytes(), (file) => {
    file.DeleteTable('tblUrteile');
    // Without a table, its headers are gone from it, but not from the sheet.
    koepfe(URTEILE).forEach((kopf, nr) => file.SetCellValue('Urteile', `${'ABCDE'.charAt(nr)}6`, kopf));
    file.AddTable('Urteile', { Range: bereich, Name: 'tblUrteile' });
  });
}

describe('währenddessen', () => {
  /** Something happens when the pane has read and is about to write. */
  async function dazwischen(tun: (host: StandInHost) => void | Promise<void>): Promise<Offen> {
    const offen = await oeffne();
    await liesEin(offen.sitzung, await datei('A', gesagt('P01', 1)), await datei('B', gesagt('P01', 3)));
    await offen.sitzung.pruefe(gewaehlt(await datei('C', gesagt('P01', 2), gesagt('P02', 0))));
    let umlauf = 0;
    // Each reading has two round trips; the third one of a taking over writes.
    offen.host.before(async () => {
      umlauf += 1;
      if (umlauf === 3) await tun(offen.host);
    });
    await offen.sitzung.uebernimm(false);
    expect(umlauf).toBeGreaterThan(5);
    return offen;
  }

  const ALLE = async (): Promise<ReadonlyMap<string, unknown>> =>
    gesagtesIn(
      await workshopNach(async (sitzung) =>
        liesEin(
          sitzung,
          await datei('A', gesagt('P01', 1)),
          await datei('B', gesagt('P01', 3)),
          await datei('C', gesagt('P01', 2), gesagt('P02', 0)),
        ),
      ),
    );

  it('sortiert jemand die Urteile: alles steht einmal da', async () => {
    const { host } = await dazwischen(({ workbook }) => workbook.sortTable('tblUrteile', 'Stufe'));
    expect(gesagtesIn(host.save())).toEqual(await ALLE());
  });

  it('fügt jemand eine Zeile ein: alles steht einmal da', async () => {
    const { host } = await dazwischen(({ workbook }) => workbook.insertRows('Urteile', 8));
    expect(gesagtesIn(host.save())).toEqual(await ALLE());
  });

  it('liest ein zweiter Aufgabenbereich dieselbe Datei ein: sie steht nicht doppelt', async () => {
    const { host } = await dazwischen(async (offen) => {
      const andere = sitzungMit(offen.connect());
      await liesEin(andere, await datei('C', gesagt('P01', 2), gesagt('P02', 0)));
    });
    expect(gesagtesIn(host.save())).toEqual(await ALLE());
  });

  it('liest ein zweiter Aufgabenbereich eine andere Datei ein: keine geht verloren', async () => {
    const { host } = await dazwischen(async (offen) => {
      await liesEin(sitzungMit(offen.connect()), await datei('D', gesagt('P01', 0)));
    });
    const codes = new Set([...gesagtesIn(host.save()).keys()].map((each) => each.split(' ')[2]));
    expect([...codes].sort()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('hat der Code inzwischen andere Antworten, wird nichts geschrieben, sondern noch einmal gezeigt', async () => {
    const { host, sitzung } = await oeffne();
    await sitzung.pruefe(gewaehlt(await datei('C', gesagt('P01', 2))));
    await liesEin(sitzungMit(host.connect()), await datei('C', gesagt('P01', 0)));
    await sitzung.uebernimm(false);
    expect(sitzung.get().einlesen).toMatchObject({
      art: 'vorschau',
      istVeraltet: true,
      dateien: [{ befund: { art: 'anders' } }],
    });
    expect(gesagtesIn(host.save()).get('1 P01 C wohnsituation')).toBe(0);
  });
});

describe('was Menschen in den Blättern tun', () => {
  it('eine eigene Spalte neben den Urteilen bleibt bei ihrer Zeile', async () => {
    const { host, sitzung } = await oeffne();
    await liesEin(sitzung, await datei('A', gesagt('P01', 1)));
    host.workbook.setCell('Urteile', 'G7', 'eigene Notiz');
    await liesEin(sitzung, await datei('B', gesagt('P01', 2)));
    expect(host.workbook.getCell('Urteile', 'G7')).toBe('eigene Notiz');
  });

  it('eine doppelte Zeile: nichts wird gezählt und nichts übernommen, die Zellen stehen da', async () => {
    const { host, sitzung } = await oeffne();
    await liesEin(sitzung, await datei('A', gesagt('P01', 1)));
    (['A', 'B', 'C', 'D', 'E'] as const).forEach((spalte) => {
      host.workbook.setCell('Urteile', `${spalte}20`, host.workbook.getCell('Urteile', `${spalte}7`));
    });
    await sitzung.werteAus(1);
    expect(sitzung.get().meldung).toMatchObject({
      stoerung: {
        art: 'fehlerhaft',
        fehler: [{ code: 'URTEIL_DOPPELT', orte: [{ zelle: 'C7' }, { zelle: 'C20' }] }],
      },
    });
    await liesEin(sitzung, await datei('B', gesagt('P01', 2)));
    expect(sitzung.get().einlesen).toMatchObject({ uebernommen: 0, stoerung: { art: 'fehlerhaft' } });
    expect(host.workbook.getCell('Urteile', 'A10')).toBe('');
  });

  it('ein geschütztes Blatt: nichts ist geschrieben, und es wird gesagt', async () => {
    const { host, sitzung } = await oeffne();
    host.workbook.protectSheet('Urteile');
    await liesEin(sitzung, await datei('A', gesagt('P01', 1)));
    expect(sitzung.get().einlesen).toMatchObject({
      uebernommen: 0,
      stoerung: { art: 'gesperrt', fehler: [{ code: 'BLATT_GESCHUETZT' }] },
    });
  });

  it('eine gelöschte Zeile der Übereinstimmung fehlt mit ihrem Namen', async () => {
    const { host, sitzung } = await oeffne();
    host.workbook.deleteRow('Übereinstimmung', 9);
    await sitzung.werteAus(1);
    expect(sitzung.get().meldung).toMatchObject({
      stoerung: { art: 'fehlerhaft', fehler: [{ code: 'ID_FEHLT', tabelle: 'tblUebereinstimmung' }] },
    });
  });

  it('lehnt Excel ab, steht es da, und ein zweiter Versuch geht', async () => {
    const { host, sitzung } = await oeffne();
    await sitzung.pruefe(gewaehlt(await datei('A', gesagt('P01', 1))));
    host.faults.cellEditMode(true);
    await sitzung.uebernimm(false);
    expect(sitzung.get().einlesen).toMatchObject({ uebernommen: 0, stoerung: { art: 'abgelehnt' } });
    host.faults.cellEditMode(false);
    await liesEin(sitzung, await datei('A', gesagt('P01', 1)));
    expect(gesagtesIn(host.save()).size).toBe(3);
  });
});

it('von den Teilnehmenden steht nichts in der Mappe als der Code', async () => {
  const kanarien = ['Kanarie1', 'Kanarie2'];
  const dateien = await Promise.all(
    kanarien.map((kanarie, nr) => erfundeneDatei(nr + 1, [1, 2], 3, { kanarie })),
  );
  // What is to be found nowhere else is in the files, in many of their parts.
  const dort = dateien.map((each) => teileMit(each, /Kanarie/));
  expect(dort.every((teile) => teile.length >= 4)).toBe(true);
  const { host, sitzung } = await oeffne();
  await liesEin(sitzung, ...dateien);
  await sitzung.werteAus(1);
  expect(sitzung.get().einlesen).toMatchObject({ uebernommen: 2 });
  const gespeichert = host.save();
  expect(teileMit(gespeichert, /Kanarie|Datei \d/)).toEqual([]);
  expect(teileMit(gespeichert, /K1/).length).toBeGreaterThan(0);
});

/** Names of the parts of a package in which something stands, and names that say it themselves. */
function teileMit(bytes: Uint8Array, was: RegExp): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, inhalt]) =>
    was.test(name) || was.test(strFromU8(inhalt)) ? [name] : [],
  );
}
