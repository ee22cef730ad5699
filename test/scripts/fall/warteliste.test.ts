/** The waiting list through the headless interface, from file to file: the table grows, a column of the house stays. About 15 seconds. */
import { runFall } from '../../../scripts/fall/runFall';
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { WARTELISTE } from '../../../src/bereiche/fallliste';
import { serialOfDate } from '../../../src/listen/plainDate';
import { paketdiff } from '../../paket/paketdiff';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { JETZT } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { buchstabe } from '../../support/offeneListe';
import { gebauteListe } from '../../support/falllisten';

const HEUTE = String(serialOfDate(JETZT.datum));
const KOPF = 24;
let ordner: Arbeitsordner;
beforeEach(() => (ordner = arbeitsordner()));
afterEach(() => ordner.raeumeAuf());

const wartend = (nr: number, weiteres: Falllistenzeile = {}): Falllistenzeile => ({
  kundennummer: `K${nr}`,
  fachkraft: 'A. Adler',
  kennung: 'Exter',
  kennungSeit: 46000 + nr,
  zugang: 45000,
  ...weiteres,
});

async function liste(...zeilen: readonly Falllistenzeile[]): Promise<Uint8Array> {
  return gebauteListe(zeilen, { traeger: [['Anker', 1]] });
}

async function lauf(bytes: Uint8Array): Promise<{ bericht: unknown; neu: Uint8Array }> {
  const args = ['warteliste', ordner.lege('ein.xlsx', bytes), ordner.pfad('aus.xlsx')];
  const { code, out, err } = await runFall(args, JETZT);
  if (code !== 0) throw new Error(err);
  return { bericht: JSON.parse(out), neu: new Uint8Array(ordner.lies('aus.xlsx')) };
}

async function zeilen(bytes: Uint8Array): Promise<string[][]> {
  let gelesen: string[][] = [];
  await mitExcelize(bytes, (file) => {
    gelesen = file.GetRows(WARTELISTE.blatt, { RawCellValue: true }).result.slice(KOPF - 1);
  });
  return gelesen;
}

it('die Tabelle wächst um die Wartenden, und nur das Blatt „Exter“ ändert sich', async () => {
  const alt = await liste(wartend(2), wartend(1), wartend(3, { exterTraeger: 'Anker' }), wartend(4));
  const { bericht, neu } = await lauf(alt);
  expect(bericht).toEqual({ eingetragen: 3, ausgetragen: 0 });
  expect(await zeilen(neu)).toEqual([
    ['Rang', 'Kundennummer', 'Fachkraft', 'Kennung seit', 'Zugang', 'Vorschlag', 'Stand'],
    ['1', 'K1', 'A. Adler', '46001', '45000', '', HEUTE],
    ['2', 'K2', 'A. Adler', '46002', '45000', '', HEUTE],
    ['3', 'K4', 'A. Adler', '46004', '45000', '', HEUTE],
  ]);
  const { zellen } = paketdiff(alt, neu);
  expect(zellen.filter((ort) => !ort.startsWith('xl/worksheets/sheet4.xml!'))).toEqual([]);
  expect((await lauf(neu)).bericht).toEqual({ eingetragen: 0, ausgetragen: 0 });
});

it('wer nicht mehr wartet, wird ausgetragen; Spalte und Notiz des Hauses bleiben bei der Person', async () => {
  const { neu } = await lauf(await liste(wartend(1), wartend(2)));
  const mitNotiz = await mitExcelize(neu, (file) => {
    file.SetCellValue('Fälle', `${buchstabe('kennung')}6`, 'AV');
    file.InsertCols(WARTELISTE.blatt, 'C', 1);
    file.SetCellValue(WARTELISTE.blatt, `C${KOPF}`, 'Notiz');
    file.SetCellValue(WARTELISTE.blatt, `C${KOPF + 1}`, 'ruft an');
  });
  const { bericht, neu: danach } = await lauf(mitNotiz);
  expect(bericht).toEqual({ eingetragen: 1, ausgetragen: 1 });
  expect((await zeilen(danach)).slice(1)).toEqual([
    ['', 'K1', 'ruft an', 'A. Adler', '46001', '45000', 'wartet nicht mehr', HEUTE],
    ['1', 'K2', '', 'A. Adler', '46002', '45000', 'rückt nach: Platz frei bei Anker', HEUTE],
  ]);
});

describe('was nicht geht, wird gesagt, und nichts wird geschrieben', () => {
  const abgelehnt = async (bytes: Uint8Array): Promise<string> => {
    const args = ['warteliste', ordner.lege('ein.xlsx', bytes), ordner.pfad('aus.xlsx')];
    const { code, err } = await runFall(args, JETZT);
    expect([code, ordner.inhalt()]).toEqual([2, ['ein.xlsx']]);
    return err;
  };

  it('ein Träger zweimal, eine Person zweimal, eine Kennung, die nicht zu lesen ist', async () => {
    const gut = await liste(wartend(1), wartend(2));
    const doppelt = await mitExcelize(gut, (file) => {
      file.SetCellValue(WARTELISTE.blatt, 'B8', 'anker');
      file.SetCellValue(WARTELISTE.blatt, 'C8', 2);
    });
    expect(await abgelehnt(doppelt)).toMatch(/^TRAEGER_DOPPELT Exter!B7, Exter!B8: /);
    expect(await abgelehnt(await liste(wartend(1), wartend(1)))).toMatch(
      /^WARTENDE_UNKLAR Fälle!A6, Fälle!A7: /,
    );
    const fehlerwert = await mitExcelize(gut, (file) => {
      file.SetCellFormula('Fälle', `${buchstabe('exterTraeger')}6`, 'A1');
    });
    expect(await abgelehnt(fehlerwert)).toMatch(/^FORMEL_OHNE_ERGEBNIS Fälle!/);
  });

  it('ein Blatt ohne die Tabelle; ein Aufruf, der unvollständig ist', async () => {
    const ohne = await mitExcelize(await liste(wartend(1)), (file) => file.DeleteTable(WARTELISTE.name));
    expect(await abgelehnt(ohne)).toMatch(/^WARTELISTE_FEHLT /);
    for (const args of [[], ['ein.xlsx'], ['ein.xlsx', 'aus.csv'], ['ein.xlsx', 'aus.xlsx', '--tage']])
      expect((await runFall(['warteliste', ...args], JETZT)).code).toBe(2);
    const pfad = ordner.pfad('ein.xlsx');
    expect((await runFall(['warteliste', pfad, pfad], JETZT)).err).toContain(
      'darf die Eingabedatei nicht ersetzen',
    );
  });
});
