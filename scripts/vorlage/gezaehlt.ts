/** Numbers that formulas count in a list, and that the program has counted where the list is too long for formulas. */
import { ZAHLEN, ZAHLEN_STAND, type Zahlenspalte } from '../../src/bereiche/fallliste';

const spalte = (feld: Zahlenspalte): string => `${ZAHLEN.name}[${ZAHLEN.spalten[feld].kopf}]`;

/** The formula counts while no day says that the program has; Excel works out only what is asked for. */
export function gezaehlt(formel: string, wert: string): string {
  return `IF(${ZAHLEN_STAND.name}=0,${formel},${wert})`;
}

/** What stands in a row of the numbers; 0 for nothing. */
export function zahlVon(schluessel: string, feld: Zahlenspalte): string {
  return `SUMIFS(${spalte(feld)},${spalte('schluessel')},"${schluessel}")`;
}

/** The sum of the rows of a team. @param suche the criterion that finds it. */
export function zahlDesTeams(suche: string, feld: Zahlenspalte): string {
  return `SUMIFS(${spalte(feld)},${spalte('team')},${suche})`;
}

/** A day as text; formats of Excel depend on its language. */
export function tagAlsText(tag: string): string {
  return `RIGHT("0"&DAY(${tag}),2)&"."&RIGHT("0"&MONTH(${tag}),2)&"."&YEAR(${tag})`;
}
