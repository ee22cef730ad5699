/** The small block of formulas above tblVerlauf: relevant Handlungsbedarfe per Schlüsselgruppe for the newest Profilings. */
import { VERLAUF } from '../../src/bereiche/verlauf/listen';
import { gruppenEintrag } from '../../src/fall/auswahl';
import { zaehlformel } from '../../src/bereiche/verlauf/fach/zaehlformel';
import { SCHLUESSELGRUPPEN } from '../../src/rules/vocabulary';
import { VERLAUF_TEXT } from './sheetTexts';
import { cellAt } from './cells';
import type { SheetBuilder } from './sheetBuilder';

const POINTS = 8;

/** Place of the block: headers in `headRow`, then one row per Profiling, oldest first. */
export const COUNTS = {
  headRow: 6,
  firstRow: 7,
  lastRow: 6 + POINTS,
  dateColumn: 1,
  firstGroupColumn: 2,
  positionColumn: 2 + SCHLUESSELGRUPPEN.length,
} as const;

const DATUM = VERLAUF.spalten.datum.kopf;
const DATES = `${VERLAUF.name}[${DATUM}]`;
/** Far larger than any row number, so that a row number fits behind the decimal point of a date. */
const ROW_SCALE = 10000000;

/** Puts the block. */
export function putCounts(sheet: SheetBuilder): void {
  sheet.formula('A5', `IF(COUNT(${DATES})=0,"${VERLAUF_TEXT.leer}","")`, VERLAUF_TEXT.leer, 'hinweiszeile');
  sheet.height(5, 18);
  sheet.put(cellAt(COUNTS.dateColumn, COUNTS.headRow), DATUM, 'kopfKlein');
  SCHLUESSELGRUPPEN.forEach((gruppe, index) =>
    sheet.put(cellAt(COUNTS.firstGroupColumn + index, COUNTS.headRow), gruppenEintrag(gruppe), 'kopfKlein'),
  );
  sheet.put(cellAt(COUNTS.positionColumn, COUNTS.headRow), VERLAUF_TEXT.zeile, 'kopfKlein');
  sheet.height(COUNTS.headRow, 30);
  for (let point = 1; point <= POINTS; point += 1) putPoint(sheet, point);
}

function putPoint(sheet: SheetBuilder, point: number): void {
  const row = COUNTS.headRow + point;
  const position = cellAt(COUNTS.positionColumn, row);
  sheet.formula(position, positionFormula(point), '', 'anzahl');
  sheet.formula(cellAt(COUNTS.dateColumn, row), dateFormula(position), '', 'anzahl');
  SCHLUESSELGRUPPEN.forEach((gruppe, index) =>
    sheet.formula(
      cellAt(COUNTS.firstGroupColumn + index, row),
      `IF(${position}="","",${zaehlformel(gruppe, position)})`,
      '',
      'anzahl',
    ),
  );
  sheet.height(row, 24);
}

/**
 * Position in the table of the point-th of the newest Profilings, oldest first. Dates decide, not the order of the rows,
 * so that a sorted table draws the same chart; two Profilings of one day keep their order.
 */
function positionFormula(point: number): string {
  const rank = `MIN(${POINTS},COUNT(${DATES}))-${point - 1}`;
  const keys = `INT(${DATES})+(ROW(${DATES})-ROW(${VERLAUF.name}[[#Headers],[${DATUM}]]))/${ROW_SCALE}`;
  const key = `SUMPRODUCT(LARGE(${keys},${rank}))`;
  return `IF(${rank}<1,"",IFERROR(ROUND(MOD(${key},1)*${ROW_SCALE},0),""))`;
}

/** The date as text, so that the chart shows every Profiling as a step of its own. */
function dateFormula(position: string): string {
  const date = `INDEX(${DATES},${position})`;
  return `IF(${position}="","",RIGHT("0"&DAY(${date}),2)&"."&RIGHT("0"&MONTH(${date}),2)&"."&YEAR(${date}))`;
}
