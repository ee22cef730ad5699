/**
 * What the formulas of a sheet come to, worked out by excelize. It knows no references to columns of tables; so each of them is
 * first replaced by the cells that it stands for.
 */
import type { NewFile } from 'excelize-wasm';
import { columnLetters } from '../../src/listen/adresse';
import { loadExcelize } from '../host/nodeExcelize';

/** The result of every formula, by its cell. */
export type Ergebnisse = Readonly<Record<string, string>>;

/** @param blaetter those whose formulas are worked out. */
export async function rechneBlaetter(
  bytes: Uint8Array,
  blaetter: readonly string[],
): Promise<Readonly<Record<string, Ergebnisse>>> {
  const { OpenReader } = await loadExcelize();
  const file = OpenReader(bytes);
  const zellen = macheRechenbar(file, blaetter);
  return Object.fromEntries(
    zellen.map(([blatt, formeln]) => [
      blatt,
      Object.fromEntries(formeln.map(([zelle]) => [zelle, ergebnis(file, blatt, zelle)])),
    ]),
  );
}

/** Replaces the references to columns of tables on these sheets; the answer are their cells with formulas. */
export function macheRechenbar(
  file: NewFile,
  blaetter: readonly string[],
): (readonly [blatt: string, formeln: [zelle: string, formel: string][]])[] {
  const bereiche = spaltenbereiche(file);
  const zellen = blaetter.map((blatt) => [blatt, formelzellen(file, blatt)] as const);
  for (const [blatt, formeln] of zellen)
    for (const [zelle, formel] of formeln) file.SetCellFormula(blatt, zelle, ohneTabellen(formel, bereiche));
  return zellen;
}

function ergebnis(file: NewFile, blatt: string, zelle: string): string {
  const { value, error } = file.CalcCellValue(blatt, zelle, { RawCellValue: true });
  if (error !== null) throw new Error(`${blatt}!${zelle}: ${String(error)}`);
  return value;
}

/** The cells of each column of each table, by `tbl[Header]`. */
function spaltenbereiche(file: NewFile): ReadonlyMap<string, string> {
  const bereiche = new Map<string, string>();
  for (const blatt of file.GetSheetList().list)
    for (const { Name = '', Range } of file.GetTables(blatt).tables) {
      const [, von = 'A', kopf = '1', , bis = '1'] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(Range) ?? [];
      const erste = [...von].reduce((zahl, zeichen) => zahl * 26 + zeichen.charCodeAt(0) - 64, 0);
      const koepfe = file.GetRows(blatt).result[Number(kopf) - 1] ?? [];
      koepfe.slice(erste - 1).forEach((each, stelle) => {
        const spalte = columnLetters(erste + stelle);
        bereiche.set(`${Name}[${each}]`, `${blatt}!$${spalte}$${Number(kopf) + 1}:$${spalte}$${bis}`);
      });
    }
  return bereiche;
}

function formelzellen(file: NewFile, blatt: string): [zelle: string, formel: string][] {
  const [, breite = 'A', hoehe = '1'] = /:([A-Z]+)(\d+)$/.exec(file.GetSheetDimension(blatt).dimension) ?? [];
  const spalten = [...breite].reduce((zahl, zeichen) => zahl * 26 + zeichen.charCodeAt(0) - 64, 0);
  return Array.from({ length: Number(hoehe) }, (_, zeile) =>
    Array.from({ length: spalten }, (__, spalte) => `${columnLetters(spalte + 1)}${zeile + 1}`),
  )
    .flat()
    .map((zelle): [string, string] => [zelle, file.GetCellFormula(blatt, zelle).formula])
    .filter(([, formel]) => formel !== '');
}

function ohneTabellen(formel: string, bereiche: ReadonlyMap<string, string>): string {
  return formel.replace(/tbl\w+\[[^\]]+\]/g, (spalte) => {
    const bereich = bereiche.get(spalte);
    if (bereich === undefined) throw new Error(`No column ${spalte}`);
    return bereich;
  });
}
