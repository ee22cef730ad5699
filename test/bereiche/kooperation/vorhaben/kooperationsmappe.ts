/** The shipped Fallmappe in the stand-in Excel with partners of the house, and ways to look at its cooperation. */
import type { Kooperation } from '../../../../src/bereiche/kooperation/fach/kooperation';
import { readKooperation } from '../../../../src/bereiche/kooperation/fach/readKooperation';
import { KOOPERATION_MAPPE } from '../../../../src/bereiche/kooperation/mappe';
import { PAKETTEILE } from '../../../../src/bereiche/kooperation/vorhaben/paketquelle';
import { akteAendern, type Aktenergebnis, type Vorhaben } from '../../../../src/mappe/akteAendern';
import { lesen } from '../../../../src/mappe/lesen';
import { vereint } from '../../../../src/mappe/teile';
import { inhalteVon, unterschiede } from '../../../support/abbild';
import { AM_STICHTAG, STICHTAG } from '../../../support/faelle';
import { abbild, BEISPIEL, mappeMit, type Testmappe, tippe } from '../../../support/mappe';

/** The partners of these tests in the order of their rows: Id, name, kind. */
export const PARTNERZEILEN = [
  ['P1', 'Schuldnerberatung Nord', 'Schuldnerberatung'],
  ['P2', 'Wohnhilfe am Markt', 'Wohnungslosenhilfe'],
  ['P3', 'Fallmanagement GmbH', 'externes Fallmanagement'],
] as const;

/** The case of the examples with these partners; the person can be reached. */
export async function mappeMitPartnern(): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  PARTNERZEILEN.forEach((zeile, index) =>
    zeile.forEach((wert, spalte) => {
      offen.host.workbook.setCell('Partner', `${'ABC'.charAt(spalte)}${7 + index}`, wert);
    }),
  );
  offen.host.workbook.setCell('Partner', 'K7', 4);
  tippe(offen, 'Kooperation_Kontaktweg', 'mittags unter 0151 23');
  return offen;
}

/** Carries a Vorhaben out on the day of all tests, with what its views read. */
export function tue({ mappe }: Pick<Testmappe, 'mappe'>, vorhaben: Vorhaben): Promise<Aktenergebnis> {
  return akteAendern(mappe, AM_STICHTAG, vorhaben, KOOPERATION_MAPPE.teile, PAKETTEILE);
}

/** Carries it out, expects that to work, and names the cells whose contents are other ones now. */
export async function geaenderte(offen: Testmappe, vorhaben: Vorhaben): Promise<string[]> {
  const vorher = inhalteVon(abbild(offen));
  const ergebnis = await tue(offen, vorhaben);
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
  return unterschiede(vorher, inhalteVon(abbild(offen)));
}

/** The cooperation of a workbook without errors in it. */
export async function kooperationIn({ mappe }: Pick<Testmappe, 'mappe'>): Promise<Kooperation> {
  const gelesen = await lesen(mappe, STICHTAG, vereint(KOOPERATION_MAPPE.teile, PAKETTEILE));
  if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
  const kooperation = readKooperation(gelesen.mappe.inhalt);
  if (!kooperation.ok) throw new Error(JSON.stringify(kooperation.fehler));
  return kooperation.wert;
}

/** What stands on a printed sheet, line by line. */
export function zeilenAuf({ host }: Testmappe, blatt: string, zeilen: number): string[] {
  return Array.from({ length: zeilen }, (_, index) =>
    ['B', 'C', 'D']
      .map((spalte) => String(host.workbook.getCell(blatt, `${spalte}${index + 1}`)))
      .join(' ')
      .trim(),
  ).filter((zeile) => zeile !== '');
}
