/** Builds the template Regelwerk.xlsx: the rules that the program comes with, for the Fachaufsicht. Reads no file and writes none. */
import { TABELLENARTEN } from '../../src/bereiche/regelwerk/fach/tabellen';
import { regelzeilen, schwellenzeilen } from '../../src/bereiche/regelwerk/fach/vorlagezeilen';
import { FREIGABE_FELDER, REGELWERK_TEILE } from '../../src/bereiche/regelwerk/listen';
import {
  BEISPIELE_VORLAGE,
  REGELN_G_VORLAGE,
  REGELN_K_VORLAGE,
  REGELN_P_VORLAGE,
  REGELN_Z_VORLAGE,
  SATZ_VORLAGE,
  SCHWELLEN_VORLAGE,
} from '../../src/bereiche/regelwerk/listen.vorlage';
import { REGELWERK, REGELWERK_BLATT } from '../../src/bereiche/regelwerk/regeln/vokabular';
import type { Spalte } from '../../src/listen/spalte';
import { PASS_SCHLUESSEL } from '../../src/mappe/layout';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { buildAnleitungSheet } from './anleitungSheet';
import { finished } from './buildFallmappe';
import { TemplateBuilder } from './builder';
import type { Excelize } from './excelize';
import { putField, putResultCells } from './fields';
import { putExplainedSection, putSection, putTitle, type Span } from './heading';
import { listsIn } from './lists';
import { setUpPage } from './pageSetup';
import { putPassSheet } from './passSheet';
import { BEISPIELZEILEN } from './regelwerkBeispiele';
import {
  BEISPIELE_TEXT,
  REGELTABELLE_TEXT,
  REGELWERK_ANLEITUNG,
  REGELWERK_BLATT_TEXT,
  REGELWERK_RAND,
  REGELWERK_START,
  SCHWELLEN_TEXT,
} from './regelwerkTexte';
import { putTableSheet } from './tableSheet';
import { type Catalog, CENTRAL } from './webExtension';

/** The bytes of the template; the same for every build. Throws if excelize refuses anything. */
export function buildRegelwerk(excelize: Excelize, catalog: Catalog = CENTRAL): Uint8Array {
  const builder = new TemplateBuilder(excelize, REGELWERK_RAND);
  buildStartSheet(builder);
  buildRuleSheets(builder);
  buildOtherSheets(builder);
  buildAnleitungSheet(builder, { ...REGELWERK_ANLEITUNG, mappe: REGELWERK_RAND.mappe });
  const { listen, felder } = REGELWERK_TEILE;
  putPassSheet(builder, {
    zeilen: [
      [PASS_SCHLUESSEL.vorlage, REGELWERK.id],
      [PASS_SCHLUESSEL.version, REGELWERK.version],
      [PASS_SCHLUESSEL.regelwerk, REGELWERK_VERSION],
      [PASS_SCHLUESSEL.inventar, [...listen, ...felder].map(({ name }) => name).join(' ')],
    ],
    lists: listsIn(listen.flatMap(({ spalten }) => Object.values<Spalte<unknown>>(spalten))),
  });
  return finished(builder, REGELWERK.id, 'mappe', catalog);
}

const START_SPAN: Span = { from: 'A', to: 'B' };
const FIRST_ROW = 4;
const EXPLANATION_HEIGHT = 32;

/** The first page: which set it is, and what is where. */
function buildStartSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(REGELWERK_BLATT.start);
  sheet.widths([26, 76]);
  putTitle(sheet, START_SPAN, REGELWERK_START.titel);
  sheet.put('A2', REGELWERK_START.untertitel, 'fallzeile');
  putSection(sheet, START_SPAN, FIRST_ROW, REGELWERK_START.satz);
  SATZ_VORLAGE.forEach(({ feld, ...texte }, index) => {
    const row = FIRST_ROW + 1 + index;
    sheet.put(`A${row}`, texte.titel, 'label');
    putField(sheet, feld, `B${row}`, texte);
  });
  sheet.put(`B${FIRST_ROW + 1}`, EINGEBAUT.version, 'eingabeText');
  const freigabe = FIRST_ROW + SATZ_VORLAGE.length + 2;
  const rows = { sections: freigabe, explanations: freigabe + 1, height: EXPLANATION_HEIGHT };
  putExplainedSection(sheet, START_SPAN, rows, REGELWERK_START.freigabe, REGELWERK_START.freigabeErklaerung);
  const last = putResultCells(sheet, { column: 1, row: freigabe + 2 }, FREIGABE_FELDER);
  const blaetter = last + 2;
  putSection(sheet, START_SPAN, blaetter, REGELWERK_START.blaetter);
  const namen = Object.keys(REGELWERK_BLATT_TEXT) as (keyof typeof REGELWERK_BLATT_TEXT)[];
  namen.forEach((each, index) => {
    const row = blaetter + 1 + index;
    sheet.link(`A${row}`, REGELWERK_BLATT[each], `'${REGELWERK_BLATT[each]}'!A1`);
    sheet.put(`B${row}`, REGELWERK_BLATT_TEXT[each], 'label');
    sheet.height(row, 20);
  });
  sheet.finish(`B${FIRST_ROW + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: true,
    area: `$A$1:$B$${blaetter + namen.length}`,
    repeat: '$1:$2',
  });
}

const VORLAGE_JE_TABELLE = {
  profillage: REGELN_P_VORLAGE,
  kennung: REGELN_K_VORLAGE,
  gueltig: REGELN_G_VORLAGE,
  betreuung: REGELN_Z_VORLAGE,
} as const;

function buildRuleSheets(builder: TemplateBuilder): void {
  for (const art of TABELLENARTEN) {
    const { titel, erklaerung } = REGELTABELLE_TEXT[art.name];
    putTableSheet(builder, {
      blatt: REGELWERK_BLATT[art.name],
      tabelle: VORLAGE_JE_TABELLE[art.name],
      titel,
      untertitel: REGELWERK_BLATT_TEXT[art.name],
      abschnitt: 'Regeln',
      erklaerung,
      height: 32,
      fuer: 'haus',
      rows: regelzeilen(EINGEBAUT, art),
    });
  }
}

function buildOtherSheets(builder: TemplateBuilder): void {
  putTableSheet(builder, {
    ...SCHWELLEN_TEXT,
    blatt: REGELWERK_BLATT.schwellen,
    tabelle: SCHWELLEN_VORLAGE,
    height: 32,
    fuer: 'haus',
    ohneIds: true,
    rows: schwellenzeilen(EINGEBAUT),
  });
  putTableSheet(builder, {
    ...BEISPIELE_TEXT,
    blatt: REGELWERK_BLATT.beispiele,
    tabelle: BEISPIELE_VORLAGE,
    height: 32,
    fuer: 'haus',
    rows: BEISPIELZEILEN,
  });
}
