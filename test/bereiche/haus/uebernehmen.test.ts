/**
 * A Fallmappe takes over the data of the house in the stand-in Excel: exactly those, never what was agreed in the plan, never a row that
 * nobody saw; and it can be taken back. About 20 seconds.
 */
import { BETREFFLISTE, HAUSREGELN, LOKALE_KRITERIEN } from '../../../src/bereiche/bfm';
import { hausdatenIn } from '../../../src/bereiche/haus/fach/hausdaten';
import { UMFANG } from '../../../src/bereiche/haus/fach/hauslisten';
import { zeilenmarke } from '../../../src/bereiche/haus/fach/uebernahme';
import { HAUS_UEBERNOMMEN } from '../../../src/bereiche/haus/listen';
import { UEBERNAHME_TEILE } from '../../../src/bereiche/haus/vorhaben/uebernahmeteile';
import {
  type Hausfassung,
  hausdatenUebernehmen,
  uebernahmeplan,
} from '../../../src/bereiche/haus/vorhaben/uebernehmen';
import { ANGEBOTE, SCHRITTE, ZIELE } from '../../../src/bereiche/plan';
import type { Inhalt } from '../../../src/listen/inhalt';
import { addMonths } from '../../../src/listen/plainDate';
import {
  akteAendern,
  type Aktenergebnis,
  type Rueckweg,
  type Vorhaben,
} from '../../../src/mappe/akteAendern';
import { hausstandIn } from '../../../src/mappe/hausstand';
import { lesen } from '../../../src/mappe/lesen';
import { vereint } from '../../../src/mappe/teile';
import { zielVereinbaren } from '../../../src/bereiche/plan/vorhaben/ziele';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { AM_STICHTAG, STICHTAG } from '../../support/faelle';
import type { Abbild } from '../../support/abbild';
import { dazu, fassungAus, freigegeben, freigegebenMit, ohne, zeilen } from '../../support/haus';
import { abbild, BEISPIEL, mappeMit, type Testmappe } from '../../support/mappe';
import { getan, SCHRITT, ZIEL } from '../../support/plan';

const TEILE = UEBERNAHME_TEILE.Fallmappe;
const ALLES = vereint(TEILE, { listen: [ZIELE, SCHRITTE], felder: [] });

let hausdatei: Uint8Array;
let fassung: Hausfassung;

beforeAll(async () => {
  hausdatei = await freigegebenMit((inhalt) => [
    { art: 'aendern', liste: HAUSREGELN, zeile: 1, werte: { wert: 10 } },
    ...ohne(inhalt, BETREFFLISTE, ({ betreff }) => betreff.includes('Ziele')),
    ...dazu(BETREFFLISTE, { betreff: 'Eigene Zeile' }),
    ...dazu(LOKALE_KRITERIEN, { kriterium: 'Ortsteil' }),
    ...dazu(ANGEBOTE, { name: 'Werkstatt', traeger: 'A', plaetze: 4 }, { name: 'Café', traeger: 'B' }),
  ]);
  fassung = fassungAus(hausdatei);
});

async function inhaltIn({ mappe }: Testmappe): Promise<Inhalt> {
  const gelesen = await lesen(mappe, STICHTAG, ALLES);
  if (!('mappe' in gelesen) || gelesen.mappe === null) throw new Error(JSON.stringify(gelesen));
  return gelesen.mappe.inhalt;
}

interface Getan {
  readonly ergebnis: Aktenergebnis;
  readonly zurueck: Rueckweg | null;
}

async function uebernimm(
  { mappe }: Testmappe,
  von = fassung,
  weg: ReadonlySet<string> = new Set(),
): Promise<Getan> {
  let zurueck: Rueckweg | null = null;
  const vorhaben: Vorhaben = (blick) => {
    const plan = hausdatenUebernehmen({ fassung: von, art: 'Fallmappe' }, weg)(blick);
    if (plan.ok) zurueck = plan.zurueck ?? null;
    return plan;
  };
  return { ergebnis: await akteAendern(mappe, AM_STICHTAG, vorhaben, TEILE), zurueck };
}

function nimmZurueck({ mappe }: Testmappe, { zurueck }: Getan): Promise<Aktenergebnis> {
  if (zurueck === null) throw new Error('There is no way back');
  return akteAendern(mappe, AM_STICHTAG, zurueck.vorhaben, zurueck.teile);
}

/** Rows that a person has put into a table of the Fallmappe herself. */
async function tippeZeile({ host }: Testmappe, tabelle: string, ...werte: readonly (string | number)[]) {
  await host.excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tabelle);
    const breite = table.getHeaderRowRange().load('columnCount');
    await context.sync();
    table.rows.add(undefined, [Array.from({ length: breite.columnCount }, (_, nr) => werte[nr] ?? '')]);
    await context.sync();
  });
}

const schluessel = (text: string): string => JSON.stringify([text]);

