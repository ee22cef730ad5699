/**
 * What people do in the pane beside computing: Fallmappen read in, places of the external Fallmanagement assigned, also with a second
 * pane on the same list. About fifteen seconds.
 */
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { FAELLE, PLAETZE } from '../../../src/bereiche/fallliste';
import {
  createListensitzung,
  type Listensitzung,
} from '../../../src/bereiche/fallliste/vorhaben/listensitzung';
import { createExcelTabelle } from '../../../src/excel/liste/excelTabelle';
import type { haushalteIn } from '../../../src/bereiche/fallliste/fach/haushalt';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { StandInHost } from '../../host/nodeHost';
import { fallmappeMit } from '../../support/einlesen';
import { date, OFFENER_FALL, STICHTAG } from '../../support/faelle';
import { baueListe, buchstabe, oeffneListe, UMGEBUNG } from '../../support/offeneListe';

const ERSTE = 6;

interface Offen {
  readonly host: StandInHost;
  readonly sitzung: Listensitzung;
}

async function offen(zeilen: readonly Falllistenzeile[]): Promise<Offen> {
  const { host, tabelle } = await oeffneListe(await baueListe(zeilen));
  const sitzung = createListensitzung(tabelle, UMGEBUNG);
  await sitzung.starte();
  return { host, sitzung };
}

function zelle({ workbook }: StandInHost, feld: string, nr: number): unknown {
  return workbook.getCell(FAELLE.blatt, `${buchstabe(feld)}${ERSTE + nr}`);
}

const SPAETER = date('2026-11-25');

