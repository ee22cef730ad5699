/** What tells later whether the rows of a table still stand where they were read. Pure. */
import { ortAt, parseAnker } from '../../listen/adresse';
import { KOPF_ID } from '../../listen/liste';
import { spaltenIn } from '../../listen/readListe';
import { normalized } from '../../listen/readRating';
import type { Bestand } from '../bestand';
import type { Zeuge } from '../fallmappe';

/** The witness of a table as it was read, headers included. */
export function zeugeAus(tabelle: string, { address, values }: Pick<Bestand, 'address' | 'values'>): Zeuge {
  const koepfe = values[0] ?? [];
  const position = spaltenIn({ values }).get(normalized(KOPF_ID)) ?? 0;
  return {
    tabelle,
    spalte: String(koepfe[position]),
    koepfe,
    ids: values.slice(1).map((row) => row[position]),
    address: spaltenadresse(address, position),
  };
}

/** The top cell of a column of a range is all that places are worked out from. */
function spaltenadresse(address: string, position: number): string {
  const ort = ortAt(parseAnker(address), 0, position);
  return ort.art === 'zelle' ? `'${ort.blatt.replaceAll("'", "''")}'!${ort.zelle}` : address;
}
