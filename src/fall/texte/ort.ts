/** How a place is named in a sentence: sheet and cell as Excel writes them, or the JSON path. */
import type { Ort } from '../../listen/zelle';

/** A place in words, such as „Profiling!D12“ or „bedarfe.wohnsituation“. */
export function ortText(ort: Ort): string {
  switch (ort.art) {
    case 'zelle':
      return `${quoted(ort.blatt)}!${ort.zelle}`;
    case 'blatt':
      return quoted(ort.blatt);
    case 'json':
      return ort.pfad === '' ? 'Eingabe' : ort.pfad;
    case 'mappe':
      return 'Arbeitsmappe';
  }
}

/** A plain name needs no quotes, unless it looks like a cell (AB12, R1C1). */
function quoted(blatt: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(blatt) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(blatt);
  return plain ? blatt : `'${blatt.replaceAll("'", "''")}'`;
}