describe('Fallmappen einlesen', () => {
  const person = (kundennummer: string, stichtag = STICHTAG): Promise<Uint8Array> =>
    fallmappeMit({ ...OFFENER_FALL, kundennummer, stichtag, name: `Person ${kundennummer}` });
  const quelle = (name: string, bytes: Uint8Array): { name: string; bytes: () => Promise<Uint8Array> } => ({
    name,
    bytes: () => Promise.resolve(bytes),
  });
  const bekannt = (kundennummer: string, stichtag = STICHTAG): Falllistenzeile => ({
    kundennummer,
    name: 'Alt, Ada',
    stichtag: serialOfDate(stichtag),
    wohnsituation: 3,
  });

  it('zeigt zuerst, was würde, und schreibt erst dann: neu, aktualisiert, älter, Konflikt, keine Fallmappe', async () => {
    const { host, sitzung } = await offen([
      bekannt('100D000001', date('2026-11-01')),
      bekannt('100D000002', SPAETER),
      bekannt('100D000003'),
    ]);
    const eigene = `${buchstabe('bgNummer')}${ERSTE}`;
    host.workbook.setNumberFormat(FAELLE.blatt, eigene, 'General');
    host.workbook.setCell(FAELLE.blatt, eigene, '=1+1');
    const nummern = ['100D000001', '100D000002', '100D000003', '100D000009'];
    const dateien = await Promise.all(
      nummern.map(async (each) => quelle(`${each}.xlsx`, await person(each))),
    );
    const davor = host.save();
    await sitzung.pruefeMappen([...dateien, quelle('Foto.xlsx', new Uint8Array([1, 2, 3]))]);
    expect(host.save()).toEqual(davor);
    const { einlesen } = sitzung.get();
    if (einlesen?.art !== 'vorschau') throw new Error(JSON.stringify(einlesen));
    expect(einlesen.dateien.map(({ befund }) => ('satz' in befund ? 'satz' : befund.art))).toEqual([
      'aktualisiert',
      'aelter',
      'konflikt',
      'neu',
      'satz',
    ]);
    await sitzung.uebernimmMappen();
    expect(sitzung.get()).toMatchObject({
      einlesen: { art: 'uebernommen', anzahl: 2, ausgelassen: [], stoerung: null },
      ruecknehmbar: 'einlesen',
    });
    expect([0, 1, 2, 3].map((nr) => zelle(host, 'name', nr))).toEqual([
      'Person 100D000001',
      'Alt, Ada',
      'Alt, Ada',
      'Person 100D000009',
    ]);
    expect(zelle(host, 'kundennummer', 3)).toBe('100D000009');
    expect(zelle(host, 'stichtag', 3)).toBe(serialOfDate(STICHTAG));
    expect(host.workbook.getFormula(FAELLE.blatt, eigene)).toBe('=1+1');
    await sitzung.nimmZurueck();
    expect([zelle(host, 'name', 0), zelle(host, 'wohnsituation', 0)]).toEqual(['Alt, Ada', 3]);
  });

  it('was jemand nach der Vorschau ändert, wird noch einmal gezeigt und nicht überschrieben', async () => {
    const { host, sitzung } = await offen([bekannt('100D000001', date('2026-11-01'))]);
    await sitzung.pruefeMappen([quelle('a.xlsx', await person('100D000001'))]);
    host.workbook.setCell(FAELLE.blatt, `${buchstabe('stichtag')}${ERSTE}`, serialOfDate(SPAETER));
    await sitzung.uebernimmMappen();
    expect(sitzung.get().einlesen).toMatchObject({
      art: 'vorschau',
      istVeraltet: true,
      dateien: [{ befund: { art: 'aelter' } }],
    });
    expect(zelle(host, 'name', 0)).toBe('Alt, Ada');
  });

  it('eine Zeile, die nur die Kundennummer hat, wird gefüllt: nach einem Abbruch lässt es sich noch einmal tun', async () => {
    const { host, sitzung } = await offen([bekannt('100D000001')]);
    const neue = [quelle('neu.xlsx', await person('100D000009'))];
    await sitzung.pruefeMappen(neue);
    let anfrage = 0;
    // The list was read and the row added; what belongs in it does not arrive.
    host.before(() => {
      if (anfrage++ === 4) host.faults.failAlwaysFrom(0);
    });
    await sitzung.uebernimmMappen();
    host.before(() => undefined);
    host.faults.clear();
    expect([zelle(host, 'kundennummer', 1), zelle(host, 'name', 1)]).toEqual(['100D000009', '']);
    await sitzung.pruefeMappen(neue);
    expect(sitzung.get().einlesen).toMatchObject({ dateien: [{ befund: { art: 'aktualisiert' } }] });
    await sitzung.uebernimmMappen();
    expect(zelle(host, 'name', 1)).toBe('Person 100D000009');
  });

  it('in die leere Vorlage kommt jede Person in eine Zeile, auch wenn dazwischen sortiert wird', async () => {
    const { host, sitzung } = await offen([]);
    const nummern = ['100D000002', '100D000001', '100D000003'];
    await sitzung.pruefeMappen(
      await Promise.all(nummern.map(async (each) => quelle(each, await person(each)))),
    );
    let anfrage = 0;
    // After the list was read (two requests) and the rows were added (two more).
    host.before(() => {
      if (anfrage++ === 4) host.workbook.sortTable(FAELLE.name, 'Kundennummer');
    });
    await sitzung.uebernimmMappen();
    expect([0, 1, 2, 3].map((nr) => [zelle(host, 'kundennummer', nr), zelle(host, 'name', nr)])).toEqual([
      ['100D000001', 'Person 100D000001'],
      ['100D000002', 'Person 100D000002'],
      ['100D000003', 'Person 100D000003'],
      ['', ''],
    ]);
  });
});

