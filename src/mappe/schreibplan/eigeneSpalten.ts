/**
 * Columns of people's own in rows that are added to a table of the program: a formula there stays where the row was blank, and goes
 * on in a new one, as Excel does it for people. Pure.
 */
import type { Liste } from '../../listen/liste';
import { normalized } from '../../listen/readRating';
import type { Bestand } from '../bestand';
import type { Blockstand } from '../fallmappe';
import { mitApostroph } from './inhalt';
import type { Inhalt } from './stueck';

/**
 * What goes into a row that is filled, with those formulas; null where there are none, and its values say everything.
 * @param zeile counted from 0 among the data rows; one behind the last is new.
 */
export function mitEigenenFormeln(
  liste: Pick<Liste, 'spalten'>,
  bestand: Bestand,
  zeile: number,
  { format, nachher }: Pick<Blockstand, 'format' | 'nachher'>,
): Inhalt | null {
  const eigene = eigeneFormeln(liste, bestand, zeile);
  if (eigene.size === 0) return null;
  const formate = nachher.map((row, nr) =>
    row.map((_, spalte) => (typeof format === 'string' ? format : (format[nr]?.[spalte] ?? 'General'))),
  );
  return {
    formulas: nachher.map((row, nr) =>
      row.map((wert, spalte) => eigene.get(spalte) ?? mitApostroph(wert, formate[nr]?.[spalte] ?? 'General')),
    ),
    numberFormat: formate,
  };
}

function eigeneFormeln(liste: Pick<Liste, 'spalten'>, bestand: Bestand, zeile: number): Formeln {
  const istNeu = zeile >= bestand.values.length - 1;
  const reihe = istNeu ? bestand.values.length - 1 : zeile + 1;
  const gefunden = formelnDaneben(liste, bestand.values[0] ?? [], {
    formulas: bestand.formulas[reihe] ?? [],
    values: bestand.values[reihe] ?? [],
  });
  return istNeu ? new Map([...gefunden].filter(([, formel]) => istUeberallGleich(formel))) : gefunden;
}

/** Formulas by the position of their column, counted from 0. */
export type Formeln = ReadonlyMap<number, string>;

/** The formulas of a row in the columns that a table of the program does not know. @param koepfe the headers over it. */
export function formelnDaneben(
  { spalten }: Pick<Liste, 'spalten'>,
  koepfe: readonly unknown[],
  { formulas, values }: { readonly formulas: readonly unknown[]; readonly values: readonly unknown[] },
): Formeln {
  const bekannte = new Set(Object.values(spalten).map(({ kopf }) => normalized(kopf)));
  return new Map(
    formulas.flatMap((formel, spalte) =>
      !bekannte.has(normalized(String(koepfe[spalte]))) && istFormel(formel, values[spalte])
        ? [[spalte, formel] as const]
        : [],
    ),
  );
}

/** A text that looks like one is its own formula. */
function istFormel(formel: unknown, wert: unknown): formel is string {
  return typeof formel === 'string' && formel.startsWith('=') && formel !== wert;
}

/** Texts, columns of tables, names of sheets, and references that stay where they are. */
const FESTES = /"[^"]*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|'[^']*'!|\$[A-Z]{1,3}\$\d+/giu;
const BEWEGLICH = /(?<![\p{L}\p{N}_.])(?:\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(.])|\$?\d+:\$?\d+)/iu;

/** Whether a formula says the same in every row as it is written. Any other would have to be moved, which only Excel does right. */
export function istUeberallGleich(formel: string): boolean {
  return !BEWEGLICH.test(formel.replace(FESTES, ''));
}
