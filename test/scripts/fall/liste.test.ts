/** A list of cases through the headless interface: packages as excelize and LibreOffice write them. Costs about ten seconds. */
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { beispielliste } from '../../../scripts/demo/beispielliste';
import { runFall } from '../../../scripts/fall/runFall';
import { ERGEBNIS_IDS, FAELLE } from '../../../src/bereiche/fallliste/listen';
import { columnLetters } from '../../../src/listen/adresse';
import { date } from '../../support/faelle';
import { paketdiff } from '../../paket/paketdiff';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { durchLibreOffice, mitLibreOffice } from '../../support/libreOffice';
import { JETZT } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { gebauteListe } from '../../support/falllisten';

const STICHTAG = date('2026-11-20');
const LEUTE = beispielliste(30, STICHTAG);
const SPALTEN = Object.keys(FAELLE.spalten);
/** Letters of the columns that the program writes. */
const ERGEBNISSE = new Set(ERGEBNIS_IDS.map((id) => columnLetters(SPALTEN.indexOf(id) + 1)));
const FAELLE_BLATT = 'xl/worksheets/sheet1.xml';

interface Bericht {
  readonly zeilen: number;
  readonly berechnet: number;
  readonly geaendert: readonly unknown[];
  readonly fehler: readonly { kundennummer: string; ort: string; code: string; text: string }[];
  readonly suchlaeufe: Readonly<Record<string, number>>;
}

let ordner: Arbeitsordner;
/** The list of these people, built once. */
let alle: Uint8Array;
beforeAll(async () => {
  alle = await liste(LEUTE);
});
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => {
  ordner.raeumeAuf();
});

async function liste(zeilen: readonly Falllistenzeile[]): Promise<Uint8Array> {
  return gebauteListe(zeilen);
}

/** Computes a list and gives the report and the file that was written. */
async function lauf(bytes: Uint8Array, ...args: string[]): Promise<{ bericht: Bericht; neu: Uint8Array }> {
  const { code, out, err } = await runFall(
    [ordner.lege('ein.xlsx', bytes), ordner.pfad('aus.xlsx'), ...args],
    JETZT,
  );
  if (code !== 0) throw new Error(err);
  return { bericht: JSON.parse(out) as Bericht, neu: new Uint8Array(ordner.lies('aus.xlsx')) };
}

/** The texts of cells of the sheet „Fälle“, as excelize reads them. */
async function zellen(bytes: Uint8Array, adressen: readonly string[]): Promise<string[]> {
  let werte: string[] = [];
  await mitExcelize(bytes, (file) => {
    werte = adressen.map((each) => file.GetCellValue('Fälle', each, { RawCellValue: true }).value);
  });
  return werte;
}

/** The rows in which people stand, in the order of the sheet. */
const REIHEN = LEUTE.map((_, nr) => nr + 6);

const spalte = (feld: string): string => columnLetters(SPALTEN.indexOf(feld) + 1);

/** The one result that a later computation keeps: since when three Bedarfe are rated, where a date stands already. */
const SCHON_DATIERT = LEUTE.flatMap(({ dreiBedarfeSeit }, nr) =>
  dreiBedarfeSeit === undefined ? [] : [`${FAELLE_BLATT}!${spalte('dreiBedarfeSeit')}${nr + 6}`],
);

