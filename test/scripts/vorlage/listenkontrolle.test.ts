/**
 * The template of the list decides one person by itself: its rows are filled as people fill them, and excelize calculates its
 * formulas. Costs some forty seconds; a thorough run takes forty days of its samples.
 */
import { LISTENKONTROLLE_SATZ } from '../../../scripts/vorlage/falllisteTexte';
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { beispielliste } from '../../../scripts/demo/beispielliste';
import { runFall } from '../../../scripts/fall/runFall';
import type { NewFile } from 'excelize-wasm';
import { FAELLE } from '../../../src/bereiche/fallliste';
import { KONTROLLE_STIMMT } from '../../../src/fall/texte/kontrolle';
import type { Zellwert } from '../../../src/listen/werte';
import { listenformeln } from '../../../scripts/vorlage/listenkontrolle/formeln';
import { blattleser } from '../../support/falllistenblatt';
import { alleDurchLibreOffice, mitLibreOffice } from '../../support/libreOffice';
import { mitExcelize } from '../../support/mitExcelize';
import { buchstabe, ERSTE_REIHE } from '../../support/offeneListe';
import { serialOfDate } from '../../../src/listen/plainDate';
import { EINGEBAUT, type Regelsatz, satzAm } from '../../../src/rules/regelsatz';
import { BEDARFE, FESTLEGUNG_LABEL } from '../../../src/rules/vocabulary';
import { arbeitsordner } from '../../support/arbeitsordner';
import { SAETZE } from '../../support/beispielsaetze';
import { date } from '../../support/faelle';
import { gebauteListe } from '../../support/falllisten';
import { alleZeilen, istBekannt, type Zaehlfall } from '../../support/kette';
import { alleFaelle, inBloecken } from '../../support/kontrollfaelle';
import {
  alsZeile,
  type Antwort,
  antwortAus,
  gefragtNach,
  Kontrollliste,
} from '../../support/listenkontrolle';
import { JETZT } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';
import { berichte } from '../../support/testbericht';
import { renewExcelize } from '../../host/nodeExcelize';

beforeAll(renewExcelize);

const STICHTAG = date('2026-12-01');
/** Other people around the one who is asked for. */
const LEUTE = beispielliste(5, STICHTAG);
const nummerVon = (nr: number): string => String(LEUTE[nr]?.kundennummer);

function antworten(fall: Zaehlfall, satz = EINGEBAUT): [p: Set<string>, k: Set<string>] {
  const zeilen = alleZeilen(satz, fall);
  return [new Set(zeilen.map(({ p }) => p.then)), new Set(zeilen.map(({ k }) => k.then))];
}

/** What is not fully known may be „offen“; every other answer has to be the only one of the tables. */
function istFalsch(fall: Zaehlfall, gezeigt: readonly string[]): boolean {
  return antworten(fall).some((moeglich, welche) =>
    gezeigt[welche] === 'offen'
      ? istBekannt(fall)
      : moeglich.size > 1 || !moeglich.has(gezeigt[welche] ?? ''),
  );
}

it('decides every case that is fully known as the program does, whichever row it stands in', async () => {
  const liste = await Kontrollliste.aus(await gebauteListe(LEUTE));
  const alle = alleFaelle(EINGEBAUT);
  const faelle = stichprobe(inBloecken(alle, 1000), 1, 'Tausendstel der Lagen in der Fallliste').flat();
  faelle.forEach((fall, stelle) => {
    const nr = stelle % LEUTE.length;
    liste.trageEin(nr, fall);
    const gezeigt = liste.frage(nummerVon(nr), ['profillage', 'kennung']);
    if (istFalsch(fall, gezeigt)) throw new Error(JSON.stringify({ fall, gezeigt }));
  });
  berichte(`Kontrolle in der Fallliste: ${faelle.length} von ${alle.length} Lagen`);
});