describe('Plätze im externen Fallmanagement', () => {
  const wartend = (nr: number, weiteres: Falllistenzeile = {}): Falllistenzeile => ({
    kundennummer: `100D00000${nr}`,
    kennung: 'Exter',
    kennungSeit: 46000 + nr,
    ...weiteres,
  });

  async function mitPlaetzen(zeilen: readonly Falllistenzeile[], plaetze: number): Promise<Offen> {
    const da = await offen(zeilen);
    await da.host.excel.run(async (context) => {
      const zellen = context.workbook.tables.getItem(PLAETZE.name).getDataBodyRange();
      zellen.getCell(0, 0).values = [['Träger A']];
      zellen.getCell(0, 1).values = [[plaetze]];
      await context.sync();
    });
    await da.sitzung.liesExter();
    return da;
  }

  it('wer am längsten wartet, bekommt den Vorschlag; ein Klick weist zu und lässt sich zurücknehmen', async () => {
    const { host, sitzung } = await mitPlaetzen(
      [wartend(2), wartend(1), wartend(3, { exterTraeger: 'Träger A' })],
      2,
    );
    expect(sitzung.get().exter).toMatchObject({
      stand: { traeger: [{ traeger: 'Träger A', plaetze: 2, belegt: 1, frei: 1 }], unbekannt: [] },
      warteliste: {
        wartende: [
          { rang: 1, vorschlag: 'Träger A', zeile: { kundennummer: '100D000001' } },
          { rang: 2, vorschlag: null, zeile: { kundennummer: '100D000002' } },
        ],
      },
    });
    await sitzung.weiseZu({ kundennummer: '100D000001', traeger: 'Träger A' });
    expect(sitzung.get()).toMatchObject({ zuweisung: { art: 'zugewiesen' }, ruecknehmbar: 'zuweisen' });
    expect([zelle(host, 'exterTraeger', 1), zelle(host, 'exterPlatzFrei', 1)]).toEqual(['Träger A', 'ja']);
    await sitzung.weiseZu({ kundennummer: '100D000002', traeger: 'Träger A' });
    expect(sitzung.get().zuweisung).toMatchObject({ art: 'nicht', grund: 'keinPlatzFrei' });
    expect(zelle(host, 'exterTraeger', 0)).toBe('');
  });

  it('einen letzten Platz, den eine zweite Hand inzwischen vergibt, bekommt niemand zweimal', async () => {
    for (let vor = 0; vor < 8; vor++) {
      const { host, sitzung } = await mitPlaetzen([wartend(1), wartend(2)], 1);
      const andere = createListensitzung(createExcelTabelle({ excel: host.connect().excel }), UMGEBUNG);
      let anfrage = 0;
      host.before(async () => {
        if (anfrage++ === vor) await andere.weiseZu({ kundennummer: '100D000002', traeger: 'Träger A' });
      });
      await sitzung.weiseZu({ kundennummer: '100D000001', traeger: 'Träger A' });
      host.before(() => undefined);
      const inhaber = [0, 1].filter((nr) => zelle(host, 'exterTraeger', nr) !== '');
      expect(inhaber.length).toBeLessThanOrEqual(1);
      const meine = sitzung.get().zuweisung;
      expect(meine?.art === 'zugewiesen').toBe(zelle(host, 'exterTraeger', 0) === 'Träger A');
      if (anfrage <= vor) break;
    }
  });

  it('ein Träger in zwei Zeilen ist ein Fehler; ohne die Tabelle wird es gesagt', async () => {
    const da = await mitPlaetzen([wartend(1)], 1);
    await da.host.excel.run(async (context) => {
      const zellen = context.workbook.tables.getItem(PLAETZE.name).getDataBodyRange();
      zellen.getCell(1, 0).values = [['träger a']];
      zellen.getCell(1, 1).values = [[1]];
      await context.sync();
    });
    await da.sitzung.liesExter();
    expect(da.sitzung.get().exter).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'TRAEGER_DOPPELT' }],
    });
    da.host.workbook.deleteSheet('Exter');
    await da.sitzung.liesExter();
    expect(da.sitzung.get().exter).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'PLAETZE_FEHLEN' }] });
  });
});

