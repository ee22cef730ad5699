/** Fallmappen of a folder read into a list through the headless interface, from file to file. Costs ten seconds. */
import { mkdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beispielliste } from '../../../../scripts/demo/beispielliste';
import { runFall } from '../../../../scripts/fall/runFall';
import { FAELLE } from '../../../../src/bereiche/fallliste/listen';
import type { Fall } from '../../../../src/fall/fall';
import { columnLetters } from '../../../../src/listen/adresse';
import { serialOfDate } from '../../../../src/listen/plainDate';
import { paketdiff } from '../../../paket/paketdiff';
import { werteImPaket, werteInLibreOffice } from '../../../paket/werte';
import { type Arbeitsordner, arbeitsordner } from '../../../support/arbeitsordner';
import { type Beiwerk, fallmappeMit, schritteZu } from '../../../support/einlesen';
import { date, fallMit, STICHTAG } from '../../../support/faelle';
import { inLibreOffice, mitLibreOffice } from '../../../support/libreOffice';
import { JETZT, vorlageBytes } from '../../../support/mappe';
import { leereMappe, mitExcelize } from '../../../support/mitExcelize';
import { gebauteListe } from '../../../support/falllisten';

const FRUEHER = date('2026-05-01');
const BLATT = 'xl/worksheets/sheet1.xml';
const TABELLE = 'xl/tables/table1.xml';
const SPALTEN = Object.keys(FAELLE.spalten);
const zelle = (feld: string, zeile: number): string => `${columnLetters(SPALTEN.indexOf(feld) + 1)}${zeile}`;

/** A person of the list of five, and one who is in no list. */
const IN_DER_LISTE: Fall = {
  ...fallMit({ wohnsituation: 2, mobilitaet: 3 }),
  kundennummer: '100D500001',
  name: 'Birke, Bela',
};
const NEU: Fall = { ...IN_DER_LISTE, kundennummer: '999D000001', name: '=Neu & "Zoë" <Öz>' };

let ordner: Arbeitsordner;
let liste: Uint8Array;
let neue: Uint8Array;
let bekannte: Uint8Array;
beforeAll(async () => {
  liste = await gebauteListe(beispielliste(5, FRUEHER));
  neue = await fallmappeMit(NEU, { schritte: schritteZu({ status: 'imBfm' }) });
  bekannte = await fallmappeMit(IN_DER_LISTE);
});
beforeEach(() => {
  ordner = arbeitsordner();
  mkdirSync(ordner.pfad('mappen'));
});
afterEach(() => {
  ordner.raeumeAuf();
});

interface Datei {
  readonly datei: string;
  readonly befund: string;
  readonly kundennummer: string;
  readonly text: string;
  readonly ort?: string;
  readonly wo?: string;
  readonly spalten?: readonly { spalte: string; ort?: string }[];
  readonly fehler?: readonly { ort: string; code: string; text: string }[];
}
interface Bericht {
  readonly dateien: readonly Datei[];
  readonly anzahl: Readonly<Record<string, number>>;
}

type Dateien = Readonly<Record<string, Uint8Array | string>>;

/** Puts files into the folder, and gives what the command answers. */
async function rufe(
  bytes: Uint8Array,
  dateien: Dateien,
): Promise<{ code: number; out: string; err: string }> {
  for (const [name, inhalt] of Object.entries(dateien)) ordner.lege(`mappen/${name}`, inhalt);
  const pfade = [ordner.lege('liste.xlsx', bytes), ordner.pfad('aus.xlsx'), ordner.pfad('mappen')];
  return runFall(['einlesen', ...pfade], JETZT);
}

async function eingelesen(
  bytes: Uint8Array,
  dateien: Dateien,
): Promise<{ bericht: Bericht; neu: Uint8Array }> {
  const { code, out, err } = await rufe(bytes, dateien);
  expect([code, err]).toEqual([0, '']);
  return { bericht: JSON.parse(out) as Bericht, neu: new Uint8Array(ordner.lies('aus.xlsx')) };
}