it('takes the set that holds on the Stichtag of the row, from its very day on', async () => {
  const haus = {
    ...EINGEBAUT,
    version: 'haus',
    gueltigAb: '2026-12-02',
    kennung: SAETZE[1]?.[1].kennung ?? EINGEBAUT.kennung,
  };
  const fall = alleFaelle(EINGEBAUT).find(
    (each) => istBekannt(each) && [...antworten(each)[1]].join() !== [...antworten(each, haus)[1]].join(),
  );
  if (fall === undefined) throw new Error('Both sets decide alike');
  const liste = await Kontrollliste.aus(await gebauteListe(LEUTE), [haus]);
  liste.trageEin(2, fall);
  for (const tag of ['2026-12-01', '2026-12-02', '2026-12-03'].map(date)) {
    const satz: Regelsatz = satzAm([haus], tag);
    liste.setze(2, 'stichtag', serialOfDate(tag));
    expect([tag, ...liste.frage(nummerVon(2), ['kennung', 'version'])]).toEqual([
      tag,
      ...antworten(fall, satz)[1],
      satz.version,
    ]);
  }
  // Without a Stichtag the day on which the results were written; with neither, or with a year, no set is known.
  liste.setze(2, 'stichtag', '');
  liste.setze(2, 'berechnetAm', serialOfDate(date('2026-12-02')) + 0.5);
  expect(liste.frage(nummerVon(2), ['kennung'])).toEqual([...antworten(fall, haus)[1]]);
  liste.setze(2, 'berechnetAm', '');
  const [ohneTag, satz] = liste.frage(nummerVon(2), ['kennung', 'satz']);
  expect([ohneTag, satz]).toEqual(['offen', expect.stringContaining(LISTENKONTROLLE_SATZ.ohneRegeln)]);
  for (const keiner of [2026, '1.12.2026']) {
    liste.setze(2, 'stichtag', keiner);
    expect([keiner, ...liste.frage(nummerVon(2), ['kennung'])]).toEqual([keiner, 'offen']);
  }
});

/** Decided by the Festlegung alone, each neighbour otherwise, so that nobody can be taken for somebody else unseen. */
const ALLEIN = [
  [FESTLEGUNG_LABEL.integriert, 'I'],
  [FESTLEGUNG_LABEL.sonstiges, 'Zehn'],
] as const;

/** A row for each of these numbers, as they stand in cells. */
function listeAus(nummern: readonly Zellwert[]): Promise<Uint8Array> {
  return gebauteListe(
    nummern.map((kundennummer, nr) => ({ kundennummer, festlegung: ALLEIN[nr % 2]?.[0] ?? '' })),
  );
}

const { unsuchbar, mehrfach, verdeckt, unbekannt, leer } = LISTENKONTROLLE_SATZ;
const NUMMERN: readonly Zellwert[] = [
  ...['A1', 'A12', 'A*2', '<5', 'b3', '0123', 'Ä4'],
  ...[77, '0077', 88, '88', 'C5', 'C5', ' D6', 'E7', 'E7\u00a0'],
  ...['12345678901234567', '12345678901234568', '1E5', 100000],
];
/** What is typed, and whose answer comes: the place in the list, or why there is none. */
const EINGABEN: readonly (readonly [eingabe: Zellwert, wer: number | string])[] = [
  ['A1', 0],
  [' a1 ', 0],
  ['A12', 1],
  ...['A*', '*', 'A?', '??', 'A*2', 'A~*2', '<5', '>0', '=A1', '<>'].map(
    (each) => [each, unsuchbar] as const,
  ),
  ['B3', 4],
  ['0123', 5],
  ['123', unbekannt],
  [123, unbekannt],
  ['A', unbekannt],
  ['ä4', 6],
  ['77', 7],
  [77, 7],
  ['0077', 8],
  ['88', mehrfach],
  ['C5', mehrfach],
  ['D6', verdeckt],
  ['E7', verdeckt],
  ['12345678901234567', 16],
  ['12345678901234568', 17],
  ['1E5', 18],
  ['100000', 19],
  ['x'.repeat(61), unsuchbar],
  ['', leer],
];

/** What the sheet is to say to one of them. */
function erwartet(wer: number | string): [kennung: string, satz: unknown] {
  return typeof wer === 'string'
    ? ['offen', wer]
    : [ALLEIN[wer % 2]?.[1] ?? '', expect.stringContaining(LISTENKONTROLLE_SATZ.bekannt)];
}

it('finds exactly the person whose Kundennummer was typed, or says why it finds nobody', async () => {
  const liste = await Kontrollliste.aus(await listeAus(NUMMERN));
  for (const [eingabe, wer] of EINGABEN)
    expect([eingabe, ...liste.frage(eingabe, ['kennung', 'satz'])]).toEqual([eingabe, ...erwartet(wer)]);
});

