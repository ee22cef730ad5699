/** Sheet „Leitfaden“: one long table with the starter set, for the house to change. */
import { BEISPIELZEILEN } from '../../src/bereiche/leitfaden/beispiele/zeilen.vorlage';
import { LEITFADEN, LEITFADEN_BLATT } from '../../src/bereiche/leitfaden/listen';
import { LEITFADEN_VORLAGE } from '../../src/bereiche/leitfaden/listen.vorlage';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { TemplateBuilder } from './builder';
import { LEITFADEN_TEXT } from './sheetTexts';
import { FIRST_TABLE_ROW, putTableSheet } from './tableSheet';

/** The texts of the starter set take one line each. */
const LINE_HEIGHT = 18;

/** Builds the sheet. It names no person: the Leitfaden belongs to the house. */
export function buildLeitfadenSheet(builder: TemplateBuilder): void {
  const sheet = putTableSheet(builder, {
    blatt: LEITFADEN_BLATT,
    tabelle: LEITFADEN_VORLAGE,
    titel: LEITFADEN_TEXT.titel,
    untertitel: LEITFADEN_TEXT.untertitel,
    abschnitt: LEITFADEN_TEXT.zeilen,
    erklaerung: LEITFADEN_TEXT.erklaerung,
    height: 32,
    fuer: 'haus',
    rows: rows(),
  });
  BEISPIELZEILEN.forEach((_, index) => sheet.startHeight(FIRST_TABLE_ROW + index, LINE_HEIGHT));
}

/** The starter set as its cells. */
function rows(): Zellwert[][] {
  const columns = Object.entries<Spalte<unknown>>(LEITFADEN.spalten);
  return BEISPIELZEILEN.map((row: Readonly<Record<string, unknown>>) =>
    columns.map(([field, column]) => column.write(row[field])),
  );
}
