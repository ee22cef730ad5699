/** Sheet „Suchläufe“: how many rows each search found, counted by Excel itself, and what each looks for. */
import {
  FAELLE,
  FALLLISTE_BLATT,
  GEZAEHLTE_SUCHLAEUFE,
  SUCHLAUF_REGEL,
  ZAHLEN_STAND,
  ZAHLENREIHE,
} from '../../src/bereiche/fallliste';
import type { TemplateBuilder } from './builder';
import { FALLLISTE_TEXT, SUCHLAUF_TEXT } from './falllisteTexte';
import { gezaehlt, tagAlsText, zahlVon } from './gezaehlt';
import { putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';

const SPAN: Span = { from: 'A', to: 'E' };
const HEAD_ROW = 4;
const HEAD_HEIGHT = 24;
const ROW_HEIGHT = 32;

/** Builds the sheet. */
export function buildSuchlaeufeSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(FALLLISTE_BLATT.suchlaeufe);
  sheet.widths([18, 30, 10, 70, 10]);
  putTitle(sheet, SPAN, SUCHLAUF_TEXT.titel);
  sheet.put(`${SPAN.from}2`, SUCHLAUF_TEXT.untertitel, 'fallzeile');
  const { zeichen, suchlauf, anzahl, regel, quelle } = SUCHLAUF_TEXT;
  [zeichen, suchlauf, anzahl, regel, quelle].forEach((kopf, index) => {
    sheet.put(`${'ABCDE'.charAt(index)}${HEAD_ROW}`, kopf, 'kopf');
  });
  sheet.height(HEAD_ROW, HEAD_HEIGHT);
  const am = `"${SUCHLAUF_TEXT.gezaehltAm}"&${tagAlsText(ZAHLEN_STAND.name)}&"."`;
  sheet.formula(`${SPAN.from}3`, gezaehlt('""', am), '', 'hinweiszeile');
  GEZAEHLTE_SUCHLAEUFE.forEach((each, index) => {
    const row = HEAD_ROW + 1 + index;
    const { code, label, words, source } = SUCHLAUF_REGEL[each];
    sheet.put(`A${row}`, code, 'fest');
    sheet.put(`B${row}`, label, 'fest');
    const formel = `COUNTIF(${FAELLE.name}[Suchläufe],"*"&A${row}&"*")`;
    sheet.count(`C${row}`, gezaehlt(formel, zahlVon(ZAHLENREIHE.suchlauf(each), 'gesamt')), 'ergebnisAnzahl');
    sheet.put(`D${row}`, words, 'fest');
    sheet.put(`E${row}`, source, 'fest');
    sheet.height(row, ROW_HEIGHT);
  });
  sheet.finish(`A${HEAD_ROW + 1}`, HEAD_ROW);
  const area = `$A$1:$E$${HEAD_ROW + GEZAEHLTE_SUCHLAEUFE.length}`;
  const { mappe } = FALLLISTE_TEXT;
  setUpPage(builder, sheet, { orientation: 'landscape', onePage: true, area, repeat: '$1:$2', mappe });
}
