/** New rows of a table: every cell of them is there and looks like the one in the row that was the last. */
import { verschoben } from '../formel/verschieben';
import type { Arbeitsmappe } from '../lesen/arbeitsmappe';
import { STANDARD } from '../lesen/formate';
import { bisherigerStil } from './bisherigerStil';
import type { Auftrag } from './pruefeZiele';
import type { Formeln } from '../../mappe/schreibplan/eigeneSpalten';
import type { Wachstum } from './wachstum';

/** Formulas of people's own columns, and the row of the sheet in which they stand. */
interface Formelzeile {
  readonly zeile: number;
  readonly formeln: Formeln;
}

/** The same cells, those of new rows with the look of the last row, and all others of these rows with these formulas, else empty. */
export function mitNeuenZeilen(
  mappe: Arbeitsmappe,
  auftraege: readonly Auftrag[],
  gewachsene: readonly Wachstum[],
  daneben: Formelzeile,
): readonly Auftrag[] {
  const [wachstum] = gewachsene;
  if (wachstum === undefined) return auftraege;
  const vorbild = wachstum.tabelle.bereich.bisZeile;
  const jeZelle = new Map(uebrigeZellen(mappe, wachstum, daneben).map((each) => [schluessel(each), each]));
  for (const each of auftraege)
    jeZelle.set(schluessel(each), each.zeile > vorbild ? { ...each, vorbild } : each);
  return [...jeZelle.values()];
}

/** All cells of the new rows. */
function uebrigeZellen(
  mappe: Arbeitsmappe,
  { tabelle, blatt, bisZeile }: Wachstum,
  daneben: Formelzeile,
): Auftrag[] {
  const { spalte: erste, bisSpalte, bisZeile: vorbild } = tabelle.bereich;
  const spalten = Array.from({ length: bisSpalte - erste + 1 }, (_, index) => {
    const ort = { blatt, zeile: vorbild + 1, spalte: erste + index, vorbild };
    const format = mappe.formate[bisherigerStil(mappe, ort)] ?? STANDARD;
    return { ...ort, format, formel: daneben.formeln.get(index) };
  });
  return Array.from({ length: bisZeile - vorbild }, (_, index) => vorbild + 1 + index).flatMap((zeile) =>
    spalten.map(({ formel, ...each }): Auftrag => {
      const weiter = formel && { formel: verschoben(formel.slice(1), zeile - daneben.zeile, 0) };
      return { ...each, zeile, wert: weiter ?? '' };
    }),
  );
}

function schluessel({ zeile, spalte }: Auftrag): string {
  return `${zeile} ${spalte}`;
}
