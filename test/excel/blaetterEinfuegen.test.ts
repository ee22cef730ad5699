import type { NewFile } from 'excelize-wasm';
import { readFileSync } from 'node:fs';
import { blaetterEinfuegen, type Einfuegeausgang } from '../../src/excel/blaetterEinfuegen';
import type { ExcelRuntime } from '../../src/excel/excelFallmappe';
import { BLATT } from '../../src/excel/layout';
import { BLATT_V2 } from '../../src/excel/listen';
import { VERLAUF_BLOCK } from '../../src/excel/verlaufBlock';
import { type HostOptions, openHost, type StandInHost } from '../host/nodeHost';
import { partsOf } from '../host/packageEdit';
import { sampleBook } from '../host/sampleBook';
import { type Abbild, abbildVon, formeln, unterschiede } from '../support/abbild';
import { BEISPIEL, eingetragen, type Testmappe, vorlageBytes, wertVon } from '../support/mappe';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { fillMappe } from '../support/fillMappe';

const PAKET = readFileSync('assets/Fallmappe-Blaetter.json');
const antwort =
  (inhalt: string | Buffer = PAKET) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(new Uint8Array(Buffer.from(inhalt))));

/** A workbook of somebody who works with something else. */
async function fremdeMappe(
  options?: HostOptions,
  change: (file: NewFile) => unknown = () => undefined,
): Promise<Testmappe> {
  const xlsx = await sampleBook((file) => {
    file.DeleteDefinedName({ Name: 'Fall_Name' });
    file.DeleteTable('tblBedarfe');
    change(file);
  });
  const host = await openHost(xlsx, options);
  return { host, mappe: createExcelFallmappe(host.excel) };
}

function fuegeEin({ host }: Testmappe, excel: ExcelRuntime = host.excel): Promise<Einfuegeausgang> {
  return blaetterEinfuegen({ excel, fetch: antwort() });
}

const blaetter = (host: StandInHost): Promise<Record<string, string>> =>
  host.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return Object.fromEntries(worksheets.items.map(({ name, visibility }) => [name, visibility]));
  });

/** The charts in the order in which they were drawn. */
function diagrammeVon(host: StandInHost): string[] {
  const parts = [...partsOf(host.save())].filter(([path]) => path.startsWith('xl/charts/chart'));
  return parts.sort(([one], [other]) => one.localeCompare(other)).map(([, xml]) => xml);
}

/** What stands in the cells of some sheets: contents and look. */
function zellenVon(bild: Abbild, namen: readonly string[]): Abbild {
  return new Map([...bild].filter(([key]) => namen.some((name) => key.startsWith(`${name}!`))));
}

describe('die Blätter der Vorlage in eine fremde Mappe einfügen', () => {
  let offen: Testmappe;
  let vorher: Abbild;
  beforeAll(async () => {
    offen = await fremdeMappe();
    vorher = abbildVon(offen.host.save());
    expect(await fuegeEin(offen)).toEqual({ art: 'eingefuegt' });
  });

  it('hängt alle an; der Pass ist so verborgen wie in der Vorlage', async () => {
    expect(await blaetter(offen.host)).toEqual({
      Profil: 'Visible',
      'Kennung 2': 'Visible',
      Profiling: 'Visible',
      Kennung: 'Visible',
      Förderziele: 'Visible',
      Verlauf: 'Visible',
      Gespräch: 'Visible',
      Plan: 'Visible',
      Angebote: 'Visible',
      Kooperationsplan: 'Visible',
      Bürgerblatt: 'Visible',
      Anleitung: 'Visible',
      _Integrationstool: 'VeryHidden',
    });
    const [workbook = ''] = [partsOf(offen.host.save()).get('xl/workbook.xml')];
    expect(workbook).toMatch(/<sheet name="_Integrationstool"[^>]* state="veryHidden"/);
    expect(workbook).toMatch(/<definedName name="Liste_Stufe" hidden="1">_Integrationstool!\$F\$2/);
  });

  it('ändert keine Zelle, die schon da war', () => {
    const eigene = ['Profil', 'Kennung 2'];
    const nachher = abbildVon(offen.host.save());
    expect(zellenVon(vorher, eigene).size).toBeGreaterThan(10);
    expect(unterschiede(zellenVon(vorher, eigene), zellenVon(nachher, eigene))).toEqual([]);
  });

  it('bringt jede Formel der Vorlage mit', () => {
    const vorlage = formeln(abbildVon(vorlageBytes()));
    const hier = formeln(abbildVon(offen.host.save()));
    expect(vorlage.size).toBeGreaterThan(20);
    expect([...vorlage].filter(([zelle, formel]) => ohneStil(hier.get(zelle)) !== ohneStil(formel))).toEqual(
      [],
    );
  });

  it('zeichnet beide Diagramme, die Excel im Web nicht mitnimmt', () => {
    const diagramme = diagrammeVon(offen.host);
    expect(diagramme).toHaveLength(2);
    expect(diagramme[0]).toContain('Relevante Handlungsbedarfe je Schlüsselgruppe');
    expect(diagramme[0]).toContain('Verlauf!B7:B14');
    expect(diagramme[1]).toContain('Ressourcenbereiche damals und heute');
    const { reihen, kategorien } = VERLAUF_BLOCK.diagramm;
    const teile = reihen.flatMap(({ name, werte }) => [name, kategorien, werte]);
    expect([...(diagramme[1] ?? '').matchAll(/<f>Verlauf!([^<]*)<\/f>/g)].map(([, bezug]) => bezug)).toEqual(
      teile,
    );
  });

  it('ergibt eine Fallmappe, in der sich arbeiten lässt', async () => {
    await fillMappe(offen.host, BEISPIEL);
    const { ergebnis } = await eingetragen(offen);
    expect(wertVon(offen, 'Kennung_Errechnet')).toBe(ergebnis.steuerung.kennung.gueltig);
  });
});