const befunde = ({ dateien }: Bericht): string[] => dateien.map(({ datei, befund }) => `${datei} ${befund}`);

describe('neue und bekannte Personen', () => {
  it('werden eingetragen; sonst ändert sich in der Datei nichts', async () => {
    const { bericht, neu } = await eingelesen(liste, { 'b.xlsx': bekannte, 'n.xlsx': neue });
    expect(befunde(bericht)).toEqual(['b.xlsx aktualisiert', 'n.xlsx neu']);
    expect(bericht.dateien[1]).toMatchObject({ kundennummer: '999D000001', ort: 'Fälle!A11' });
    const { teile, zellen, sonst } = paketdiff(liste, neu);
    expect([teile, sonst]).toEqual([[], [TABELLE, BLATT]]);
    const genannte =
      bericht.dateien[0]?.spalten?.map(({ ort = '' }) => ort.replace('Fälle!', `${BLATT}!`)) ?? [];
    expect(genannte).toContain(`${BLATT}!${zelle('wohnsituation', 7)}`);
    const inNeuerZeile = SPALTEN.map((_, index) => `${BLATT}!${columnLetters(index + 1)}11`);
    expect([...zellen].sort()).toEqual([...genannte, ...inNeuerZeile].sort());
  });

  it('die Tabelle ist um genau eine Zeile länger, die aussieht wie die letzte', async () => {
    const { neu } = await eingelesen(liste, { 'n.xlsx': neue });
    const [alt, jetzt] = [unzipSync(liste), unzipSync(neu)].map((teile) => ({
      tabelle: strFromU8(teile[TABELLE] ?? new Uint8Array()),
      blatt: strFromU8(teile[BLATT] ?? new Uint8Array()),
    }));
    expect(jetzt?.tabelle).toBe(alt?.tabelle.replaceAll('A5:BV10"', 'A5:BV11"'));
    const reihe = (nummer: number): RegExp => new RegExp(`<row r="${nummer}"([^>]*)>(.*?)</row>`);
    const [davor, neueReihe] = [reihe(10), reihe(11)].map((muster) => muster.exec(jetzt?.blatt ?? ''));
    expect(neueReihe?.[1]).toBe(davor?.[1]);
    const stile = (text = ''): string[] =>
      [...text.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map(([, s, stil]) => `${s} ${stil}`);
    expect(stile(neueReihe?.[2])).toEqual(stile(davor?.[2]));
    expect(jetzt?.blatt).toContain('<dimension ref="A1:BV11">');
  });

  it('noch einmal gelesen ist alles unverändert, und die Datei dieselbe', async () => {
    const { neu } = await eingelesen(liste, { 'b.xlsx': bekannte, 'n.xlsx': neue });
    const { bericht, neu: nochmal } = await eingelesen(neu, {});
    expect(bericht.anzahl).toMatchObject({ unveraendert: 2, neu: 0, aktualisiert: 0 });
    expect(Buffer.from(nochmal).equals(Buffer.from(neu))).toBe(true);
  });

  it('auch nach dem Berechnen, und die Zeile hat ein Ergebnis', async () => {
    const { neu } = await eingelesen(liste, { 'b.xlsx': bekannte, 'n.xlsx': neue });
    const gerechnet = await runFall([ordner.lege('neu.xlsx', neu), ordner.pfad('fertig.xlsx')], JETZT);
    expect(JSON.parse(gerechnet.out)).toMatchObject({ zeilen: 6, berechnet: 6, fehler: [] });
    const fertig = new Uint8Array(ordner.lies('fertig.xlsx'));
    expect((await eingelesen(fertig, {})).bericht.anzahl).toMatchObject({ unveraendert: 2 });
    await mitExcelize(fertig, (file) => {
      expect(file.GetCellValue('Fälle', zelle('kennung', 11)).value).toBe('bFM');
      expect(file.GetCellValue('Fälle', zelle('name', 11)).value).toBe('=Neu & "Zoë" <Öz>');
    });
  });

  it('in die leere Vorlage: die erste Person kommt in deren leere Zeile', async () => {
    const leere = await gebauteListe();
    const { bericht, neu } = await eingelesen(leere, { 'n.xlsx': neue });
    expect(bericht.dateien[0]).toMatchObject({ befund: 'neu', ort: 'Fälle!A6' });
    expect(paketdiff(leere, neu).sonst).toEqual([]);
  });

  it('Liste und Ergebnis selbst werden nicht als Fallmappen gelesen, Nebendateien auch nicht', async () => {
    for (const name of ['~$n.xlsx', '.versteckt', 'Thumbs.db', 'aus.xlsx'])
      ordner.lege(`mappen/${name}`, 'x');
    ordner.lege('mappen/n.xlsx', neue);
    const pfade = [
      ordner.lege('mappen/liste.xlsx', liste),
      ordner.pfad('mappen/aus.xlsx'),
      ordner.pfad('mappen'),
    ];
    const { code, out } = await runFall(['einlesen', ...pfade], JETZT);
    expect([code, befunde(JSON.parse(out) as Bericht)]).toEqual([0, ['n.xlsx neu']]);
  });

  it('Spalten des Hauses bleiben, wo und wie sie sind; in neuen Zeilen sind sie leer', async () => {
    const mitHaus = await mitExcelize(liste, (file) => {
      file.InsertCols('Fälle', 'C', 1);
      file.SetCellValue('Fälle', 'C5', 'Notiz des Hauses');
      file.SetCellValue('Fälle', 'C7', 'bleibt');
    });
    const { bericht, neu } = await eingelesen(mitHaus, { 'b.xlsx': bekannte, 'n.xlsx': neue });
    expect(bericht.anzahl).toMatchObject({ neu: 1, aktualisiert: 1 });
    await mitExcelize(neu, (file) => {
      const werte = ['C7', 'C11', 'D11'].map((each) => file.GetCellValue('Fälle', each).value);
      expect(werte).toEqual(['bleibt', '', '=Neu & "Zoë" <Öz>']);
    });
  });
});

describe('was nicht übernommen wird, steht mit seinem Grund im Bericht', () => {
  const mit = (fall: Partial<Fall>, beiwerk?: Beiwerk): Promise<Uint8Array> =>
    fallmappeMit({ ...IN_DER_LISTE, ...fall }, beiwerk);

  it('älter, Konflikt, doppelt: je Datei', async () => {
    const { neu: gelesene } = await eingelesen(liste, { 'b.xlsx': bekannte });
    const { bericht, neu } = await eingelesen(gelesene, {
      'b.xlsx': await mit({ bedarfe: { ...IN_DER_LISTE.bedarfe, wohnsituation: 0 } }),
      'alt.xlsx': await mit({ stichtag: FRUEHER }),
      'n1.xlsx': neue,
      'n2.xlsx': await mit({ ...NEU, name: 'Anders' }),
    });
    expect(befunde(bericht)).toEqual([
      'alt.xlsx aelter',
      'b.xlsx konflikt',
      'n1.xlsx konflikt',
      'n2.xlsx konflikt',
    ]);
    expect(bericht.dateien[1]?.spalten).toEqual([
      { spalte: 'Wohnsituation', ort: `Fälle!${zelle('wohnsituation', 7)}` },
    ]);
    expect(bericht.dateien[2]?.spalten).toContainEqual({ spalte: 'Name' });
    expect(Buffer.from(neu).equals(Buffer.from(gelesene))).toBe(true);
    expect(JSON.stringify(bericht)).not.toMatch(/Anders|Birke/);
  });

  it('jede Datei, die keine brauchbare Fallmappe ist', async () => {
    mkdirSync(ordner.pfad('mappen/unterordner'));
    const kaputt = new Uint8Array(bekannte);
    kaputt.fill(0, kaputt.length / 2, kaputt.length / 2 + 50);
    const { bericht } = await eingelesen(liste, {
      'a-text.txt': 'nichts',
      'b-text.xlsx': 'nichts',
      'c-kaputt.xlsx': kaputt,
      'd-halb.xlsx': bekannte.slice(0, bekannte.length / 2),
      'e-leer.xlsx': '',
      'f-fremd.xlsx': await leereMappe(),
      'g-liste.xlsx': liste,
      'h-ohneNummer.xlsx': vorlageBytes(),
      'i-stufe.xlsx': await mit({}, { felder: { neukunde: 'vielleicht' } }),
      'j-gut.xlsx': neue,
    });
    expect(bericht.anzahl).toEqual({
      neu: 1,
      aktualisiert: 0,
      unveraendert: 0,
      aelter: 0,
      konflikt: 0,
      abgelehnt: 10,
    });
    const gruende = bericht.dateien.map(({ datei, text, wo, fehler }) => [
      datei,
      wo ?? text.slice(0, 29),
      fehler?.[0]?.code,
    ]);
    expect(gruende).toEqual([
      ['a-text.txt', 'Gelesen werden nur Dateien mi', undefined],
      ['b-text.xlsx', 'Die Datei ist keine lesbare E', undefined],
      ['c-kaputt.xlsx', 'Die Datei ist keine lesbare E', undefined],
      ['d-halb.xlsx', 'Die Datei ist keine lesbare E', undefined],
      ['e-leer.xlsx', 'Die Datei ist leer. Vermutlic', undefined],
      ['f-fremd.xlsx', 'Fallmappe', 'KEINE_FALLMAPPE'],
      ['g-liste.xlsx', 'Fallmappe', 'KEINE_FALLMAPPE'],
      ['h-ohneNummer.xlsx', 'Fallmappe', 'ANGABE_FEHLT'],
      ['i-stufe.xlsx', 'Fallmappe', 'AUSWAHL_UNGUELTIG'],
      ['j-gut.xlsx', 'Die Person steht neu in der L', undefined],
      ['unterordner', 'Das ist ein Ordner; gelesen w', undefined],
    ]);
    expect(bericht.dateien[8]?.fehler?.[0]?.ort).toMatch(/^Profiling!/);
    expect(JSON.stringify(bericht)).not.toContain('vielleicht');
  });

  it('eine Zeile der Liste mit Fehler und eine doppelte Person', async () => {
    const mitFehlern = await mitExcelize(liste, (file) => {
      file.SetCellValue('Fälle', zelle('mobilitaet', 7), 'hoch');
      file.SetCellValue('Fälle', zelle('kundennummer', 8), '100D500000');
    });
    const { bericht } = await eingelesen(mitFehlern, {
      'b.xlsx': bekannte,
      'c.xlsx': await mit({ kundennummer: '100D500000' }),
      'n.xlsx': neue,
    });
    expect(
      bericht.dateien.map(({ wo, fehler }) => [wo, fehler?.map(({ ort, code }) => `${code} ${ort}`)]),
    ).toEqual([
      ['Fallliste', [`STUFE_UNGUELTIG Fälle!${zelle('mobilitaet', 7)}`]],
      ['Fallliste', ['KUNDENNUMMER_DOPPELT Fälle!A6, Fälle!A8']],
      [undefined, undefined],
    ]);
  });
});

describe('was nicht geht, wird gesagt, und nichts wird geschrieben', () => {
  async function abgelehnt(bytes: Uint8Array, dateien: Dateien): Promise<string> {
    const { code, out, err } = await rufe(bytes, dateien);
    expect([code, out, ordner.inhalt()]).toEqual([2, '', ['liste.xlsx', 'mappen']]);
    return err;
  }

  it('ein leerer Ordner', async () => {
    expect(await abgelehnt(liste, {})).toMatch(/mappen: In diesem Ordner liegt keine Fallmappe\.\n$/);
  });

  it('keine einzige brauchbare Datei: eine Zeile je Fehler', async () => {
    expect(await abgelehnt(liste, { 'a.txt': 'x', 'b.xlsx': vorlageBytes() })).toMatch(
      /^a\.txt: Gelesen werden nur .*\nANGABE_FEHLT b\.xlsx, Profiling!.*Kundennummer.*\n$/,
    );
  });

  it('eine Liste, die keine ist, beschädigt oder neuer ist', async () => {
    const eine = { 'n.xlsx': neue };
    expect(await abgelehnt(vorlageBytes(), eine)).toContain('Das ist keine Fallliste.');
    expect(await abgelehnt(liste.slice(0, 3000), eine)).toContain('beschädigt');
    const neuer = await mitExcelize(liste, (file) => file.SetCellValue('_Integrationstool', 'B2', 2));
    expect(await abgelehnt(neuer, eine)).toContain('FALLLISTE_UNBEKANNT');
  });

  it('eine Liste ohne eine Spalte, und eine, unter der etwas steht', async () => {
    const eine = { 'n.xlsx': neue };
    const ohne = await mitExcelize(liste, (file) =>
      file.SetCellValue('Fälle', zelle('festlegung', 5), 'Umbenannt'),
    );
    expect(await abgelehnt(ohne, eine)).toContain('SPALTE_FEHLT');
    const darunter = await mitExcelize(liste, (file) => file.SetCellValue('Fälle', 'B11', 'Summe'));
    expect(await abgelehnt(darunter, eine)).toMatch(/^TABELLE_WAECHST_NICHT Fälle: /);
  });

  it('ein geschütztes Blatt', async () => {
    const geschuetzt = await mitExcelize(liste, (file) => file.ProtectSheet('Fälle', { Password: 'x' }));
    expect(await abgelehnt(geschuetzt, { 'n.xlsx': neue })).toContain('BLATT_GESCHUETZT');
  });

  it.each<[string, (pfad: (name: string) => string) => string[], string]>([
    ['ohne Ordner', (pfad) => [pfad('liste.xlsx'), pfad('aus.xlsx')], 'Aufruf: npm'],
    ['mit zu viel', (pfad) => [pfad('liste.xlsx'), pfad('aus.xlsx'), pfad('mappen'), 'x'], 'Aufruf: npm'],
    ['mit einer Option', (pfad) => [pfad('liste.xlsx'), pfad('aus.xlsx'), '--tage'], 'Aufruf: npm'],
    [
      'Ergebnis ist keine Mappe',
      (pfad) => [pfad('liste.xlsx'), pfad('aus.csv'), pfad('mappen')],
      'nur die Endung .xlsx',
    ],
    [
      'Ergebnis ist die Liste',
      (pfad) => [pfad('liste.xlsx'), pfad('liste.xlsx'), pfad('mappen')],
      'nicht ersetzen',
    ],
    ['Ordner fehlt', (pfad) => [pfad('liste.xlsx'), pfad('aus.xlsx'), pfad('fehlt')], 'Der Ordner fehlt'],
    [
      'Ordner ist eine Datei',
      (pfad) => [pfad('liste.xlsx'), pfad('aus.xlsx'), pfad('liste.xlsx')],
      'Der Ordner fehlt',
    ],
    ['Liste fehlt', (pfad) => [pfad('fehlt.xlsx'), pfad('aus.xlsx'), pfad('mappen')], 'Die Datei fehlt'],
  ])('%s', async (_, args, satz) => {
    ordner.lege('liste.xlsx', liste);
    const { code, err } = await runFall(['einlesen', ...args((name) => ordner.pfad(name))], JETZT);
    expect([code, ordner.inhalt()]).toEqual([2, ['liste.xlsx', 'mappen']]);
    expect(err).toContain(satz);
  });
});

mitLibreOffice('die Liste mit neuen Zeilen in LibreOffice', () => {
  it('hat dieselben Werte in denselben Zellen', async () => {
    const { neu } = await eingelesen(liste, { 'b.xlsx': bekannte, 'n.xlsx': neue });
    const { mappe } = inLibreOffice(ordner, { mappe: neu });
    const hier = [...werteImPaket(neu, false)].filter(
      ([ort, wert]) => ort.startsWith('Fälle!') && wert !== null,
    );
    const dort = werteInLibreOffice(mappe);
    expect(hier.filter(([ort, wert]) => dort.get(ort) !== wert)).toEqual([]);
    expect(dort.get(`Fälle!${zelle('stichtag', 11)}`)).toBe(serialOfDate(STICHTAG));
  });
});
