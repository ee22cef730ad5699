/**
 * The waiting list in its table, written from the pane: by Kundennummer, also where a second hand is at work between any two requests.
 * About 60 seconds.
 */
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { PLAETZE, WARTELISTE } from '../../../src/bereiche/fallliste';
import { createListensitzung } from '../../../src/bereiche/fallliste/vorhaben/listensitzung';
import { createExcelTabelle } from '../../../src/excel/liste/excelTabelle';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { StandInHost } from '../../host/nodeHost';
import {
  buchstabe,
  ERSTE_REIHE,
  oeffneSitzung,
  type OffeneSitzung,
  UMGEBUNG,
} from '../../support/offeneListe';
import { STICHTAG } from '../../support/faelle';
import { JETZT } from '../../support/mappe';

const HEUTE = serialOfDate(JETZT.datum);
const BLATT = WARTELISTE.blatt;
/** The row of the sheet with the headers of the table. */
const KOPF = 24;
const nummer = (nr: number): string => `100D00000${nr}`;

const wartend = (nr: number, weiteres: Falllistenzeile = {}): Falllistenzeile => ({
  kundennummer: nummer(nr),
  fachkraft: 'A. Adler',
  kennung: 'Exter',
  kennungSeit: 46000 + nr,
  stichtag: serialOfDate(STICHTAG),
  ...weiteres,
});

async function offen(zeilen: readonly Falllistenzeile[], plaetze = 1): Promise<OffeneSitzung> {
  const da = await oeffneSitzung(zeilen);
  await da.host.excel.run(async (context) => {
    const zellen = context.workbook.tables.getItem(PLAETZE.name).getDataBodyRange();
    zellen.getCell(0, 0).values = [['Träger A']];
    zellen.getCell(0, 1).values = [[plaetze]];
    await context.sync();
  });
  return da;
}

/** The cells of the table with its headers, row by row. */
async function tabelle({ excel }: StandInHost): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const zellen = context.workbook.tables.getItem(WARTELISTE.name).getRange().load('values');
    await context.sync();
    return zellen.values as unknown[][];
  });
}

/** Rank, proposal and the cell of a column of the house by Kundennummer; a second row of somebody apart. */
async function bild(host: StandInHost, haus?: string): Promise<Record<string, unknown>> {
  const [koepfe = [], ...zeilen] = await tabelle(host);
  const wert = (zeile: unknown[], kopf: string): unknown => zeile[koepfe.indexOf(kopf)];
  return Object.fromEntries(
    zeilen.map((zeile) => [
      String(wert(zeile, 'Kundennummer')),
      [wert(zeile, 'Rang'), wert(zeile, 'Vorschlag'), ...(haus === undefined ? [] : [wert(zeile, haus)])],
    ]),
  );
}

async function mitHausspalte(host: StandInHost): Promise<void> {
  await host.excel.run(async (context) => {
    const table = context.workbook.tables.getItem(WARTELISTE.name);
    const zeilen = table.rows.load('count');
    await context.sync();
    const leer = Array.from({ length: zeilen.count - 1 }, () => ['']);
    table.columns.add(undefined, [['Notiz'], ['ruft an'], ...leer]);
    await context.sync();
  });
}

const NACHRUECKEN = 'rückt nach: Platz frei bei Träger A';
const OHNE_ZUGANG = '„Zugang“ fehlt, daher weiter hinten';

it('wer wartet, steht danach in der Tabelle, der Reihe nach, mit dem Tag', async () => {
  const { host, sitzung } = await offen([wartend(2), wartend(1), wartend(3, { kennung: 'bFM' })]);
  await sitzung.trageWartelisteEin();
  expect(sitzung.get().wartelistenausgang).toMatchObject({
    art: 'eingetragen',
    zeilen: 2,
    ausgelassen: [],
    stoerung: null,
  });
  expect(await tabelle(host)).toEqual([
    ['Rang', 'Kundennummer', 'Fachkraft', 'Kennung seit', 'Zugang', 'Vorschlag', 'Stand'],
    [1, nummer(1), 'A. Adler', 46001, '', `${NACHRUECKEN}; ${OHNE_ZUGANG}`, HEUTE],
    [2, nummer(2), 'A. Adler', 46002, '', OHNE_ZUGANG, HEUTE],
  ]);
  await sitzung.trageWartelisteEin();
  expect(sitzung.get().wartelistenausgang).toMatchObject({ art: 'eingetragen', zeilen: 0 });
});