it('alle Hausdaten und ihre Fassung stehen danach darin; was nur hier stand, bleibt und steht dahinter', async () => {
  const offen = await mappeMit(BEISPIEL);
  const { ergebnis } = await uebernimm(offen);
  expect(ergebnis).toEqual({ art: 'geaendert' });
  const inhalt = await inhaltIn(offen);
  expect(hausstandIn(inhalt).version).toBe(1);
  expect(inhalt.feld(HAUS_UEBERNOMMEN).wert).toBe(STICHTAG);
  const betreffzeilen = zeilen(inhalt, BETREFFLISTE).map(({ betreff }) => betreff);
  expect(betreffzeilen.slice(-2)).toEqual(['Eigene Zeile', 'Fortführung: Ziele in Arbeit']);
  expect(zeilen(inhalt, ANGEBOTE).map(({ name, plaetze }) => [name, plaetze])).toEqual([
    ['Werkstatt', 4],
    ['Café', null],
  ]);
});

it('sollen die eigenen gehen, sind es genau die des Hauses', async () => {
  const offen = await mappeMit(BEISPIEL);
  const weg = new Set([zeilenmarke(BETREFFLISTE.name, schluessel('fortführung: ziele in arbeit'))]);
  await uebernimm(offen, fassung, weg);
  expect(hausdatenIn(await inhaltIn(offen), UMFANG.Fallmappe)).toEqual(fassung.daten.Fallmappe);
});

it('noch einmal: es ändert sich nichts, und geschrieben wird nichts', async () => {
  const offen = await mappeMit(BEISPIEL);
  await uebernimm(offen);
  const danach = abbild(offen);
  offen.host.traffic.reset();
  await uebernimm(offen);
  expect(abbild(offen)).toEqual(danach);
  expect(
    uebernahmeplan({ fassung, art: 'Fallmappe' }, await inhaltIn(offen), STICHTAG, () => true).aenderungen,
  ).toEqual([]);
});

it('Ziele und Schritte bleiben Zelle für Zelle, auch wenn das Angebot nicht mehr im Katalog steht', async () => {
  const offen = await mappeMit(BEISPIEL);
  await tippeZeile(offen, ANGEBOTE.name, 'Altes Angebot', 'C');
  await getan(offen, zielVereinbaren(ZIEL));
  await getan(offen, schrittAnlegen({ ...SCHRITT, angebot: 'Altes Angebot' }));
  const davor = abbild(offen);
  await uebernimm(
    offen,
    fassung,
    new Set([zeilenmarke(ANGEBOTE.name, JSON.stringify(['altes angebot', 'c']))]),
  );
  const inhalt = await inhaltIn(offen);
  expect(zeilen(inhalt, ANGEBOTE).map(({ name }) => name)).toEqual(['Werkstatt', 'Café']);
  expect(zeilen(inhalt, SCHRITTE).map(({ angebot }) => angebot)).toEqual(['Altes Angebot']);
  const danach = abbild(offen);
  for (const blatt of ['Ziele', 'Plan', 'Profiling', 'Kennung', 'Förderziele', 'Verlauf'])
    expect(nurBlatt(danach, blatt)).toEqual(nurBlatt(davor, blatt));
});

/** @throws Error where nothing is known of the sheet: then nothing would be compared. */
function nurBlatt(bild: Abbild, blatt: string): unknown {
  const zellen = [...bild].filter(([stelle]) => stelle.startsWith(`${blatt}!`));
  if (zellen.length === 0) throw new Error(`Nothing of ${blatt}`);
  return zellen;
}

