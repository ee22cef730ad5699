/** Sheet „Fälle“: one table with a row per person. Nothing stands beside or below it; it is far wider than a page. */
import { ERGEBNIS_IDS, FAELLE, LISTE_STAND } from '../../src/bereiche/fallliste';
import { FAELLE_VORLAGE, LISTE_STAND_VORLAGE } from '../../src/bereiche/fallliste/listen.vorlage';
import type { PlainDate } from '../../src/listen/plainDate';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { check } from './excelize';
import { FALLLISTE_TEXT } from './falllisteTexte';
import { putTitle } from './heading';
import { cellStyle, listWidths } from './listTable';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { resultValidation, validation } from './validations';

/** The cells of one row by field; what is not named stays empty. */
export type Falllistenzeile = Readonly<Partial<Record<keyof (typeof FAELLE)['spalten'], Zellwert>>>;

const ROW = { stand: 3, kopf: 5 } as const;
const FIRST_ROW = ROW.kopf + 1;
/** Drop-downs and checks reach as far as the list of a big city. */
const LAST_ROW = ROW.kopf + 34_000;
const HEAD_HEIGHT = 60;
const ROW_HEIGHT = 18;
const ERGEBNISSE: ReadonlySet<string> = new Set(ERGEBNIS_IDS);
const SPALTEN: readonly (readonly [string, Spalte<unknown>])[] = Object.entries<Spalte<unknown>>(
  FAELLE.spalten,
);

/** Builds the sheet with these rows, or with an empty one. @param stand the day of the list; empty without. */
export function buildFaelleSheet(
  builder: TemplateBuilder,
  zeilen: readonly Falllistenzeile[],
  stand: PlainDate | null = null,
): void {
  const sheet = builder.addSheet(FAELLE.blatt);
  sheet.widths(listWidths(FAELLE_VORLAGE));
  putHead(sheet, stand);
  const rows = zeilen.length > 0 ? zeilen : [{}];
  const last = ROW.kopf + rows.length;
  SPALTEN.forEach(([feld, spalte], index) => {
    putColumn(sheet, { feld, spalte, column: index + 1, last });
  });
  rows.forEach((row, index) => {
    putRow(sheet, row, FIRST_ROW + index);
  });
  sheet.table(FAELLE.name, cellAt(1, ROW.kopf), cellAt(SPALTEN.length, last));
  sheet.height(ROW.kopf, HEAD_HEIGHT);
  sheet.finish(`A${FIRST_ROW}`, ROW.kopf);
  setUpWidePage(builder);
}

function putHead(sheet: SheetBuilder, stand: PlainDate | null): void {
  putTitle(sheet, { from: 'A', to: columnName(SPALTEN.length) }, FALLLISTE_TEXT.titel);
  sheet.put('A2', FALLLISTE_TEXT.untertitel, 'fallzeile');
  const { feld, titel, eingabe } = LISTE_STAND_VORLAGE;
  sheet.put(`A${ROW.stand}`, titel, 'label');
  sheet.put(`B${ROW.stand}`, LISTE_STAND.spalte.write(stand), 'eingabeDatum');
  sheet.validate(validation(`B${ROW.stand}`, feld.spalte, titel, eingabe));
  sheet.nameCell(LISTE_STAND.name, `B${ROW.stand}`);
  sheet.put(`D${ROW.stand}`, FALLLISTE_TEXT.legende, 'hinweiszeile');
}

interface Column {
  readonly feld: string;
  readonly spalte: Spalte<unknown>;
  readonly column: number;
  /** Last row of the table. */
  readonly last: number;
}

function putColumn(sheet: SheetBuilder, { feld, spalte, column, last }: Column): void {
  sheet.put(cellAt(column, ROW.kopf), spalte.kopf, 'kopf');
  sheet.style(`${cellAt(column, FIRST_ROW)}:${cellAt(column, last)}`, styleOf(feld, spalte));
  const range = `${cellAt(column, FIRST_ROW)}:${cellAt(column, LAST_ROW)}`;
  const prompt = FAELLE_VORLAGE.spalten[feld]?.eingabe ?? '';
  sheet.validate(
    ERGEBNISSE.has(feld) ? resultValidation(range) : validation(range, spalte, titelVon(spalte), prompt),
  );
}

/** The header of a rating may be longer than a title. */
function titelVon({ kopf, angebot }: Spalte<unknown>): string {
  return angebot?.name === 'Stufe' ? angebot.name : kopf;
}

function putRow(sheet: SheetBuilder, row: Falllistenzeile, number: number): void {
  SPALTEN.forEach(([feld, spalte], index) => {
    const wert = row[feld as keyof Falllistenzeile] ?? '';
    if (wert !== '') sheet.put(cellAt(index + 1, number), wert, styleOf(feld, spalte));
  });
  sheet.height(number, ROW_HEIGHT);
}

function styleOf(feld: string, spalte: Spalte<unknown>): StyleName {
  if (!ERGEBNISSE.has(feld)) return cellStyle(spalte);
  if (spalte.art === 'tag') return feld === 'berechnetAm' ? 'ergebnisZeitpunkt' : 'ergebnisTag';
  return spalte.art === 'anzahl' ? 'ergebnisAnzahl' : 'ergebnisListe';
}

/** In its own size on as many pages as it takes, the first column on each. */
function setUpWidePage({ file }: TemplateBuilder): void {
  check(file.SetSheetProps(FAELLE.blatt, { TabColorRGB: '0B4F5C' }));
  check(
    file.SetPageLayout(FAELLE.blatt, {
      Size: 9,
      Orientation: 'landscape',
      PageOrder: 'overThenDown',
    }),
  );
  check(
    file.SetDefinedName({
      Name: '_xlnm.Print_Titles',
      RefersTo: `${FAELLE.blatt}!$A:$A,${FAELLE.blatt}!$${ROW.kopf}:$${ROW.kopf}`,
      Scope: FAELLE.blatt,
    }),
  );
}
