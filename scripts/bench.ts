/**
 * `npm run bench`: how fast the rules answer, with json-rules-engine, DuckDB and LibreOffice on the same tables beside it, the
 * same set of rules in four engines, and how fast the pane is.
 * Bundled before it runs, as the rules in the pane are: loaded file by file, every import would be measured along. Prints
 * figures and the machine they come from; it judges nothing and no test depends on it.
 */
import { cpus } from 'node:os';
import { entscheide, type Entscheidung } from '../src/fall/entscheiden';
import type { Fall } from '../src/fall/fall';
import { lageVon } from '../src/fall/lage';
import { steerFall } from '../src/fall/steerFall';
import { whatWouldChange } from '../src/fall/whatWouldChange';
import { OFFENER_FALL } from '../test/support/faelle';
import { knownCases, partlyOpenCases } from './bench/cases';
import { einlesezeiten } from './bench/einlesen';
import { falllisten, listeInExcel } from './bench/listenzeilen';
import { listenzeit } from './bench/listen';
import { mappenkosten } from './bench/mappe';
import { paketzeiten } from './bench/paket';
import { jsonFacts, jsonRulesDecider } from './bench/jsonRules';
import { median, milliseconds, perSecond, perSecondAsync } from './bench/measure';
import { officezeilen, spaltenzeilen } from './bench/spaltenzeilen';
import { type Line, ms, rate } from './bench/zeile';
import { vierMaschinen } from './bench/maschinen';
import { vergleichszeiten } from './bench/vergleich';
import { vermerkzeiten } from './bench/vermerke';
import { werkstattzeiten } from './bench/werkstatt';
import { workshopzeiten } from './bench/workshop';
import { zeilenmessung } from './bench/zeilen';

const SAMPLE = 2000;
/** The employable people of a big city. */
const STADT = 34_000;

/** Tables P and K as `steerFall` goes through them where nothing is open. */
function profilUndKennung(fall: Fall): Entscheidung {
  const lage = lageVon(fall);
  return entscheide(lage, lage);
}

function decisions(cases: readonly Fall[]): Line[] {
  return [
    ['Alles bekannt: nur die Tabellen P und K', rate(perSecond(cases, profilUndKennung))],
    ['Alles bekannt: mit Hinweisen und vollständiger Begründung', rate(perSecond(cases, steerFall))],
  ];
}

function unknowns(cases: readonly Fall[]): Line[] {
  const open = Array.from({ length: 200 }, () => OFFENER_FALL);
  const partly = partlyOpenCases(SAMPLE);
  return [
    ['Alles offen: mit Begründung (Median)', ms(median(milliseconds(open, steerFall)))],
    ['Halb erhoben: mit Begründung (Median)', ms(median(milliseconds(partly, steerFall)))],
    [
      'Welche Angabe würde das Ergebnis ändern? Alles bekannt (Median)',
      ms(median(milliseconds(cases, whatWouldChange))),
    ],
    [
      'Welche Angabe würde das Ergebnis ändern? Halb erhoben (Median)',
      ms(median(milliseconds(partly, whatWouldChange))),
    ],
  ];
}

/** The same answers from json-rules-engine; a different one would make the comparison worthless. */
async function yardstick(cases: readonly Fall[]): Promise<Line[]> {
  const decider = jsonRulesDecider();
  const facts = cases.map(jsonFacts);
  for (const [index, fall] of cases.entries()) {
    const { profillage, kennung, betreuung } = steerFall(fall);
    const other = await decider(facts[index] ?? {});
    if (other.join() !== [profillage.regel, kennung.regel, betreuung.regel].join())
      throw new Error(`json-rules-engine answers ${other.join()} to case ${index}`);
  }
  const figure = await perSecondAsync(facts, decider);
  return [['Zum Vergleich: json-rules-engine, Fakten fertig gezählt, gleiche Antworten', rate(figure)]];
}

/** Cases in columns, with DuckDB and LibreOffice beside them. */
async function spalten(): Promise<Line[]> {
  const cases = knownCases(STADT);
  const lines = [];
  for (const anzahl of [STADT, 1_000_000]) lines.push(...(await spaltenzeilen(cases, anzahl)));
  return [...lines, ...officezeilen(cases)];
}