it('wer nicht mehr wartet, behält seine Zeile und was das Haus daneben schrieb; wer wieder wartet, bekommt sie zurück', async () => {
  const { host, sitzung } = await offen([wartend(1), wartend(2)], 0);
  await sitzung.trageWartelisteEin();
  await mitHausspalte(host);
  const kennung = (wert: string): void =>
    host.workbook.setCell('Fälle', `${buchstabe('kennung')}${ERSTE_REIHE}`, wert);
  kennung('bFM');
  await sitzung.trageWartelisteEin();
  expect(await bild(host, 'Notiz')).toEqual({
    [nummer(1)]: ['', 'wartet nicht mehr', 'ruft an'],
    [nummer(2)]: [1, OHNE_ZUGANG, ''],
  });
  await sitzung.trageWartelisteEin();
  expect(sitzung.get().wartelistenausgang).toMatchObject({ zeilen: 0 });
  kennung('Exter');
  await sitzung.trageWartelisteEin();
  expect(await bild(host, 'Notiz')).toEqual({
    [nummer(1)]: [1, OHNE_ZUGANG, 'ruft an'],
    [nummer(2)]: [2, OHNE_ZUGANG, ''],
  });
});

it('es lässt sich zurücknehmen: geänderte Zeilen ganz, von neuen bleibt die Nummer', async () => {
  const { host, sitzung } = await offen([wartend(1), wartend(2)], 0);
  await sitzung.trageWartelisteEin();
  const vorher = await bild(host);
  host.workbook.setCell('Fälle', `${buchstabe('kennung')}${ERSTE_REIHE}`, 'AV');
  await sitzung.trageWartelisteEin();
  expect(sitzung.get().ruecknehmbar).toBe('warteliste');
  await sitzung.nimmZurueck();
  expect(sitzung.get().ruecknahme).toMatchObject({ tat: 'warteliste', zeilen: 2 });
  expect(await bild(host)).toEqual(vorher);
});

const HAENDE: Readonly<Record<string, (host: StandInHost) => void>> = {
  sortiert: ({ workbook }) => workbook.sortTable(WARTELISTE.name, 'Kennung seit'),
  'fügt eine Zeile ein': ({ workbook }) => workbook.insertRows(BLATT, KOPF + 1),
  'fügt darüber eine Zeile ein': ({ workbook }) => workbook.insertRows(BLATT, 3),
  'sortiert die Fälle': ({ workbook }) => workbook.sortTable('tblFaelle', 'Kundennummer'),
};

/** Two people stand in the table with notes of the house, one of them waits no more; two are new. */
async function vorbereitet(): Promise<OffeneSitzung> {
  const da = await offen([wartend(4), wartend(2), wartend(1), wartend(3)], 0);
  const { host, sitzung } = da;
  const kennung = (nr: number, wert: string): void =>
    host.workbook.setCell('Fälle', `${buchstabe('kennung')}${ERSTE_REIHE + nr}`, wert);
  for (const nr of [1, 3]) kennung(nr, 'bFM');
  await sitzung.trageWartelisteEin();
  await mitHausspalte(host);
  for (const nr of [1, 3]) kennung(nr, 'Exter');
  kennung(2, 'AV');
  return da;
}

const SOLL = {
  [nummer(1)]: ['', 'wartet nicht mehr', 'ruft an'],
  [nummer(2)]: [1, OHNE_ZUGANG, ''],
  [nummer(3)]: [2, OHNE_ZUGANG, ''],
  [nummer(4)]: [3, OHNE_ZUGANG, ''],
};

