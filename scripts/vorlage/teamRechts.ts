/** The blocks on the right of the sheet „Team“: the caseload against the ratio of the house, and the months in the bFM. */
import { LISTE_STAND, ZAHLENREIHE } from '../../src/bereiche/fallliste';
import {
  BETREUUNGSSCHLUESSEL,
  MONATSBAENDER,
  type Monatsband,
} from '../../src/bereiche/fallliste/regeln/team';
import { GUELTIGKEIT_TEXT } from '../../src/fall/listen.vorlage';
import { STATUS_LABEL } from '../../src/rules/fallmanagement';
import { gezaehlt, zahlDesTeams, zahlVon } from './gezaehlt';
import type { SheetBuilder } from './sheetBuilder';
import { faelle, R1, R2, R3, SPALTE, von, ZEILE } from './teamAufbau';
import { restVon } from './teamTabellen';
import { TEAM_TEXT } from './teamTexte';

const IM_BFM = `${faelle('bfmStatus')},"${STATUS_LABEL.imBfm}"`;
const [JE_BFM, JE_ANDERE] = [`$${R2}$${ZEILE.stand}`, `$${R2}$${ZEILE.achtung}`];

/** A team of the house, and how many Fachkräfte it has; null where that is open. */
export type Teamzeile = readonly [team: string, fachkraefte: number | null];

/** Fachkräfte, cases in the bFM, and what share of them the ratio allows. */
export function putAuslastung(sheet: SheetBuilder, teams: readonly Teamzeile[]): void {
  const { kopf, erste, letzte, rest, gesamt } = ZEILE.team;
  putSchluessel(sheet);
  sheet.put(`${R1}${kopf}`, TEAM_TEXT.fachkraefte, 'kopfMitte');
  sheet.put(`${R2}${kopf}`, TEAM_TEXT.imBfm, 'kopfMitte');
  sheet.put(`${R3}${kopf}`, TEAM_TEXT.auslastung, 'kopfMitte');
  for (let row = erste; row <= rest; row += 1) putFachkraefte(sheet, row, teams[row - erste]?.[1] ?? '');
  validateZahl(sheet, von(R1, erste, rest), 'greaterThanOrEqual');
  for (let row = erste; row <= letzte; row += 1) {
    const suche = `$${SPALTE.kriterium}${row}`;
    const zahl = gezaehlt(`COUNTIFS(${faelle('team')},${suche},${IM_BFM})`, zahlDesTeams(suche, 'imBfm'));
    sheet.count(`${R2}${row}`, `IF(${suche}="","",${zahl})`, 'zahl');
  }
  sheet.count(`${R2}${rest}`, restVon(R2, ZEILE.team), 'zahl');
  // A team that stands twice has no number of cases in its second row, so that its Fachkräfte do not count either.
  const zaehlende = `${von(SPALTE.gesamt, erste, rest)},">=0",${von(R1, erste, rest)}`;
  sheet.count(`${R1}${gesamt}`, `SUMIF(${zaehlende})`, 'anteilSumme');
  const imBfm = gezaehlt(`COUNTIF(${IM_BFM})`, zahlVon(ZAHLENREIHE.alle, 'imBfm'));
  sheet.count(`${R2}${gesamt}`, imBfm, 'zahlSumme');
  const ohne = `SUMIF(${von(R1, erste, rest)},"=",${von(SPALTE.gesamt, erste, rest)})`;
  const alle = `IF(${ohne}>0,"${TEAM_TEXT.unvollstaendig}",${auslastung(gesamt)})`;
  sheet.count(`${R3}${gesamt}`, `IF(${R1}${gesamt}=0,"",${alle})`, 'prozentSumme');
}

function putSchluessel(sheet: SheetBuilder): void {
  sheet.put(`${R1}${ZEILE.stand}`, TEAM_TEXT.schluesselBfm, 'labelRechts');
  sheet.put(`${R2}${ZEILE.stand}`, BETREUUNGSSCHLUESSEL.imBfm, 'eingabeAnzahl');
  sheet.put(`${R1}${ZEILE.achtung}`, TEAM_TEXT.schluesselAndere, 'labelRechts');
  sheet.put(`${R2}${ZEILE.achtung}`, BETREUUNGSSCHLUESSEL.andere, 'eingabeAnzahl');
  validateZahl(sheet, von(R2, ZEILE.stand, ZEILE.achtung), 'greaterThan');
}