const BEKANNT: Zaehlfall = {
  zahlen: [0, 1, 0, 1],
  offene: [0, 0, 0, 0],
  prognose: 'ueber12',
  dominierend: 'L',
  festlegung: 'wahrscheinlich',
  verdichtet: true,
  fm: 'ja',
  festgelegt: null,
};

const EINTRAEGE: readonly (readonly [
  was: string,
  eintraege: Falllistenzeile,
  antwort: [profillage: string, kennung: string],
])[] = [
  ['alles bekannt', {}, ['Entwicklungsprofil', 'bFM']],
  [
    'Schreibweisen des Programms',
    {
      prognoseArbeitsmarkt: 'UEBER12',
      dominierend: 'l',
      fmEinschaetzung: 'JA',
      wohnsituation: 'nein',
      mobilitaet: '-',
    },
    ['Entwicklungsprofil', 'bFM'],
  ],
  ['eine Einschätzung ist leer', { wohnsituation: '' }, ['offen', 'offen']],
  ['eine Einschätzung ist keine', { wohnsituation: 'hoch' }, ['offen', 'offen']],
  ['eine halbe Stufe', { wohnsituation: 2.5 }, ['offen', 'offen']],
  ['ein unbekanntes Wort bei der Prognose', { prognoseArbeitsmarkt: 'bald' }, ['offen', 'offen']],
  ['ein unbekanntes Wort bei der Festlegung', { festlegung: 'vielleicht' }, ['offen', 'offen']],
  ['ein Wort mit Leerzeichen', { fmEinschaetzung: 'ja ' }, ['Entwicklungsprofil', 'offen']],
  ['Verdichtung ohne Begründung', { verdichtungBegruendung: '' }, ['Entwicklungsprofil', 'AV']],
  [
    'Verdichtung, deren Begründung nur ein Leerzeichen ist',
    { verdichtungBegruendung: ' ' },
    ['Entwicklungsprofil', 'offen'],
  ],
  [
    'eine Begründung, die mit einem Fragezeichen beginnt',
    { verdichtungBegruendung: '?!' },
    ['Entwicklungsprofil', 'bFM'],
  ],
];

it('understands entries as the program does; what is not understood is „offen“', async () => {
  const zeilen = EINTRAEGE.map(([, eintraege], nr) => ({
    kundennummer: `X${nr}`,
    ...alsZeile(BEKANNT),
    ...eintraege,
  }));
  const liste = await Kontrollliste.aus(await gebauteListe(zeilen));
  EINTRAEGE.forEach(([was, , antwort], nr) => {
    expect([was, ...liste.frage(`X${nr}`, ['profillage', 'kennung'])]).toEqual([was, ...antwort]);
  });
});

it('compares with what the program has written, wherever the rows stand now', async () => {
  const ordner = arbeitsordner();
  const leute = beispielliste(40, STICHTAG).filter(
    (each) => each.festlegung !== '' && BEDARFE.every(({ id }) => each[id] !== '?'),
  );
  const { code, err } = await runFall(
    [ordner.lege('ein.xlsx', await gebauteListe(leute)), ordner.pfad('aus.xlsx')],
    JETZT,
  );
  if (code !== 0) throw new Error(err);
  const sortiert = await mitExcelize(new Uint8Array(ordner.lies('aus.xlsx')), (file) =>
    dreheUm(file, leute.length),
  );
  ordner.raeumeAuf();
  const liste = await Kontrollliste.aus(sortiert);
  for (const { kundennummer = '', festgelegteProfillage = '' } of stichprobe(
    leute,
    3,
    'Personen der berechneten Fallliste',
  )) {
    const [p, stehtP, vergleichP, k, stehtK, vergleichK, satz] = liste.frage(kundennummer, [
      'profillage',
      'stehtProfillage',
      'vergleichProfillage',
      'kennung',
      'stehtKennung',
      'vergleichKennung',
      'satz',
    ]);
    const istFestgelegt = festgelegteProfillage !== '';
    expect([
      kundennummer,
      k,
      vergleichK,
      vergleichP,
      satz?.includes(LISTENKONTROLLE_SATZ.festgelegt),
    ]).toEqual([
      kundennummer,
      stehtK,
      KONTROLLE_STIMMT,
      istFestgelegt ? 'offen' : KONTROLLE_STIMMT,
      istFestgelegt,
    ]);
    if (!istFestgelegt) expect(p).toBe(stehtP);
  }
});