it('nur Ergebniszellen ändern sich, und ein zweiter Lauf ändert keine Kennung', async () => {
  const alt = alle;
  const { bericht, neu } = await lauf(alt);
  expect(bericht).toMatchObject({ zeilen: 30, berechnet: 30, geaendert: [], fehler: [] });
  const { teile, zellen, sonst } = paketdiff(alt, neu);
  expect([teile, sonst]).toEqual([[], []]);
  const fremde = zellen.filter(
    (ort) => !ort.startsWith(`${FAELLE_BLATT}!`) || !ERGEBNISSE.has(/!([A-Z]+)\d+$/.exec(ort)?.[1] ?? ''),
  );
  expect(fremde).toEqual([]);
  const gemeint = REIHEN.flatMap((reihe) =>
    ERGEBNIS_IDS.map((id) => `${FAELLE_BLATT}!${spalte(id)}${reihe}`),
  );
  const unveraendert = gemeint.filter((ort) => !zellen.includes(ort));
  expect([zellen.length + unveraendert.length, unveraendert]).toEqual([gemeint.length, SCHON_DATIERT]);
  expect((await lauf(neu)).bericht).toMatchObject({
    berechnet: 30,
    geaendert: [],
    suchlaeufe: { ...bericht.suchlaeufe, veraltet: 0 },
  });
});

it('ohne Ausgabe nur der Bericht; was eingetragen ist und nicht mehr passt, ist veraltet', async () => {
  const { neu, bericht } = await lauf(alle);
  const anders = await mitExcelize(neu, (file) =>
    file.SetCellValue('Fälle', `${spalte('bfmStatus')}6`, 'bFM beendet'),
  );
  const { code, out } = await runFall([ordner.lege('anders.xlsx', anders)], JETZT);
  expect(code).toBe(0);
  expect((JSON.parse(out) as Bericht).suchlaeufe).toMatchObject({ veraltet: 1 });
  expect(bericht.suchlaeufe['veraltet']).toBe(0);
  expect(ordner.inhalt()).toEqual(['anders.xlsx', 'aus.xlsx', 'ein.xlsx']);
});

it('eine Zeile mit Fehler behält ihre Ergebnisse und nennt ihre Zelle', async () => {
  const { neu } = await lauf(alle);
  const ort = `${spalte('wohnsituation')}7`;
  const kaputt = await mitExcelize(neu, (file) => {
    file.SetCellValue('Fälle', ort, 'hoch');
    file.SetCellValue('Fälle', `${spalte('kennung')}7`, 'von früher');
  });
  const { bericht, neu: nachher } = await lauf(kaputt);
  expect(bericht).toMatchObject({ zeilen: 30, berechnet: 29 });
  expect(bericht.fehler).toMatchObject([
    { kundennummer: '100D500001', ort: `Fälle!${ort}`, code: 'STUFE_UNGUELTIG' },
  ]);
  expect(JSON.stringify(bericht)).not.toContain('hoch');
  expect(await zellen(nachher, [`${spalte('kennung')}7`])).toEqual(['von früher']);
});

it('eine Formel ohne Ergebnis betrifft nur ihre Zeile', async () => {
  const ort = `${spalte('verdichtung')}6`;
  const mitFormel = await mitExcelize(alle, (file) =>
    file.SetCellFormula('Fälle', ort, 'IF(TRUE,"ja","nein")'),
  );
  const { bericht } = await lauf(mitFormel);
  expect(bericht.berechnet).toBe(29);
  expect(bericht.fehler).toMatchObject([{ ort: `Fälle!${ort}`, code: 'FORMEL_OHNE_ERGEBNIS' }]);
});

it('sortiert, ausgeblendet und mit Spalten des Hauses ist das Ergebnis dasselbe', async () => {
  const { neu: gerade } = await lauf(alle);
  const gemischt = await mitExcelize(await liste([...LEUTE].reverse()), (file) => {
    file.InsertCols('Fälle', 'C', 1);
    file.SetCellValue('Fälle', 'C5', 'Notiz des Hauses');
    file.SetCellValue('Fälle', 'C6', 'bleibt');
    file.SetRowVisible('Fälle', 8, false);
  });
  const { bericht, neu } = await lauf(gemischt);
  expect(bericht).toMatchObject({ berechnet: 30, fehler: [] });
  const verschoben = columnLetters(SPALTEN.indexOf('kennung') + 2);
  const hier = await zellen(
    neu,
    REIHEN.map((reihe) => `${verschoben}${reihe}`),
  );
  expect(hier.reverse()).toEqual(
    await zellen(
      gerade,
      REIHEN.map((reihe) => `${spalte('kennung')}${reihe}`),
    ),
  );
  expect(await zellen(neu, ['C6'])).toEqual(['bleibt']);
});