describe('wo es nicht geht, bleibt die Mappe, wie sie ist:', () => {
  const unberuehrt = async (
    offen: Testmappe,
    tun: () => Promise<Einfuegeausgang>,
  ): Promise<Einfuegeausgang> => {
    const vorher = abbildVon(offen.host.save());
    const ausgang = await tun();
    expect(unterschiede(vorher, abbildVon(offen.host.save()))).toEqual([]);
    return ausgang;
  };

  it('ein Blatt heißt schon so', async () => {
    const offen = await fremdeMappe();
    offen.host.workbook.renameSheet('Profil', 'VERLAUF');
    expect(await unberuehrt(offen, () => fuegeEin(offen))).toEqual({
      art: 'blattVorhanden',
      blaetter: [BLATT.verlauf],
    });
  });

  it('die Mappe zählt ab 1904', async () => {
    const offen = await fremdeMappe({}, (file) => file.SetWorkbookProps({ Date1904: true }));
    expect(await unberuehrt(offen, () => fuegeEin(offen))).toMatchObject({
      art: 'ungeeignet',
      fehler: [{ code: 'DATUMSSYSTEM_1904' }],
    });
  });

  it('ein Name der Vorlage gehört schon jemandem', async () => {
    const offen = await fremdeMappe({}, (file) =>
      file.SetDefinedName({ Name: 'Fall_Name', RefersTo: 'Profil!$A$1' }),
    );
    const ausgang = await unberuehrt(offen, () => fuegeEin(offen));
    expect(ausgang.art).toBe('ungeeignet');
  });

  it.each([
    ['kein Netz', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['Datei fehlt', () => Promise.resolve(new Response('', { status: 404 }))],
    ['Anmeldeseite', antwort('<!doctype html>')],
  ])('%s', async (_, fetch) => {
    const offen = await fremdeMappe();
    const tun = (): Promise<Einfuegeausgang> => blaetterEinfuegen({ excel: offen.host.excel, fetch });
    expect(await unberuehrt(offen, tun)).toEqual({ art: 'nichtErreichbar' });
  });

  const TIPPT: Stelle = { lauf: 1, aktion: 0, code: 'InvalidOperationInCellEditMode' };

  it('eine Zelle wird bearbeitet', async () => {
    const offen = await fremdeMappe();
    const excel = mitPlan(offen.host, TIPPT, { ...TIPPT, lauf: 2 });
    expect(await unberuehrt(offen, () => fuegeEin(offen, excel))).toMatchObject({
      art: 'unveraendert',
      ablehnung: { grund: 'zellbearbeitung' },
    });
  });

  it('Excel ist zu alt dafür', async () => {
    const offen = await fremdeMappe({ requirementSet: '1.12' });
    expect(await unberuehrt(offen, () => fuegeEin(offen))).toMatchObject({
      art: 'unveraendert',
      ablehnung: { grund: 'nichtUnterstuetzt', code: 'ApiNotFound' },
    });
  });
});

describe('ein Fehler mitten darin', () => {
  it('lässt nichts halb getan, gleich an welcher Aktion', async () => {
    const offen = await fremdeMappe();
    const vorher = sichtbares(offen.host);
    const stellen: Stelle[] = [0, 5].map((aktion) => ({ lauf: 0, aktion }));
    stellen.push(...[0, 1].map((aktion) => ({ lauf: 1, aktion })));
    stellen.push(...[0, 2, 4, 5, 40, 41, 110, 125].map((aktion) => ({ lauf: 2, aktion })));
    for (const stelle of stellen) {
      const ausgang = await fuegeEin(offen, mitPlan(offen.host, stelle));
      expect([stelle, ausgang.art]).toEqual([stelle, 'unveraendert']);
      expect([stelle, sichtbares(offen.host)]).toEqual([stelle, vorher]);
    }
  });

  it('auch nicht, wenn Excel ihn erst meldet, nachdem alles getan ist', async () => {
    const offen = await fremdeMappe();
    const vorher = sichtbares(offen.host);
    for (const lauf of [1, 2]) {
      const ausgang = await fuegeEin(offen, meldetZuSpaet(offen.host, lauf));
      expect([lauf, ausgang.art, sichtbares(offen.host)]).toEqual([lauf, 'unveraendert', vorher]);
    }
  });

  it('kostet nur das Diagramm, das es trifft', async () => {
    const offen = await fremdeMappe();
    expect(await fuegeEin(offen, mitPlan(offen.host, { lauf: 3, aktion: 2 }))).toEqual({ art: 'eingefuegt' });
    expect(diagrammeVon(offen.host).filter((xml) => xml.includes('Ressourcenbereiche damals'))).toHaveLength(
      1,
    );
    expect((await offen.mappe.read()).art).toBe('gelesen');
  });

  it('nennt die Blätter, wenn sie sich nicht wieder entfernen lassen', async () => {
    const offen = await fremdeMappe();
    const excel = mitPlan(offen.host, { lauf: 2, aktion: 5 }, { lauf: 3, aktion: 3, code: 'AccessDenied' });
    expect(await fuegeEin(offen, excel)).toEqual({
      art: 'unvollstaendig',
      ablehnung: { grund: 'unbekannt', code: 'GeneralException' },
      blaetter: [...Object.values(BLATT), ...Object.values(BLATT_V2)],
    });
  });

  it('wird als Fehler des Programms erst gemeldet, wenn die Mappe wieder ist, wie sie war', async () => {
    const offen = await fremdeMappe();
    const vorher = sichtbares(offen.host);
    const excel = mitPlan(offen.host, { lauf: 2, aktion: 30, code: 'InvalidObjectPath' });
    await expect(fuegeEin(offen, excel)).rejects.toMatchObject({ code: 'InvalidObjectPath' });
    expect(sichtbares(offen.host)).toEqual(vorher);
  });
});

interface Stelle {
  readonly lauf: number;
  readonly aktion: number;
  readonly code?: string;
}

/** Office.js over a host in which some runs (counted from 0) fail at one of their actions. */
function mitPlan(host: StandInHost, ...stellen: readonly Stelle[]): ExcelRuntime {
  let lauf = 0;
  const run = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
    const stelle = stellen.find((each) => each.lauf === lauf);
    lauf += 1;
    host.faults.clear();
    if (stelle?.code === 'InvalidOperationInCellEditMode') host.faults.cellEditMode(true);
    else if (stelle) host.faults.failAtAction({ action: stelle.aktion, ...mitCode(stelle) });
    return host.excel.run(batch).finally(() => host.faults.clear());
  };
  return { run } as ExcelRuntime;
}

/** Sheets, tables, names and cells; unused formats may stay behind. */
function sichtbares(host: StandInHost): readonly string[] {
  const parts = partsOf(host.save());
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const namen = workbook.match(/<definedName\b.*?<\/definedName>/g) ?? [];
  const zellen = [...abbildVon(host.save())]
    .filter(([key]) => key.includes('!'))
    .map((each) => each.join(' '));
  return [...(workbook.match(/<sheet [^>]*>/g) ?? []), ...namen, ...zellen].sort();
}

function ohneStil(formel: string | undefined): string | undefined {
  return formel?.split(' | ')[0];
}

function mitCode({ code }: Stelle): { readonly code?: string } {
  return code === undefined ? {} : { code };
}

/** Office.js over a host in which one run does everything and is reported as failed. */
function meldetZuSpaet(host: StandInHost, spaeter: number): ExcelRuntime {
  let lauf = 0;
  const run = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
    const ergebnis = await host.excel.run(batch);
    lauf += 1;
    if (lauf - 1 !== spaeter) return ergebnis;
    throw Object.assign(new Error(), { name: 'RichApi.Error', code: 'GeneralException' });
  };
  return { run } as ExcelRuntime;
}
