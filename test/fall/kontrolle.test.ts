/**
 * The formulas decide as the tables do, for every set with the same formulas and other values. Costs some ten seconds; a
 * thorough run takes all combinations.
 */
import type { NewFile } from 'excelize-wasm';
import { allFacts } from '../../src/decision/facts';
import { kontrollformeln, markennummer, REGELWERK_SPALTEN } from '../../src/fall/kontrolle/formeln';
import { kontrollwerte } from '../../src/fall/kontrolle/werte';
import type { Gruppenzahlen } from '../../src/fall/lage';
import { komplexVon } from '../../src/rules/kennung';
import { EINGEBAUT, type Regelsatz } from '../../src/rules/regelsatz';
import {
  BEDARFE,
  FESTLEGUNGEN,
  FESTLEGUNG_LABEL,
  PROGNOSEN,
  PROGNOSE_LABEL,
  SCHLUESSELGRUPPEN,
  SCHLUESSELGRUPPE_LABEL,
} from '../../src/rules/vocabulary';
import { loadExcelize } from '../host/nodeExcelize';
import { arbeitsordner } from '../support/arbeitsordner';
import { bezuege, gerechnet, inLibreOfficeGerechnet, type Zeile } from '../support/kontrollblatt';
import { SAETZE } from '../support/beispielsaetze';
import { alleZeilen, istBekannt, type Zaehlfall } from '../support/kette';
import { mitLibreOffice } from '../support/libreOffice';
import { stichprobe } from '../support/stichprobe';
import { berichte } from '../support/testbericht';

/** A case as it stands in cells. */
function zeileAus(fall: Zaehlfall, { schwellen }: Regelsatz): Zeile {
  const bisher = [0, 0, 0, 0];
  const stufen = BEDARFE.map(({ id, gruppe }) => {
    const index = SCHLUESSELGRUPPEN.indexOf(gruppe);
    const nr = (bisher[index] = (bisher[index] ?? 0) + 1);
    const [relevant, offen] = [fall.zahlen[index] ?? 0, fall.offene[index] ?? 0];
    const wert =
      nr <= relevant ? schwellen.relevantAb : nr <= relevant + offen ? '' : schwellen.relevantAb - 1;
    return [id, wert] as const;
  });
  return {
    ...Object.fromEntries(stufen),
    prognose: fall.prognose === null ? '' : PROGNOSE_LABEL[fall.prognose],
    dominierend:
      fall.dominierend === null ? '?' : `${fall.dominierend} ${SCHLUESSELGRUPPE_LABEL[fall.dominierend]}`,
    festlegung: fall.festlegung === null ? '' : FESTLEGUNG_LABEL[fall.festlegung],
    verdichtung: fall.verdichtet ? 'ja' : 'nein',
    verdichtungBegruendung: fall.verdichtet ? 'Sucht' : '',
    fmEinschaetzung: fall.fm ?? '',
  };
}

const ZAHLEN: Gruppenzahlen[] = [0, 1, 2, 3, 4].flatMap((q) =>
  [0, 1, 2, 3].flatMap((l) => [0, 1, 2].flatMap((m) => [0, 1, 2, 3, 4, 5].map((r) => [q, l, m, r] as const))),
);
const LEER: Zaehlfall = {
  zahlen: [0, 0, 0, 0],
  offene: [0, 0, 0, 0],
  prognose: null,
  dominierend: null,
  festlegung: null,
  verdichtet: false,
  fm: null,
  festgelegt: null,
};