describe('Bedarfsgemeinschaft', () => {
  const mitglied = (nr: number, weiteres: Falllistenzeile = {}): Falllistenzeile => ({
    kundennummer: `100D00000${nr}`,
    bgNummer: '311000',
    name: `Person ${nr}`,
    stichtag: serialOfDate(STICHTAG),
    ...weiteres,
  });
  const VIER = [
    mitglied(1, { wohnsituation: 0 }),
    mitglied(2),
    { kundennummer: '200D000000', bgNummer: '311009' },
    mitglied(3),
    mitglied(4, { finanzielleSituation: 'viel' }),
  ];

  function haushalte(sitzung: Listensitzung): ReturnType<typeof haushalteIn> {
    const { sicht } = sitzung.get();
    if (sicht.art !== 'gelesen') throw new Error(sicht.art);
    return [...sicht.haushalte()];
  }

  it('hat mehrere Mitglieder; wer allein ist, gehört nicht dazu', async () => {
    const { sitzung } = await offen(VIER);
    const [einzige, ...weitere] = haushalte(sitzung);
    expect(weitere).toEqual([]);
    expect(einzige).toMatchObject({ bgNummer: '311000' });
    expect(einzige?.mitglieder.map(({ zeile, kundennummer }) => [zeile, kundennummer])).toEqual([
      [0, '100D000001'],
      [1, '100D000002'],
      [3, '100D000003'],
      [4, '100D000004'],
    ]);
    expect(einzige?.mitglieder.map(({ bedarfe }) => bedarfe.wohnsituation)).toEqual([0, null, null, null]);
    expect(einzige?.mitglieder.map(({ unlesbar }) => unlesbar)).toEqual([
      [],
      [],
      [],
      ['finanzielleSituation'],
    ]);
    expect(einzige?.mitglieder[3]?.ergebnis).toBeNull();
  });

  it('eine Einschätzung steht nur bei der einen Person; mehrere kommen in ihrer Reihenfolge', async () => {
    const { host, sitzung } = await offen(VIER);
    const wunsch = (nr: number, stufe: 0 | 1 | 2 | 3 | null): Promise<void> =>
      sitzung.schaetzeEin({ kundennummer: `100D00000${nr}`, bedarf: 'wohnsituation', stufe });
    await Promise.all([wunsch(2, 3), wunsch(3, 2), wunsch(2, 1)]);
    expect([0, 1, 3, 4].map((nr) => zelle(host, 'wohnsituation', nr))).toEqual([0, 1, 2, '']);
    expect(haushalte(sitzung)[0]?.mitglieder.map(({ bedarfe }) => bedarfe.wohnsituation)).toEqual([
      0,
      1,
      2,
      null,
    ]);
    await sitzung.nimmZurueck();
    expect(zelle(host, 'wohnsituation', 1)).toBe(3);
    await wunsch(1, null);
    expect(zelle(host, 'wohnsituation', 0)).toBe('');
  });

  it('was inzwischen dort steht, wird nicht überschrieben; wer woanders steht, wird gefunden', async () => {
    const { host, sitzung } = await offen(VIER);
    host.workbook.sortTable(FAELLE.name, 'BG-Nummer');
    host.workbook.insertRows(FAELLE.blatt, ERSTE, 1);
    await sitzung.schaetzeEin({ kundennummer: '100D000003', bedarf: 'mobilitaet', stufe: 2 });
    const reihe = [0, 1, 2, 3, 4, 5].find((nr) => zelle(host, 'kundennummer', nr) === '100D000003') ?? -1;
    expect(zelle(host, 'mobilitaet', reihe)).toBe(2);
    host.workbook.setCell(FAELLE.blatt, `${buchstabe('mobilitaet')}${ERSTE + reihe}`, 0);
    await sitzung.schaetzeEin({ kundennummer: '100D000003', bedarf: 'mobilitaet', stufe: 3 });
    expect(zelle(host, 'mobilitaet', reihe)).toBe(0);
    expect(sitzung.get().einschaetzung).toBe('nichtGeschrieben');
  });
});
