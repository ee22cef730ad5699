/** Sheet „Exter“: the places of the Träger above, and below them, free to grow, the waiting list. */
import { FAELLE, FALLLISTE_BLATT, WARTELISTE, type Wartelistenzeile } from '../../src/bereiche/fallliste';
import type { Wartelistenspalte } from '../../src/bereiche/fallliste/listen';
import { PLAETZE_VORLAGE, WARTELISTE_VORLAGE } from '../../src/bereiche/fallliste/listen.vorlage';
import type { Spalte } from '../../src/listen/spalte';
import type { TemplateBuilder } from './builder';
import { cellAt } from './cells';
import { EXTER_TEXT } from './exterTexte';
import { FALLLISTE_TEXT } from './falllisteTexte';
import { putExplainedSection, putTitle, type Span } from './heading';
import { genauWie, stehtSchonDa } from './kriterium';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { resultValidation } from './validations';

/** A Träger and its places. */
export type Traegerzeile = readonly [traeger: string, plaetze: number];

const SPAN: Span = { from: 'A', to: 'G' };
/** Rows for Träger: people type into them and need not let the table grow into the one below. */
const TRAEGER = 12;
const ROW = {
  section: 4,
  explanation: 5,
  head: 6,
  first: 7,
  last: 6 + TRAEGER,
  andere: 7 + TRAEGER,
} as const;
const SUMME = ROW.andere + 1;
const LISTE = { section: SUMME + 2, explanation: SUMME + 3, head: SUMME + 4 } as const;
const ROW_HEIGHT = 20;
const EXPLANATION_HEIGHT = 30;
const HEAD_HEIGHT = 24;
/** As far as results may reach: nobody types there. */
const LAST_ROW = LISTE.head + 5000;

/** Builds the sheet, with these Träger and people who wait, or with none. */
export function buildExterSheet(
  builder: TemplateBuilder,
  traeger: readonly Traegerzeile[],
  wartende: readonly Wartelistenzeile[],
): void {
  const sheet = builder.addSheet(FALLLISTE_BLATT.exter);
  sheet.widths(listWidths(WARTELISTE_VORLAGE));
  putTitle(sheet, SPAN, EXTER_TEXT.titel);
  sheet.put(`${SPAN.from}2`, EXTER_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  putPlaetze(sheet, traeger);
  putWarteliste(sheet, wartende);
  sheet.finish(`B${ROW.first}`);
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: '$1:$2',
    mappe: FALLLISTE_TEXT.mappe,
  });
}

function putPlaetze(sheet: SheetBuilder, traeger: readonly Traegerzeile[]): void {
  const rows = { sections: ROW.section, explanations: ROW.explanation, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, SPAN, rows, EXTER_TEXT.plaetze, EXTER_TEXT.plaetzeErklaerung);
  const zeilen = Array.from({ length: TRAEGER }, (_, index) => traeger[index] ?? []);
  putListTable(sheet, PLAETZE_VORLAGE, { column: 2, row: ROW.head }, zeilen, 1);
  const { belegt, frei, hinweis } = EXTER_TEXT;
  [belegt, frei, hinweis].forEach((kopf, index) => {
    sheet.put(cellAt(4 + index, ROW.head), kopf, 'kopf');
  });
  for (let row = ROW.first; row <= ROW.last; row += 1) putTraeger(sheet, row);
  putSummen(sheet);
}

const TRAEGERSPALTE = `${FAELLE.name}[${FAELLE.spalten.exterTraeger.kopf}]`;

