/** Sheet „Hauslisten“: lists that the house keeps, one below another and of the same width, so that Excel lets each grow. */
import {
  BETREUUNGSWORTE_VORLAGE,
  LOKALE_KRITERIEN_VORLAGE,
} from '../../src/bereiche/bfm/prozess/listen.vorlage';
import { HAUSLISTEN_BLATT } from '../../src/bereiche/bfm/prozess/regeln/vokabular';
import type { Tabellenvorlage } from '../../src/listen/vorlage';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { HAUSLISTEN_TEXT } from './fmSheetTexts';
import { putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';

/** Blank rows that a list has from the beginning, so that it seldom has to grow. */
const BLANK_ROWS = 12;
/** Rows between the last row of a list and the section of the next one. */
const GAP = 3;
const FIRST_SECTION = 4;
/** In points; as long as both lists have their blank rows alone, they fit on one page. */
const ROW_HEIGHT = 17;

interface Part {
  readonly tabelle: Tabellenvorlage;
  readonly titel: string;
  readonly erklaerung: string;
}

const PARTS: readonly Part[] = [
  { tabelle: LOKALE_KRITERIEN_VORLAGE, ...HAUSLISTEN_TEXT.lokale },
  { tabelle: BETREUUNGSWORTE_VORLAGE, ...HAUSLISTEN_TEXT.worte },
];
const WIDTHS = listWidths(LOKALE_KRITERIEN_VORLAGE);
const SPAN: Span = { from: 'A', to: columnName(WIDTHS.length) };

/** Builds the sheet. It names no person: the lists belong to the house. */
export function buildHauslistenSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(HAUSLISTEN_BLATT);
  sheet.widths(WIDTHS);
  putTitle(sheet, SPAN, HAUSLISTEN_TEXT.titel);
  sheet.put(`${SPAN.from}2`, HAUSLISTEN_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  PARTS.forEach(({ tabelle, titel, erklaerung }, index) => {
    const sections = FIRST_SECTION + index * (BLANK_ROWS + GAP + 2);
    const rows = { sections, explanations: sections + 1, table: sections + 2 };
    putExplainedSection(sheet, SPAN, { ...rows, height: 48 }, titel, erklaerung);
    const blank = Array.from({ length: BLANK_ROWS }, (): string[] => []);
    putListTable(sheet, tabelle, { column: 1, row: rows.table }, blank, 1);
    blank.forEach((_, row) => sheet.startHeight(rows.table + 1 + row, ROW_HEIGHT));
  });
  sheet.finish('A4');
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: '$1:$2',
  });
}
