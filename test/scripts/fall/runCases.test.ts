import { truncateSync } from 'node:fs';
import { DATEI_BYTES, FAELLE, PROBLEME } from '../../../scripts/fall/grenzen';
import type { Lauf } from '../../../scripts/fall/lauf';
import { runFall } from '../../../scripts/fall/runFall';
import { ZELLGRENZE } from '../../../src/listen/zellgrenze';
import faelle from '../../cases/faelle.json';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { JETZT } from '../../support/mappe';

let ordner: Arbeitsordner;
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => {
  ordner.raeumeAuf();
});

async function lauf(inhalt: string | Uint8Array): Promise<Lauf> {
  const pfad = ordner.lege('faelle.json', inhalt);
  const ergebnis = await runFall([pfad], JETZT);
  expect(ordner.inhalt()).toEqual(['faelle.json']);
  return { ...ergebnis, err: ergebnis.err.replaceAll(pfad, 'DATEI') };
}

describe('eine Liste von Fällen', () => {
  it('gibt die Ergebnisse in derselben Reihenfolge', async () => {
    const { code, out, err } = await lauf(JSON.stringify(faelle.map(({ fall }) => fall)));
    const results = JSON.parse(out) as { kennung: { gueltig: string } }[];
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(results.map(({ kennung }) => kennung.gueltig)).toEqual(
      faelle.map(({ erwartet }) => erwartet.gueltig),
    );
  });

  it('eine leere Liste gibt eine leere Liste', async () => {
    expect(await lauf('[]')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('liest UTF-8 mit und ohne Byte-Reihenfolge-Marke', async () => {
    const text = '[{"bisherigeBetreuung":"Arbeitsvermittlung Ü25"}]';
    expect(await lauf(`\uFEFF${text}`)).toEqual(await lauf(text));
  });

  it('nimmt ohne Stichtag den heutigen Tag', async () => {
    const { err } = await lauf('[{"geburtsdatum":"2026-11-22"}]');
    expect(err).toMatch(/^GEBURTSDATUM_NACH_STICHTAG \[0\]\.geburtsdatum: /);
    expect((await lauf('[{"geburtsdatum":"2026-11-21"}]')).code).toBe(0);
  });
});

describe('was daran falsch ist', () => {
  it('wird für alle Fälle genannt, je Zeile mit Code und Pfad; gerechnet wird nichts', async () => {
    const { code, out, err } = await lauf(
      JSON.stringify([
        {},
        { bedarfe: { wohnsituation: 4 }, neukunde: 'ja' },
        { unbekannt: 1, stichtag: '2026-02-30' },
        { entwicklungsziel: ['qualifikation', 'mitwirkung'] },
        'kein Fall',
      ]),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((zeile) => zeile.split(':')[0]),
    ).toEqual([
      'TYP_FALSCH [1].neukunde',
      'STUFE_UNGUELTIG [1].bedarfe.wohnsituation',
      'TYP_FALSCH [2].stichtag',
      'FELD_UNBEKANNT [2].unbekannt',
      'NUR_EIN_ENTWICKLUNGSZIEL [3].entwicklungsziel',
      'TYP_FALSCH [4]',
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['kein JSON', '[{', 'DATEI: Die Datei ist kein gültiges JSON. Bitte prüfen Sie Klammern und Kommas.\n'],
    ['leere Datei', '', 'DATEI: Die Datei ist kein gültiges JSON. Bitte prüfen Sie Klammern und Kommas.\n'],
    ['keine Liste', '{"bedarfe":{}}', 'DATEI: Erlaubt ist eine Liste von Fällen: [ { … }, { … } ].\n'],
    [
      'Windows-1252 statt UTF-8',
      Buffer.from('[{"name":"Jürgen"}]', 'latin1'),
      'DATEI: Die Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie mit der Codierung UTF-8.\n',
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFF[{"name":"Jürgen"}]', 'utf16le'),
      'DATEI: Die Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie mit der Codierung UTF-8.\n',
    ],
  ])('%s', async (_, inhalt, err) => {
    expect(await lauf(inhalt)).toEqual({ code: 2, out: '', err });
  });
});

describe('Grenzen', () => {
  it('ein doppeltes Feld, zu tiefe Klammern und ungenaue Zahlen sind Fehler mit Pfad', async () => {
    const zeile = async (text: string): Promise<string> => (await lauf(text)).err.split(': ')[0] ?? '';
    expect(await zeile('[{},{"bedarfe":{"mobilitaet":1,"\\u006dobilitaet":2}}]')).toBe(
      'FELD_DOPPELT [1].bedarfe.mobilitaet',
    );
    expect(await zeile(`[${'['.repeat(1e5)}${']'.repeat(1e5)}]`)).toMatch(/^ZU_TIEF \[0\]/);
    expect(await zeile('[{"bedarfe":{"mobilitaet":2.0000000000000001}}]')).toBe(
      'ZAHL_UNGENAU [0].bedarfe.mobilitaet',
    );
    expect(await zeile('[{"__proto__":{"neukunde":true}}]')).toBe('FELD_UNBEKANNT [0].__proto__');
  });

  it('so viele Fälle, wie erlaubt sind, und einer mehr: dann hilft .ndjson', async () => {
    const liste = (anzahl: number): string => `[${Array.from({ length: anzahl }, () => 'null').join()}]`;
    expect((await lauf(liste(FAELLE))).err).toMatch(/^TYP_FALSCH \[0\]: /);
    expect(await lauf(liste(FAELLE + 1))).toEqual({
      code: 2,
      out: '',
      err: 'DATEI: Die Liste hat mehr als 10.000 Fälle. Bitte teilen Sie sie auf, oder speichern Sie je Fall eine Zeile in einer Datei mit der Endung .ndjson; die darf beliebig lang sein.\n',
    });
  });

  it('mehr als tausend Fehler werden nicht aufgeführt', async () => {
    const { err } = await lauf(`[${Array.from({ length: PROBLEME + 5 }, () => 'null').join()}]`);
    const zeilen = err.trimEnd().split('\n');
    expect(zeilen).toHaveLength(PROBLEME + 1);
    expect(zeilen.at(-1)).toMatch(/^Es gibt mehr als 1\.000 Fehler; die weiteren sind nicht aufgeführt\./);
  });

  it('eine zu große Datei wird gar nicht erst gelesen', async () => {
    const pfad = ordner.lege('gross.json', '');
    truncateSync(pfad, DATEI_BYTES + 1);
    const { code, err } = await runFall([pfad], JETZT);
    expect([code, err]).toEqual([2, expect.stringContaining('Die Datei ist größer als 32 MB.')]);
  });

  it('der Name der Datei steuert das Terminal nicht', async () => {
    const { err } = await runFall(['a\u001b[31m\u009b\u202e\u2066.json'], JETZT);
    expect(err.trimEnd()).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('ein Text, den keine Zelle aufnimmt, ist ein Fehler mit Pfad; das letzte Zeichen passt noch', async () => {
    const texte = (text: string): string =>
      JSON.stringify([{ fmGrund: text, verdichtung: { begruendung: text } }]);
    expect((await lauf(texte('x'.repeat(ZELLGRENZE)))).code).toBe(0);
    const { err } = await lauf(texte('x'.repeat(ZELLGRENZE + 1)));
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^TEXT_ZU_LANG \[0\]\.verdichtung\.begruendung: .*32\.768 Zeichen/),
      expect.stringMatching(/^TEXT_ZU_LANG \[0\]\.fmGrund: .*32\.768 Zeichen/),
    ]);
    expect((await lauf(texte('ab\u0000'))).err).toMatch(/^TEXT_UNSPEICHERBAR \[0\]\..*Das 3\. Zeichen/);
    expect((await lauf(texte('😀\ud83d'))).err).toMatch(/^TEXT_UNSPEICHERBAR \[0\]\..*Das 3\. Zeichen/);
  });
});