/** One Fallmappe through the genuine office.js; the time is that of the stand-in Excel. */
async function fallmappe(): Promise<Line[]> {
  // The first ones compile office.js, which a pane has done before anybody presses a button.
  const alle = [];
  for (let lauf = 0; lauf < 20; lauf++) alle.push(await mappenkosten());
  const kosten = alle.slice(5);
  const { roundTrips, actions, bytes } = kosten[0] as (typeof kosten)[number];
  return [
    ['Eine Fallmappe lesen, berechnen, eintragen: Umläufe', String(roundTrips)],
    ['… Aktionen', String(actions)],
    ['… Bytes hin und zurück', bytes.toLocaleString('de-DE')],
    ['… mit dem Stellvertreter für Excel (Median)', ms(median(kosten.map((each) => each.ms)))],
    ['… davon in Programm und office.js (Median)', ms(median(kosten.map((each) => each.eigeneMs)))],
  ];
}

/** The same workbook as a package, without Excel. */
async function paket(): Promise<Line[]> {
  const { lesen, eintragen } = await paketzeiten();
  return [
    ['Eine Fallmappe als Paket öffnen und lesen (Median von 25)', ms(lesen)],
    ['… lesen, berechnen, eintragen und zurücklesen (Median von 25)', ms(eintragen)],
  ];
}

/** What a Fachkraft has, read into an empty list, from file to file. */
async function einlesen(): Promise<Line[]> {
  const { erstes, weiteres } = await einlesezeiten(150);
  return [
    ['150 Fallmappen in eine Fallliste einlesen', ms(erstes)],
    ['… noch einmal, wenn alles schon darin steht', ms(weiteres)],
  ];
}

/** The table engine alone, with a table of the size that a big city has. */
function listen(): Line[] {
  return [['Tabelle mit 34.000 Zeilen und 20 Spalten verstehen (Median von 7)', ms(listenzeit(STADT))]];
}

/** The headless run over very many cases, as a process of its own. */
function zeilen(cases: readonly Fall[]): Line[] {
  return [
    ['Eine Million bekannte Fälle als .ndjson, kurz', ''],
    ['…', zeilenmessung(cases, 1_000_000, ['--kurz'])],
    ['Hunderttausend mit ganzem Ergebnis', ''],
    ['…', zeilenmessung(cases, 100_000, [])],
  ];
}

/** The FM-Vermerke of a workbook with far more of them than any has. */
async function vermerke(): Promise<Line[]> {
  const { passwort, lesen } = await vermerkzeiten(1000);
  return [
    ['FM-Vermerke: vom Passwort zum offenen Tresor', ms(passwort)],
    ['… danach 1.000 Vermerke entschlüsseln', ms(lesen)],
  ];
}

/** The pane in a real browser, beside the stand-in Excel. */
async function werkstatt(): Promise<Line[]> {
  const { opening, firstReading, shown, written } = await werkstattzeiten();
  return [
    ['Werkstatt: Aufgabenbereich öffnen bis zur ersten Anfrage an Excel', ms(opening)],
    ['Werkstatt: erstes Lesen', ms(firstReading)],
    ['Werkstatt: Taste im Reiter Erheben, bis die Antwort zu sehen ist (Median von 14)', ms(shown)],
    ['… bis sie in ihrer Zelle steht (Median von 14)', ms(written)],
  ];
}

/** All measurements; a further one is one more function in this list. */
const SECTIONS: readonly ((cases: readonly Fall[]) => Line[] | Promise<Line[]>)[] = [
  decisions,
  unknowns,
  yardstick,
  spalten,
  vierMaschinen,
  vergleichszeiten,
  fallmappe,
  paket,
  einlesen,
  falllisten,
  listeInExcel,
  listen,
  zeilen,
  vermerke,
  workshopzeiten,
  werkstatt,
];

async function main(): Promise<void> {
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'CPU unbekannt'}, ${SAMPLE} verschiedene Fälle`,
  );
  const cases = knownCases(SAMPLE);
  for (const section of SECTIONS) {
    for (const [what, figure] of await section(cases))
      console.log(`${what.padEnd(80)}${figure.padStart(20)}`);
  }
}

void main();
