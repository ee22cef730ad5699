import type { Lauf } from '../../../scripts/fall/lauf';
import { runFall } from '../../../scripts/fall/runFall';
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
