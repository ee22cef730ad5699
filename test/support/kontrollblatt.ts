/** Formulas that decide a case, calculated by a program that is not ours. */
import type { NewFile } from 'excelize-wasm';
import { FESTLEGUNG } from '../../src/bereiche/fallliste/listen';
import {
  type Kontrollbezuege,
  kontrollformeln,
  type Kontrollschritt,
  REGELWERK_BLATT,
  REGELWERK_SPALTEN,
  wahlnummer,
} from '../../src/fall/kontrolle/formeln';
import { kontrollwerte } from '../../src/fall/kontrolle/werte';
import { columnLetters } from '../../src/listen/adresse';
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
] as const;
const SCHRITTE: readonly Kontrollschritt[] = [
  ...([
    'zQ',
    'zL',
    'zM',
    'zR',
    'bekannt',
    'festlegung',
    'prognose',
    'dominierend',
    'verdichtet',
    'fm',
  ] as const),
  ...(['p', 'k', 'profillage', 'kennungErrechnet'] as const),
];
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
    stufen: { Q: bereich('Q'), L: bereich('L'), M: bereich('M'), R: bereich('R') },
    prognose: zelle('prognose'),
    dominierend: zelle('dominierend'),
    festlegung: wahlnummer(zelle('festlegung'), FESTLEGUNG),
    verdichtung: zelle('verdichtung'),
    verdichtungBegruendung: zelle('verdichtungBegruendung'),
    fmEinschaetzung: zelle('fmEinschaetzung'),
  };
}

/** A workbook with the values of a set, and with these cases and their formulas, one row each. */
async function mappe(satz: Regelsatz, zeilen: readonly Zeile[]): Promise<NewFile> {
  const { NewFile: neueDatei } = await loadExcelize();
  const file = (neueDatei as unknown as () => NewFile)();
  file.NewSheet(REGELWERK_BLATT);
  const werte = kontrollwerte(satz);
  REGELWERK_SPALTEN.forEach((name, nr) => {
    werte[name].forEach((wert, stelle) => {
      file.SetCellValue(REGELWERK_BLATT, `${columnLetters(nr + 1)}${stelle + 1}`, wert);
    });
  });
  zeilen.forEach((zeile, stelle) => {
    const nr = stelle + 1;
    for (const [name, wert] of Object.entries(zeile))
      if (wert !== undefined) file.SetCellValue('Sheet1', `${spalteVon(name)}${nr}`, wert);
    const formeln = kontrollformeln(bezuege(nr), (schritt) => `$${zelleVon(schritt, nr)}`);
    for (const schritt of SCHRITTE) file.SetCellFormula('Sheet1', zelleVon(schritt, nr), formeln[schritt]);
  });
  return file;
}

function zelleVon(schritt: Kontrollschritt, nr: number): string {
  return `${columnLetters(EINGABEN.length + 1 + SCHRITTE.indexOf(schritt))}${nr}`;
}

/** What the formulas come to: Profillage and Kennung of each row. */
export async function gerechnet(satz: Regelsatz, zeilen: readonly Zeile[]): Promise<[string, string][]> {
  const file = await mappe(satz, zeilen);
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
  const bytes = (await mappe(satz, zeilen)).WriteToBuffer().buffer as Uint8Array;
  const file = OpenReader(durchLibreOffice(ordner, bytes));
  const wertVon = (schritt: Kontrollschritt, nr: number): string =>
    file.GetCellValue('Sheet1', zelleVon(schritt, nr)).value;
  return zeilen.map((_, stelle) => [
    wertVon('profillage', stelle + 1),
    wertVon('kennungErrechnet', stelle + 1),
  ]);
}
