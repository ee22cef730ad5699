/** The very hidden sheet: the passport of the template, and the lists behind the drop-downs. */
import {
  ALLE_NAMEN,
  BLATT,
  PASS_SCHLUESSEL,
  TABELLE,
  VORLAGE_ID,
  VORLAGE_VERSION,
} from '../../src/mappe/layout';
import { LISTE, NAME_AKTE, NAME_V2 } from '../../src/excel/listen';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { STUFE_LABEL, STUFE_OFFEN_LABEL, STUFEN, type Stufe } from '../../src/rules/vocabulary';
import type { TemplateBuilder } from './builder';
import { absolute, cellAt } from './cells';
import { listName, LISTS, type ListId } from './lists';
import type { SheetBuilder } from './sheetBuilder';

/** Column D: the words of the Stufen; the lists follow from column F on. */
const WORDS_COLUMN = 4;
const FIRST_LIST_COLUMN = 6;
const FIRST_LIST_ROW = 2;
const STUFEN_IN_ORDER = [...STUFEN, '?'] as const;

/** Where the words of a Stufe stand, and the words. */
export function stufenText(stufe: Stufe | '?'): { cell: string; text: string } {
  const cell = cellAt(WORDS_COLUMN, FIRST_LIST_ROW + STUFEN_IN_ORDER.indexOf(stufe));
  return {
    cell: `${BLATT.pass}!${absolute(cell)}`,
    text: stufe === '?' ? STUFE_OFFEN_LABEL : STUFE_LABEL[stufe],
  };
}

/** Everything a template of this version must hold. */
export const INVENTORY: readonly string[] = [
  ...new Set([...Object.values(TABELLE), ...Object.values(LISTE)]),
  ...ALLE_NAMEN,
  ...Object.values(NAME_AKTE),
];

/** Builds the sheet; `hidePassport` in the package hides it from the list of sheets. */
export function buildPassSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(BLATT.pass);
  sheet.widths([14, 60, 4, 50]);
  const passport: readonly (readonly [string, string | number])[] = [
    [PASS_SCHLUESSEL.vorlage, VORLAGE_ID],
    [PASS_SCHLUESSEL.version, VORLAGE_VERSION],
    [PASS_SCHLUESSEL.regelwerk, REGELWERK_VERSION],
    [PASS_SCHLUESSEL.inventar, INVENTORY.join(' ')],
    [PASS_SCHLUESSEL.verlaufStand, ''],
  ];
  passport.forEach(([key, value], index) => {
    sheet.put(cellAt(1, index + 1), key, 'technik');
    sheet.put(cellAt(2, index + 1), value, typeof value === 'number' ? 'technikZahl' : 'technik');
  });
  sheet.nameCell(NAME_V2.verlaufStand, cellAt(2, passport.length));
  STUFEN_IN_ORDER.forEach((stufe, index) => {
    sheet.put(cellAt(WORDS_COLUMN, FIRST_LIST_ROW + index), stufenText(stufe).text, 'technik');
  });
  (Object.keys(LISTS) as ListId[]).forEach((list, index) =>
    putList(builder, sheet, list, FIRST_LIST_COLUMN + index),
  );
  sheet.finish();
}

function putList(builder: TemplateBuilder, sheet: SheetBuilder, list: ListId, column: number): void {
  const values: readonly (string | number)[] = LISTS[list];
  sheet.put(cellAt(column, FIRST_LIST_ROW - 1), listName(list), 'technik');
  values.forEach((value, index) => {
    sheet.put(
      cellAt(column, FIRST_LIST_ROW + index),
      value,
      typeof value === 'number' ? 'technikZahl' : 'technik',
    );
  });
  const first = absolute(cellAt(column, FIRST_LIST_ROW));
  const last = absolute(cellAt(column, FIRST_LIST_ROW + values.length - 1));
  builder.defineName(listName(list), `${sheet.name}!${first}:${last}`);
}
