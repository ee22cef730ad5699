/**
 * Cooperation counted beside an open list, over genuine office.js: shown first, then written in place of the counting before, and put
 * back. About 20 seconds.
 */
import { KOOPERATIONSZAHLEN } from '../../../src/bereiche/fallliste';
import { serialOfDate } from '../../../src/listen/plainDate';
import { fallmappeMit } from '../../support/einlesen';
import type { StandInHost } from '../../host/nodeHost';
import { OFFENER_FALL } from '../../support/faelle';
import { KANARIE, KOOPERATIONSZEILEN, PARTNERZEILEN } from '../../support/kooperationsfaelle';
import { JETZT } from '../../support/mappe';
import { oeffneSitzung, type OffeneSitzung } from '../../support/offeneListe';

const ERSTE = 6;
const HEUTE = serialOfDate(JETZT.datum);

const mappe = (kundennummer: string, aenderungen = KOOPERATIONSZEILEN): Promise<Uint8Array> =>
  fallmappeMit({ ...OFFENER_FALL, kundennummer }, { aenderungen });
const quelle = (name: string, bytes: Uint8Array): { name: string; bytes: () => Promise<Uint8Array> } => ({
  name,
  bytes: () => Promise.resolve(bytes),
});

/** The rows of the table below its header, each from its number on. */
function reihen({ workbook }: StandInHost): unknown[][] {
  const alle: unknown[][] = [];
  for (let nr = ERSTE; workbook.getCell(KOOPERATIONSZAHLEN.blatt, `A${nr}`) !== ''; nr++)
    alle.push(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((spalte) =>
        workbook.getCell(KOOPERATIONSZAHLEN.blatt, `${spalte}${nr}`),
      ),
    );
  return alle;
}

/** A list that is open beside two Fallmappen with the same entries, of two people. */
async function gezaehlt(): Promise<OffeneSitzung> {
  const offen = await oeffneSitzung([]);
  await offen.sitzung.zaehleKooperation([
    quelle('eine.xlsx', await mappe('100D000001')),
    quelle('andere.xlsx', await mappe('100D000002')),
  ]);
  return offen;
}

it('zählt, ohne etwas zu schreiben; trägt dann ein; nimmt zurück', async () => {
  const { host, sitzung } = await oeffneSitzung([]);
  const davor = host.save();
  await sitzung.zaehleKooperation([
    quelle('eine.xlsx', await mappe('100D000001')),
    quelle('andere.xlsx', await mappe('100D000002')),
    quelle('foto.xlsx', new Uint8Array([1])),
  ]);
  expect(host.save()).toEqual(davor);
  expect(sitzung.get().kooperation).toMatchObject({
    tag: JETZT.datum,
    zaehlung: { gezaehlt: 2, abgewiesen: [{ datei: 'foto.xlsx' }] },
  });
  await sitzung.trageKooperationEin();
  expect(sitzung.get()).toMatchObject({
    kooperationsausgang: { art: 'eingetragen', ausgelassen: [], stoerung: null },
    ruecknehmbar: 'kooperation',
  });
  const geschrieben = reihen(host);
  expect(geschrieben).toEqual([
    ['K1', 'Zählung', 'Fallmappen gezählt', '', 2, '', HEUTE],
    ['K2', 'Zählung', 'davon ohne Kooperation (ältere Vorlage)', '', 0, '', HEUTE],
    ['K3', 'Zählung', 'Dateien nicht gezählt', '', 1, '', HEUTE],
    ['K4', 'Zählung', 'Erstkontakt vor der Verweisung, in keiner Wartezeit', '', 0, '', HEUTE],
    ['K5', 'Überfällige Rückmeldungen', 'Brücke e. V.', '', 2, '', HEUTE],
    ['K6', 'Verweisungen nach Art und Stand', 'Maßnahmeträger', 'läuft', 2, '', HEUTE],
    ['K7', 'Verweisungen nach Art und Stand', 'Maßnahmeträger', 'nicht zustande gekommen', 2, '', HEUTE],
    ['K8', 'Wartezeit bis zum Erstkontakt', 'Maßnahmeträger', '', 2, 10, HEUTE],
    ['K9', 'Wartezeit bis zum Erstkontakt', 'alle Arten', '', 2, 10, HEUTE],
    ['K10', 'Leistungen nach § 16a', 'Schuldnerberatung, 3. Quartal 2026', 'Kontakt', 2, '', HEUTE],
    ['K11', 'Angebotslücken', 'Mobilität, kein Platz', '3. Quartal 2026', 2, '', HEUTE],
  ]);
  expect(JSON.stringify(geschrieben)).not.toContain(KANARIE);
  await sitzung.nimmZurueck();
  expect(
    reihen(host)
      .flatMap((each) => each.slice(1))
      .every((each) => each === ''),
  ).toBe(true);
});