/** A case for every combination of table P, and one for every combination of table K that a person can have. */
function alleFaelle(satz: Regelsatz): Zaehlfall[] {
  const zuP = allFacts(satz.profillage).map(
    ({ festlegung, prognoseArbeitsmarkt, dominierend, Q, L, M, R }) => ({
      ...LEER,
      zahlen: [Q, L, M, R].map(Number) as unknown as Gruppenzahlen,
      prognose: prognoseArbeitsmarkt,
      dominierend,
      festlegung,
    }),
  );
  const lagen = ZAHLEN.flatMap((zahlen) =>
    FESTLEGUNGEN.flatMap((festlegung) =>
      PROGNOSEN.flatMap((prognose) =>
        SCHLUESSELGRUPPEN.map((dominierend) => ({ ...LEER, zahlen, festlegung, prognose, dominierend })),
      ),
    ),
  );
  const jeKombination = new Map<string, Zaehlfall>();
  for (const lage of lagen) {
    const komplex = komplexVon(alleZeilen(satz, lage)[0]?.p.then ?? 'nicht eindeutig');
    const [q, l, m, r] = lage.zahlen;
    const schluessel = `${lage.festlegung} ${l + r} ${q + m} ${String(komplex)}`;
    if (!jeKombination.has(schluessel)) jeKombination.set(schluessel, lage);
  }
  const zuK = [...jeKombination.values()].flatMap((lage) =>
    [true, false].flatMap((verdichtet) =>
      ([null, 'ja', 'nein'] as const).map((fm) => ({ ...lage, verdichtet, fm })),
    ),
  );
  return [...zuP, ...zuK];
}

function inBloecken<Item>(items: readonly Item[], anzahl: number): Item[][] {
  return Array.from({ length: anzahl }, (_, nr) => items.filter((__, stelle) => stelle % anzahl === nr));
}

it.each(SAETZE)('wie die Tabellen P und K: Satz „%s“', async (name, satz) => {
  const alle = alleFaelle(satz);
  const faelle = stichprobe(inBloecken(alle, 40), 1, `Vierzigstel der Lagen in Formeln (${name})`).flat();
  const antworten = await gerechnet(
    satz,
    faelle.map((each) => zeileAus(each, satz)),
  );
  let offene = 0;
  faelle.forEach((fall, stelle) => {
    const [profillage, kennung] = antworten[stelle] ?? [];
    const zeilen = alleZeilen(satz, fall);
    const moeglich = {
      p: new Set(zeilen.map((each) => each.p.then)),
      k: new Set(zeilen.map((each) => each.k.then)),
    };
    if (kennung === 'offen') offene++;
    const falsch = (antwort: string | undefined, werte: ReadonlySet<string>): boolean =>
      antwort === 'offen' ? istBekannt(fall) : werte.size > 1 || !werte.has(antwort ?? '');
    if (falsch(profillage, moeglich.p) || falsch(kennung, moeglich.k))
      throw new Error(JSON.stringify({ fall, profillage, kennung, p: [...moeglich.p], k: [...moeglich.k] }));
  });
  expect(offene).toBeLessThan(faelle.length / 2);
  berichte(
    `Formeln, Satz „${name}“: ${faelle.length} von ${alle.length} Lagen wie die Tabellen P und K, davon ${offene} offen`,
  );
});

mitLibreOffice('dieselben Formeln in LibreOffice', () => {
  it.each(SAETZE)('Satz „%s“', async (name, satz) => {
    const ordner = arbeitsordner();
    const bloecke = inBloecken(alleFaelle(satz), 40);
    const faelle = stichprobe(bloecke, 1, `Vierzigstel der Lagen in LibreOffice (${name})`).flat();
    const zeilen = faelle.map((each) => zeileAus(each, satz));
    expect(await inLibreOfficeGerechnet(ordner, satz, zeilen)).toEqual(await gerechnet(satz, zeilen));
    ordner.raeumeAuf();
  });
});

const BEKANNT: Zaehlfall = {
  ...LEER,
  zahlen: [0, 2, 0, 2],
  prognose: 'ueber12',
  dominierend: 'L',
  festlegung: 'wahrscheinlich',
  fm: 'ja',
};
const GRUND = zeileAus(BEKANNT, EINGEBAUT);

