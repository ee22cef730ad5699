/**
 * The Akte over the shipped template in the stand-in Excel: what is filled is in it, what is nobody's business is not. Costs about
 * six seconds.
 */
import { AKTE_BLATT, AKTENDRUCK } from '../../../src/bereiche/akte/listen';
import { AKTE_TEILE, akteSchreiben } from '../../../src/bereiche/akte/vorhaben/akteSchreiben';
import { STATUS } from '../../../src/bereiche/bfm/prozess/listen';
import { BERECHTIGTE, VERMERKE } from '../../../src/bereiche/bfm/vermerke/listen';
import { WIEDERVORLAGEN } from '../../../src/bereiche/bfm/wiedervorlagen/listen';
import { SCHRITTE, ZIELE } from '../../../src/bereiche/plan/listen';
import { PLAN_BLATT } from '../../../src/bereiche/plan/regeln/planVokabular';
import { ERGEBNIS_FELDER } from '../../../src/fall/listen';
import type { Liste } from '../../../src/listen/liste';
import { akteAendern, type Aktenergebnis } from '../../../src/mappe/akteAendern';
import { serialOfDate } from '../../../src/listen/plainDate';
import { AM_STICHTAG, STICHTAG } from '../../support/faelle';
import { BEISPIEL, eingetragen, mappeMit, openMappe, tippe, type Testmappe } from '../../support/mappe';

const TAG = serialOfDate(STICHTAG);

type Reihe = Readonly<Record<string, string | number>>;

/** Puts rows into a table as people or the program leave them; what is not named is empty. */
async function fuelle({ host }: Testmappe, liste: Liste, reihen: readonly Reihe[]): Promise<void> {
  const werte = reihen.map((reihe) => Object.keys(liste.spalten).map((feld) => reihe[feld] ?? ''));
  await host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(liste.name);
    const erste = tabelle.getDataBodyRange();
    erste.numberFormat = [
      Object.values(liste.spalten).map(({ art }) => (art === 'tag' ? 'dd.mm.yyyy' : '@')),
    ];
    erste.values = [werte[0] ?? []];
    if (werte.length > 1) tabelle.rows.add(undefined, werte.slice(1));
    await context.sync();
  });
}

function schreibe({ mappe }: Testmappe): Promise<Aktenergebnis> {
  return akteAendern(mappe, AM_STICHTAG, akteSchreiben(), AKTE_TEILE.teile, AKTE_TEILE.weitere);
}

/** The printed lines with their kinds; every cell of the block, and no formula among them. */
function zeilenIn({ host: { workbook } }: Testmappe): string[] {
  return Array.from({ length: AKTENDRUCK.zeilen }, (_, index) =>
    ['A', 'B', 'C']
      .map((spalte) => String(workbook.getCell(AKTE_BLATT, `${spalte}${index + 1}`) ?? ''))
      .join('|'),
  ).filter((zeile) => zeile !== '||');
}

async function akteIn(offen: Testmappe): Promise<string[]> {
  const { art } = await schreibe(offen);
  expect(art).toBe('geaendert');
  return zeilenIn(offen);
}

const nach = (zeilen: readonly string[], titel: string): readonly string[] =>
  zeilen.slice(zeilen.findIndex((zeile) => zeile.includes(`|${titel}|`)) + 1);

describe('nur was ausgefüllt ist', () => {
  it('ein leerer Fall: kein Abschnitt ohne Inhalt, aber was fehlt, ist nicht 0', async () => {
    const zeilen = await akteIn(await mappeMit({}));
    expect(zeilen[0]).toBe('titel|Akte|');
    expect(zeilen[1]).toBe('text|Stand 21.11.2026|');
    expect(zeilen).toContain('text|Nicht eingeschätzt: 14 von 14.|');
    expect(zeilen.join()).not.toMatch(/Ziele und Schritte|Fallmanagement\||Stufe: 0/);
  });

  it('der ganze Fall, mit den Wörtern der Mappe', async () => {
    const offen = await mappeMit(BEISPIEL);
    await eingetragen(offen);
    const zeilen = await akteIn(offen);
    expect(zeilen[1]).toBe('text|Erika Muster · 123D456789 · Stand 21.11.2026|');
    expect(zeilen).toContain('angabe|Geburtsdatum|01.05.1990');
    expect(zeilen).toContain('angabe|Wohnsituation|Stufe: 3 · Beleg: Wohnung gekündigt');
    expect(zeilen).toContain('angabe|Finanzielle Situation|Stufe: 2 · Beleg: = 3 Gläubiger');
    expect(zeilen).toContain('angabe|Schuldnerberatung|ja');
    expect(zeilen).toContain('text|Nicht eingeschätzt: 7 von 11.|');
    expect(zeilen.join()).not.toContain('Die eingetragenen Ergebnisse gehören');
  });

  it('sagt, wenn die gedruckten Ergebnisse nicht zu den gedruckten Eingaben gehören', async () => {
    const offen = await mappeMit(BEISPIEL);
    expect((await akteIn(offen)).join()).toContain('noch nicht eingetragen');
    await eingetragen(offen);
    offen.host.workbook.setCell('Profiling', 'F5', '02.05.1990');
    expect((await akteIn(offen)).join()).toContain(
      'Die eingetragenen Ergebnisse gehören zu früheren Eingaben',
    );
  });
});

