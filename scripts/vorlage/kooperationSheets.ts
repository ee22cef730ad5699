/** The sheets of cooperation. Tables that grow stand one below another, the widest above, so that Excel lets each of them grow. */
import { EINWILLIGUNGSBLATT, KONFERENZDRUCK, UEBERGABEBLATT } from '../../src/bereiche/kooperation/listen';
import {
  AUFGABEN_VORLAGE,
  DIAGNOSE_VORLAGE,
  EINWILLIGUNGEN_VORLAGE,
  FREIGABEN_VORLAGE,
  KONFERENZEN_VORLAGE,
  KOOPERATIONSFELDER_VORLAGE,
  RUECKMELDUNGEN_VORLAGE,
  SCHNITTSTELLE_VORLAGE,
  VERWEISUNGEN_VORLAGE,
  VORRANG_VORLAGE,
  WEITERGABEN_VORLAGE,
} from '../../src/bereiche/kooperation/listen.vorlage';
import {
  DIAGNOSEFELD_LABEL,
  DIAGNOSEFELDER,
  EINWILLIGUNG_BLATT,
  FALLKONFERENZ_BLATT,
  HILFEPLANUNG_BLATT,
  KONFERENZ_BLATT,
  KOOPERATION_BLATT,
  UEBERGABE_BLATT,
} from '../../src/bereiche/kooperation/regeln/vokabular';
import type { Tabellenvorlage } from '../../src/listen/vorlage';
import type { TemplateBuilder } from './builder';
import { type Gestalt, putDokumentSheet } from './dokumentSheet';
import { putCaseLine, putTitle, type Span } from './heading';
import { FALLKONFERENZ_SHEET, HILFEPLANUNG_SHEET, KOOPERATION_SHEET } from './kooperationTexte';
import { listWidths } from './listTable';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { leereZeilen, putFeldteil, putTabellenteil, spanOf } from './tabellenteile';

const GESTALT: Gestalt = {
  titel: 'dokumentTitel',
  titleHeight: 28,
  widths: [44, 19, 24],
  onePage: false,
  repeat: '$1:$2',
};

/** Builds the sheets of the case. */
export function buildKooperationSheets(builder: TemplateBuilder): void {
  buildKooperationSheet(builder);
  buildFallkonferenzSheet(builder);
  buildHilfeplanungSheet(builder);
  putDokumentSheet(builder, UEBERGABE_BLATT, UEBERGABEBLATT, GESTALT);
  putDokumentSheet(builder, EINWILLIGUNG_BLATT, EINWILLIGUNGSBLATT, GESTALT);
  putDokumentSheet(builder, KONFERENZ_BLATT, KONFERENZDRUCK, GESTALT);
}

const ZEILEN = 8;

function buildKooperationSheet(builder: TemplateBuilder): void {
  const { verweisungen, einwilligungen, weitergaben, rueckmeldungen, freigaben } = KOOPERATION_SHEET;
  putListenblatt(builder, KOOPERATION_BLATT, KOOPERATION_SHEET, [
    [verweisungen, VERWEISUNGEN_VORLAGE],
    [einwilligungen, EINWILLIGUNGEN_VORLAGE],
    [weitergaben, WEITERGABEN_VORLAGE],
    [rueckmeldungen, RUECKMELDUNGEN_VORLAGE],
    [freigaben, FREIGABEN_VORLAGE],
  ]);
}

function buildFallkonferenzSheet(builder: TemplateBuilder): void {
  putListenblatt(builder, FALLKONFERENZ_BLATT, FALLKONFERENZ_SHEET, [
    [FALLKONFERENZ_SHEET.konferenzen, KONFERENZEN_VORLAGE],
    [FALLKONFERENZ_SHEET.aufgaben, AUFGABEN_VORLAGE],
  ]);
}

type Listenteile = readonly [
  erste: readonly [texte: readonly [string, string], tabelle: Tabellenvorlage],
  ...weitere: (readonly [texte: readonly [string, string], tabelle: Tabellenvorlage])[],
];

/** A sheet of tables one below another; the first is the widest. */
function putListenblatt(
  builder: TemplateBuilder,
  blatt: string,
  { titel, untertitel }: { readonly titel: string; readonly untertitel: string },
  teile: Listenteile,
): void {
  const [[, breiteste]] = teile;
  const sheet = builder.addSheet(blatt);
  const span = spanOf(breiteste);
  sheet.widths(listWidths(breiteste));
  putTitle(sheet, span, titel);
  putCaseLine(sheet, span, untertitel);
  putUntereinander(sheet, span, teile);
  sheet.finish('A4');
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${span.from}:$${span.to}`,
    repeat: '$1:$2',
  });
}

/** Tables with blank rows, from the fourth row of the sheet on. */
function putUntereinander(sheet: SheetBuilder, span: Span, teile: Listenteile): void {
  let row = 4;
  for (const [texte, tabelle] of teile)
    row = putTabellenteil(sheet, { span, row, texte, tabelle, zeilen: leereZeilen(ZEILEN) });
}

/** Nothing on it grows. The Ids are nothing for people. */
function buildHilfeplanungSheet(builder: TemplateBuilder): void {
  const { titel, untertitel, ...teile } = HILFEPLANUNG_SHEET;
  const sheet = builder.addSheet(HILFEPLANUNG_BLATT);
  const span = { from: 'B', to: 'D' };
  sheet.widths(listWidths(DIAGNOSE_VORLAGE));
  sheet.hideColumn('A');
  putTitle(sheet, span, titel);
  putCaseLine(sheet, span, untertitel);
  const zeilen = DIAGNOSEFELDER.map((id) => [id, DIAGNOSEFELD_LABEL[id]]);
  let row = putTabellenteil(sheet, { span, row: 4, texte: teile.felder, tabelle: DIAGNOSE_VORLAGE, zeilen });
  row = putFeldteil(sheet, { span, row, texte: teile.schnittstelle, felder: SCHNITTSTELLE_VORLAGE });
  row = putFeldteil(sheet, { span, row, texte: teile.weitere, felder: KOOPERATIONSFELDER_VORLAGE });
  putFeldteil(sheet, { span, row, texte: teile.vorrang, felder: VORRANG_VORLAGE });
  sheet.finish('B4');
  // That a protected Vermerk comes first is never printed: its rows stand below the print area.
  const area = `$B$1:$D$${row - 1}`;
  setUpPage(builder, sheet, { orientation: 'portrait', onePage: false, area, repeat: '$1:$2' });
}
