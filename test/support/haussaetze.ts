/** Random sets of rules as a house may have them: rows of its own in every table, with bounds of its own. None breaks a fixed point. */
import fc from 'fast-check';
import type { Line, Row } from '../../src/decision/table';
import { below, equal, from, not, oneOf, type Test } from '../../src/decision/test';
import { STELLEN } from '../../src/rules/betreuung';
import { EINGEBAUT, type Regelsatz } from '../../src/rules/regelsatz';
import { MIN_BEDARFE, MIN_BEDARFE_EXTER } from '../../src/rules/regelwerk';
import { benutzteEingaben } from '../../src/rules/satzform/benutzte';
import { SCHWELLENGRENZEN, type Tabellenname, tabelleIn } from '../../src/rules/satzform/form';
import { FESTLEGUNGEN, KENNUNGEN, PROFILLAGEN } from '../../src/rules/vocabulary';

type Schwellen = Regelsatz['schwellen'];
type Tests = Readonly<Record<string, fc.Arbitrary<Test<never>>>>;

/** A test of a number, by its bound or by its value. */
function zahlentest(
  hoechstens: number,
  genannt: { readonly wert: number; readonly name: string },
): fc.Arbitrary<Test<never>> {
  const zahl = fc.integer({ min: 0, max: hoechstens });
  return fc.oneof(
    zahl.map((n) => below(n)),
    zahl.map((n) => from(n)),
    fc.constantFrom(below(genannt), from(genannt)),
    zahl.map((n) => equal(n)),
    zahl.map((n) => not(n)),
    fc.uniqueArray(zahl, { minLength: 1, maxLength: 3 }).map((werte) => oneOf(werte)),
    fc
      .uniqueArray(zahl, { minLength: 1, maxLength: 3 })
      .map((values) => ({ kind: 'noneOf' as const, values })),
  ) as fc.Arbitrary<Test<never>>;
}

function einWert(values: readonly unknown[]): fc.Arbitrary<Test<never>> {
  return fc.constantFrom(...values.map((wert) => equal(wert))) as fc.Arbitrary<Test<never>>;
}

/** What is open goes with yes here, so that no row takes it for a no. */
function testsVonK({ bfm, exter }: Schwellen): Tests {
  return {
    festlegung: fc.oneof(
      einWert(FESTLEGUNGEN.filter((each) => !each.toLowerCase().includes('wahrscheinlich'))),
      fc.constant(oneOf([null, 'wahrscheinlich']) as Test<never>),
    ),
    n8: zahlentest(8, { wert: bfm, name: MIN_BEDARFE.name }),
    nAlle: zahlentest(14, { wert: exter, name: MIN_BEDARFE_EXTER.name }),
    verdichtet: einWert([true, false]),
    komplex: fc.constantFrom(oneOf([null, true]), equal(false)) as fc.Arbitrary<Test<never>>,
  };
}

function testsVonP(): Tests {
  const { inputs } = tabelleIn(EINGEBAUT, 'profillage');
  return Object.fromEntries(Object.entries(inputs).map(([name, { values }]) => [name, einWert(values)]));
}

function testsVon(name: 'gueltig' | 'betreuung'): Tests {
  const { inputs } = tabelleIn(EINGEBAUT, name);
  return Object.fromEntries(Object.entries(inputs).map(([input, { values }]) => [input, einWert(values)]));
}

type Zeile = Row<never, unknown>;

/** Rows with some tests each, some with two lines, the last one for everybody. */
function zeilen(
  kuerzel: string,
  tests: Tests,
  antworten: readonly unknown[],
  dazu: (then: unknown) => Line<Record<string, unknown>> = () => ({}),
): fc.Arbitrary<readonly Zeile[]> {
  const linie = fc.record(tests, { requiredKeys: [] });
  const zeile = fc.record({
    when: fc.array(linie, { minLength: 1, maxLength: 2 }),
    then: fc.constantFrom(...antworten),
  });
  const letzte = fc.constantFrom(...antworten.filter((each) => Object.keys(dazu(each)).length === 0));
  return fc.tuple(fc.array(zeile, { minLength: 2, maxLength: 6 }), letzte).map(([rows, then]) =>
    [...rows, { when: [{}], then }].map((row, nr) => ({
      id: `${kuerzel}-H${nr + 1}`,
      when: row.when.map((each) => ({ ...each, ...dazu(row.then) })) as unknown as Zeile['when'],
      words: `Zeile ${nr + 1} des Hauses.`,
      then: row.then,
      source: 'Haus',
    })),
  );
}

/** bFM never against the Einschätzung. */
function nurOhneNein(then: unknown): Line<Record<string, unknown>> {
  return then === 'bFM' ? { fmEinschaetzung: oneOf([null, 'ja']) } : {};
}

/** A Kennung of its own only in the bFM. */
function nurImBfm(then: unknown): Line<Record<string, unknown>> {
  return typeof then === 'string' ? { status: equal('imBfm') } : {};
}

const SCHWELLEN = fc.record(
  Object.fromEntries(
    Object.entries(SCHWELLENGRENZEN).map(([id, { von, bis }]) => [id, fc.integer({ min: von, max: bis })]),
  ),
) as unknown as fc.Arbitrary<Schwellen>;

/** Random sets. */
export const HAUSSATZ: fc.Arbitrary<Regelsatz> = SCHWELLEN.chain((schwellen) =>
  fc
    .record({
      jahr: fc.integer({ min: 2027, max: 2035 }),
      profillage: zeilen('P', testsVonP(), PROFILLAGEN),
      kennung: zeilen('K', testsVonK(schwellen), KENNUNGEN, nurOhneNein),
      gueltig: zeilen('G', testsVon('gueltig'), [...KENNUNGEN, { wertVon: 'rest' }], nurImBfm),
      betreuung: zeilen('Z', testsVon('betreuung'), STELLEN),
      freigabe: fc.option(fc.constantFrom({ name: 'Regeln des Hauses', von: 'Fachaufsicht' })),
    })
    .map(({ jahr, freigabe, ...tabellen }) => ({
      version: `${jahr}-01`,
      gueltigAb: `${jahr}-01-01`,
      ...(freigabe !== null && { freigabe }),
      schwellen,
      profillage: tabelleMit('profillage', tabellen.profillage),
      kennung: tabelleMit('kennung', tabellen.kennung),
      gueltig: tabelleMit('gueltig', tabellen.gueltig),
      betreuung: tabelleMit('betreuung', tabellen.betreuung),
    })),
);

function tabelleMit<Name extends Tabellenname>(name: Name, rows: readonly Zeile[]): Regelsatz[Name] {
  const mitUses = rows.map((row, index) =>
    name === 'gueltig' ? row : { ...row, uses: benutzteEingaben(name, rows as never, index) },
  );
  return { ...EINGEBAUT[name], rows: mitUses } as unknown as Regelsatz[Name];
}
