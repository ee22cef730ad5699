/**
 * Taking an act back while others work in the same workbook: what rests on it, what came between two requests, what Excel
 * refuses or leaves without an answer. Costs 8 s.
 */
import { FM_DATEN } from '../../src/bereiche/bfm/prozess/listen';
import { fmFeldSetzen } from '../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { SCHRITTE, ZIELE } from '../../src/bereiche/plan/listen';
import { schrittAendern, schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { zielAendern, zielBeenden, zielVereinbaren } from '../../src/bereiche/plan/vorhaben/ziele';
import { statusText } from '../../src/bausteine/meldung';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import type { Vorhaben } from '../../src/mappe/akteAendern';
import type { Ort } from '../../src/listen/zelle';
import { abbildVon, type Abbild, inhalteVon, unterschiede } from '../support/abbild';
import { aktenblick } from '../support/akte';
import { BEIWERK } from '../support/bereiche';
import { date, STICHTAG } from '../support/faelle';
import { FAELLIGES } from '../support/faelliges';
import { zelleDesNamens } from '../support/fillMappe';
import { mappeFuerAlle } from '../support/handlungen';
import { openMappe, type Testmappe } from '../support/mappe';
import { getan, SCHRITT, ZIEL } from '../support/plan';
import { sitzungAuf, type Testsitzung } from '../support/sitzung';
import { stummesExcel } from '../support/stummesExcel';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

async function gestartet(): Promise<Testsitzung> {
  const test = sitzungAuf(await openMappe(xlsx));
  await test.sitzung.start();
  await test.sitzung.zeige(BEIWERK);
  return test;
}

const tue = ({ sitzung }: Testsitzung, vorhaben: Vorhaben) =>
  sitzung.akteAendern({ getan: 'getan' }, vorhaben);
const inhalte = ({ offen }: Pick<Testsitzung, 'offen'>): Abbild => inhalteVon(abbildVon(offen.host.save()));
const gesagt = ({ sitzung }: Testsitzung): string => statusText(sitzung.zustand(), false);
const angeboten = ({ sitzung }: Testsitzung): string | undefined => sitzung.zustand().ruecknehmbar?.label;
const kollegin = ({ offen }: Testsitzung): Testmappe => ({
  ...offen,
  mappe: createExcelFallmappe({ excel: offen.host.connect().excel }),
});

/** Where a field of a row stands, by the Id of the row. */
async function ortIn(
  test: Testsitzung,
  liste: typeof ZIELE | typeof SCHRITTE,
  id: string,
  feld: string,
): Promise<Ort> {
  const { inhalt } = await aktenblick(test.offen);
  const zeile = inhalt.liste<typeof liste.spalten>(liste).zeilen.find((each) => each.zeile.id === id);
  if (zeile === undefined) throw new Error(`no row ${id}`);
  return zeile.zeile.stelle.ort(feld as 'id');
}

async function tippe(test: Testsitzung, ort: Ort, wert: string): Promise<void> {
  if (ort.art !== 'zelle') throw new Error('no cell');
  test.offen.host.workbook.setCell(ort.blatt, ort.zelle, wert);
  await test.sitzung.neuLesen();
}

describe('was inzwischen darauf beruht', () => {
  const ENDE = { ergebnis: 'erreicht', weiteres: 'beendet' } as const;
  const faelle: readonly (readonly [string, Vorhaben | null, Vorhaben, Vorhaben, string])[] = [
    [
      'ein Ziel mit einem Schritt',
      zielBeenden('Z2-AAAAAA', ENDE),
      zielVereinbaren(ZIEL),
      schrittAnlegen(SCHRITT),
      'Plan',
    ],
    [
      'eine Überprüfung, nach der es ein neues Ziel gibt',
      null,
      zielBeenden('Z2-AAAAAA', ENDE),
      zielVereinbaren(ZIEL),
      'Ziele',
    ],
    [
      'die Änderung an einem Ziel, das beendet ist',
      null,
      zielAendern('Z2-AAAAAA', { ziel: 'x' }),
      zielBeenden('Z2-AAAAAA', ENDE),
      'Ziele',
    ],
  ];

  it.each(faelle)('hält %s fest, und die Stelle wird genannt', async (_, davor, eigenes, anderes, blatt) => {
    const test = await gestartet();
    if (davor) await getan(test.offen, davor);
    await tue(test, eigenes);
    await getan(kollegin(test), anderes);
    const vorher = inhalte(test);
    expect(await test.sitzung.nimmZurueck()).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'BERUHT_DARAUF', orte: [{ blatt }] }],
    });
    expect(unterschiede(vorher, inhalte(test))).toEqual([]);
    expect(angeboten(test)).toBeUndefined();
  });
});

it('über eine Formel hinweg führt kein Weg genau zurück, also wird keiner angeboten', async () => {
  const test = await gestartet();
  await tippe(test, await ortIn(test, ZIELE, 'Z2-AAAAAA', 'termin'), '=DATE(2027,4,30)');
  await tue(test, zielAendern('Z2-AAAAAA', { termin: date('2027-05-31') }));
  expect(angeboten(test)).toBeUndefined();
  await tue(test, zielAendern('Z2-AAAAAA', { termin: date('2027-06-30') }));
  expect(angeboten(test)).toBe('Änderung an Ziel Z2 zurücknehmen');
});