describe('eine zweite Hand zwischen zwei Anfragen', () => {
  it.each(Object.entries(HAENDE))('%s: jede Person hat ihren Rang und ihre Notiz', async (_, hand) => {
    for (let vor = 0; vor < 12; vor += 2) {
      const { host, sitzung } = await vorbereitet();
      let anfrage = 0;
      host.before(() => {
        if (anfrage++ === vor) hand(host);
      });
      await sitzung.trageWartelisteEin();
      host.before(() => undefined);
      if (anfrage <= vor) break;
      const { '': leere, ...personen } = await bild(host, 'Notiz');
      expect([vor, personen, leere ?? ['', '', '']]).toEqual([vor, SOLL, ['', '', '']]);
      expect(sitzung.get().wartelistenausgang).toMatchObject({ art: 'eingetragen', stoerung: null });
    }
  });

  it('was jemand inzwischen in eine Zeile tippt, bleibt stehen und wird genannt', async () => {
    const { host, sitzung } = await offen([wartend(1)], 0);
    await sitzung.trageWartelisteEin();
    host.workbook.setCell('Fälle', `${buchstabe('kennung')}${ERSTE_REIHE}`, 'AV');
    // Places, list and table are read; then it is written.
    let anfrage = 0;
    host.before(() => {
      if (anfrage++ === 6) host.workbook.setCell(BLATT, `F${KOPF + 1}`, 'kommt Montag');
    });
    await sitzung.trageWartelisteEin();
    host.before(() => undefined);
    expect(anfrage).toBeGreaterThan(6);
    expect(await bild(host)).toEqual({ [nummer(1)]: [1, 'kommt Montag'] });
    expect(sitzung.get().wartelistenausgang).toMatchObject({
      zeilen: 0,
      ausgelassen: [{ kundennummer: nummer(1), grund: 'geaendert' }],
    });
  });

  it('ein zweites Fenster trägt dasselbe ein: niemand steht da, als wäre nichts gewesen, mit zwei Rängen', async () => {
    for (let vor = 0; vor < 12; vor += 2) {
      const { host, sitzung } = await vorbereitet();
      const andere = createListensitzung(createExcelTabelle({ excel: host.connect().excel }), UMGEBUNG);
      let anfrage = 0;
      host.before(async () => {
        if (anfrage++ === vor) await andere.trageWartelisteEin();
      });
      await sitzung.trageWartelisteEin();
      host.before(() => undefined);
      if (anfrage <= vor) break;
      const nummern = (await tabelle(host)).slice(1).map((zeile) => zeile[1]);
      const doppelt = new Set(nummern).size < nummern.length;
      const { wartelistenausgang, ablehnung } = sitzung.get();
      if (!doppelt) expect(await bild(host, 'Notiz')).toEqual(SOLL);
      else expect([wartelistenausgang, ablehnung]).toMatchObject([null, { grund: 'gleichzeitig' }]);
      await sitzung.trageWartelisteEin();
      const { wartelistenausgang: danach } = sitzung.get();
      if (doppelt) expect(danach).toHaveProperty('fehler.0.code', 'ZEILE_DOPPELT');
      else expect(danach).toMatchObject({ zeilen: 0 });
    }
  });
});

describe('was nicht geht, wird gesagt, und nichts ändert sich', () => {
  it.each<[string, string, (host: StandInHost) => void]>([
    [
      'eine Nummer steht zweimal in der Tabelle',
      'ZEILE_DOPPELT',
      ({ workbook }) => {
        workbook.setCell(BLATT, `B${KOPF + 1}`, nummer(1));
        workbook.insertRows(BLATT, KOPF + 1);
        workbook.setCell(BLATT, `B${KOPF + 1}`, `${nummer(1)} `);
      },
    ],
    [
      'eine Spalte ist umbenannt',
      'SPALTE_FEHLT',
      ({ workbook }) => workbook.setCell(BLATT, `F${KOPF}`, 'Anderes'),
    ],
    [
      'wer wartet, steht zweimal in der Liste',
      'WARTENDE_UNKLAR',
      ({ workbook }) => workbook.setCell('Fälle', `A${ERSTE_REIHE + 1}`, nummer(1)),
    ],
    [
      'wer wartet, hat keine Nummer',
      'WARTENDE_UNKLAR',
      ({ workbook }) => workbook.setCell('Fälle', `A${ERSTE_REIHE + 1}`, ''),
    ],
    [
      'eine Kennung ist nicht zu lesen',
      'TEXT_UNGUELTIG',
      ({ workbook }) => {
        const zelle = `${buchstabe('kennung')}${ERSTE_REIHE}`;
        workbook.setNumberFormat('Fälle', zelle, 'General');
        workbook.setCell('Fälle', zelle, '=1/0');
      },
    ],
  ])('%s', async (_, code, richteEin) => {
    const { host, sitzung } = await offen([wartend(1), wartend(2)]);
    richteEin(host);
    const vorher = await tabelle(host);
    await sitzung.trageWartelisteEin();
    expect(sitzung.get().wartelistenausgang).toMatchObject({ art: 'fehlerhaft', fehler: [{ code }] });
    expect(await tabelle(host)).toEqual(vorher);
    expect(sitzung.get().ruecknehmbar).toBeNull();
  });

  it('ein geschütztes Blatt', async () => {
    const { host, sitzung } = await offen([wartend(1)]);
    host.workbook.protectSheet(BLATT);
    await sitzung.trageWartelisteEin();
    expect(sitzung.get()).toMatchObject({ wartelistenausgang: null, ablehnung: { grund: 'blattschutz' } });
  });
});
