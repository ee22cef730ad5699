/** Builds the template Hausvorlage.xlsx: what is the same for everybody in a house. Reads no file and writes none. */
import { HAUSVORLAGE } from '../../src/bereiche/haus/regeln/vokabular';
import { HAUSHALT_BLATT, TRAEGER_BLATT } from '../../src/bereiche/haus/regeln/vokabular';
import { HAUSVORLAGE_TEILE } from '../../src/bereiche/haus/fach/hauslisten';
import { PLAETZE_VORLAGE } from '../../src/bereiche/fallliste/listen.vorlage';
import { HAUSREGEL_WERT } from '../../src/bereiche/bfm';
import type { Spalte } from '../../src/listen/spalte';
import { PASS_SCHLUESSEL } from '../../src/mappe/layout';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { buildKatalogSheet } from './angeboteSheet';
import { buildAnleitungSheet } from './anleitungSheet';
import { finished } from './buildFallmappe';
import { TemplateBuilder } from './builder';
import type { Excelize } from './excelize';
import { buildHauslistenSheet } from './hauslistenSheet';
import { buildHausregelnSheet } from './hausregelnSheet';
import { buildHausSheet, putHaushalt } from './hausSheet';
import { HAUSHALT_TEXT, HAUSVORLAGE_ANLEITUNG, HAUSVORLAGE_RAND, TRAEGER_TEXT } from './hausTexte';
import { putTitle, type Span } from './heading';
import { buildRegelwerkBlatt } from './kontrolleSheets';
import { buildLeitfadenSheet } from './leitfadenSheet';
import { listsIn } from './lists';
import { buildPartnerSheets } from './partnerSheets';
import { setUpPage } from './pageSetup';
import { putPassSheet } from './passSheet';
import { buildRechtSheet } from './rechtSheet';
import { putTableSheet } from './tableSheet';
import { type Catalog, CENTRAL } from './webExtension';

/** The bytes of the template; the same for every build. Throws if excelize refuses anything. */
export function buildHausvorlage(excelize: Excelize, catalog: Catalog = CENTRAL): Uint8Array {
  const builder = new TemplateBuilder(excelize, HAUSVORLAGE_RAND);
  SHEETS.forEach((put) => put(builder));
  buildAnleitungSheet(builder, { ...HAUSVORLAGE_ANLEITUNG, mappe: HAUSVORLAGE_RAND.mappe });
  buildRegelwerkBlatt(builder);
  const { listen, felder } = HAUSVORLAGE_TEILE;
  putPassSheet(builder, {
    zeilen: [
      [PASS_SCHLUESSEL.vorlage, HAUSVORLAGE.id],
      [PASS_SCHLUESSEL.version, HAUSVORLAGE.version],
      [PASS_SCHLUESSEL.regelwerk, REGELWERK_VERSION],
      [PASS_SCHLUESSEL.inventar, [...listen, ...felder].map(({ name }) => name).join(' ')],
    ],
    lists: listsIn([
      ...listen.flatMap(({ spalten }) => Object.values<Spalte<unknown>>(spalten)),
      ...Object.values<Spalte<unknown>>(HAUSREGEL_WERT),
    ]),
  });
  return finished(builder, HAUSVORLAGE.id, 'mappe', catalog);
}

const SHEETS: readonly ((builder: TemplateBuilder) => void)[] = [
  buildHausSheet,
  buildHausregelnSheet,
  buildHauslistenSheet,
  buildKatalogSheet,
  buildLeitfadenSheet,
  buildRechtSheet,
  buildPartnerSheets,
  buildTraegerSheet,
  buildHaushaltSheet,
];

/** As many as fit on one page. */
const ZEILEN = 10;

function buildTraegerSheet(builder: TemplateBuilder): void {
  putTableSheet(builder, {
    ...TRAEGER_TEXT,
    blatt: TRAEGER_BLATT,
    tabelle: PLAETZE_VORLAGE,
    height: 44,
    rows: Array.from({ length: ZEILEN }, () => []),
    fuer: 'haus',
  });
}

const HAUSHALT_SPAN: Span = { from: 'B', to: 'D' };

function buildHaushaltSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(HAUSHALT_BLATT);
  sheet.widths([8, 34, 34, 20]);
  sheet.hideColumn('A');
  putTitle(sheet, HAUSHALT_SPAN, HAUSHALT_TEXT.titel);
  sheet.put('B2', HAUSHALT_TEXT.untertitel, 'fallzeile');
  sheet.height(3, 8);
  const last = putHaushalt(sheet, 4);
  sheet.finish('C7');
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: true,
    area: `$B$1:$D$${last}`,
    repeat: '$1:$2',
  });
}
