/**
 * The formulas decide as the tables do, for every set with the same formulas and other values. Costs some ten seconds; a
 * thorough run takes all combinations.
 */
import type { NewFile } from 'excelize-wasm';
import { markennummer } from '../../src/fall/kontrolle/angaben';
import { kontrollformeln } from '../../src/fall/kontrolle/formeln';
import { kontrollwerte } from '../../src/fall/kontrolle/werte';
import { kontrollzeilen, ZEILEN_JE_SATZ } from '../../src/fall/kontrolle/zeilen';
import { serialOfDate } from '../../src/listen/plainDate';
import { EINGEBAUT, type Regelsatz, satzAm } from '../../src/rules/regelsatz';
import { loadExcelize, renewExcelize } from '../host/nodeExcelize';
import { arbeitsordner } from '../support/arbeitsordner';
import { date } from '../support/faelle';
import {
  bezuege,
  gerechnet,
  gerechnetMit,
  inLibreOfficeGerechnet,
  type Zeile,
} from '../support/kontrollblatt';
import { SAETZE } from '../support/beispielsaetze';
import { alleZeilen, istBekannt, type Zaehlfall } from '../support/kette';
import { alleFaelle, inBloecken, KEIN_FALL, zeileAus } from '../support/kontrollfaelle';
import { mitLibreOffice } from '../support/libreOffice';
import { stichprobe } from '../support/stichprobe';
import { berichte } from '../support/testbericht';

beforeAll(renewExcelize);

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
  ...KEIN_FALL,
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
  file.SetCellFormula('Sheet1', 'B1', markennummer(marken.map((__, nr) => `A${nr + 1}`)));
  expect(file.CalcCellValue('Sheet1', 'B1').value).toBe(erwartet);
});

it('nur Funktionen, die Excel 2016 und jedes andere Programm kennt, in Formeln von erlaubter Länge', () => {
  const formeln = Object.values(kontrollformeln(bezuege(1), (schritt) => `$${schritt}$1`));
  const funktionen = new Set(
    [...formeln, markennummer(['A1'])].flatMap((each) => each.match(/[A-Z]+(?=\()/g) ?? []),
  );
  expect([...funktionen].sort()).toEqual([
    'AND',
    'CODE',
    'COUNT',
    'COUNTA',
    'COUNTIF',
    'IF',
    'IFERROR',
    'INDEX',
    'ISNUMBER',
    'LOWER',
    'MID',
    'MOD',
    'OR',
    'TRIM',
  ]);
  expect(Math.max(...formeln.map((each) => each.length))).toBeLessThan(8192);
});

/** The rules of the program with another table K. */
const AB = (gueltigAb: string | null): Regelsatz => ({
  ...EINGEBAUT,
  version: `haus ${gueltigAb ?? ''}`,
  gueltigAb,
  kennung: SAETZE.find(([, satz]) => satz.kennung !== EINGEBAUT.kennung)?.[1].kennung ?? EINGEBAUT.kennung,
});

it('ein freigegebener Satz gilt in den Formeln vom selben Tag an wie im Programm', async () => {
  // The later one changes nothing but the day: it holds the built-in rules again.
  const saetze = [{ ...EINGEBAUT, version: 'zurück', gueltigAb: '2027-03-01' }, AB('2026-12-02')];
  const tage = ['2026-12-01', '2026-12-02', '2027-02-28', '2027-03-01', '2028-01-01'].map(date);
  const faelle = alleFaelle(EINGEBAUT).filter((fall) => istBekannt(fall));
  const unterschied = faelle.find(
    (fall) => kennungen(EINGEBAUT, fall).join() !== kennungen(AB(null), fall).join(),
  );
  if (unterschied === undefined) throw new Error('Both sets decide alike');
  const zeile = zeileAus(unterschied, EINGEBAUT);
  const antworten = await gerechnetMit(
    kontrollzeilen(saetze),
    tage.map((tag) => ({ ...zeile, stichtag: serialOfDate(tag) })),
  );
  expect(antworten.map(([, kennung]) => [kennung])).toEqual(
    tage.map((tag) => kennungen(satzAm(saetze, tag), unterschied)),
  );
  expect(new Set(antworten.map(([, kennung]) => kennung)).size).toBe(2);
});

function kennungen(satz: Regelsatz, fall: Zaehlfall): string[] {
  return [...new Set(alleZeilen(satz, fall).map(({ k }) => k.then))];
}

it.each<[string, Zeile, string]>([
  ['ohne Stichtag der Tag, an dem eingetragen wurde', { berechnetAm: 46400.5 }, 'bFM'],
  ['ohne Stichtag und Eintrag ist kein Satz bekannt', {}, 'offen'],
  ['ein Stichtag, der keiner ist', { stichtag: '1.12.' }, 'offen'],
])('mit freigegebenem Satz: %s', async (_, zeile, erwartet) => {
  const werte = kontrollzeilen([{ ...EINGEBAUT, gueltigAb: '2026-12-02' }]);
  expect((await gerechnetMit(werte, [{ ...GRUND, ...zeile }]))[0]?.[1]).toBe(erwartet);
});

it('eine Tabelle, der Zeilen eines Satzes fehlen, entscheidet nichts', async () => {
  const werte = kontrollzeilen([{ ...EINGEBAUT, gueltigAb: '2026-12-02' }]).slice(0, -1);
  expect(await gerechnetMit(werte, [{ ...GRUND, stichtag: 46400 }])).toEqual([['offen', 'offen']]);
});

it('die Zeilen: erst das Programm, dann nach Tagen; von zweien eines Tages zuletzt, was gilt', () => {
  const am = (version: string, gueltigAb: string | null): Regelsatz => ({ ...EINGEBAUT, version, gueltigAb });
  const saetze = [am('c', '2027-01-01'), am('a', '2026-12-01'), am('b', '2026-12-01')];
  const versionen = (zeilen: ReturnType<typeof kontrollzeilen>): string[] =>
    zeilen.filter((_, nr) => nr % ZEILEN_JE_SATZ === 0).map(({ version }) => version);
  expect(versionen(kontrollzeilen(saetze))).toEqual([EINGEBAUT.version, 'a', 'b', 'c']);
  expect(versionen(kontrollzeilen([am('seit je', null)]))).toEqual(['seit je']);
  expect(kontrollzeilen(saetze)).toHaveLength(4 * ZEILEN_JE_SATZ);
});

it('ein anderer Satz ändert Werte und keine Zelle ihres Orts', () => {
  const [eigene, ...andere] = SAETZE.map(([, satz]) => kontrollwerte(satz));
  for (const werte of andere) {
    for (const [name, spalte] of Object.entries(werte))
      expect([name, spalte.length]).toEqual([name, eigene?.[name as keyof typeof werte].length]);
    expect(werte).not.toEqual(eigene);
  }
  expect(eigene?.profillage).toHaveLength(7 * 3 * 5);
  expect(eigene?.kennung).toHaveLength(7 * 9 * 7);
});