function putTraeger(sheet: SheetBuilder, row: number): void {
  const [name, plaetze, belegt] = [`B${row}`, `C${row}`, `D${row}`];
  const ungezaehlt = `OR(${name}="",${stehtSchonDa(`B$${ROW.first}:${name}`, name)})`;
  const { doppelt, ohneZahl, ueberbucht } = EXTER_TEXT;
  sheet.count(belegt, `IF(${ungezaehlt},"",COUNTIF(${TRAEGERSPALTE},${genauWie(name)}))`, 'zahl');
  sheet.count(`E${row}`, `IF(OR(${belegt}="",${plaetze}=""),"",MAX(0,${plaetze}-${belegt}))`, 'zahlSumme');
  const zuViel = `IF(${belegt}>${plaetze},"${ueberbucht}"&(${belegt}-${plaetze}),"")`;
  const ohne = `IF(${plaetze}="","${ohneZahl}",${zuViel})`;
  sheet.formula(`F${row}`, `IF(${name}="","",IF(${belegt}="","${doppelt}",${ohne}))`, '', 'fest');
  sheet.lookIf(`F${row}`, `F${row}<>""`, 'falsch');
  sheet.height(row, ROW_HEIGHT);
}

function putSummen(sheet: SheetBuilder): void {
  const summe = (column: string, last: number): string => `SUM(${column}${ROW.first}:${column}${last})`;
  const { andere, andereHinweis, zusammen } = EXTER_TEXT;
  sheet.style(`B${ROW.andere}:F${ROW.andere}`, 'fest');
  sheet.put(`B${ROW.andere}`, andere, 'fest');
  sheet.count(`D${ROW.andere}`, `COUNTA(${TRAEGERSPALTE})-${summe('D', ROW.last)}`, 'zahl');
  sheet.formula(`F${ROW.andere}`, `IF(D${ROW.andere}=0,"","${andereHinweis}")`, '', 'fest');
  sheet.lookIf(`F${ROW.andere}`, `F${ROW.andere}<>""`, 'falsch');
  sheet.style(`B${SUMME}:F${SUMME}`, 'festSumme');
  sheet.put(`B${SUMME}`, zusammen, 'festSumme');
  sheet.count(`C${SUMME}`, summe('C', ROW.last), 'zahlSumme');
  sheet.count(`D${SUMME}`, summe('D', ROW.andere), 'zahlSumme');
  sheet.count(`E${SUMME}`, summe('E', ROW.last), 'zahlSumme');
  [ROW.andere, SUMME].forEach((row) => {
    sheet.height(row, ROW_HEIGHT);
  });
}

const WARTELISTENSTIL = {
  rang: 'ergebnisAnzahl',
  kundennummer: 'ergebnisListe',
  fachkraft: 'ergebnisListe',
  kennungSeit: 'ergebnisTag',
  zugang: 'ergebnisTag',
  vorschlag: 'ergebnisListe',
  stand: 'ergebnisTag',
} as const satisfies Record<Wartelistenspalte, StyleName>;

function putWarteliste(sheet: SheetBuilder, wartende: readonly Wartelistenzeile[]): void {
  const { warteliste, wartelisteErklaerung } = EXTER_TEXT;
  const rows = { sections: LISTE.section, explanations: LISTE.explanation, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, SPAN, rows, warteliste, wartelisteErklaerung);
  const [first, last] = [LISTE.head + 1, LISTE.head + Math.max(1, wartende.length)];
  const spalten = Object.entries<Spalte<unknown>>(WARTELISTE.spalten);
  spalten.forEach(([feld, { kopf }], index) => {
    const stil = WARTELISTENSTIL[feld as Wartelistenspalte];
    sheet.put(cellAt(index + 1, LISTE.head), kopf, 'kopf');
    sheet.style(`${cellAt(index + 1, first)}:${cellAt(index + 1, last)}`, stil);
    sheet.validate(resultValidation(`${cellAt(index + 1, first)}:${cellAt(index + 1, LAST_ROW)}`));
    wartende.forEach((zeile, nr) => {
      sheet.put(cellAt(index + 1, first + nr), zeile[feld as Wartelistenspalte], stil);
    });
  });
  sheet.table(WARTELISTE.name, cellAt(1, LISTE.head), cellAt(spalten.length, last));
  sheet.height(LISTE.head, HEAD_HEIGHT);
  for (let row = first; row <= last; row += 1) sheet.height(row, ROW_HEIGHT);
}