describe('zurücknehmen', () => {
  it('danach steht alles, wie es stand', async () => {
    const offen = await mappeMit(BEISPIEL);
    await tippeZeile(offen, ANGEBOTE.name, 'Eigenes Angebot', 'C');
    const davor = hausdatenIn(await inhaltIn(offen), UMFANG.Fallmappe);
    const getane = await uebernimm(
      offen,
      fassung,
      new Set([zeilenmarke(ANGEBOTE.name, JSON.stringify(['eigenes angebot', 'c']))]),
    );
    expect(await nimmZurueck(offen, getane)).toEqual({ art: 'geaendert' });
    const danach = await inhaltIn(offen);
    expect(hausdatenIn(danach, UMFANG.Fallmappe)).toEqual(davor);
    expect(hausstandIn(danach).version).toBeNull();
    expect(danach.feld(HAUS_UEBERNOMMEN).wert).toBeNull();
  });

  it('was seither dazukam, bleibt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const getane = await uebernimm(offen);
    await tippeZeile(offen, ANGEBOTE.name, 'Ganz neu', 'D');
    expect(await nimmZurueck(offen, getane)).toEqual({ art: 'geaendert' });
    expect(zeilen(await inhaltIn(offen), ANGEBOTE).map(({ name }) => name)).toEqual(['Ganz neu']);
  });

  it('eine eigene Zeile, die seither geändert wurde, bleibt geändert; eine gelöschte bleibt gelöscht', async () => {
    const offen = await mappeMit(BEISPIEL);
    await tippeZeile(offen, ANGEBOTE.name, 'Eigenes', 'C');
    await tippeZeile(offen, ANGEBOTE.name, 'Anderes', 'C');
    const getane = await uebernimm(offen);
    const zeile = (name: string): number =>
      angebote.findIndex((each) => each.name === name && each.traeger === 'C');
    const angebote = zeilen(await inhaltIn(offen), ANGEBOTE);
    await offen.host.excel.run(async (context) => {
      const zellen = context.workbook.tables.getItem(ANGEBOTE.name).getDataBodyRange();
      zellen.getCell(zeile('Eigenes'), 8).values = [[7]];
      zellen.getCell(zeile('Anderes'), 0).values = [['']];
      zellen.getCell(zeile('Anderes'), 1).values = [['']];
      await context.sync();
    });
    expect(await nimmZurueck(offen, getane)).toEqual({ art: 'geaendert' });
    expect(zeilen(await inhaltIn(offen), ANGEBOTE).map(({ name, plaetze }) => [name, plaetze])).toEqual([
      ['Eigenes', 7],
    ]);
  });

  it('sagt die Mappe seither eine andere Fassung, wird nichts zurückgenommen', async () => {
    const offen = await mappeMit(BEISPIEL);
    const getane = await uebernimm(offen);
    offen.host.workbook.setCell('Haus', 'C6', 9);
    expect(await nimmZurueck(offen, getane)).toMatchObject({ art: 'fehlerhaft' });
  });

  it('wurde eine Hauszeile seither geändert, wird nichts zurückgenommen', async () => {
    const offen = await mappeMit(BEISPIEL);
    const getane = await uebernimm(offen);
    offen.host.workbook.setCell('Hausregeln', 'C8', 12);
    expect(await nimmZurueck(offen, getane)).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'INZWISCHEN_GEAENDERT' }],
    });
  });
});

describe('nicht jede Fassung', () => {
  it('eine ältere nicht', async () => {
    const offen = await mappeMit(BEISPIEL);
    await uebernimm(offen, fassungAus(await freigegeben(hausdatei)));
    const { ergebnis } = await uebernimm(offen);
    expect(ergebnis).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'HAUSVORLAGE_AELTER', angeboten: 1, vorhanden: 2 }],
    });
  });

  it('eine, die noch nicht gilt, auch nicht', async () => {
    const spaetere = await freigegeben(hausdatei, { gueltigAb: addMonths(STICHTAG, 1), von: 'X' });
    const { ergebnis } = await uebernimm(await mappeMit(BEISPIEL), fassungAus(spaetere));
    expect(ergebnis).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'HAUSVORLAGE_GILT_NOCH_NICHT' }] });
  });
});

it('eine Zeile, die erst nach dem Ansehen dazukam, geht nicht mit', async () => {
  const offen = await mappeMit(BEISPIEL);
  const { unterschiede } = uebernahmeplan(
    { fassung, art: 'Fallmappe' },
    await inhaltIn(offen),
    STICHTAG,
    () => true,
  );
  const gesehen = new Set(
    unterschiede.filter(({ art }) => art === 'nurHier').flatMap(({ marken }) => marken),
  );
  await tippeZeile(offen, ANGEBOTE.name, 'Vom Kollegen', 'C');
  await uebernimm(offen, fassung, gesehen);
  const inhalt = await inhaltIn(offen);
  expect(zeilen(inhalt, ANGEBOTE).map(({ name }) => name)).toEqual(['Werkstatt', 'Café', 'Vom Kollegen']);
  expect(zeilen(inhalt, BETREFFLISTE).map(({ betreff }) => betreff)).not.toContain(
    'Fortführung: Ziele in Arbeit',
  );
});

it('eine eigene Spalte geht mit ihrer Zeile; eine Zeile nur mit ihr bleibt', async () => {
  const offen = await mappeMit(BEISPIEL);
  await tippeZeile(offen, ANGEBOTE.name, 'Café', 'B');
  await offen.host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(ANGEBOTE.name);
    const zeilen = tabelle.getDataBodyRange().load('rowCount');
    await context.sync();
    const notizen = Array.from({ length: zeilen.rowCount }, (_, nr) => [nr === 0 ? 'nur Notiz' : 'zum Café']);
    tabelle.columns.add(undefined, [['Notiz'], ...notizen]);
    await context.sync();
  });
  expect((await uebernimm(offen)).ergebnis).toEqual({ art: 'geaendert' });
  const notizen = await offen.host.excel.run(async (context) => {
    const werte = context.workbook.tables.getItem(ANGEBOTE.name).getDataBodyRange().load('values');
    await context.sync();
    return werte.values.map((zeile) => [zeile[0], zeile.at(-1)] as unknown[]);
  });
  expect(notizen).toEqual([
    ['Werkstatt', ''],
    ['Café', 'zum Café'],
    ['', 'nur Notiz'],
  ]);
});
