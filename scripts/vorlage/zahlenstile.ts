/** The looks of cells that count: of a cell, and of a sum. */
import type { Style } from 'excelize-wasm';
import { ACCENT, align, box, fill, font, FORMAT, SOFT_LINE, THIN, TINT } from './styleParts';

/** A dash for 0, so that a cell with somebody stands out; what must not be below 0 shows its minus. */
const ZAHL_ODER_STRICH = { CustomNumFmt: '0;-0;"–"' };
/** The sign tells the direction. */
const MIT_VORZEICHEN = { CustomNumFmt: '+0;-0;"±"0' };
/** Whole percents, as the file format numbers it. */
const PROZENT = { NumFmt: 9 };

const einzeln = (format: Style): Style => ({
  Font: font(10),
  Border: box(THIN, SOFT_LINE),
  Alignment: align('center'),
  ...format,
});
const summe = (format: Style, horizontal = 'center', indent = 0): Style => ({
  Font: font(10, ACCENT, { Bold: true }),
  Fill: fill(TINT),
  Border: box(THIN, SOFT_LINE),
  Alignment: align(horizontal, 'center', indent),
  ...format,
});

export const ZAHLENSTILE = {
  zahl: einzeln(ZAHL_ODER_STRICH),
  zahlSumme: summe(ZAHL_ODER_STRICH),
  unterschiedSumme: summe(MIT_VORZEICHEN),
  anteilSumme: summe({}),
  prozent: einzeln(PROZENT),
  prozentSumme: summe(PROZENT),
  tagMitte: einzeln(FORMAT.datum),
  festSumme: summe({}, 'left', 1),
} satisfies Record<string, Style>;