describe('Ziele und Schritte', () => {
  it('stellt jeden Schritt unter sein Ziel, ohne eine Id', async () => {
    const offen = await mappeMit(BEISPIEL);
    await fuelle(offen, ZIELE, [
      { ziel: 'Ohne Id' },
      { id: 'Z1-K4M2QX', ziel: 'Erstes', weiteres: 'beendet' },
      { id: 'Z2-K4M2QX', ziel: 'Zweites', termin: TAG },
    ]);
    await fuelle(offen, SCHRITTE, [
      { id: 'S1-K4M2QX', ziel: 'Z2', wer: 'Person', was: '=1+1' },
      { id: 'S2-K4M2QX', ziel: 'Z1-K4M2QX', wer: 'Jobcenter', was: 'Fahrkarte', bisWann: TAG },
      { id: 'S3-K4M2QX', was: 'Allein' },
    ]);
    const zeilen = nach(await akteIn(offen), 'Ziele und Schritte').filter((zeile) => zeile !== 'leer||');
    expect(zeilen).toEqual([
      'teil|Ziel: Ohne Id|',
      'teil|Ziel: Erstes|',
      'angabe|Weiteres|beendet',
      'angabe|Jobcenter · 21.11.2026|Fahrkarte',
      'teil|Ziel: Zweites|',
      'angabe|Termin|21.11.2026',
      'angabe|Person|=1+1',
      'teil|Schritte ohne zugeordnetes Ziel|',
      'angabe||Allein',
    ]);
  });
});

describe('was nicht hinein darf', () => {
  const KANARIE = 'KANARIENVOGEL';

  it('weder eine Id noch Verschlüsseltes, noch wer es lesen darf', async () => {
    const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder } });
    await eingetragen(offen);
    tippe(offen, ERGEBNIS_FELDER.fingerabdruck.name, KANARIE);
    const id = KANARIE;
    await fuelle(offen, ZIELE, [{ id, ziel: 'Ziel', termin: TAG }]);
    await fuelle(offen, SCHRITTE, [
      { id, ziel: id, was: 'Schritt', leistung16a: `keine Leistung nach § 16a (zum Text ABCDEF)` },
    ]);
    await fuelle(offen, WIEDERVORLAGEN, [
      { id, faelligAm: TAG, tag: KANARIE, anlass: 'Anruf', hinweis: 'Mietvertrag' },
    ]);
    await fuelle(offen, VERMERKE, [
      { id, fachkraft: KANARIE, status: KANARIE, betreff: KANARIE, text: KANARIE },
    ]);
    await fuelle(offen, BERECHTIGTE, [{ name: KANARIE, schluessel: KANARIE }]);
    const alle = (await akteIn(offen)).join('\n');
    expect(alle).toContain('angabe|21.11.2026|Anruf · Mietvertrag');
    expect(alle).toContain('Vermerke stehen nicht in dieser Akte.');
    expect(alle).not.toContain(KANARIE);
    expect(alle).not.toContain('ABCDEF');
  });

  it('die Entscheidungen zum bFM ohne den Verweis auf ihren Vermerk', async () => {
    const offen = await mappeMit(BEISPIEL);
    await fuelle(offen, STATUS, [
      {
        datum: TAG,
        schritt: 'zum bFM vorgemerkt',
        status: 'zum bFM vorgemerkt',
        kriterium: 'Einzelfallentscheidung',
        vermerk: KANARIE,
        regelwerk: KANARIE,
      },
    ]);
    const zeilen = nach(await akteIn(offen), 'Entscheidungen zum bFM');
    expect(zeilen[0]).toContain('21.11.2026|zum bFM vorgemerkt · Status: zum bFM vorgemerkt');
    expect(zeilen.join()).not.toContain(KANARIE);
  });
});

describe('geschrieben wie die anderen Dokumente', () => {
  it('eine kürzere Akte lässt nichts von der längeren stehen', async () => {
    const offen = await mappeMit(BEISPIEL);
    await fuelle(offen, WIEDERVORLAGEN, [{ faelligAm: TAG, anlass: 'Anruf' }]);
    expect((await akteIn(offen)).join()).toContain('Anruf');
    await fuelle(offen, WIEDERVORLAGEN, [{}]);
    expect((await akteIn(offen)).join()).not.toContain('Anruf');
  });

  it('wird sie zu lang, wird nichts geschrieben', async () => {
    const offen = await mappeMit(BEISPIEL);
    const vorher = await akteIn(offen);
    const lang = 'Wort '.repeat(6400);
    await fuelle(offen, WIEDERVORLAGEN, [{ hinweis: lang }, { hinweis: lang }]);
    const ergebnis = await schreibe(offen);
    expect(ergebnis).toMatchObject({ fehler: [{ code: 'AKTE_ZU_LANG', hoechstens: 800 }] });
    expect(zeilenIn(offen)).toEqual(vorher);
  });

  it('fehlt eine Tabelle, so wird sie nicht als leer gedruckt', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.deleteSheet(PLAN_BLATT);
    const ergebnis = await schreibe(offen);
    expect(ergebnis).toMatchObject({ art: 'fehlerhaft' });
    expect(ergebnis).toHaveProperty(
      'fehler',
      expect.arrayContaining([
        expect.objectContaining({ code: 'FALLMAPPE_BESCHAEDIGT', bezeichnung: SCHRITTE.name }),
      ]),
    );
    expect(zeilenIn(offen)).toEqual([]);
  });

  it('steht nach dem Speichern noch da, und der Tag bleibt der, an dem sie geschrieben wurde', async () => {
    const offen = await mappeMit(BEISPIEL);
    const geschrieben = await akteIn(offen);
    offen.host.workbook.setCell('Profiling', 'C5', 'Anders');
    expect(zeilenIn(await openMappe(offen.host.save()))).toEqual(geschrieben);
  });
});
