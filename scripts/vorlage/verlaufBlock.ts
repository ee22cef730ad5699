/**
 * The block of formulas behind the second chart of the sheet „Verlauf“: the Ressourcenbereiche of the first and of the newest
 * Profiling. It stands to the right of all columns of the history and above its rows. Pure; writes nothing.
 */
import { VERLAUF, VERLAUF_BLATT } from '../../src/bereiche/verlauf/listen';
import type { Diagramm } from '../../src/excel/aktualisieren/diagramm';
import { columnLetters } from '../../src/listen/adresse';
import { koepfe } from '../../src/listen/liste';
import { RESSOURCENBEREICHE, type RessourcenbereichId } from '../../src/rules/vocabulary';
import { KURZ } from './kurznamen';

/** Explanation, headers, then and now; above the rows of the table, where no filter hides them. */
const ZEILE = { erklaerung: 5, kopf: 6, damals: 7, heute: 8 } as const;
const SPALTEN = koepfe(VERLAUF).length;
/** The columns in front of number, kind, remarks and Siegel. */
const VOR_DEM_NACHWEIS = Object.keys(VERLAUF.spalten).indexOf('nr');
/** One column stays free between the history and the block. */
const LINKS = SPALTEN + 2;
const LETZTER_BEREICH = LINKS + RESSOURCENBEREICHE.length;
const POSITION = columnLetters(LETZTER_BEREICH + 1);

const DATUM = VERLAUF.spalten.datum.kopf;
const DATEN = `${VERLAUF.name}[${DATUM}]`;
const POSITIONEN = `ROW(${DATEN})-ROW(${VERLAUF.name}[[#Headers],[${DATUM}]])`;

const bereich = (links: number, oben: number, rechts: number, unten: number): string =>
  `${columnLetters(links)}${oben}:${columnLetters(rechts)}${unten}`;

/** Place, contents and chart of the block; cells are texts or English formulas, row by row. */
export const VERLAUF_BLOCK = {
  adresse: bereich(LINKS, ZEILE.erklaerung, LETZTER_BEREICH + 1, ZEILE.heute),
  zellen: [
    [
      'Zahlen zum Diagramm der Ressourcenbereiche; #NV heißt: noch nicht eingeschätzt',
      ...RESSOURCENBEREICHE.map(() => ''),
      '',
    ],
    ['Profiling', ...RESSOURCENBEREICHE.map(({ id }) => KURZ[id]), 'Zeile im Verlauf'],
    zeile('damals', 'MIN', ZEILE.damals),
    zeile('heute', 'MAX', ZEILE.heute),
  ] as readonly (readonly string[])[],
  kopf: bereich(LINKS, ZEILE.kopf, LETZTER_BEREICH + 1, ZEILE.kopf),
  zahlen: bereich(LINKS, ZEILE.damals, LETZTER_BEREICH + 1, ZEILE.heute),
  stufen: bereich(LINKS + 1, ZEILE.damals, LETZTER_BEREICH, ZEILE.heute),
  diagramm: {
    titel: 'Ressourcenbereiche damals und heute',
    alternativ:
      'Balkendiagramm: Stufe jedes Ressourcenbereichs im ersten und im neuesten Profiling, 0 bis 3. Wo noch nicht eingeschätzt wurde, fehlt der Balken. Dieselben Zahlen stehen rechts neben dem Verlauf.',
    /** Headers and both rows, one series per row. */
    daten: bereich(LINKS, ZEILE.kopf, LETZTER_BEREICH, ZEILE.heute),
    reihen: [ZEILE.damals, ZEILE.heute].map((row) => ({
      name: `${columnLetters(LINKS)}${row}`,
      werte: bereich(LINKS + 1, row, LETZTER_BEREICH, row),
    })),
    kategorien: bereich(LINKS + 1, ZEILE.kopf, LETZTER_BEREICH, ZEILE.kopf),
    /** First and last cell under the chart: above the columns behind the ratings. */
    von: `${columnLetters(VOR_DEM_NACHWEIS + 1)}5`,
    bis: `${columnLetters(SPALTEN)}14`,
  },
} as const;

/** A row of the block: whose Profiling, one Stufe per Ressourcenbereich, its position in the table. */
function zeile(wort: string, extrem: 'MIN' | 'MAX', row: number): string[] {
  const position = `$${POSITION}${row}`;
  return [
    `="${wort}"&IF(${position}="",""," ("&${tag(position)}&")")`,
    ...RESSOURCENBEREICHE.map(({ id }) => stufe(id, position)),
    `=IF(COUNT(${DATEN})=0,"",SUMPRODUCT(MAX((${DATEN}=${extrem}(${DATEN}))*(${POSITIONEN}))))`,
  ];
}

/** The day as text: formats of numbers are spelled differently in every language. */
function tag(position: string): string {
  const datum = `INDEX(${DATEN},${position})`;
  return `RIGHT("0"&DAY(${datum}),2)&"."&RIGHT("0"&MONTH(${datum}),2)&"."&YEAR(${datum})`;
}

/** Only the error value leaves a gap in a chart; an empty text would be drawn like Stufe 0. */
function stufe(id: RessourcenbereichId, position: string): string {
  const zelle = `INDEX(${VERLAUF.name}[${id}],${position})`;
  return `=IF(${position}="",NA(),IF(ISNUMBER(${zelle}),${zelle},NA()))`;
}

/** The chart over the block, as Excel draws it where it came without. */
export const RESSOURCENDIAGRAMM: Diagramm = {
  blatt: VERLAUF_BLATT,
  typ: 'BarClustered',
  daten: VERLAUF_BLOCK.diagramm.daten,
  reihen: 'Rows',
  titel: VERLAUF_BLOCK.diagramm.titel,
  von: VERLAUF_BLOCK.diagramm.von,
  bis: VERLAUF_BLOCK.diagramm.bis,
};