it.each<[string, Zeile, [string, string]]>([
  ['alles bekannt', {}, ['Entwicklungsprofil', 'bFM']],
  [
    'Schreibweisen des Programms',
    {
      prognose: 'UEBER12',
      dominierend: ' l ',
      fmEinschaetzung: 'JA',
      wohnsituation: 'x',
      mobilitaet: '-',
      persoenlicheRahmenbedingungen: 'ja',
      familiaereSituation: 'nein',
    },
    ['Entwicklungsprofil', 'bFM'],
  ],
  ['eine Einschätzung ist offen', { wohnsituation: '?' }, ['offen', 'offen']],
  ['eine Einschätzung ist leer', { wohnsituation: '' }, ['offen', 'offen']],
  ['eine Einschätzung ist keine', { wohnsituation: 'hoch' }, ['offen', 'offen']],
  ['eine Stufe, die es nicht gibt', { wohnsituation: 4 }, ['offen', 'offen']],
  ['eine halbe Stufe', { wohnsituation: 2.5 }, ['offen', 'offen']],
  ['ein unbekanntes Wort bei der Prognose', { prognose: 'bald' }, ['offen', 'offen']],
  ['ein unbekanntes Wort beim Schwerpunkt', { dominierend: 'alles' }, ['offen', 'offen']],
  [
    'ein unbekanntes Wort bei der Verdichtung',
    { verdichtung: 'vielleicht' },
    ['Entwicklungsprofil', 'offen'],
  ],
  [
    'ein unbekanntes Wort bei der Einschätzung',
    { fmEinschaetzung: 'mal sehen' },
    ['Entwicklungsprofil', 'offen'],
  ],
  [
    'Verdichtung ohne Begründung',
    { verdichtung: 'ja', verdichtungBegruendung: ' ' },
    ['Entwicklungsprofil', 'bFM'],
  ],
  ['die Festlegung ist offen', { festlegung: '' }, ['offen', 'offen']],
  [
    'die Festlegung entscheidet allein',
    { festlegung: 'integriert', wohnsituation: '' },
    ['Integriert, aber leistungsberechtigt', 'I'],
  ],
  [
    'die Festlegung entscheidet nur die Kennung allein',
    { festlegung: 'noch nicht festgelegt', wohnsituation: '' },
    ['offen', 'noch nicht festgelegt'],
  ],
])('%s', async (_, zeile, erwartet) => {
  expect(await gerechnet(EINGEBAUT, [{ ...GRUND, ...zeile }])).toEqual([erwartet]);
});

it.each<[string, readonly string[], string]>([
  ['keine Marke', ['', '', '', '', '', '', ''], '0'],
  ['eine Marke', ['', '', 'x', '', '', '', ''], '3'],
  ['eine Marke als Wort, eine ausdrücklich nicht', ['-', 'nein', '', '', '', 'ja', ''], '6'],
  ['zwei Marken', ['x', '', 'x', '', '', '', ''], '-1'],
  ['etwas, das keine Marke ist', ['', 'vielleicht', 'x', '', '', '', ''], '-1'],
])('%s', async (_, marken, erwartet) => {
  const { NewFile: neueDatei } = await loadExcelize();
  const file = (neueDatei as unknown as () => NewFile)();
  marken.forEach((each, nr) => {
    if (each !== '') file.SetCellValue('Sheet1', `A${nr + 1}`, each);
  });
  file.SetCellFormula(
    'Sheet1',
    'B1',
    markennummer(
      'A1:A7',
      marken.map((__, nr) => `A${nr + 1}`),
    ),
  );
  expect(file.CalcCellValue('Sheet1', 'B1').value).toBe(erwartet);
});

it('nur Funktionen, die Excel 2016 und jedes andere Programm kennt, in Formeln von erlaubter Länge', () => {
  const formeln = Object.values(kontrollformeln(bezuege(1), (schritt) => `$${schritt}$1`));
  const funktionen = new Set(
    [...formeln, markennummer('A1:A7', ['A1'])].flatMap((each) => each.match(/[A-Z]+(?=\()/g) ?? []),
  );
  expect([...funktionen].sort()).toEqual([
    'AND',
    'CODE',
    'COUNTA',
    'COUNTIF',
    'IF',
    'INDEX',
    'LOWER',
    'MID',
    'OR',
    'TRIM',
  ]);
  expect(Math.max(...formeln.map((each) => each.length))).toBeLessThan(8192);
});

it('ein anderer Satz ändert Werte und keine Zelle ihres Orts', () => {
  const [eigene, ...andere] = SAETZE.map(([, satz]) => kontrollwerte(satz));
  for (const werte of andere) {
    for (const name of REGELWERK_SPALTEN) expect(werte[name]).toHaveLength(eigene?.[name].length ?? 0);
    expect(werte).not.toEqual(eigene);
  }
  expect(eigene?.profillage).toHaveLength(7 * 3 * 5);
  expect(eigene?.kennung).toHaveLength(7 * 9 * 7);
});
