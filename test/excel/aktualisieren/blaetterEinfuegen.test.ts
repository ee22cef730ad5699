import { blaetterEinfuegen, type Einfuegeausgang } from '../../../src/excel/aktualisieren/blaetterEinfuegen';
import { VERLAUF_BLATT } from '../../../src/bereiche/verlauf/listen';
import { VERLAUF_BLOCK } from '../../../scripts/vorlage/verlaufBlock';
import { type StandInHost } from '../../host/nodeHost';
import { partsOf } from '../../host/packageEdit';
import { type Abbild, abbildVon, formeln, unterschiede } from '../../support/abbild';
import { BEISPIEL, eingetragen, type Testmappe, vorlageBytes, wertVon } from '../../support/mappe';
import { antwort, diagrammeVon, fremdeMappe, fuegeEin, mitPlan, type Stelle } from '../../support/einfuegen';
import { fillMappe } from '../../support/fillMappe';

const blaetter = (host: StandInHost): Promise<Record<string, string>> =>
  host.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return Object.fromEntries(worksheets.items.map(({ name, visibility }) => [name, visibility]));
  });

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
    expect(await fuegeEin(offen)).toEqual({ art: 'eingefuegt', fehlt: [] });
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
      Planpunkte: 'Visible',
      Angebote: 'Visible',
      Kooperationsplan: 'Visible',
      Leitfaden: 'Visible',
      Rechtsangaben: 'Visible',
      Kooperation: 'Visible',
      Einwilligungen: 'Visible',
      Weitergaben: 'Visible',
      Rückmeldungen: 'Visible',
      Freigaben: 'Visible',
      Konferenzaufgaben: 'Visible',
      Fallkonferenz: 'Visible',
      Hilfeplanung: 'Visible',
      Übergabeblatt: 'Visible',
      Einwilligung: 'Visible',
      Konferenzblatt: 'Visible',
      Partner: 'Visible',
      Angebotsketten: 'Visible',
      Partnerregeln: 'Visible',
      Bürgerblatt: 'Visible',
      Akte: 'Visible',
      Fallmanagement: 'Visible',
      Hauslisten: 'Visible',
      Haus: 'Visible',
      Hausregeln: 'Visible',
      Angebotslücken: 'Visible',
      Berechtigte: 'Visible',
      Neukunde: 'Visible',
      Vermerke: 'Visible',
      Ziele: 'Visible',
      bFM: 'Visible',
      Anleitung: 'Visible',
      _Regelwerk: 'VeryHidden',
      _Kontrolle: 'VeryHidden',
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
      blaetter: [VERLAUF_BLATT],
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

function ohneStil(formel: string | undefined): string | undefined {
  return formel?.split(' | ')[0];
}