it('der Stand der Liste und --tage bestimmen, was die Suchläufe finden', async () => {
  const bytes = alle;
  const zahl = async (...args: string[]): Promise<number> =>
    (await lauf(bytes, ...args)).bericht.suchlaeufe['keinKontaktSeit'] ?? NaN;
  expect(await zahl('--tage', '1')).toBeGreaterThan(await zahl('--tage', '3650'));
  const frueh = await mitExcelize(bytes, (file) => file.SetCellValue('Fälle', 'B3', 36526));
  expect((await lauf(frueh, '--tage', '1')).bericht.suchlaeufe).toMatchObject({
    keinKontaktSeit: 0,
    pruefungUeberfaellig: 0,
  });
});

describe('was nicht geht, wird gesagt, und nichts wird geschrieben', () => {
  async function abgelehnt(bytes: Uint8Array, ...args: string[]): Promise<string> {
    const { code, err } = await runFall(
      [ordner.lege('ein.xlsx', bytes), ordner.pfad('aus.xlsx'), ...args],
      JETZT,
    );
    expect([code, ordner.inhalt()]).toEqual([2, ['ein.xlsx']]);
    return err;
  }

  it('die leere Vorlage', async () => {
    expect(await abgelehnt(await liste([]))).toBe(
      'Die Fallliste hat keine Zeile, die sich berechnen lässt.\n',
    );
  });

  it('nur Zeilen mit Fehlern', async () => {
    const err = await abgelehnt(await liste([{ kundennummer: 'K1', wohnsituation: 9 }]));
    expect(err).toMatch(/^STUFE_UNGUELTIG Fälle!U6: /);
  });

  it('eine fehlende Spalte', async () => {
    const ohne = await mitExcelize(alle, (file) =>
      file.SetCellValue('Fälle', `${spalte('festlegung')}5`, 'Umbenannt'),
    );
    expect(await abgelehnt(ohne)).toContain('SPALTE_FEHLT');
  });

  it('eine Vorlage, die dieses Programm nicht kennt', async () => {
    const neuer = await mitExcelize(alle, (file) => file.SetCellValue('_Integrationstool', 'B2', 2));
    expect(await abgelehnt(neuer)).toContain('FALLLISTE_UNBEKANNT');
  });

  it('ein Stand, der kein Tag ist', async () => {
    const falsch = await mitExcelize(alle, (file) => file.SetCellValue('Fälle', 'B3', 'gestern'));
    expect(await abgelehnt(falsch)).toMatch(/^DATUM_UNGUELTIG Fälle!B3: /);
  });

  it.each(['0', '3651', 'viele', ''])('--tage %s', async (tage) => {
    expect(await abgelehnt(await liste([]), '--tage', tage)).toContain(
      'Erlaubt ist eine ganze Zahl von 1 bis 3650.',
    );
  });
});

mitLibreOffice('die Fallliste in LibreOffice', () => {
  it('was es speichert, wird gleich gelesen, und seine Zählformeln zählen wie der Bericht', async () => {
    const { bericht, neu } = await lauf(alle);
    const gespeichert = durchLibreOffice(ordner, neu);
    expect((await lauf(gespeichert)).bericht).toEqual(bericht);
    const gezaehlt: Record<string, string> = {};
    await mitExcelize(gespeichert, (file) => {
      for (const [label = '', , anzahl = ''] of file.GetRows('Suchläufe').result.slice(4))
        gezaehlt[label] = anzahl;
    });
    const { suchlaeufe } = bericht;
    expect(gezaehlt).toMatchObject({
      '2-bFM': String(suchlaeufe['imBfm']),
      '4-Prüfung': String(suchlaeufe['pruefungUeberfaellig']),
      '5a-Bedarfe': String(suchlaeufe['dreiBedarfe']),
    });
  });
});