function putFachkraefte(sheet: SheetBuilder, row: number, anzahl: number | ''): void {
  sheet.put(`${R1}${row}`, anzahl, 'eingabeAnzahl');
  const leer = `OR(${R1}${row}="",${SPALTE.gesamt}${row}="")`;
  sheet.count(`${R3}${row}`, `IF(${leer},"",${auslastung(row)})`, 'prozent');
}

/** '' where there is nothing to divide by. */
function auslastung(row: number): string {
  const andere = `(${SPALTE.gesamt}${row}-${R2}${row})`;
  return `IFERROR((${R2}${row}/${JE_BFM}+${andere}/${JE_ANDERE})/${R1}${row},"")`;
}

function validateZahl(
  sheet: SheetBuilder,
  range: string,
  operator: 'greaterThan' | 'greaterThanOrEqual',
): void {
  sheet.validate({
    Type: 'decimal',
    Operator: operator,
    Formula1: '0',
    Sqref: range,
    AllowBlank: true,
    ErrorStyle: 'stop',
    ErrorTitle: GUELTIGKEIT_TEXT.titel,
    Error: 'Bitte eine Zahl eintragen, auch mit Komma.',
    ShowErrorMessage: true,
  });
}

/** How long people are in the bFM, from the day of the list back. */
export function putMonate(sheet: SheetBuilder): void {
  const { erste, letzte, rest, gesamt, hinweis } = ZEILE.monate;
  const { kopf } = ZEILE.profil;
  sheet.put(`${R1}${kopf}`, TEAM_TEXT.dauer, 'kopf');
  sheet.put(`${R2}${kopf}`, TEAM_TEXT.begonnenBis, 'kopfMitte');
  sheet.put(`${R3}${kopf}`, TEAM_TEXT.anzahl, 'kopfMitte');
  MONATSBAENDER.forEach((band, index) => {
    putBand(sheet, erste + index, band);
  });
  const ohneStand = `${R2}${erste}=""`;
  sheet.put(`${R1}${rest}`, TEAM_TEXT.ohneTag, 'fest');
  sheet.style(`${R2}${rest}`, 'fest');
  sheet.count(`${R3}${rest}`, `IF(${ohneStand},"",${restVon(R3, { erste, letzte, gesamt })})`, 'zahl');
  sheet.put(`${R1}${gesamt}`, TEAM_TEXT.gesamt, 'festSumme');
  sheet.style(`${R2}${gesamt}`, 'festSumme');
  sheet.count(`${R3}${gesamt}`, `${R2}${ZEILE.team.gesamt}`, 'zahlSumme');
  sheet.band(`${R1}${hinweis}:${R3}${hinweis + 2}`, '', 'warnungMehrzeilig');
  const { ohneStand: satz } = TEAM_TEXT;
  sheet.formula(`${R1}${hinweis}`, `IF(${ohneStand},"${satz}","")`, satz, 'warnungMehrzeilig');
}

/** Whoever began by the day of this band and not by that of the next one. */
function putBand(sheet: SheetBuilder, row: number, { ab, label }: Monatsband): void {
  const tag = `${R2}${row}`;
  const reihe = ZAHLENREIHE.monate(ab);
  sheet.put(`${R1}${row}`, label, 'fest');
  const gemerkt = zahlVon(reihe, 'tag');
  const heute = `IF(ISNUMBER(${LISTE_STAND.name}),${tagVor(ab)},"")`;
  sheet.count(tag, gezaehlt(heute, `IF(${gemerkt}=0,"",${gemerkt})`), 'tagMitte');
  const laengere = row === ZEILE.monate.letzte ? '' : `-${begonnenBis(`${R2}${row + 1}`)}`;
  const zahl = gezaehlt(`${begonnenBis(tag)}${laengere}`, zahlVon(reihe, 'gesamt'));
  sheet.count(`${R3}${row}`, `IF(${tag}="","",${zahl})`, 'zahl');
}

function begonnenBis(tag: string): string {
  return `COUNTIFS(${IM_BFM},${faelle('imBfmSeit')},"<"&(${tag}+1))`;
}

/** The last day on which somebody must have begun to be there so many months: at the end of a month it is the end of one, too. */
function tagVor(monate: number): string {
  const stand = `INT(${LISTE_STAND.name})`;
  if (monate === 0) return stand;
  const ende = `EOMONTH(${stand},-${monate})`;
  return `IF(${stand}=EOMONTH(${stand},0),${ende},EDATE(${stand},-${monate}))`;
}