/** The last row becomes the first, as sorting does. */
function dreheUm(file: NewFile, zeilen: number): void {
  const [erste, letzte] = [ERSTE_REIHE, ERSTE_REIHE + zeilen - 1];
  const reihen = file.GetRows(FAELLE.blatt, { RawCellValue: true }).result;
  const spalten = Object.keys(FAELLE.spalten);
  for (let nr = 0; nr < zeilen; nr++)
    spalten.forEach((feld, spalte) => {
      const text = reihen[letzte - nr - 1]?.[spalte] ?? '';
      const istZahl = text !== '' && feld !== 'kundennummer' && Number.isFinite(Number(text));
      const zelle = `${buchstabe(feld)}${erste + nr}`;
      if (text === '') file.SetCellDefault(FAELLE.blatt, zelle, '');
      else file.SetCellValue(FAELLE.blatt, zelle, istZahl ? Number(text) : text);
    });
}

it('has formulas of allowed length, with functions that Excel 2016 and every other program knows', () => {
  const formeln = Object.values(listenformeln());
  expect(Math.max(...formeln.map((each) => each.length))).toBeLessThan(8192);
  const texte = formeln.flatMap((each) => each.match(/"[^"]*"/g) ?? []);
  expect(Math.max(...texte.map((each) => each.length))).toBeLessThan(255);
  const funktionen = new Set(
    formeln.flatMap((each) => each.replace(/"[^"]*"/g, '').match(/[A-Z]+(?=\()/g) ?? []),
  );
  expect([...funktionen].sort().join(' ')).toBe(
    'AND CHAR CODE COUNT COUNTIF COUNTIFS IF IFERROR INDEX INT ISNUMBER LEFT LEN LOWER MAX MID MOD OR REPT SUBSTITUTE SUMIFS TRIM VALUE',
  );
});

mitLibreOffice('the same in LibreOffice', () => {
  it('finds the same people, and decides as the program does', async () => {
    const ordner = arbeitsordner();
    const personen = await listeAus(NUMMERN);
    const alle = alleFaelle(EINGEBAUT);
    const faelle = stichprobe(
      inBloecken(alle, 400),
      1,
      'Vierhundertstel der Lagen in der Fallliste (LibreOffice)',
    ).flat();
    const lagen = await gebauteListe(
      faelle.map((fall, nr) => ({ kundennummer: `L${nr}`, ...alsZeile(fall) })),
    );
    // Its TRIM makes one blank of two, as that of Excel does; that of excelize does not.
    const eingaben = [...EINGABEN, ['B  3', unsuchbar] as const];
    const gefragt = [
      ...eingaben.map(([eingabe]) => gefragtNach(personen, eingabe)),
      ...faelle.map((_, nr) => gefragtNach(lagen, `L${nr}`)),
    ];
    const mappen = Object.fromEntries((await Promise.all(gefragt)).map((bytes, nr) => [`m${nr}`, bytes]));
    const gerechnet = alleDurchLibreOffice(ordner, mappen);
    ordner.raeumeAuf();
    const antwortIn = async (nr: number): Promise<Antwort> =>
      antwortAus(await blattleser(gerechnet[`m${nr}`] ?? new Uint8Array(), 'Kontrolle'));
    for (const [nr, [eingabe, wer]] of eingaben.entries()) {
      const { kennung, satz } = await antwortIn(nr);
      expect([eingabe, kennung, satz]).toEqual([eingabe, ...erwartet(wer)]);
    }
    for (const [nr, fall] of faelle.entries()) {
      const { profillage, kennung } = await antwortIn(eingaben.length + nr);
      if (istFalsch(fall, [profillage, kennung]))
        throw new Error(JSON.stringify({ fall, profillage, kennung }));
    }
    berichte(
      `Kontrolle in der Fallliste (LibreOffice): ${eingaben.length} Eingaben, ${faelle.length} von ${alle.length} Lagen`,
    );
  });
});
