/** Gaps, dead lines and what hides them, as brute force finds them: over the rules of the program and random mutations of them. */
import fc from 'fast-check';
import { bfmGegenFm, offenWieNein } from '../../../src/bereiche/regelwerk/fach/fixpunkte';
import { abdeckungVon } from '../../../src/bereiche/regelwerk/fach/luecken';
import {
  alsRegeltabelle,
  type Fakten,
  type Regeltabelle,
  type Zeile,
} from '../../../src/bereiche/regelwerk/fach/tabellen';
import { checkTable } from '../../../src/decision/checkTable';
import { allFacts } from '../../../src/decision/facts';
import { holds } from '../../../src/decision/table';
import type { Test } from '../../../src/decision/test';
import { EINGEBAUT } from '../../../src/rules/regelsatz';

const LAEUFE = process.env['GRUENDLICH'] === undefined ? 12 : 300;

const TABELLEN = [EINGEBAUT.profillage, EINGEBAUT.kennung, EINGEBAUT.gueltig, EINGEBAUT.betreuung].map(
  alsRegeltabelle,
);

/** Another test, or none, at one place of one row; or a row taken away, doubled, or moved to the front. */
function mutationen(tabelle: Regeltabelle): fc.Arbitrary<Regeltabelle> {
  const stelle = fc.record({
    zeile: fc.nat({ max: tabelle.rows.length - 1 }),
    eingabe: fc.constantFrom(...Object.keys(tabelle.inputs)),
    wert: fc.nat(),
    tat: fc.constantFrom('gleich', 'nicht', 'ohne', 'weg', 'doppelt', 'vor'),
  });
  return fc.array(stelle, { minLength: 1, maxLength: 3 }).map((taten) =>
    taten.reduce<Regeltabelle>((bisher, { zeile, eingabe, wert, tat }) => {
      const rows = [...bisher.rows];
      const alt = rows[zeile % Math.max(rows.length, 1)];
      if (alt === undefined) return bisher;
      const platz = zeile % rows.length;
      const values = bisher.inputs[eingabe]?.values ?? [];
      const value = values[wert % values.length];
      const mit = (test: Test<unknown> | undefined): Zeile => ({
        ...alt,
        when: alt.when.map((linie) =>
          Object.fromEntries(
            Object.entries({ ...linie, [eingabe]: test }).filter(([, each]) => each !== undefined),
          ),
        ),
      });
      if (tat === 'gleich') rows[platz] = mit({ kind: 'equal', value });
      if (tat === 'nicht') rows[platz] = mit({ kind: 'not', value });
      if (tat === 'ohne') rows[platz] = mit(undefined);
      if (tat === 'weg') rows.splice(platz, 1);
      if (tat === 'doppelt') rows.splice(platz, 0, { ...alt, id: `${alt.id}D` });
      if (tat === 'vor') rows.unshift(...rows.splice(platz, 1));
      return { ...bisher, rows };
    }, tabelle),
  );
}

/** The lines of a table one by one, each tried on all facts. */
function roh(tabelle: Regeltabelle) {
  const alle = allFacts<Fakten, Zeile>(tabelle);
  const linien = tabelle.rows.flatMap(({ id, when }, zeile) =>
    when.map((linie, nummer) => ({ id, zeile, nummer, when: [linie] })),
  );
  const erste = alle.map((fakten) => linien.find((linie) => holds(linie, fakten)));
  const tote = linien
    .filter((linie) => !erste.includes(linie))
    .map(({ zeile, nummer, when }) => ({
      zeile,
      nummer,
      verdecktVon: [
        ...new Set(alle.flatMap((fakten, nr) => (holds({ when }, fakten) ? [erste[nr]?.id ?? ''] : []))),
      ],
    }));
  return { alle, erste, luecken: erste.filter((each) => each === undefined).length, tote };
}

test.each(TABELLEN.map((each) => [each.name, each] as const))(
  'table %s has neither gaps nor dead lines',
  (_, each) => {
    expect(abdeckungVon(each)).toEqual({ luecke: null, luecken: 0, tote: [] });
    expect(checkTable(each as never)).toMatchObject({ gaps: [], deadLines: [] });
  },
);

test.each(TABELLEN.map((each) => [each.name, each] as const))(
  'mutations of table %s: gaps and dead lines as brute force finds them',
  (_, tabelle) => {
    fc.assert(
      fc.property(mutationen(tabelle), (mutant) => {
        const { alle, erste, luecken, tote } = roh(mutant);
        const abdeckung = abdeckungVon(mutant);
        const ordne = (each: typeof tote) =>
          each.map((linie) => ({ ...linie, verdecktVon: [...linie.verdecktVon].sort() }));
        expect(abdeckung.luecken).toBe(luecken);
        expect(ordne([...abdeckung.tote] as typeof tote)).toEqual(ordne(tote));
        if (luecken > 0) expect(abdeckung.luecke).toEqual(alle[erste.indexOf(undefined)]);
      }),
      { numRuns: tabelle.name === 'Z' ? Math.ceil(LAEUFE / 3) : LAEUFE },
    );
  },
);

test('mutations of table K: what breaks a fixed point is found exactly', () => {
  const [, kennung] = TABELLEN;
  if (kennung === undefined) throw new Error('No table K');
  const antworten = fc.record({
    zeile: fc.nat({ max: kennung.rows.length - 1 }),
    then: fc.constantFrom(...new Set(kennung.rows.map(({ then }) => then))),
  });
  fc.assert(
    fc.property(mutationen(kennung), antworten, (mutant, { zeile, then }) => {
      const rows = mutant.rows.map((row, nr) => (nr === zeile ? { ...row, then } : row));
      const tabelle = { ...mutant, rows };
      const { alle } = roh(tabelle);
      const zeileZu = (fakten: Readonly<Record<string, unknown>>) => rows.find((row) => holds(row, fakten));
      const gegen = alle
        .filter((fakten) => fakten['fmEinschaetzung'] === 'nein' && zeileZu(fakten)?.then === 'bFM')
        .map((fakten) => rows.findIndex((row) => row === zeileZu(fakten)));
      expect(new Set(bfmGegenFm(tabelle).map((each) => each.zeile))).toEqual(new Set(gegen));
      const wieNein = alle.filter(
        (fakten) =>
          zeileZu(fakten) !== undefined &&
          fakten['fmEinschaetzung'] === null &&
          zeileZu({ ...fakten, fmEinschaetzung: 'nein' })?.then === zeileZu(fakten)?.then &&
          zeileZu({ ...fakten, fmEinschaetzung: 'ja' })?.then !== zeileZu(fakten)?.then,
      );
      const gefunden = offenWieNein(tabelle).filter(({ eingabe }) => eingabe === 'fmEinschaetzung');
      expect(gefunden.length > 0).toBe(wieNein.length > 0);
    }),
    { numRuns: LAEUFE },
  );
});

test('sixty rows with two lines each are walked over without a look at every test of every row', () => {
  const [, , , betreuung] = TABELLEN;
  if (betreuung === undefined) throw new Error('No table Z');
  const viele = Array.from({ length: 60 }, (_, nr) => ({
    ...(betreuung.rows[nr % betreuung.rows.length] as Zeile),
    id: `Z-${nr}`,
  }));
  const abdeckung = abdeckungVon({ ...betreuung, rows: viele });
  expect(abdeckung.luecken).toBe(0);
  expect(abdeckung.tote).toHaveLength(60 - betreuung.rows.length);
});
