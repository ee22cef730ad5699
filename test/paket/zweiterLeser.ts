/** A second opinion on a workbook, from a library that shares no line with the package reader. */
import type { MergeCell, NewFile } from 'excelize-wasm';
import type { GeleseneMappe } from '../../src/mappe/fallmappe';
import { alleZiele } from '../../src/mappe/ziele';
import type { RawCell } from '../../src/listen/zelle';
import { bereichIn, liegtIn, zelleIn } from '../../src/paket/lesen/bereich';
import { loadExcelize } from '../host/nodeExcelize';

/** The input cells in which the second reader finds something else; null when it cannot open the file. */
export async function abweichungen(bytes: Uint8Array, mappe: GeleseneMappe): Promise<string[] | null> {
  const { OpenReader } = await loadExcelize();
  let datei: NewFile;
  try {
    datei = OpenReader(bytes);
    if (datei.error) return null;
  } catch {
    return null;
  }
  return alleZiele(mappe).flatMap(({ ziel, cell }) => {
    const anders = wertBei(datei, cell);
    return anders === null || anders === wertVon(cell)
      ? []
      : [`${JSON.stringify(ziel)}: ${wertVon(cell)} / ${anders}`];
  });
}

/** What the second reader finds; null where it says that it cannot tell. */
function wertBei(datei: NewFile, { ort }: RawCell): string | null {
  if (ort.art !== 'zelle') return null;
  const { value, error } = datei.GetCellValue(ort.blatt, ort.zelle, { RawCellValue: true });
  if (error) return null;
  return istVerdeckt(datei, ort.blatt, ort.zelle) ? '' : value;
}

/** It gives the value of the first cell of a merged range for each of its cells. */
function istVerdeckt(datei: NewFile, blatt: string, adresse: string): boolean {
  const zelle = zelleIn(adresse);
  const { mergeCells } = datei.GetMergeCells(blatt) as { mergeCells: MergeCell[] | null };
  return (mergeCells ?? []).some((verbund) => {
    const bereich = bereichIn(`${verbund.GetStartAxis()}:${verbund.GetEndAxis()}`);
    if (!bereich || !zelle || !liegtIn(bereich, zelle.zeile, zelle.spalte)) return false;
    return bereich.zeile !== zelle.zeile || bereich.spalte !== zelle.spalte;
  });
}

function wertVon({ value }: RawCell): string {
  if (!('wert' in value)) return '';
  if (value.art === 'wahrheitswert') return value.wert ? 'TRUE' : 'FALSE';
  return String(value.wert);
}
