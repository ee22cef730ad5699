/** New rows of a table: every cell of them is there and looks like the one in the row that was the last. */
import type { Arbeitsmappe } from '../lesen/arbeitsmappe';
import { STANDARD } from '../lesen/formate';
import { bisherigerStil } from './bisherigerStil';
import type { Auftrag } from './pruefeZiele';
import type { Wachstum } from './wachstum';

/** The same cells, those of new rows with the look of the last row, and all others of these rows as empty ones. */
export function mitNeuenZeilen(
  mappe: Arbeitsmappe,
  auftraege: readonly Auftrag[],
  gewachsene: readonly Wachstum[],
): readonly Auftrag[] {
  const [wachstum] = gewachsene;
  if (wachstum === undefined) return auftraege;
  const vorbild = wachstum.tabelle.bereich.bisZeile;
  const jeZelle = new Map(leereZellen(mappe, wachstum).map((each) => [schluessel(each), each]));
  for (const each of auftraege)
    jeZelle.set(schluessel(each), each.zeile > vorbild ? { ...each, vorbild } : each);
  return [...jeZelle.values()];
}

function leereZellen(mappe: Arbeitsmappe, { tabelle, blatt, bisZeile }: Wachstum): Auftrag[] {
  const { spalte: erste, bisSpalte, bisZeile: vorbild } = tabelle.bereich;
  const spalten = Array.from({ length: bisSpalte - erste + 1 }, (_, index) => {
    const ort = { blatt, zeile: vorbild + 1, spalte: erste + index, vorbild };
    return { ...ort, wert: '' as const, format: mappe.formate[bisherigerStil(mappe, ort)] ?? STANDARD };
  });
  return Array.from({ length: bisZeile - vorbild }, (_, index) => vorbild + 1 + index).flatMap((zeile) =>
    spalten.map((each) => ({ ...each, zeile })),
  );
}

function schluessel({ zeile, spalte }: Auftrag): string {
  return `${zeile} ${spalte}`;
}
