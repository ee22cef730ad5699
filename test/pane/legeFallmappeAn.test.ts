/** A new Fallmappe from a row of an open list, opened by the genuine office.js in a window of its own. About 12 seconds. */
import { beispielliste } from '../../scripts/demo/beispielliste';
import type { Falllistenzeile } from '../../scripts/vorlage/faelleSheet';
import { FAELLE, IN_DER_FALLMAPPE } from '../../src/bereiche/fallliste';
import { createListensitzung, type Listensitzung } from '../../src/bereiche/fallliste/vorhaben/listensitzung';
import { createExcelTabelle } from '../../src/excel/liste/excelTabelle';
import { legeFallmappeAn } from '../../src/pane/legeFallmappeAn';
import { liesFallmappe } from '../../src/pane/liesFallmappe';
import { type HostOptions, openHost, type StandInHost } from '../host/nodeHost';
import { fallmappeMit } from '../support/einlesen';
import { fallMit, STICHTAG } from '../support/faelle';
import { vorlageBytes } from '../support/mappe';
import { buchstabe, ERSTE_REIHE, UMGEBUNG } from '../support/offeneListe';
import { gebauteListe } from '../support/falllisten';

const BIRKE: Falllistenzeile = { kundennummer: 'K1', name: 'Birke, Bela', wohnsituation: 2, mobilitaet: 0 };

interface Offen {
  readonly host: StandInHost;
  readonly sitzung: Listensitzung;
}

/** A list that is open beside a server that gives this template. */
async function oeffne(
  zeilen: readonly Falllistenzeile[],
  vorlage: Uint8Array | null = vorlageBytes(),
  options?: HostOptions,
): Promise<Offen> {
  const host = await openHost(await gebauteListe(zeilen), options);
  const umgebung = {
    createWorkbook: (base64: string) => host.excel.createWorkbook(base64),
    isSetSupported: (name: string, version: string) => host.office.isSetSupported(name, version),
    fetch: () =>
      Promise.resolve(
        vorlage === null ? new Response('', { status: 404 }) : new Response(Buffer.from(vorlage)),
      ),
  };
  const sitzung = createListensitzung(createExcelTabelle({ excel: host.excel }), {
    ...UMGEBUNG,
    legeAn: (eingaben) => legeFallmappeAn(eingaben, STICHTAG, umgebung),
  });
  await sitzung.starte();
  return { host, sitzung };
}

/** What a list would take over of the workbook that was opened. */
const neueMappe = ({ opened }: StandInHost): ReturnType<typeof liesFallmappe> =>
  liesFallmappe(opened[0] ?? new Uint8Array(), STICHTAG);

describe('eine Fallmappe anlegen', () => {
  it('öffnet sie mit den Angaben der Zeile; die Liste bleibt, wie sie ist', async () => {
    const offen = await oeffne([{ kundennummer: 'K0', mobilitaet: 3 }, BIRKE]);
    const vorher = Buffer.from(offen.host.save());
    await offen.sitzung.legeAn('K1');
    expect(offen.sitzung.get()).toMatchObject({
      angelegt: { art: 'geoeffnet', kundennummer: 'K1', nichtUebernommen: [] },
      laeuft: null,
      defekt: null,
    });
    expect(offen.host.opened).toHaveLength(1);
    expect(await neueMappe(offen.host)).toMatchObject({
      ok: true,
      wert: {
        kundennummer: 'K1',
        werte: { name: 'Birke, Bela', wohnsituation: 2, mobilitaet: 0, finanzielleSituation: '' },
      },
    });
    expect(Buffer.from(offen.host.save()).equals(vorher)).toBe(true);
  });

  it('zur markierten Zeile, auch wenn sie inzwischen anderswo steht', async () => {
    const { host, sitzung } = await oeffne(beispielliste(5, STICHTAG));
    host.workbook.select(FAELLE.blatt, `C${ERSTE_REIHE + 1}`);
    let anfrage = 0;
    host.before(() => {
      if (anfrage++ === 1) host.workbook.sortTable(FAELLE.name, 'Name');
    });
    await sitzung.legeAn();
    expect(sitzung.get().angelegt).toMatchObject({ art: 'geoeffnet', kundennummer: '100D500001' });
    expect(await neueMappe(host)).toMatchObject({ wert: { kundennummer: '100D500001' } });
  });

  it('nennt, was nicht übernommen ist', async () => {
    const { sitzung } = await oeffne([{ ...BIRKE, bgNummer: 'BG1', bfmStatus: 'im bFM' }]);
    await sitzung.legeAn('K1');
    expect(sitzung.get().angelegt).toMatchObject({ nichtUebernommen: ['bgNummer', 'bfmStatus'] });
  });
});