it('eine Zelle für einen Tag bleibt eine, auch wenn der Tag zurückgenommen ist', async () => {
  const test = await gestartet();
  const { blatt, zelle } = zelleDesNamens(test.offen.host, FM_DATEN.antrag.name);
  const bild = (): string | undefined => abbildVon(test.offen.host.save()).get(`${blatt}!${zelle}`);
  const vorher = bild();
  await tue(test, fmFeldSetzen('antrag', STICHTAG, FAELLIGES));
  expect(bild()).not.toBe(vorher);
  await test.sitzung.nimmZurueck();
  expect(bild()).toBe(vorher);
});

it('was jemand in derselben Zeile geändert hat, bleibt', async () => {
  const test = await gestartet();
  await tue(test, schrittAendern('S2-AAAAAA', { was: 'etwas anderes' }));
  await getan(kollegin(test), schrittAendern('S2-AAAAAA', { erledigtAm: STICHTAG }));
  expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'geaendert' });
  const { inhalt } = await aktenblick(test.offen);
  expect(inhalt.liste(SCHRITTE).heile.find(({ id }) => id === 'S2-AAAAAA')).toMatchObject({
    was: 'B danach',
    erledigtAm: STICHTAG,
  });
});

it('kommt jemand zwischen Lesen und Schreiben, so geht nichts von ihm verloren', async () => {
  const test = await gestartet();
  await tue(test, schrittAnlegen({ ...SCHRITT, was: 'neu' }));
  let anfrage = 0;
  let getanes = false;
  test.offen.host.before(async () => {
    if (anfrage++ !== 2 || getanes) return;
    getanes = true;
    await getan(kollegin(test), schrittAendern('S4-AAAAAA', { was: 'neu und besser' }));
  });
  expect(await test.sitzung.nimmZurueck()).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ code: 'INZWISCHEN_GEAENDERT' }],
  });
  const { inhalt } = await aktenblick(test.offen);
  expect(inhalt.liste(SCHRITTE).heile.at(-1)).toMatchObject({ id: 'S4-AAAAAA', was: 'neu und besser' });
});

it('lehnt Excel eine Anfrage ab, so ist alles zurückgenommen, oder nichts und der Knopf bleibt', async () => {
  const falsch: unknown[] = [];
  for (let anfrage = 0; anfrage < 4; anfrage++) {
    const test = await gestartet();
    const vorher = inhalte(test);
    await tue(test, schrittAendern('S2-AAAAAA', { was: 'etwas anderes', erledigtAm: STICHTAG }));
    const danach = inhalte(test);
    let nummer = 0;
    test.offen.host.before(() => {
      if (nummer++ === anfrage) test.offen.host.faults.failAtAction({ roundTrip: 0, action: 0 });
    });
    const { art } = await test.sitzung.nimmZurueck();
    test.offen.host.faults.clear();
    const soll = art === 'geaendert' ? vorher : danach;
    const knopf = art === 'geaendert' ? undefined : 'Änderung an Schritt S2 zurücknehmen';
    if (unterschiede(soll, inhalte(test)).length > 0 || angeboten(test) !== knopf)
      falsch.push([anfrage, art, angeboten(test), gesagt(test)]);
  }
  expect(falsch).toEqual([]);
});

it.each(['verloren', 'ausgefuehrt'] as const)(
  'antwortet Excel auf die Rücknahme nicht (%s), so gilt, was dann dasteht',
  async (art) => {
    const excel = await stummesExcel(xlsx);
    void excel.sitzung.start();
    await excel.ruhe();
    void excel.sitzung.zeige(BEIWERK);
    await excel.ruhe();
    const offen = { host: excel.host };
    const vorher = inhalteVon(abbildVon(offen.host.save()));
    void excel.sitzung.akteAendern({ getan: 'getan' }, schrittAendern('S2-AAAAAA', { was: 'anders' }));
    await excel.ruhe();
    const danach = inhalteVon(abbildVon(offen.host.save()));
    // Two requests read, the third writes.
    excel.verstumme(2, art);
    void excel.sitzung.nimmZurueck();
    await excel.ruhe();
    expect(excel.istVerstummt).toBe(true);
    const { ruecknehmbar, kannNochmal } = excel.sitzung.zustand();
    const jetzt = inhalteVon(abbildVon(offen.host.save()));
    expect(unterschiede(art === 'ausgefuehrt' ? vorher : danach, jetzt)).toEqual([]);
    // Sent once more as it was, or offered again: never both, and never when it is done.
    expect([ruecknehmbar !== null && !kannNochmal, kannNochmal]).toEqual([false, art === 'verloren']);
    excel.antworte();
    await excel.ruhe();
  },
);

describe('der Knopf', () => {
  it('geht mit der nächsten Handlung und nennt dann diese', async () => {
    const test = await gestartet();
    await tue(test, schrittAnlegen({ ...SCHRITT, was: 'neu' }));
    expect(angeboten(test)).toBe('Schritt S4 zurücknehmen');
    await tue(test, schrittAendern('S1-AAAAAA', { erledigtAm: STICHTAG }));
    expect(angeboten(test)).toBe('„Erledigt“ bei Schritt S1 zurücknehmen');
    await test.sitzung.eintragen();
    expect(angeboten(test)).toBeUndefined();
  });

  it('kommt nicht zu einer Handlung, die an den Zellen nichts geändert hat', async () => {
    const test = await gestartet();
    await tue(test, schrittAendern('S1-AAAAAA', { erledigtAm: null }));
    expect(angeboten(test)).toBeUndefined();
  });

  it('nennt nie den Inhalt einer Zelle', async () => {
    const test = await gestartet();
    await tue(test, schrittAnlegen({ ...SCHRITT, was: 'Schuldnerberatung' }));
    expect(`${angeboten(test)} ${gesagt(test)}`).not.toContain('Schuldnerberatung');
  });
});
