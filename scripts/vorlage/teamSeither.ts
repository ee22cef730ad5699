/** The block of the sheet „Team“ that compares the Kennungen of now with those that somebody had remembered. Counts only. */
import { ZAHLEN_STAND, type Zahlenspalte, ZAHLENREIHE } from '../../src/bereiche/fallliste';
import { KENNUNGEN } from '../../src/rules/vocabulary';
import { tagAlsText, zahlVon } from './gezaehlt';
import type { SheetBuilder } from './sheetBuilder';
import { R3, SPALTE, ZEILE } from './teamAufbau';
import { putKoepfe, restDerZeile } from './teamTabellen';
import { TEAM_TEXT } from './teamTexte';

const { damals, jetzt, veraenderung, kopf, hinweis } = ZEILE.seither;
const { label, kennungen, rest, gesamt } = SPALTE;
const TAG = zahlVon(ZAHLENREIHE.damals, 'tag');

/** Then, now, and the difference; nothing where nobody had it remembered. */
export function putSeither(sheet: SheetBuilder): void {
  const { kennung, nochNicht, vom, jetzt: heute, veraenderung: unterschied, seitherHinweis } = TEAM_TEXT;
  putKoepfe(sheet, kopf, kennung);
  const wann = (tag: string): string => `"${vom}"&${tagAlsText(tag)}`;
  sheet.formula(`${label}${damals}`, `IF(${TAG}=0,"${nochNicht}",${wann(TAG)})`, nochNicht, 'fest');
  const seit = `IF(${ZAHLEN_STAND.name}=0,"${heute}",${wann(ZAHLEN_STAND.name)})`;
  sheet.formula(`${label}${jetzt}`, seit, heute, 'fest');
  sheet.put(`${label}${veraenderung}`, unterschied, 'festSumme');
  KENNUNGEN.forEach((each, nr) => {
    putSpalte(sheet, kennungen[nr] ?? '', gemerkt(each));
  });
  putSpalte(sheet, rest, `IF(${TAG}=0,"",${restDerZeile(damals)})`);
  putSpalte(sheet, gesamt, gemerkt('gesamt'));
  sheet.band(`${label}${hinweis}:${R3}${hinweis}`, seitherHinweis, 'erklaerung');
}

const gemerkt = (feld: Zahlenspalte): string => `IF(${TAG}=0,"",${zahlVon(ZAHLENREIHE.damals, feld)})`;

function putSpalte(sheet: SheetBuilder, column: string, alt: string): void {
  const summe = column === gesamt;
  sheet.count(`${column}${damals}`, alt, summe ? 'zahlSumme' : 'zahl');
  sheet.count(`${column}${jetzt}`, `${column}${ZEILE.team.gesamt}`, summe ? 'zahlSumme' : 'zahl');
  const unterschied = `${column}${jetzt}-${column}${damals}`;
  sheet.count(`${column}${veraenderung}`, `IF(${TAG}=0,"",${unterschied})`, 'unterschiedSumme');
}
