/** The very hidden sheet: the passport of the template, and the lists behind the drop-downs. */
import { VERLAUF_STAND } from '../../src/bereiche/verlauf/listen';
import { bereichstext, type Mappenbereich } from '../../src/mappe/bereich';
import { BLATT, PASS_SCHLUESSEL, VORLAGE_ID, VORLAGE_VERSION } from '../../src/mappe/layout';
import { vereint } from '../../src/mappe/teile';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { STUFE_LABEL, STUFE_OFFEN_LABEL, STUFEN, type Stufe } from '../../src/rules/vocabulary';
import type { TemplateBuilder } from './builder';
import { absolute, cellAt } from './cells';
import { listName, type Lists, listsOf } from './lists';
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

/** Everything a template with these Bereiche must hold. */
export function inventory(bereiche: readonly Mappenbereich[]): readonly string[] {
  const teile = vereint(...bereiche.map((bereich) => bereich.teile));
  return [...teile.listen, ...teile.felder].map(({ name }) => name);
}

/** A row of the passport: its key, its value, and the defined name of the value where there is one. */
type Passzeile = readonly [key: string, value: string | number, name?: string];

/** What the passport of a workbook says, and the lists behind its drop-downs. */
interface Passport {
  readonly zeilen: readonly Passzeile[];
  readonly lists: Lists;
}

/**
 * Builds the sheet of a Fallmappe; `hidePassport` in the package hides it from the list of sheets.
 * @param art another kind, for a workbook that is one and holds more.
 */
export function buildPassSheet(
  builder: TemplateBuilder,
  bereiche: readonly Mappenbereich[],
  art: string = VORLAGE_ID,
): void {
  const versionen = new Map(bereiche.map(({ id, version }) => [id, version]));
  const zeilen: Passport['zeilen'] = [
    [PASS_SCHLUESSEL.vorlage, art],
    [PASS_SCHLUESSEL.version, VORLAGE_VERSION],
    [PASS_SCHLUESSEL.regelwerk, REGELWERK_VERSION],
    [PASS_SCHLUESSEL.inventar, inventory(bereiche).join(' ')],
    [PASS_SCHLUESSEL.verlaufStand, '', VERLAUF_STAND.name],
    [PASS_SCHLUESSEL.bereiche, bereichstext({ versionen, unfertig: [] })],
  ];
  putPassSheet(builder, { zeilen, lists: listsOf(bereiche) });
}

/** Builds the sheet of any workbook. */
export function putPassSheet(builder: TemplateBuilder, { zeilen, lists }: Passport): void {
  const sheet = builder.addSheet(BLATT.pass);
  sheet.widths([14, 60, 4, 50]);
  zeilen.forEach(([key, value, name], index) => {
    sheet.put(cellAt(1, index + 1), key, 'technik');
    sheet.put(cellAt(2, index + 1), value, typeof value === 'number' ? 'technikZahl' : 'technik');
    if (name !== undefined) sheet.nameCell(name, cellAt(2, index + 1));
  });
  STUFEN_IN_ORDER.forEach((stufe, index) => {
    sheet.put(cellAt(WORDS_COLUMN, FIRST_LIST_ROW + index), stufenText(stufe).text, 'technik');
  });
  [...lists].forEach(([list, values], index) => {
    putList(builder, sheet, { list, values, column: FIRST_LIST_COLUMN + index });
  });
  sheet.finish();
}

interface ListColumn {
  readonly list: string;
  readonly values: readonly (string | number)[];
  readonly column: number;
}

function putList(builder: TemplateBuilder, sheet: SheetBuilder, { list, values, column }: ListColumn): void {
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
