/** The sheets of practising: how far somebody is, what was put aside, and the people that trainers add. */
import {
  GESCHICHTEN_VORLAGE,
  MUSTER_VORLAGE,
  PERSONEN_VORLAGE,
  UEBUNG_VORLAGE,
  UEBUNGEN_VORLAGE,
  URTEILE_VORLAGE,
} from '../../src/bereiche/uebung/listen.vorlage';
import { UEBUNG_BLATT } from '../../src/bereiche/uebung/regeln/vokabular';
import type { Tabellenvorlage } from '../../src/listen/vorlage';
import type { TemplateBuilder } from './builder';
import { columnName } from './cells';
import { putField } from './fields';
import { putExplainedSection, putTitle, type Span } from './heading';
import { listWidths, putListTable } from './listTable';
import { setUpPage } from './pageSetup';
import { putTableSheet, type TableSheet } from './tableSheet';
import { GESCHICHTEN_TEXT, MUSTER_TEXT, PERSONEN_TEXT, UEBUNG_TEXT, URTEILE_TEXT } from './uebungTexte';

const FIRST_ROW = 4;
const EXPLANATION_HEIGHT = 32;

/** The sheet with the code and with how far somebody is. */
export function buildUebungSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(UEBUNG_BLATT);
  const widths = listWidths(UEBUNGEN_VORLAGE);
  const span: Span = { from: 'B', to: columnName(widths.length) };
  sheet.widths(widths);
  sheet.hideColumn('A');
  putTitle(sheet, span, UEBUNG_TEXT.titel);
  sheet.put('B2', UEBUNG_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  const code = { sections: FIRST_ROW, explanations: FIRST_ROW + 1, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, span, code, UEBUNG_TEXT.code, UEBUNG_TEXT.codeErklaerung);
  UEBUNG_VORLAGE.forEach(({ feld, ...texte }, index) => {
    const row = FIRST_ROW + 2 + index;
    sheet.band(`B${row}:D${row}`, texte.titel, 'label');
    putField(sheet, feld, `E${row}`, texte);
  });
  const part = FIRST_ROW + 2 + UEBUNG_VORLAGE.length + 1;
  const stand = { sections: part, explanations: part + 1, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, span, stand, UEBUNG_TEXT.stand, UEBUNG_TEXT.standErklaerung);
  putListTable(sheet, UEBUNGEN_VORLAGE, { column: 1, row: part + 2 });
  sheet.finish(`B${part + 3}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${span.from}:$${span.to}`,
    repeat: '$1:$2',
  });
}

/** Sheets that are one table each. */
export const buildUrteileSheet = tableSheet(URTEILE_VORLAGE, URTEILE_TEXT, true);
export const buildPersonenSheet = tableSheet(PERSONEN_VORLAGE, PERSONEN_TEXT);
export const buildGeschichtenSheet = tableSheet(GESCHICHTEN_VORLAGE, GESCHICHTEN_TEXT);
export const buildMusterSheet = tableSheet(MUSTER_VORLAGE, MUSTER_TEXT);

type Texte = Pick<TableSheet, 'titel' | 'untertitel' | 'abschnitt' | 'erklaerung'>;

function tableSheet(tabelle: Tabellenvorlage, texte: Texte, ohneIds = false) {
  return (builder: TemplateBuilder): void => {
    putTableSheet(builder, {
      ...texte,
      blatt: tabelle.liste.blatt,
      tabelle,
      height: EXPLANATION_HEIGHT,
      fuer: 'haus',
      ...(ohneIds && { ohneIds }),
    });
  };
}
