/** The file of DMN decides as the tables do. Costs some ten seconds. */
import { DmnModdle } from 'dmn-moddle';
import { date as feelDate, unaryTest as frage } from 'feelin';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { Dmnentscheider, liesDmn } from '../../../scripts/bench/dmn';
import { unaryTest } from '../../../scripts/regelwerk/dmn/feel';
import { EINGABEN } from '../../../scripts/regelwerk/dmn/modell';
import { dmn } from '../../../scripts/regelwerk/dmn/xml';
import { allFacts } from '../../../src/decision/facts';
import { firstRow, type Row, type Table } from '../../../src/decision/table';
import { below, equal, from, not, oneOf, passes, type Test } from '../../../src/decision/test';
import type { Umstaende } from '../../../src/fall/spalten/kodierung';
import { isYoungerThan } from '../../../src/listen/plainDate';
import { EINGEBAUT } from '../../../src/rules/regelsatz';
import { STATUS, ZUGANGSKRITERIEN } from '../../../src/rules/fallmanagement';
import {
  FACHTEAMS,
  FESTLEGUNGEN,
  PROFILE,
  PROGNOSEN,
  SCHLUESSELGRUPPEN,
} from '../../../src/rules/vocabulary';
import { date } from '../../support/faelle';
import { SAETZE } from '../../support/beispielsaetze';
import { istBekannt, ketteIn, type Zaehlfall } from '../../support/kette';
import { stichprobe } from '../../support/stichprobe';
import { berichte } from '../../support/testbericht';

const XSD = 'node_modules/dmn-moddle/resources/dmn/xsd';

describe.each(SAETZE)('Satz „%s“', (name, satz) => {
  const xml = dmn(satz);

  it.each([
    ['profillage', satz.profillage],
    ['kennungErrechnet', satz.kennung],
    ['kennungFestgelegt', satz.kennung],
    ['gueltigeKennung', satz.gueltig],
    ['betreuung', satz.betreuung],
  ] as unknown as [string, Table<Record<string, unknown>, Row<Record<string, unknown>, unknown>>][])(
    '%s in allen Lagen, auch wo etwas offen ist',
    async (id, tabelle) => {
      const entscheider = new Dmnentscheider(await liesDmn(xml));
      const bloecke = inBloecken(allFacts(tabelle));
      const alle = stichprobe(
        bloecke,
        6,
        `Blöcke zu 400 Lagen der Tabelle ${tabelle.name} in DMN (${name})`,
      ).flat();
      const namen = Object.keys(tabelle.inputs);
      for (const facts of alle) {
        const row = firstRow(tabelle, facts);
        const antwort = typeof row.then === 'string' ? row.then : facts['rest'];
        const regel = entscheider.ersteRegel(
          id,
          namen.map((each) => facts[each]),
          facts,
        );
        if (regel?.['zeile'] !== row.id || regel['antwort'] !== antwort)
          throw new Error(JSON.stringify({ facts, regel, row: row.id }));
      }
      berichte(`DMN, Satz „${name}“: ${alle.length} Lagen wie die Tabelle ${tabelle.name} (${id})`);
    },
  );

  it('vom ersten bis zum letzten Schritt', async () => {
    const entscheider = new Dmnentscheider(await liesDmn(xml));
    fc.assert(
      fc.property(FALL, UMSTAENDE, (fall, umstaende) => {
        const kette = ketteIn(satz, fall, umstaende);
        const eingaben = eingabenAus(fall, umstaende);
        const zeilen = ['profillage', 'kennungErrechnet', 'gueltigeKennung', 'betreuung'].map((id) =>
          entscheider.wertVon(id, eingaben),
        );
        const ergebnis = entscheider.wertVon('ergebnis', eingaben) as Record<string, string>;
        const antworten = ['profillage', 'kennung', 'gueltigeKennung', 'betreuung'].map(
          (each) => ergebnis[each],
        );
        antworten.forEach((antwort, stelle) => {
          if (antwort === 'offen') expect(istBekannt(fall)).toBe(false);
          else expect((zeilen[stelle] as Record<string, unknown>)['zeile']).toBe(kette[stelle]);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('ist gültiges DMN 1.3 nach dem Schema, ganz gezeichnet, und jeder Verweis führt zu etwas', async () => {
    const preload = ['DMNDI13', 'DC', 'DI'].map((each) => ({
      fileName: `${each}.xsd`,
      contents: readFileSync(`${XSD}/${each}.xsd`, 'utf8'),
    }));
    const geprueft = await validateXML({
      xml: [{ fileName: 'regelwerk.dmn', contents: xml }],
      schema: [{ fileName: 'DMN13.xsd', contents: readFileSync(`${XSD}/DMN13.xsd`, 'utf8') }],
      preload,
    });
    expect(geprueft.errors).toEqual([]);
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
    expect(warnings).toEqual([]);
    const elemente = rootElement.drgElement;
    const verweise = elemente.flatMap(({ informationRequirement = [] }) =>
      informationRequirement.map(({ requiredDecision, requiredInput }) =>
        (requiredDecision ?? requiredInput)?.href.slice(1),
      ),
    );
    const ids = elemente.map(({ id }) => id);
    expect(verweise.filter((each) => !ids.includes(each ?? ''))).toEqual([]);
    expect(EINGABEN.filter((each) => !verweise.includes(each.name))).toEqual([]);
    const gezeichnet = rootElement.dmnDI.diagrams[0]?.diagramElements ?? [];
    const kaesten = gezeichnet.filter(({ bounds }) => bounds !== undefined);
    expect(kaesten.map((each) => each.dmnElementRef.id).sort()).toEqual([...ids].sort());
    expect(gezeichnet).toHaveLength(ids.length + verweise.length);
    // No box covers another one.
    expect(new Set(kaesten.map(({ bounds }) => `${bounds?.x ?? ''} ${bounds?.y ?? ''}`)).size).toBe(
      ids.length,
    );
    for (const { decisionLogic } of elemente)
      if (decisionLogic?.rule !== undefined) expect(decisionLogic.hitPolicy).toBe('FIRST');
  });
});

function inBloecken<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / 400) }, (_, nr) =>
    items.slice(nr * 400, nr * 400 + 400),
  );
}

const TESTS: Test<unknown>[] = [
  equal(null),
  equal('a'),
  equal(true),
  equal(false),
  oneOf(['a', 'b']),
  oneOf([null, 'b']),
  not('a'),
  not(true),
  not(null),
  { kind: 'noneOf', values: ['a', 'b'] },
  { kind: 'noneOf', values: [null, 'b'] },
  below(3),
  from(3),
];
const WERTE = [null, 'a', 'b', 'c', true, false, 0, 2, 3, 4];
/** No other values are in the domain of a number. */
const ZAHLEN = [null, 0, 2, 3, 4];

it.each(TESTS.map((test) => [unaryTest(test), test] as const))(
  'der Test %s sagt hier und dort dasselbe, auch zu offen',
  (text, test) => {
    for (const wert of 'bound' in test ? ZAHLEN : WERTE)
      expect([wert, frage(text, { '?': wert }).value === true]).toEqual([wert, passes(test, wert)]);
  },
);

it('eine Verneinung trifft in FEEL sonst auch, was offen ist', () => {
  expect(frage('not("a")', { '?': null }).value).toBe(true);
  expect(frage(unaryTest(not('a')), { '?': null }).value).toBe(false);
});

it.each([
  ['2001-12-01', '2026-11-30'],
  ['2001-12-01', '2026-12-01'],
  ['2000-02-29', '2025-02-28'],
  ['2000-02-29', '2025-03-01'],
])('U25 oder Ü25 nach dem Kalender: geboren %s, Stichtag %s', async (geboren, stichtag) => {
  const entscheider = new Dmnentscheider(await liesDmn(dmn(EINGEBAUT)));
  const fall = { ...LEER, festlegung: 'schueler' } as Zaehlfall;
  const eingaben = {
    ...eingabenAus(fall, OHNE),
    geburtsdatum: feelDate(geboren),
    stichtag: feelDate(stichtag),
  };
  const jung = isYoungerThan(25, date(geboren), date(stichtag));
  expect(entscheider.wertVon('ergebnis', eingaben)).toMatchObject({
    betreuung: `Arbeitsvermittlung ${jung ? 'U25' : 'Ü25'}`,
  });
});

const LEER: Zaehlfall = {
  zahlen: [0, 0, 0, 0],
  offene: [4, 3, 2, 5],
  prognose: null,
  dominierend: null,
  festlegung: null,
  verdichtet: false,
  fm: null,
  festgelegt: null,
};
const OHNE: Umstaende = {
  status: 'nichtImBfm',
  kriterium: null,
  neukunde: null,
  fachteam: null,
  bisherExter: false,
  exterPlatzFrei: null,
  paragraph428: null,
};

function oderOffen<Wert>(werte: readonly Wert[]): fc.Arbitrary<Wert | null> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: fc.constantFrom(...werte) },
  );
}

