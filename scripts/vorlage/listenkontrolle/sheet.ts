/** Sheet „Kontrolle“ of a list of cases: one Kundennummer, and what Excel itself comes to beside what stands in the list. */
import { FAELLE, FALLLISTE_BLATT } from '../../../src/bereiche/fallliste';
import { KONTROLLE_OFFEN } from '../../../src/fall/kontrolle/tabelle';
import type { TemplateBuilder } from '../builder';
import { FALLLISTE_TEXT, LISTENKONTROLLE_SATZ, LISTENKONTROLLE_TEXT } from '../falllisteTexte';
import { putField } from '../fields';
import { tagAlsText } from '../gezaehlt';
import { putSection, putTitle, type Span } from '../heading';
import { setUpPage } from '../pageSetup';
import type { SheetBuilder } from '../sheetBuilder';
import { listenbezug } from './schritte';
import { KONTROLLNUMMER } from './suche';
import { UNKLAR } from './zeile';

const SPAN: Span = { from: 'A', to: 'D' };
const WIDTHS = [24, 28, 28, 18] as const;
const ROW = {
  wer: 4,
  eingabe: 5,
  satz: 6,
  ergebnis: 8,
  kopf: 9,
  antworten: 10,
  regeln: 12,
  lesen: 15,
} as const;
const HEIGHT = { eingabe: 26, satz: 48, kopf: 22, zeile: 32, gap: 8 } as const;
const LINE_HEIGHT = 14;
const PARAGRAPH_GAP = 6;
/** Characters of a paragraph that fit into one line over the whole width. */
const CHARACTERS = 110;

/** Builds the sheet. */
export function buildListenkontrolleSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(FALLLISTE_BLATT.kontrolle);
  sheet.widths(WIDTHS);
  putTitle(sheet, SPAN, LISTENKONTROLLE_TEXT.titel);
  sheet.put(`${SPAN.from}2`, LISTENKONTROLLE_TEXT.untertitel, 'fallzeile');
  sheet.height(3, HEIGHT.gap);
  putEingabe(sheet);
  putAntworten(sheet);
  const last = putErklaerungen(sheet);
  sheet.finish(`B${ROW.eingabe}`);
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: true,
    area: `$${SPAN.from}$1:$${SPAN.to}$${last}`,
    repeat: '$1:$2',
    mappe: FALLLISTE_TEXT.mappe,
  });
}

function putEingabe(sheet: SheetBuilder): void {
  putSection(sheet, SPAN, ROW.wer, LISTENKONTROLLE_TEXT.wer);
  const titel = KONTROLLNUMMER.spalte.kopf;
  sheet.put(`A${ROW.eingabe}`, titel, 'label');
  putField(sheet, KONTROLLNUMMER, `B${ROW.eingabe}`, { titel, eingabe: LISTENKONTROLLE_TEXT.eingabe });
  sheet.height(ROW.eingabe, HEIGHT.eingabe);
  sheet.band(`A${ROW.satz}:D${ROW.satz}`, '', 'erklaerung');
  sheet.formula(`A${ROW.satz}`, listenbezug('satz'), LISTENKONTROLLE_SATZ.leer, 'erklaerung');
  sheet.height(ROW.satz, HEIGHT.satz);
  sheet.height(ROW.satz + 1, HEIGHT.gap);
}

function putAntworten(sheet: SheetBuilder): void {
  const { ergebnis, kontrolle, liste, vergleich, tag, version } = LISTENKONTROLLE_TEXT;
  putSection(sheet, SPAN, ROW.ergebnis, ergebnis);
  ['', kontrolle, liste, vergleich].forEach((kopf, nr) => {
    sheet.put(`${'ABCD'.charAt(nr)}${ROW.kopf}`, kopf, 'kopf');
  });
  sheet.height(ROW.kopf, HEIGHT.kopf);
  const { profillage, kennungErrechnet } = FAELLE.spalten;
  putAntwort(sheet, ROW.antworten, profillage.kopf, ['profillage', 'vergleichProfillage']);
  putAntwort(sheet, ROW.antworten + 1, kennungErrechnet.kopf, ['kennungErrechnet', 'vergleichKennung']);
  sheet.lookIf(
    `D${ROW.antworten}:D${ROW.antworten + 1}`,
    `D${ROW.antworten}="${LISTENKONTROLLE_TEXT.weichtAb}"`,
    'falsch',
  );
  const amTag = `IF(${listenbezug('tag')}>0,${tagAlsText(listenbezug('tag'))},"")`;
  putMirror(sheet, ROW.regeln, tag, `IFERROR(IF(${listenbezug('gefunden')}=1,${amTag},""),"")`);
  putMirror(sheet, ROW.regeln + 1, version, listenbezug('version'));
}

type Antwort = readonly [
  schritt: 'profillage' | 'kennungErrechnet',
  vergleich: 'vergleichProfillage' | 'vergleichKennung',
];

/** What Excel comes to, what stands in the list, and whether it is the same. */
function putAntwort(sheet: SheetBuilder, row: number, label: string, [schritt, vergleich]: Antwort): void {
  const steht = listenbezug(`zeile.${schritt}`);
  putMirror(sheet, row, label, listenbezug(schritt), KONTROLLE_OFFEN);
  const eintrag = `IF(${steht}=${UNKLAR},"${LISTENKONTROLLE_TEXT.andererEintrag}",${steht})`;
  sheet.formula(`C${row}`, `IFERROR(${eintrag},"")`, '', 'spiegel');
  sheet.formula(`D${row}`, listenbezug(vergleich), KONTROLLE_OFFEN, 'spiegel');
}

function putMirror(sheet: SheetBuilder, row: number, label: string, formel: string, zuerst = ''): void {
  sheet.put(`A${row}`, label, 'label');
  sheet.formula(`B${row}`, formel, zuerst, 'spiegel');
  sheet.height(row, HEIGHT.zeile);
}

/** The answer is the last row. */
function putErklaerungen(sheet: SheetBuilder): number {
  const { lesen, erklaerungen } = LISTENKONTROLLE_TEXT;
  putSection(sheet, SPAN, ROW.lesen, lesen);
  erklaerungen.forEach((satz, nr) => {
    const row = ROW.lesen + 1 + nr;
    sheet.band(`A${row}:D${row}`, satz, 'absatz');
    sheet.height(row, Math.ceil(satz.length / CHARACTERS) * LINE_HEIGHT + PARAGRAPH_GAP);
  });
  return ROW.lesen + erklaerungen.length;
}