describe('legt keine an', () => {
  it('wo keine oder mehrere Zeilen markiert sind', async () => {
    const { host, sitzung } = await oeffne(beispielliste(3, STICHTAG));
    host.workbook.select(FAELLE.blatt, `A${ERSTE_REIHE}:A${ERSTE_REIHE + 1}`);
    await sitzung.legeAn();
    expect(sitzung.get().angelegt).toEqual({ art: 'mehrere', anzahl: 2 });
    host.workbook.select('Exter', 'A1');
    await sitzung.legeAn();
    expect(sitzung.get()).toMatchObject({ angelegt: null, auswahlbefund: 'markiert' });
    expect(host.opened).toEqual([]);
  });

  it.each<[string, Falllistenzeile, string]>([
    ['die Zeile einen Fehler hat', { ...BIRKE, mobilitaet: 'viel' }, 'STUFE_UNGUELTIG'],
    ['es schon eine gibt', { ...BIRKE, verdichtungBegruendung: IN_DER_FALLMAPPE }, 'FALLMAPPE_GIBT_ES'],
  ])('wo %s', async (_, zeile, code) => {
    const { host, sitzung } = await oeffne([zeile]);
    await sitzung.legeAn('K1');
    const { angelegt } = sitzung.get();
    expect(angelegt).toMatchObject({ art: 'fehlerhaft' });
    if (angelegt?.art === 'fehlerhaft') expect(angelegt.fehler.map((each) => each.code)).toEqual([code]);
    expect(host.opened).toEqual([]);
  });

  it('wo die Person inzwischen weg ist', async () => {
    const { host, sitzung } = await oeffne([BIRKE, { kundennummer: 'K2' }]);
    host.workbook.setCell(FAELLE.blatt, `${buchstabe('kundennummer')}${ERSTE_REIHE}`, 'K9');
    await sitzung.legeAn('K1');
    expect(sitzung.get().angelegt).toEqual({ art: 'verschwunden', kundennummer: 'K1' });
  });

  it.each<[string, Uint8Array | null, HostOptions | undefined, RegExp]>([
    ['der Server keine Vorlage gibt', null, undefined, /nicht erreichbar/],
    [
      'Excel keine Mappe öffnen kann',
      vorlageBytes(),
      { requirementSet: '1.7' },
      /kann die Vorlage nicht von hier aus/,
    ],
    ['eine Richtlinie es verbietet', vorlageBytes(), { isHardened: true }, /ExtensionHardening/],
    ['statt der Vorlage etwas anderes kommt', new TextEncoder().encode('<html>'), undefined, /Datei/],
  ])('wo %s', async (_, vorlage, options, satz) => {
    const { host, sitzung } = await oeffne([BIRKE], vorlage, options);
    await sitzung.legeAn('K1');
    expect(sitzung.get().angelegt).toMatchObject({
      art: 'nicht',
      satz: expect.stringMatching(satz) as string,
    });
    expect(host.opened).toEqual([]);
  });

  it('wo in der Vorlage schon jemand steht', async () => {
    const { host, sitzung } = await oeffne([BIRKE], await fallmappeMit(fallMit({ mobilitaet: 1 })));
    await sitzung.legeAn('K1');
    expect(sitzung.get().angelegt).toMatchObject({
      satz: expect.stringContaining('keine leere Vorlage') as string,
    });
    expect(host.opened).toEqual([]);
  });
});
