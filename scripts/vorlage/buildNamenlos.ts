/** Builds the overview of a team to hand on: values only, small numbers hidden, nothing that says where it comes from. */
import { SUCHLAUF_REGEL, UEBERFAELLIGE_SUCHLAEUFE } from '../../src/bereiche/fallliste';
import {
  namenloseListe,
  namenloseTabellen,
  namenloseZahl,
  type Namenloszelle,
  type Namenlostabelle,
} from '../../src/bereiche/fallliste/fach/namenlos';
import { zaehleTeams, type Zaehlzeile } from '../../src/bereiche/fallliste/fach/teamzahlen';
import { MONATSBAENDER } from '../../src/bereiche/fallliste/regeln/team';
import { NAMENLOS_TEXT, NAMENLOS_ZEICHEN, TEAM_WORTE } from '../../src/bereiche/fallliste/texte/team';
import { germanDate, type PlainDate } from '../../src/listen/plainDate';
import { TemplateBuilder } from './builder';
import { cellAt } from './cells';
import { check, type Excelize } from './excelize';
import { putSection, putTitle, type Span } from './heading';
import { finishPackage } from './packageParts';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { CENTRAL } from './webExtension';

/** What the numbers are about. */
export interface Namenlosauftrag {
  /** Teams that get a row of their own; their names are told. */
  readonly teams: readonly string[];
  /** The day from which months in the bFM count back. */
  readonly stand: PlainDate;
}

const SPAN: Span = { from: 'A', to: 'J' };
const WIDTHS = [32, 8, 8, 8, 8, 8, 11, 10.5, 9, 9];
const HEAD_HEIGHT = 30;
const ROW_HEIGHT = 20;
const EXPLANATION_HEIGHT = 44;
/** Who is in the bFM for 24 months is in the last band, too: both numbers together could say more than each. */
const SUCHLAEUFE = UEBERFAELLIGE_SUCHLAEUFE.filter((each) => each !== 'monate24');

/** The bytes of the workbook. Throws if excelize refuses anything. */
export function buildNamenlos(
  excelize: Excelize,
  zeilen: readonly Zaehlzeile[],
  { teams, stand }: Namenlosauftrag,
): Uint8Array {
  const zahlen = zaehleTeams(zeilen, teams, stand);
  const builder = new TemplateBuilder(excelize);
  const sheet = builder.addSheet(TEAM_WORTE.team);
  sheet.widths(WIDTHS);
  putTitle(sheet, SPAN, NAMENLOS_TEXT.titel);
  sheet.put('A2', NAMENLOS_TEXT.stand(germanDate(stand)), 'fallzeile');
  sheet.band(`${SPAN.from}3:${SPAN.to}3`, NAMENLOS_TEXT.erklaerung, 'erklaerung');
  sheet.height(3, EXPLANATION_HEIGHT);
  const tabellen = namenloseTabellen(zahlen.kennungJeTeam, zahlen.kennungJeProfillage);
  let row = putTabelle(sheet, 4, TEAM_WORTE.kennungUndTeam, TEAM_WORTE.team, tabellen?.[0]);
  row = putTabelle(sheet, row, TEAM_WORTE.profillageUndKennung, TEAM_WORTE.profillage, tabellen?.[1]);
  row = putMonate(sheet, row, zahlen.monate);
  const ueberfaellig = SUCHLAEUFE.map(
    (each) => [SUCHLAUF_REGEL[each].label, namenloseZahl(zahlen.ueberfaellig[each])] as const,
  );
  row = putZahlen(sheet, row, TEAM_WORTE.ueberfaellig, ueberfaellig);
  sheet.finish();
  const area = `$${SPAN.from}$1:$${SPAN.to}$${row - 2}`;
  setUpPage(builder, sheet, { orientation: 'portrait', onePage: true, area, neutral: true });
  const written = check(builder.file.WriteToBuffer()).buffer as Uint8Array;
  return finishPackage(written, builder.sheets, 'namenlos', CENTRAL);
}

/** @returns the row where the next part begins. */
function putTabelle(
  sheet: SheetBuilder,
  row: number,
  titel: string,
  erster: string,
  tabelle: Namenlostabelle | undefined,
): number {
  putSection(sheet, SPAN, row, titel);
  if (!tabelle) return putNichts(sheet, row + 1);
  const { zeilen, spalten, zellen } = tabelle;
  sheet.put(`A${row + 1}`, erster, 'kopf');
  [...spalten, TEAM_WORTE.gesamt].forEach((kopf, index) => {
    sheet.put(cellAt(index + 2, row + 1), kopf, 'kopfMitte');
  });
  sheet.height(row + 1, HEAD_HEIGHT);
  [...zeilen, TEAM_WORTE.gesamt].forEach((label, nr) => {
    putReihe(sheet, row + 2 + nr, label, zellen[nr] ?? [], nr === zeilen.length);
  });
  return row + zeilen.length + 4;
}

function putMonate(sheet: SheetBuilder, row: number, monate: readonly number[]): number {
  const liste = namenloseListe(monate);
  if (!liste) {
    putSection(sheet, SPAN, row, TEAM_WORTE.monate);
    return putNichts(sheet, row + 1);
  }
  const labels = [...MONATSBAENDER.map(({ label }) => label), TEAM_WORTE.ohneTag, TEAM_WORTE.gesamt];
  const zellen = [...liste.zellen, liste.summe];
  return putZahlen(
    sheet,
    row,
    TEAM_WORTE.monate,
    labels.map((label, nr) => [label, zellen[nr] ?? 0] as const),
  );
}

function putZahlen(
  sheet: SheetBuilder,
  row: number,
  titel: string,
  zahlen: readonly (readonly [string, Namenloszelle])[],
): number {
  putSection(sheet, SPAN, row, titel);
  zahlen.forEach(([label, zelle], nr) => {
    putReihe(sheet, row + 1 + nr, label, [zelle], false);
  });
  return row + zahlen.length + 2;
}

function putReihe(
  sheet: SheetBuilder,
  row: number,
  label: string,
  zellen: readonly Namenloszelle[],
  istSumme: boolean,
): void {
  sheet.put(`A${row}`, label, istSumme ? 'festSumme' : 'fest');
  zellen.forEach((zelle, spalte) => {
    const text = typeof zelle === 'number' ? zelle : NAMENLOS_ZEICHEN[zelle];
    sheet.put(cellAt(spalte + 2, row), text, istSumme ? 'zahlSumme' : 'zahl');
  });
  sheet.height(row, ROW_HEIGHT);
}

function putNichts(sheet: SheetBuilder, row: number): number {
  sheet.band(`${SPAN.from}${row}:${SPAN.to}${row}`, NAMENLOS_TEXT.nichts, 'erklaerung');
  sheet.height(row, HEAD_HEIGHT);
  return row + 2;
}
