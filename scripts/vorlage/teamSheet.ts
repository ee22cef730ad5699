/** Sheet „Team“: a nameless overview that Excel counts itself. It names no person, no Kundennummer and no Fachkraft. */
import {
  FALLLISTE_BLATT,
  LISTE_STAND,
  SUCHLAUF_REGEL,
  UEBERFAELLIGE_SUCHLAEUFE,
  ZAHLEN_STAND,
  ZAHLENREIHE,
} from '../../src/bereiche/fallliste';
import type { TemplateBuilder } from './builder';
import { FALLLISTE_TEXT } from './falllisteTexte';
import { gezaehlt, tagAlsText, zahlVon } from './gezaehlt';
import { putSection, putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import type { SheetBuilder } from './sheetBuilder';
import { ERSTE, faelle, R1, R3, SPALTE, von, ZEILE } from './teamAufbau';
import { putTeamCharts } from './teamChart';
import { putAuslastung, putMonate, type Teamzeile } from './teamRechts';
import { putSeither } from './teamSeither';
import { putKennungUndTeam, putProfillageUndKennung } from './teamTabellen';
import { TEAM_TEXT } from './teamTexte';

const SPAN: Span = { from: SPALTE.label, to: R3 };
const LINKS: Span = { from: SPALTE.label, to: SPALTE.gesamt };
const RECHTS: Span = { from: R1, to: R3 };
const SUCHE: Span = { from: SPALTE.label, to: ERSTE };
const WIDTHS = [4, 27, 6.5, 6.5, 6.5, 6.5, 6.5, 11, 10.5, 9, 9, 2, 18, 12.5, 11];
const HEIGHT = { row: 21, kopf: 30, zweizeilig: 28, gap: 8, lesehilfe: 56 } as const;
const LESEHILFE = ZEILE.seither.hinweis + 1;

/** Builds the sheet, with these teams or with none. */
export function buildTeamSheet(builder: TemplateBuilder, teams: readonly Teamzeile[]): void {
  const sheet = builder.addSheet(FALLLISTE_BLATT.team);
  sheet.widths(WIDTHS);
  sheet.hideColumn(SPALTE.kriterium);
  putTitle(sheet, SPAN, TEAM_TEXT.titel);
  sheet.put(`${SPAN.from}2`, TEAM_TEXT.untertitel, 'fallzeile');
  putHeights(sheet);
  putStand(sheet);
  putSection(sheet, LINKS, ZEILE.team.titel, TEAM_TEXT.kennungUndTeam);
  putKennungUndTeam(
    sheet,
    teams.map(([team]) => team),
  );
  putSection(sheet, RECHTS, ZEILE.team.titel, TEAM_TEXT.auslastung);
  putAuslastung(sheet, teams);
  putSection(sheet, LINKS, ZEILE.profil.titel, TEAM_TEXT.profillageUndKennung);
  putProfillageUndKennung(sheet);
  putSection(sheet, RECHTS, ZEILE.profil.titel, TEAM_TEXT.monate);
  putMonate(sheet);
  putSuchlaeufe(sheet);
  putTeamCharts(builder, sheet);
  putSection(sheet, LINKS, ZEILE.seither.titel, TEAM_TEXT.seither);
  putSeither(sheet);
  sheet.band(`${SPAN.from}${LESEHILFE}:${SPAN.to}${LESEHILFE}`, TEAM_TEXT.lesehilfe, 'erklaerung');
  sheet.height(LESEHILFE, HEIGHT.lesehilfe);
  sheet.finish(`${SPALTE.label}${ZEILE.team.erste}`);
  setUpPage(builder, sheet, {
    orientation: 'portrait',
    onePage: true,
    area: `$${SPAN.from}$1:$${SPAN.to}$${LESEHILFE}`,
    mappe: FALLLISTE_TEXT.mappe,
  });
}

function putHeights(sheet: SheetBuilder): void {
  for (let row = ZEILE.stand; row < LESEHILFE; row += 1) sheet.height(row, HEIGHT.row);
  for (const row of [ZEILE.team.kopf, ZEILE.profil.kopf, ZEILE.seither.kopf]) sheet.height(row, HEIGHT.kopf);
  for (const row of [ZEILE.profil.titel, ZEILE.such.titel, ZEILE.seither.titel])
    sheet.height(row - 1, HEIGHT.gap);
  // Names of Profillagen and the label beside them need two lines.
  for (const row of [ZEILE.monate.rest, ZEILE.profil.erste + 6]) sheet.height(row, HEIGHT.zweizeilig);
  sheet.height(ZEILE.seither.hinweis, HEIGHT.kopf);
  UEBERFAELLIGE_SUCHLAEUFE.forEach((_, index) => {
    sheet.height(ZEILE.such.erste + index, HEIGHT.zweizeilig);
  });
}

function putStand(sheet: SheetBuilder): void {
  const { stand, standFehlt, gezaehltAm } = TEAM_TEXT;
  const standtext = (tag: string): string => `IF(N(${tag})>0,"${stand}"&${tagAlsText(tag)},"${standFehlt}")`;
  const damals = standtext(zahlVon(ZAHLENREIHE.monate(0), 'tag'));
  const gemerkt = `"${gezaehltAm}"&${tagAlsText(ZAHLEN_STAND.name)}&". "&${damals}`;
  const satz = gezaehlt(standtext(LISTE_STAND.name), gemerkt);
  sheet.formula(`${SPALTE.label}${ZEILE.stand}`, satz, standFehlt, 'hinweiszeile');
  putAchtung(sheet);
}

/** The first thing that is to be looked after, or what belongs to no team. */
function putAchtung(sheet: SheetBuilder): void {
  const { achtung, teamDoppelt, uebrigeHinweis } = TEAM_TEXT;
  const { erste, letzte, rest } = ZEILE.team;
  const uebrige = `${SPALTE.gesamt}${rest}`;
  const hinweis = `IF(${uebrige}>0,${uebrige}&"${uebrigeHinweis}","")`;
  const ungezaehlt = `SUMPRODUCT((${von(SPALTE.label, erste, letzte)}<>"")*(${von(SPALTE.kriterium, erste, letzte)}=""))`;
  const doppelt = `IF(${ungezaehlt}>0,"${teamDoppelt}",${hinweis})`;
  const zelle = `${SPALTE.label}${ZEILE.achtung}`;
  const ohneNummer = gezaehlt(OHNE_NUMMER, zahlVon(ZAHLENREIHE.ohneNummer, 'gesamt'));
  sheet.formula(zelle, `IF(${ohneNummer}>0,"${achtung}",${doppelt})`, '', 'hinweiszeile');
}

/** Rows that would count somewhere and stand for nobody. */
const OHNE_NUMMER = (['kennung', 'bfmStatus'] as const)
  .map((feld) => `SUMPRODUCT((${faelle('kundennummer')}="")*(${faelle(feld)}<>""))`)
  .join('+');

function putSuchlaeufe(sheet: SheetBuilder): void {
  putSection(sheet, SUCHE, ZEILE.such.titel, TEAM_TEXT.ueberfaellig);
  UEBERFAELLIGE_SUCHLAEUFE.forEach((each, index) => {
    const row = ZEILE.such.erste + index;
    const { code, label } = SUCHLAUF_REGEL[each];
    sheet.put(`${SUCHE.from}${row}`, label, 'fest');
    const formel = `COUNTIF(${faelle('suchlaeufe')},"*${code}*")`;
    const zahl = gezaehlt(formel, zahlVon(ZAHLENREIHE.suchlauf(each), 'gesamt'));
    sheet.count(`${SUCHE.to}${row}`, zahl, 'zahlSumme');
  });
}
