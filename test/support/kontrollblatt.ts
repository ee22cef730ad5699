/** Formulas that decide a case, calculated by a program that is not ours. */
import type { NewFile } from 'excelize-wasm';
import { FESTLEGUNG } from '../../src/bereiche/fallliste/listen';
import { wahlnummer } from '../../src/fall/kontrolle/angaben';
import { type Kontrollbezuege, kontrollformeln } from '../../src/fall/kontrolle/formeln';
import {
  KONTROLLE_BLATT,
  KONTROLLSCHRITTE,
  type Kontrollschritt,
  KONTROLLWERTE,
} from '../../src/fall/kontrolle/tabelle';
import { type Kontrollzeile, kontrollzeilen } from '../../src/fall/kontrolle/zeilen';
import { columnLetters } from '../../src/listen/adresse';
import { koepfe } from '../../src/listen/liste';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { Regelsatz } from '../../src/rules/regelsatz';
import { BEDARFE } from '../../src/rules/vocabulary';
import { loadExcelize } from '../host/nodeExcelize';
import type { Arbeitsordner } from './arbeitsordner';
import { durchLibreOffice } from './libreOffice';

/** The cells of a case, in a row of their own. */
const EINGABEN = [
  ...BEDARFE.map(({ id }) => id),
  ...['prognose', 'dominierend', 'festlegung', 'verdichtung', 'verdichtungBegruendung', 'fmEinschaetzung'],
  ...['stichtag', 'berechnetAm'],
] as const;
/** The cells of a case that are not empty. */
export type Zeile = Readonly<Partial<Record<string, Zellwert>>>;

function spalteVon(name: string): string {
  return columnLetters(EINGABEN.indexOf(name as never) + 1);
}

/** Where a case stands in its row. */
export function bezuege(zeile: number): Kontrollbezuege {
  const zelle = (name: string): string => `$${spalteVon(name)}${zeile}`;
  const bereich = (gruppe: string): string => {
    const ids = BEDARFE.filter((each) => each.gruppe === gruppe).map(({ id }) => id);
    return `${zelle(ids[0] ?? '')}:${zelle(ids.at(-1) ?? '')}`;
  };
  return {
    stichtag: zelle('stichtag'),
    berechnetAm: zelle('berechnetAm'),
    stufen: (gruppe, eintrag) => `COUNTIF(${bereich(gruppe)},"${eintrag}")`,
    prognose: zelle('prognose'),
    dominierend: zelle('dominierend'),
    festlegung: wahlnummer(zelle('festlegung'), FESTLEGUNG),
    verdichtung: zelle('verdichtung'),
    verdichtungBegruendung: zelle('verdichtungBegruendung'),
    fmEinschaetzung: zelle('fmEinschaetzung'),
  };
}

/** A workbook with the values of sets, and with these cases and their formulas, one row each. */
async function mappe(werte: readonly Kontrollzeile[], zeilen: readonly Zeile[]): Promise<NewFile> {
  const { NewFile: neueDatei } = await loadExcelize();
  const file = (neueDatei as unknown as () => NewFile)();
  file.NewSheet(KONTROLLE_BLATT);
  const spalten = Object.entries<Spalte<unknown>>(KONTROLLWERTE.spalten);
  spalten.forEach(([feld, spalte], nr) => {
    werte.forEach((zeile, stelle) => {
      const wert = spalte.write(zeile[feld as keyof Kontrollzeile]);
      if (wert !== '') file.SetCellValue(KONTROLLE_BLATT, `${columnLetters(nr + 1)}${stelle + 2}`, wert);
    });
  });
  zeilen.forEach((zeile, stelle) => {
    const nr = stelle + 1;
    for (const [name, wert] of Object.entries(zeile))
      if (wert !== undefined) file.SetCellValue('Sheet1', `${spalteVon(name)}${nr}`, wert);
    const formeln = kontrollformeln(bezuege(nr), (schritt) => `$${zelleVon(schritt, nr)}`);
    for (const schritt of KONTROLLSCHRITTE)
      file.SetCellFormula('Sheet1', zelleVon(schritt, nr), inZellen(formeln[schritt], werte.length));
  });
  return file;
}

/** Columns of the table as the cells that they stand for: excelize knows no other. */
function inZellen(formel: string, zeilen: number): string {
  const namen = koepfe(KONTROLLWERTE);
  return formel.replace(/tblKontrollwerte\[([^\]]+)\]/g, (_, kopf: string) => {
    const spalte = columnLetters(namen.indexOf(kopf) + 1);
    return `${KONTROLLE_BLATT}!$${spalte}$2:$${spalte}$${zeilen + 1}`;
  });
}

/** The values of a set that holds since ever. */
function nur(satz: Regelsatz): Kontrollzeile[] {
  return kontrollzeilen([{ ...satz, gueltigAb: null }]);
}

function zelleVon(schritt: Kontrollschritt, nr: number): string {
  return `${columnLetters(EINGABEN.length + 1 + KONTROLLSCHRITTE.indexOf(schritt))}${nr}`;
}

/** What the formulas come to: Profillage and Kennung of each row. */
export function gerechnet(satz: Regelsatz, zeilen: readonly Zeile[]): Promise<[string, string][]> {
  return gerechnetMit(nur(satz), zeilen);
}

/** The same in a workbook with these values. */
export async function gerechnetMit(
  werte: readonly Kontrollzeile[],
  zeilen: readonly Zeile[],
): Promise<[string, string][]> {
  const file = await mappe(werte, zeilen);
  const wertVon = (schritt: Kontrollschritt, nr: number): string => {
    const { value, error } = file.CalcCellValue('Sheet1', zelleVon(schritt, nr));
    if (error !== null) throw new Error(`${schritt}: ${String(error)}`);
    return value;
  };
  return zeilen.map((_, stelle) => [
    wertVon('profillage', stelle + 1),
    wertVon('kennungErrechnet', stelle + 1),
  ]);
}

/** The same by LibreOffice, which opens the workbook and saves it. */
export async function inLibreOfficeGerechnet(
  ordner: Arbeitsordner,
  satz: Regelsatz,
  zeilen: readonly Zeile[],
): Promise<[string, string][]> {
  const { OpenReader } = await loadExcelize();
  const bytes = (await mappe(nur(satz), zeilen)).WriteToBuffer().buffer as Uint8Array;
  const file = OpenReader(durchLibreOffice(ordner, bytes));
  const wertVon = (schritt: Kontrollschritt, nr: number): string =>
    file.GetCellValue('Sheet1', zelleVon(schritt, nr)).value;
  return zeilen.map((_, stelle) => [
    wertVon('profillage', stelle + 1),
    wertVon('kennungErrechnet', stelle + 1),
  ]);
}
