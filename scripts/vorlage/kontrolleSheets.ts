/** The very hidden sheets of the rules: those that a house has released, and the values of all sets that formulas look up. */
import { fallformeln } from '../../src/fall/kontrolle/fallformeln';
import { KONTROLLFELDER, MAPPENSCHRITTE, SCHRITTSPALTE, schrittzelle } from '../../src/fall/kontrolle/felder';
import { KONTROLLE_OFFEN, KONTROLLWERTE } from '../../src/fall/kontrolle/tabelle';
import { kontrollzeilen } from '../../src/fall/kontrolle/zeilen';
import { REGELWERKE } from '../../src/fall/regelsaetze';
import { koepfe, type Liste } from '../../src/listen/liste';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { TemplateBuilder } from './builder';
import { cellAt } from './cells';
import { putSection, type Span } from './heading';
import { listenformeln } from './listenkontrolle/formeln';
import { LISTENSCHRITTE, listenschritt } from './listenkontrolle/schritte';
import type { SheetBuilder } from './sheetBuilder';
import { KENNUNG_TEXT } from './sheetTexts';
import type { StyleName } from './styles';

/** Without a set: one blank row. */
export function buildRegelwerkBlatt(builder: TemplateBuilder): void {
  putTabelle(builder, REGELWERKE, [[]]).finish();
}

/** Of a Fallmappe: also the steps by which it decides its case. */
export function buildKontrolleMitSchritten(builder: TemplateBuilder): void {
  const sheet = putWerte(builder);
  const formeln = fallformeln();
  for (const schritt of MAPPENSCHRITTE) putSchritt(sheet, schritt, schrittzelle(schritt), formeln[schritt]);
  sheet.finish();
}

/** Of a list of cases: also the steps by which it decides one person. */
export function buildKontrolleDerListe(builder: TemplateBuilder): void {
  const sheet = putWerte(builder);
  const formeln = listenformeln();
  for (const schritt of LISTENSCHRITTE) putSchritt(sheet, schritt, listenschritt(schritt), formeln[schritt]);
  sheet.finish();
}

/** A step with its name in front of it. */
function putSchritt(sheet: SheetBuilder, schritt: string, zelle: string, formel: string): void {
  sheet.put(zelle.replace(SCHRITTSPALTE.wert, SCHRITTSPALTE.label), schritt, 'technik');
  sheet.formula(zelle, formel, '', 'technikZahl');
}

/** With the values of the rules of the program. */
function putWerte(builder: TemplateBuilder): SheetBuilder {
  const spalten = Object.entries<Spalte<unknown>>(KONTROLLWERTE.spalten);
  const zeilen = kontrollzeilen([]).map((zeile) =>
    spalten.map(([feld, spalte]) => spalte.write(zeile[feld as keyof typeof zeile])),
  );
  return putTabelle(builder, KONTROLLWERTE, zeilen);
}

/** What it comes to, on another sheet: a section of five rows from this one on, with a gap above. */
export function putKontrolle(sheet: SheetBuilder, span: Span, row: number): void {
  sheet.height(row - 1, 10);
  putSection(sheet, span, row, KENNUNG_TEXT.kontrolle);
  sheet.band(`${span.from}${row + 1}:${span.to}${row + 1}`, KENNUNG_TEXT.kontrolleErklaerung, 'erklaerung');
  sheet.height(row + 1, 30);
  Object.values(KONTROLLFELDER).forEach(({ name, spalte, formel = '' }, index) => {
    const zeile = row + 2 + index;
    sheet.put(`A${zeile}`, spalte.kopf, 'label');
    sheet.formula(`B${zeile}`, formel.slice(1), KONTROLLE_OFFEN, 'spiegel');
    sheet.nameCell(name, `B${zeile}`);
    sheet.startHeight(zeile, 27);
  });
}

/** The table alone on its sheet, from A1 on: nothing below it. */
function putTabelle(
  builder: TemplateBuilder,
  liste: Liste,
  zeilen: readonly (readonly Zellwert[])[],
): SheetBuilder {
  const sheet = builder.addSheet(liste.blatt);
  const spalten = Object.values<Spalte<unknown>>(liste.spalten);
  koepfe(liste).forEach((kopf, nr) => sheet.put(cellAt(nr + 1, 1), kopf, 'technik'));
  zeilen.forEach((zeile, stelle) =>
    spalten.forEach(({ art }, nr) => {
      sheet.put(cellAt(nr + 1, stelle + 2), zeile[nr] ?? '', STIL[art] ?? 'technik');
    }),
  );
  sheet.table(liste.name, 'A1', cellAt(spalten.length, zeilen.length + 1));
  return sheet;
}

const STIL: Partial<Record<Spalte<unknown>['art'], StyleName>> = {
  tag: 'ergebnisTag',
  anzahl: 'technikZahl',
};
