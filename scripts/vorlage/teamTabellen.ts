/** The two crossed tables of the sheet „Team“. What no row or column names is counted as what is left, so that sums always add up. */
import { ZAHLENREIHE } from '../../src/bereiche/fallliste';
import { KENNUNGEN, type Kennung, PROFILLAGEN } from '../../src/rules/vocabulary';
import { gezaehlt, zahlDesTeams, zahlVon } from './gezaehlt';
import { genauWie, stehtSchonDa } from './kriterium';
import type { SheetBuilder } from './sheetBuilder';
import { ERSTE, faelle, LETZTE, SPALTE, von, ZEILE } from './teamAufbau';
import { TEAM_TEXT } from './teamTexte';

const { label, kennungen, rest, gesamt, kriterium } = SPALTE;
/** Every row of the list that stands for a person. */
const PERSONEN = faelle('kundennummer');
const ZAHLENSPALTEN = [...kennungen, rest, gesamt];
/** The column of each Kennung. */
const JE_KENNUNG = KENNUNGEN.map((kennung, nr): readonly [Kennung, string] => [kennung, kennungen[nr] ?? '']);

/** Kennung and Team. */
export function putKennungUndTeam(sheet: SheetBuilder, teams: readonly string[]): void {
  const { kopf, erste, letzte, rest: uebrige, gesamt: summe } = ZEILE.team;
  putKoepfe(sheet, kopf, TEAM_TEXT.team);
  for (let row = erste; row <= letzte; row += 1) putTeam(sheet, row, teams[row - erste] ?? '');
  sheet.put(`${label}${uebrige}`, TEAM_TEXT.uebrige, 'fest');
  sheet.put(`${label}${summe}`, TEAM_TEXT.gesamt, 'festSumme');
  for (const column of ZAHLENSPALTEN)
    sheet.count(`${column}${uebrige}`, restVon(column, ZEILE.team), stilVon(column));
  for (const [kennung, column] of JE_KENNUNG) {
    const formel = `COUNTIFS(${faelle('kennung')},${column}$${kopf},${PERSONEN},"<>")`;
    sheet.count(`${column}${summe}`, gezaehlt(formel, zahlVon(ZAHLENREIHE.alle, kennung)), 'zahlSumme');
  }
  sheet.count(`${rest}${summe}`, restDerZeile(summe), 'zahlSumme');
  const alle = gezaehlt(`COUNTA(${PERSONEN})`, zahlVon(ZAHLENREIHE.alle, 'gesamt'));
  sheet.count(`${gesamt}${summe}`, alle, 'zahlSumme');
}

/** A team counts in the first row that names it, so that nobody counts twice. */
function putTeam(sheet: SheetBuilder, row: number, team: string): void {
  const name = `${label}${row}`;
  const [suche, leer] = [`$${kriterium}${row}`, `$${kriterium}${row}=""`];
  const wiederholt = stehtSchonDa(`${label}$${ZEILE.team.erste}:${name}`, name);
  sheet.put(name, team, 'eingabeText');
  sheet.formula(`${kriterium}${row}`, `IF(OR(${name}="",${wiederholt}),"",${genauWie(name)})`, '', 'technik');
  for (const [kennung, column] of JE_KENNUNG) {
    const formel = `COUNTIFS(${faelle('team')},${suche},${faelle('kennung')},${column}$${ZEILE.team.kopf})`;
    const zahl = gezaehlt(formel, zahlDesTeams(suche, kennung));
    sheet.count(`${column}${row}`, `IF(${leer},"",${zahl})`, 'zahl');
  }
  sheet.count(`${rest}${row}`, `IF(${leer},"",${restDerZeile(row)})`, 'zahl');
  const formel = `COUNTIFS(${faelle('team')},${suche},${PERSONEN},"<>")`;
  const alle = gezaehlt(formel, zahlDesTeams(suche, 'gesamt'));
  sheet.count(`${gesamt}${row}`, `IF(${leer},"",${alle})`, 'zahlSumme');
}

/** Profillage and Kennung. */
export function putProfillageUndKennung(sheet: SheetBuilder): void {
  const { kopf, erste, rest: uebrige, gesamt: summe } = ZEILE.profil;
  putKoepfe(sheet, kopf, TEAM_TEXT.profillage);
  PROFILLAGEN.forEach((profillage, index) => {
    putProfillage(sheet, erste + index, profillage);
  });
  sheet.put(`${label}${uebrige}`, TEAM_TEXT.andereOderKeine, 'fest');
  sheet.put(`${label}${summe}`, TEAM_TEXT.gesamt, 'festSumme');
  for (const column of ZAHLENSPALTEN) {
    sheet.count(`${column}${uebrige}`, restVon(column, ZEILE.profil), stilVon(column));
    sheet.count(`${column}${summe}`, `${column}${ZEILE.team.gesamt}`, 'zahlSumme');
  }
}

function putProfillage(sheet: SheetBuilder, row: number, profillage: string): void {
  const suche = `${faelle('profillage')},$${label}${row}`;
  const reihe = ZAHLENREIHE.profillage(profillage);
  sheet.put(`${label}${row}`, profillage, 'fest');
  for (const [kennung, column] of JE_KENNUNG) {
    const formel = `COUNTIFS(${suche},${faelle('kennung')},${column}$${ZEILE.profil.kopf})`;
    sheet.count(`${column}${row}`, gezaehlt(formel, zahlVon(reihe, kennung)), 'zahl');
  }
  sheet.count(`${rest}${row}`, restDerZeile(row), 'zahl');
  const alle = gezaehlt(`COUNTIFS(${suche},${PERSONEN},"<>")`, zahlVon(reihe, 'gesamt'));
  sheet.count(`${gesamt}${row}`, alle, 'zahlSumme');
}

/** The headers of a table by Kennung. */
export function putKoepfe(sheet: SheetBuilder, row: number, erster: string): void {
  sheet.put(`${label}${row}`, erster, 'kopf');
  KENNUNGEN.forEach((kennung, index) => {
    sheet.put(`${kennungen[index] ?? ''}${row}`, kennung, 'kopfMitte');
  });
  sheet.put(`${rest}${row}`, TEAM_TEXT.andereOderKeine, 'kopfMitte');
  sheet.put(`${gesamt}${row}`, TEAM_TEXT.gesamt, 'kopfMitte');
}

const stilVon = (column: string): 'zahl' | 'zahlSumme' => (column === gesamt ? 'zahlSumme' : 'zahl');

/** What of a row none of the Kennungen counts. */
export function restDerZeile(row: number): string {
  return `${gesamt}${row}-SUM(${ERSTE}${row}:${LETZTE}${row})`;
}

/** What of a column none of the rows above counts. */
export function restVon(
  column: string,
  {
    erste,
    letzte,
    gesamt: summe,
  }: { readonly erste: number; readonly letzte: number; readonly gesamt: number },
): string {
  return `${column}${summe}-SUM(${von(column, erste, letzte)})`;
}
