import { truncateSync } from 'node:fs';
import { DATEI_BYTES, PROBLEME, URTEILE, WERTE } from '../../../../scripts/fall/grenzen';
import { runFall } from '../../../../scripts/fall/runFall';
import { arbeitsordner } from '../../../support/arbeitsordner';
import { JETZT } from '../../../support/mappe';
import { ergebnis, lauf } from './lauf';

describe('was daran falsch ist', () => {
  const A = { einheit: 'p1', fachkraft: 'A', wert: 1 };
  const B = { einheit: 'p1', fachkraft: 'B', wert: 2 };

  async function stellen(eingabe: unknown): Promise<string[]> {
    const { code, out, err } = await lauf(eingabe);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const zeilen = err.trimEnd().split('\n');
    for (const zeile of zeilen) expect(zeile).toMatch(/^[A-Z_]+ \S+: .*(Erlaubt|Bitte).*\.$/);
    return zeilen.map((zeile) => zeile.split(': ')[0] ?? '');
  }

  it.each<[string, unknown, string[]]>([
    ['keine Liste', 7, ['KEINE_URTEILE Eingabe']],
    ['null', null, ['KEINE_URTEILE Eingabe']],
    ['ein Objekt ohne Liste', { skala: 'ordinal' }, ['KEINE_URTEILE urteile']],
    ['Urteile als Text', { urteile: 'A' }, ['KEINE_URTEILE urteile']],
    ['unbekannte Skala', { skala: 'metrisch', urteile: [A, B] }, ['SKALA_UNBEKANNT skala']],
    ['unbekanntes Feld der Datei', { urteile: [A], runde: 1 }, ['DATEIFELD_UNBEKANNT runde']],
    ['unbekanntes Feld', [A, { ...B, stufe: 2 }], ['URTEILSFELD_UNBEKANNT [1].stufe']],
    [
      '__proto__ ist auch eines',
      '[{"einheit":"p","fachkraft":"A","__proto__":1}]',
      ['URTEILSFELD_UNBEKANNT [0].__proto__'],
    ],
    ['kein Urteil', [A, [B], 'x'], ['KEIN_URTEIL [1]', 'KEIN_URTEIL [2]']],
    [
      'Zahlen als Namen',
      [
        { ...A, einheit: 1 },
        { ...B, fachkraft: ' ' },
      ],
      ['NAME_UNGUELTIG [0].einheit', 'NAME_UNGUELTIG [1].fachkraft'],
    ],
    ['fehlende Namen', [{ wert: 1 }], ['NAME_UNGUELTIG [0].einheit', 'NAME_UNGUELTIG [0].fachkraft']],
    [
      'Werte, die keine sind',
      [
        { ...A, wert: true },
        { ...B, wert: [2] },
      ],
      ['WERT_UNGUELTIG [0].wert', 'WERT_UNGUELTIG [1].wert'],
    ],
    ['Zahl und Text', [A, { ...B, wert: '2' }], ['WERTE_GEMISCHT [1].wert']],
    [
      'Text und Zahl',
      { skala: 'nominal', urteile: [{ ...A, wert: 'AV' }, B] },
      ['WERTE_GEMISCHT urteile.1.wert'],
    ],
    [
      'ordinal mit Texten',
      { skala: 'ordinal', urteile: [{ ...A, wert: 'hoch' }] },
      ['WERT_OHNE_ORDNUNG urteile.0.wert'],
    ],
    ['zweimal dieselbe', [A, B, { ...A, wert: 3 }], ['URTEIL_DOPPELT [2]']],
    ['zweimal dieselbe, einmal offen', [{ ...A, wert: null }, B, A], ['URTEIL_DOPPELT [2]']],
    [
      'zweimal dasselbe Feld',
      '[{"einheit":"p","fachkraft":"A","wert":1,"wert":2}]',
      ['FELD_DOPPELT [0].wert'],
    ],
    [
      'eine ungenaue Zahl',
      '{"urteile":[{"einheit":"p","fachkraft":"A","wert":1.00000000000000001}]}',
      ['ZAHL_UNGENAU urteile.0.wert'],
    ],
  ])('%s', async (_, eingabe, erwartet) => {
    expect(await stellen(eingabe)).toEqual(erwartet);
  });

  it('dieselbe Fachkraft bei anderen Einheiten, und Namen, die zusammengesetzt gleich wären, sind in Ordnung', async () => {
    await ergebnis([
      { einheit: 'a","b', fachkraft: 'c', wert: 1 },
      { einheit: 'a', fachkraft: 'b","c', wert: 1 },
      { einheit: 'c', fachkraft: 'c', wert: 1 },
    ]);
  });

  it('so viele verschiedene Werte, wie erlaubt sind, und einer mehr', async () => {
    const urteile = (anzahl: number): unknown[] =>
      Array.from({ length: anzahl }, (_, wert) => ({ einheit: `p${wert}`, fachkraft: 'A', wert }));
    await ergebnis(urteile(WERTE));
    expect(await stellen(urteile(WERTE + 3))).toEqual([`ZU_VIELE_WERTE [${WERTE}].wert`]);
  });

  it.each<[string, (liste: string) => string]>([
    ['als Liste', (liste) => liste],
    ['im Objekt', (liste) => `{"urteile":${liste}}`],
  ])('so viele Urteile, wie erlaubt sind, und eines mehr (%s)', async (_, datei) => {
    const liste = (anzahl: number): string =>
      datei(`[${Array.from({ length: anzahl }, () => 'null').join()}]`);
    const erlaubt = (await lauf(liste(URTEILE))).err.trimEnd().split('\n');
    expect(erlaubt[0]).toMatch(/^KEIN_URTEIL /);
    expect(erlaubt).toHaveLength(PROBLEME + 1);
    expect(erlaubt.at(-1)).toMatch(/^Es gibt mehr als 1\.000 Fehler/);
    expect(await lauf(liste(URTEILE + 1))).toEqual({
      code: 2,
      out: '',
      err: 'DATEI: Die Liste hat mehr als 50.000 Urteile. Bitte teilen Sie sie auf, zum Beispiel nach Runden.\n',
    });
  });

  it('eine zu große Datei wird gar nicht erst gelesen', async () => {
    const ordner = arbeitsordner();
    try {
      const pfad = ordner.lege('gross.json', '');
      truncateSync(pfad, DATEI_BYTES + 1);
      const { code, err } = await runFall(['uebereinstimmung', pfad], JETZT);
      expect([code, err]).toEqual([2, expect.stringMatching(/größer als 32 MB\. Bitte teilen Sie sie auf/)]);
    } finally {
      ordner.raeumeAuf();
    }
  });

  it('kein JSON, kein UTF-8, keine Datei', async () => {
    expect((await lauf('[{')).err).toMatch(/^DATEI: Die Datei ist kein gültiges JSON\./);
    expect((await lauf(Buffer.from('"ü"', 'latin1'))).err).toMatch(/nicht in UTF-8/);
    const { code, err } = await runFall(['uebereinstimmung', 'gibt-es-nicht.json'], JETZT);
    expect([code, err]).toEqual([2, expect.stringContaining('fehlt oder ist nicht lesbar')]);
  });
});

describe('der Aufruf', () => {
  it.each([[[]], [['a.json', 'b.json']], [['a.json', '--ki']]])('%j: sagt, wie er lautet', async (args) => {
    const { code, err } = await runFall(['uebereinstimmung', ...args], JETZT);
    expect([code, err]).toEqual([2, expect.stringContaining('uebereinstimmung URTEILE.json [--ohne-ki]')]);
  });

  it('die Option darf vor und hinter der Datei stehen', async () => {
    for (const args of [
      ['a.json', '--ohne-ki'],
      ['--ohne-ki', 'a.json'],
    ])
      expect((await runFall(['uebereinstimmung', ...args], JETZT)).err).toMatch(/^a\.json: Die Datei fehlt/);
  });

  it('eine andere Datei', async () => {
    const { code, err } = await runFall(['uebereinstimmung', 'urteile.xlsx'], JETZT);
    expect([code, err]).toEqual([2, expect.stringContaining('Erlaubt ist nur die Endung .json.')]);
  });

  it('Wörter, die jedes Objekt kennt, sind keine Befehle', async () => {
    expect((await runFall(['constructor', 'a.json'], JETZT)).code).toBe(2);
  });
});