it('eine spätere Zählung ersetzt die Tabelle ganz: nichts der früheren bleibt, nichts zählt doppelt', async () => {
  const { host, sitzung } = await gezaehlt();
  await sitzung.trageKooperationEin();
  const anzahl = reihen(host).length;
  await sitzung.zaehleKooperation([quelle('leer.xlsx', await mappe('100D000003', PARTNERZEILEN))]);
  await sitzung.trageKooperationEin();
  const danach = reihen(host);
  expect(danach).toHaveLength(anzahl);
  expect(danach[0]).toEqual(['K1', 'Zählung', 'Fallmappen gezählt', '', 1, '', HEUTE]);
  expect(
    danach
      .slice(4)
      .flatMap((each) => each.slice(1))
      .every((each) => each === ''),
  ).toBe(true);
  // Once more the same: nothing is to be written.
  await sitzung.trageKooperationEin();
  expect(sitzung.get().kooperationsausgang).toMatchObject({ art: 'eingetragen', zeilen: 0 });
  // And the larger one again: it takes the rows that are there.
  await sitzung.zaehleKooperation([quelle('eine.xlsx', await mappe('100D000001'))]);
  await sitzung.trageKooperationEin();
  expect(reihen(host)[4]).toEqual(['K5', 'Überfällige Rückmeldungen', 'Brücke e. V.', '', 1, '', HEUTE]);
});

it('sortiert jemand die Tabelle, geht jede Zahl in ihre Zeile; was jemand währenddessen ändert, bleibt und wird genannt', async () => {
  const { host, sitzung } = await gezaehlt();
  await sitzung.trageKooperationEin();
  host.workbook.sortTable(KOOPERATIONSZAHLEN.name, 'Anzahl');
  const sortiert = reihen(host);
  await sitzung.trageKooperationEin();
  expect(sitzung.get().kooperationsausgang).toMatchObject({ art: 'eingetragen', zeilen: 0 });
  expect(reihen(host)).toEqual(sortiert);
  await sitzung.zaehleKooperation([quelle('eine.xlsx', await mappe('100D000001'))]);
  const k5 = sortiert.findIndex(([nummer]) => nummer === 'K5') + ERSTE;
  let anfrage = 0;
  // After the table was read (two requests) somebody writes into it.
  host.before(() => {
    if (anfrage++ === 2) host.workbook.setCell(KOOPERATIONSZAHLEN.blatt, `C${k5}`, 'von Hand');
  });
  await sitzung.trageKooperationEin();
  expect(sitzung.get().kooperationsausgang).toMatchObject({
    ausgelassen: [{ kundennummer: 'K5', grund: 'geaendert' }],
  });
  expect(host.workbook.getCell(KOOPERATIONSZAHLEN.blatt, `C${k5}`)).toBe('von Hand');
});

it('ohne die Tabelle wird es gesagt, und nichts ist geschrieben; mit einer Nummer zweimal auch', async () => {
  const { host, sitzung } = await gezaehlt();
  await sitzung.trageKooperationEin();
  host.workbook.setCell(KOOPERATIONSZAHLEN.blatt, 'A7', 'K1');
  await sitzung.trageKooperationEin();
  expect(sitzung.get().kooperationsausgang).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ code: 'ZEILE_DOPPELT' }],
  });
  host.workbook.deleteSheet(KOOPERATIONSZAHLEN.blatt);
  await sitzung.trageKooperationEin();
  expect(sitzung.get().kooperationsausgang).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ code: 'KOOPERATIONSZAHLEN_FEHLEN' }],
  });
});

it('Verwerfen lässt nichts zurück, und ohne Zählung wird nichts eingetragen', async () => {
  const { host, sitzung } = await gezaehlt();
  await sitzung.zaehleKooperation([]);
  expect(sitzung.get().kooperation).toBeNull();
  const davor = host.save();
  await sitzung.trageKooperationEin();
  expect([sitzung.get().kooperationsausgang, host.save()]).toEqual([null, davor]);
});

it('ein Partner, der wie eine Formel heißt, bleibt ein Text', async () => {
  const { host, sitzung } = await oeffneSitzung([]);
  const zeilen = KOOPERATIONSZEILEN.map((each) =>
    each.art === 'anfuegen' && each.werte['name'] === 'Brücke e. V.'
      ? { ...each, werte: { ...each.werte, name: '=1+1' } }
      : each,
  );
  await sitzung.zaehleKooperation([quelle('eine.xlsx', await mappe('100D000001', zeilen))]);
  await sitzung.trageKooperationEin();
  // As a formula it would show 2.
  expect(reihen(host)[4]?.[2]).toBe('=1+1');
});
