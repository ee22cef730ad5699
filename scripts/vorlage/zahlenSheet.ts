/** Hidden sheet „Zahlen“: what the program counts and remembers for the sheets that show it. Nothing stands below its table. */
import {
  FESTE_REIHEN,
  ZAHLEN,
  ZAHLEN_STAND,
  ZAHLENREIHE,
  type Zahlenspalte,
} from '../../src/bereiche/fallliste';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { putTitle } from './heading';
import { ZAHLEN_TEXT } from './falllisteTexte';
import type { StyleName } from './styles';

const ROW = { stand: 3, kopf: 5 } as const;
const SPALTEN = Object.entries<Spalte<unknown>>(ZAHLEN.spalten);

/** Cells of a row that is there already, by field. */
export type Zahlenvorgabe = Readonly<Partial<Record<Zahlenspalte, Zellwert>>>;

/** Builds the sheet, with a row for each line that is always counted. @param vorgaben further cells by key, and further rows. */
export function buildZahlenSheet(
  builder: TemplateBuilder,
  vorgaben: ReadonlyMap<string, Zahlenvorgabe> = new Map(),
): void {
  const sheet = builder.addSheet(ZAHLEN.blatt);
  const to = columnName(SPALTEN.length);
  sheet.widths(SPALTEN.map((_, index) => (index < 2 ? 34 : 11)));
  putTitle(sheet, { from: 'A', to }, ZAHLEN_TEXT.titel);
  sheet.put('A2', ZAHLEN_TEXT.untertitel, 'fallzeile');
  sheet.put(`A${ROW.stand}`, ZAHLEN_STAND.spalte.kopf, 'label');
  // Whole columns: rows may come and be sorted.
  const tage = columnName(SPALTEN.findIndex(([feld]) => feld === 'tag') + 1);
  sheet.count(`B${ROW.stand}`, `SUMIF($A:$A,"${ZAHLENREIHE.stand}",$${tage}:$${tage})`, 'tagMitte');
  sheet.nameCell(ZAHLEN_STAND.name, `B${ROW.stand}`);
  const reihen = [...new Set([...FESTE_REIHEN, ...vorgaben.keys()])];
  SPALTEN.forEach(([feld, { kopf, art }], index) => {
    sheet.put(cellAt(index + 1, ROW.kopf), kopf, 'kopf');
    reihen.forEach((schluessel, nr) => {
      const wert = feld === 'schluessel' ? schluessel : vorgaben.get(schluessel)?.[feld as Zahlenspalte];
      sheet.put(cellAt(index + 1, ROW.kopf + 1 + nr), wert ?? '', STIL[art] ?? 'ergebnisListe');
    });
  });
  sheet.table(ZAHLEN.name, cellAt(1, ROW.kopf), cellAt(SPALTEN.length, ROW.kopf + reihen.length));
  sheet.finish();
}

const STIL: Partial<Record<Spalte<unknown>['art'], StyleName>> = {
  tag: 'ergebnisTag',
  anzahl: 'ergebnisAnzahl',
};
