import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { koepfe } from '../../src/listen/liste';
import { normalized } from '../../src/listen/readRating';
import type { Spalte } from '../../src/listen/spalte';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { LEER, text } from '../support/rawFaelle';
import { eingetragen, gelesen, PROBE } from '../support/spalte';
import {
  BELIEBIG,
  FELDER,
  guteZellen,
  istPflicht,
  LAEUFE,
  leseartVon,
  orteVon,
  schlechteZellen,
  TABELLEN,
  TEILE,
  VERTRAGSBEREICHE,
} from './vertragsteile';

const jeSpalte = TEILE.map(({ name, spalte }): [string, Spalte<unknown>] => [name, spalte]);
const mitAngebot = jeSpalte.filter(([, { angebot }]) => angebot !== undefined);

function einmalig(worte: readonly string[]): boolean {
  return new Set(worte.map(normalized)).size === worte.length;
}

/** What a file of definitions exports, and what stands in its records. */
async function definitionen(datei: string): Promise<object[]> {
  const exporte: object[] = Object.values((await import(resolve(datei))) as Record<string, object>);
  return exporte.flatMap((each) => [each, ...(Object.values(each) as object[])]);
}

/** Tables may be defined in other files as well. */
function nenntTabelle(datei: string): boolean {
  return /\bliste(OhneId)?\(\s*'tbl/.test(readFileSync(datei, 'utf8'));
}

describe('der Vertrag gilt für alles, was es gibt', () => {
  it('jede Tabelle und jede einzelne Zelle gehört zu einem Bereich', async () => {
    const dateien = ['src', 'test/bereiche'].flatMap((ordner) =>
      readdirSync(ordner, { recursive: true, encoding: 'utf8' }).map((each) => join(ordner, each)),
    );
    const quellen = dateien.filter(
      (each) =>
        basename(each) === 'listen.ts' ||
        each.endsWith('kontrolle/felder.ts') ||
        (each.endsWith('.ts') && nenntTabelle(each)),
    );
    const dinge = (await Promise.all(quellen.map(definitionen))).flat();
    const mit = (...teile: string[]) =>
      dinge.filter((ding) => teile.every((teil) => Object.hasOwn(ding, teil)));
    expect(new Set(mit('name', 'spalten', 'schluessel'))).toEqual(new Set(TABELLEN));
    expect(new Set(mit('name', 'spalte'))).toEqual(new Set(FELDER));
  });

  it('Tabellen und Namen heißen alle verschieden und so, wie Excel es zulässt', () => {
    const namen = VERTRAGSBEREICHE.flatMap(({ teile }) => [...teile.listen, ...teile.felder]).map(
      ({ name }) => name,
    );
    expect(einmalig(namen)).toBe(true);
    expect(namen.filter((name) => !/^(tbl[A-Z]|[A-Z][a-z]+_)\w{1,200}$/.test(name))).toEqual([]);
  });

  it('eine Auswahl eines Namens bietet überall dasselbe an', () => {
    const jeName = new Map<string, unknown>();
    for (const [, { angebot }] of mitAngebot) {
      if (angebot === undefined) continue;
      expect([angebot.name, jeName.get(angebot.name) ?? angebot.eintraege]).toEqual([
        angebot.name,
        angebot.eintraege,
      ]);
      jeName.set(angebot.name, angebot.eintraege);
    }
    expect(jeName.size).toBeGreaterThan(10);
  });

  it.each(VERTRAGSBEREICHE)('Blätter und Versionen von $id', ({ blaetter, teile, version }) => {
    expect(blaetter.filter((blatt) => !/^[^[\]:*?/\\']{1,31}$/.test(blatt))).toEqual([]);
    expect(teile.listen.filter(({ blatt }) => !blaetter.includes(blatt))).toEqual([]);
    expect(teile.listen.filter(({ seit }) => seit > version)).toEqual([]);
  });
});

describe.each(TABELLEN)('die Überschriften von $name', (liste) => {
  it('sind ohne Rücksicht auf Groß und Klein verschieden', () => {
    expect(einmalig(koepfe(liste))).toBe(true);
  });

  it('sind Wörter ohne Rand und Umbruch', () => {
    expect(koepfe(liste).filter((kopf) => !/^\S+( \S+)*$/.test(kopf))).toEqual([]);
  });
});

describe.each(mitAngebot)('die Auswahl von %s', (_, spalte) => {
  const eintraege = spalte.angebot?.eintraege ?? [];

  it('bietet jedes nur einmal an', () => {
    expect(eintraege.length).toBeGreaterThan(0);
    expect(einmalig(eintraege.map(String))).toBe(true);
  });

  it('nimmt an, was sie anbietet, und schreibt es ebenso; nur „?“ als leere Zelle', () => {
    const gelesene = eintraege.map((eintrag) => gelesen(spalte, eingetragen(spalte, eintrag)));
    expect(gelesene.flatMap(({ fehler }) => fehler)).toEqual([]);
    expect(gelesene.map(({ wert }) => spalte.write(wert))).toEqual(
      eintraege.map((eintrag) => (eintrag === '?' ? '' : eintrag)),
    );
  });
});

describe.each(jeSpalte)('%s', (_, spalte) => {
  const offen = gelesen(spalte, LEER).wert;

  it('liest, was geschrieben wird, und schreibt, was gelesen ist', () => {
    fc.assert(
      fc.property(guteZellen(spalte), ({ value, geschrieben }) => {
        const { wert, fehler } = gelesen(spalte, value);
        expect(fehler).toEqual([]);
        expect(wert).not.toEqual(offen);
        const zelle = spalte.write(wert);
        expect(zelle).toBe(geschrieben);
        expect(gelesen(spalte, eingetragen(spalte, zelle))).toEqual({ wert, fehler: [] });
      }),
      { numRuns: LAEUFE },
    );
  });

  it('sagt bei einer leeren Zelle und bei „?“ nichts', () => {
    const fehlt = { code: 'ANGABE_FEHLT', orte: [PROBE], feld: spalte.kopf };
    const nichts = { wert: offen, fehler: istPflicht(spalte) ? [fehlt] : [] };
    const gelesene = [LEER, text(''), text(' '), text(' ? ')].map((value) => gelesen(spalte, value));
    expect(gelesene).toEqual(gelesene.map(() => nichts));
    expect(spalte.write(offen)).toBe('');
  });

  it('lehnt ab, was nicht passt: mit genau dieser Zelle, einmal, und es gilt als nicht angegeben', () => {
    const faelle = schlechteZellen(spalte);
    expect(faelle.map(([value]) => gelesen(spalte, value))).toEqual(
      faelle.map(([, code]) => ({
        wert: offen,
        fehler: [expect.objectContaining({ code, orte: [PROBE], feld: spalte.kopf })],
      })),
    );
  });

  it('versteht jede andere Zelle oder meldet genau sie, und verrät nie, was darin steht', () => {
    fc.assert(
      fc.property(BELIEBIG, (value) => {
        const { wert, fehler } = gelesen(spalte, value);
        expect(orteVon(fehler)).toEqual(fehler.length === 0 ? [] : [PROBE]);
        if (fehler.length > 0) expect(wert).toEqual(offen);
      }),
      { numRuns: LAEUFE },
    );
    const geheim = gelesen(spalte, text('Geheimnis4711'));
    expect(JSON.stringify(geheim.fehler)).not.toContain('Geheimnis4711');
  });
});

/** A test of a rule is understood by its input. */
const REGELTABELLEN = [
  ['tblRegelnP', EINGEBAUT.profillage],
  ['tblRegelnK', EINGEBAUT.kennung],
  ['tblRegelnG', EINGEBAUT.gueltig],
  ['tblRegelnZ', EINGEBAUT.betreuung],
] as const;

it('keine Spalte bleibt ungelesen als die, die ihre Zeile versteht', () => {
  const alle = TABELLEN.flatMap(({ name, spalten }) =>
    Object.entries(spalten).map((each) => [name, ...each] as const),
  );
  const ungelesen = alle.filter(([, , spalte]) => leseartVon(spalte) === 'ungelesen');
  expect(ungelesen.map(([name, feld]) => [name, feld])).toEqual([
    ['tblHausregeln', 'wert'],
    ['tblUrteile', 'stufe'],
    ...REGELTABELLEN.flatMap(([name, { inputs }]) => Object.keys(inputs).map((eingabe) => [name, eingabe])),
  ]);
});