const FALL: fc.Arbitrary<Zaehlfall> = fc.record({
  zahlen: fc.tuple(fc.nat(3), fc.nat(2), fc.nat(1), fc.nat(4)),
  offene: fc.oneof(fc.constant([0, 0, 0, 0] as const), fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.nat(1))),
  prognose: oderOffen(PROGNOSEN),
  dominierend: oderOffen(SCHLUESSELGRUPPEN),
  festlegung: oderOffen([...FESTLEGUNGEN, 'wahrscheinlich', 'nichtWahrscheinlich'] as const),
  verdichtet: fc.boolean(),
  fm: oderOffen(['ja', 'nein'] as const),
  festgelegt: fc.constantFrom(null, null, ...PROFILE),
});
const UMSTAENDE: fc.Arbitrary<Umstaende> = fc.record({
  status: fc.constantFrom(...STATUS),
  kriterium: oderOffen(ZUGANGSKRITERIEN),
  neukunde: oderOffen([true, false]),
  fachteam: fc.constantFrom(null, null, ...FACHTEAMS),
  bisherExter: fc.boolean(),
  exterPlatzFrei: oderOffen([true, false]),
  paragraph428: oderOffen([true, false]),
});

function eingabenAus(fall: Zaehlfall, umstaende: Umstaende): Record<string, unknown> {
  return {
    ...Object.fromEntries(SCHLUESSELGRUPPEN.map((each, stelle) => [`zahl${each}`, fall.zahlen[stelle]])),
    offene: fall.offene.reduce((summe, each) => summe + each, 0),
    prognoseArbeitsmarkt: fall.prognose,
    dominierend: fall.dominierend,
    festlegung: fall.festlegung,
    verdichtet: fall.verdichtet,
    fmEinschaetzung: fall.fm,
    festgelegteProfillage: fall.festgelegt,
    ...umstaende,
    geburtsdatum: null,
    stichtag: feelDate('2026-12-01'),
  };
}
