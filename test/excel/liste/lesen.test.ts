/** A list of cases is read in blocks: nothing is missed, nothing is read twice, also where rows move meanwhile. About five seconds. */
import { FAELLE, LISTE_STAND } from '../../../src/bereiche/fallliste';
import { createExcelTabelle } from '../../../src/excel/liste/excelTabelle';
import { frageMappenart } from '../../../src/excel/mappenart';
import type { Tabellenbestand } from '../../../src/mappe/liste/tabellenmappe';
import { openHost } from '../../host/nodeHost';
import { vorlageBytes } from '../../support/mappe';
import { gelesen, listeMit, OHNE_ENDE, oeffneListe, WUNSCH } from '../../support/offeneListe';

const ZEILEN = 20;

/** What was read of the cells, without the way to it. */
function inhalt({ tabelle: { values, valueTypes, numberFormat, address } }: Tabellenbestand): unknown {
  return { values, valueTypes, numberFormat, address };
}

function nummern({ tabelle: { values } }: Tabellenbestand): unknown[] {
  return values.slice(1).map(([nummer]) => nummer);
}

it('in einem Block zwei Anfragen, in n Blöcken n + 2, und es ist dasselbe', async () => {
  const xlsx = await listeMit(ZEILEN);
  const ganz = await oeffneListe(xlsx);
  const bestand = await gelesen(ganz);
  expect(ganz.host.traffic.roundTrips).toBe(2);
  for (const [jeBlock, anfragen] of [
    [20, 2],
    [19, 4],
    [7, 5],
    [1, 22],
  ] as const) {
    const geteilt = await oeffneListe(xlsx, jeBlock);
    const auch = await gelesen(geteilt);
    expect([geteilt.host.traffic.roundTrips, auch.jeBlock]).toEqual([anfragen, jeBlock]);
    expect(inhalt(auch)).toEqual(inhalt(bestand));
  }
  expect(bestand.tabelle.values).toHaveLength(ZEILEN + 1);
  expect([...bestand.felder.keys()]).toEqual([LISTE_STAND.name]);
});

it('sagt nach jedem Block, wie weit es ist, und hört auf, wenn es soll', async () => {
  const { tabelle, host } = await oeffneListe(await listeMit(ZEILEN), 8);
  const stand: [number, number][] = [];
  const melde = (erledigt: number, gesamt: number): void => void stand.push([erledigt, gesamt]);
  await tabelle.lies(WUNSCH, { melde, istAbgebrochen: () => false });
  expect(stand).toEqual([
    [8, 20],
    [16, 20],
    [20, 20],
  ]);
  host.traffic.reset();
  stand.length = 0;
  const ergebnis = await tabelle.lies(WUNSCH, { melde, istAbgebrochen: () => stand.length > 0 });
  expect([ergebnis.art, host.traffic.roundTrips]).toEqual(['abgebrochen', 2]);
});

it.each([
  ['eine Zeile kommt davor', 'einfuegen'],
  ['es wird sortiert', 'sortieren'],
] as const)('%s zwischen zwei Blöcken: gelesen wird noch einmal', async (_, was) => {
  const { tabelle, host } = await oeffneListe(await listeMit(ZEILEN), 5);
  let anfrage = 0;
  host.before(() => {
    if (anfrage++ !== 3) return;
    if (was === 'einfuegen') host.workbook.insertRows(FAELLE.blatt, 6, 1);
    else host.workbook.sortTable(FAELLE.name, 'Name');
  });
  const bestand = await gelesen({ tabelle });
  const erwartet = await gelesen({ tabelle: createExcelTabelle({ excel: host.excel }) });
  expect(inhalt(bestand)).toEqual(inhalt(erwartet));
  expect(new Set(nummern(bestand)).size).toBe(nummern(bestand).length);
});

it('wo es nicht aufhört, wird nichts gelesen', async () => {
  const { tabelle, host } = await oeffneListe(await listeMit(ZEILEN), 5);
  let anfrage = 0;
  host.before(() => {
    if (anfrage++ % 3 === 0) host.workbook.insertRows(FAELLE.blatt, 6, 1);
  });
  expect(await tabelle.lies(WUNSCH, OHNE_ENDE)).toMatchObject({
    art: 'abgelehnt',
    ablehnung: { grund: 'gleichzeitig' },
  });
});

it('eine Antwort, die zu groß ist, kommt in Teilen', async () => {
  const xlsx = await listeMit(ZEILEN);
  const { tabelle, host } = await oeffneListe(xlsx);
  host.faults.limitAnswers(30_000);
  const bestand = await gelesen({ tabelle });
  expect(host.traffic.roundTrips).toBeGreaterThan(4);
  host.faults.clear();
  expect(inhalt(bestand)).toEqual(inhalt(await gelesen(await oeffneListe(xlsx))));
});

it('verborgene Zeilen sind dabei, und ihr Block weiß davon', async () => {
  const offen = await oeffneListe(await listeMit(ZEILEN), 10);
  offen.host.workbook.hideRow(FAELLE.blatt, 8);
  const { verborgen, tabelle } = await gelesen(offen);
  expect(tabelle.values).toHaveLength(ZEILEN + 1);
  expect(verborgen).toEqual([...Array<boolean>(10).fill(true), ...Array<boolean>(10).fill(false)]);
});

it('die Art steht im Pass; eine Mappe ohne ihn hat keine', async () => {
  const { host } = await oeffneListe(await listeMit(ZEILEN));
  expect(await frageMappenart({ excel: host.excel })).toEqual({ vorlage: 'Fallliste', version: 1 });
  const fallmappe = await openHost(vorlageBytes());
  const zu = createExcelTabelle({ excel: fallmappe.excel });
  expect(await frageMappenart({ excel: fallmappe.excel })).toMatchObject({ vorlage: 'Fallmappe' });
  expect(await zu.lies(WUNSCH, OHNE_ENDE)).toEqual({ art: 'fehlt' });
  fallmappe.workbook.deleteSheet('_Integrationstool');
  expect(await frageMappenart({ excel: fallmappe.excel })).toEqual({ vorlage: '', version: null });
});

it('was Excel ablehnt, wird gesagt', async () => {
  const { tabelle, host } = await oeffneListe(await listeMit(ZEILEN));
  host.faults.cellEditMode(true);
  expect(await tabelle.lies(WUNSCH, OHNE_ENDE)).toMatchObject({
    art: 'abgelehnt',
    ablehnung: { grund: 'zellbearbeitung' },
  });
});
