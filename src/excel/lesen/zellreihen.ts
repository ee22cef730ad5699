/**
 * Single cells that stand below one another, as ranges: asked for one by one, each costs several times what it holds. Only
 * cells that are asked for belong to a range, none between them. Pure.
 */
import { type Anker, columnLetters, parseAnker } from '../../listen/adresse';
import type { Bestand } from '../../mappe/bestand';

/** What of such a range is asked for: where it is, is known. */
export const REIHE_LOAD = 'values,valueTypes,numberFormat,formulas';

/** Cells of one column, without gaps. */
export interface Zellreihe {
  /** The topmost one. */
  readonly anker: Anker;
  /** Its sheet as Excel writes it in an address. */
  readonly blatt: string;
  readonly zeilen: number;
  /** The names of the cells, and the row of each, counted from 0. */
  readonly namen: readonly (readonly [name: string, zeile: number])[];
}

/** @param stellen where each name leads, as Excel writes the reference of a single cell. */
export function zellreihen(stellen: ReadonlyMap<string, string>): Zellreihe[] {
  const zellen = [...stellen]
    .map(([name, bezug]) => [name, bezug.replace(/^=/, '')] as const)
    .map(([name, adresse]) => ({ name, anker: parseAnker(adresse), blatt: blattIn(adresse) }))
    .sort((eine, andere) => reihenfolge(eine.anker, andere.anker));
  const reihen: Zellreihe[] = [];
  for (const { name, anker, blatt } of zellen) {
    const letzte = reihen.at(-1);
    const zeile = letzte && schliesstAn(letzte, anker) ? anker.zeile - letzte.anker.zeile : null;
    if (letzte === undefined || zeile === null) {
      reihen.push({ anker, blatt, zeilen: 1, namen: [[name, 0]] });
    } else {
      const namen = [...letzte.namen, [name, zeile] as const];
      reihen[reihen.length - 1] = { ...letzte, zeilen: zeile + 1, namen };
    }
  }
  return reihen;
}

function blattIn(adresse: string): string {
  return adresse.slice(0, adresse.lastIndexOf('!'));
}

function reihenfolge(eine: Anker, andere: Anker): number {
  if (eine.blatt !== andere.blatt) return eine.blatt < andere.blatt ? -1 : 1;
  return eine.spalte - andere.spalte || eine.zeile - andere.zeile;
}

/** Whether a cell stands right below the last one of a range, or is that one: two names may lead to one cell. */
function schliesstAn({ anker, zeilen }: Zellreihe, zelle: Anker): boolean {
  const letzteZeile = anker.zeile + zeilen - 1;
  return (
    zelle.blatt === anker.blatt &&
    zelle.spalte === anker.spalte &&
    (zelle.zeile === letzteZeile || zelle.zeile === letzteZeile + 1)
  );
}

/** Its address on its sheet. */
export function bereichVon({ anker, zeilen }: Zellreihe): string {
  return `${zelleIn(anker, 0)}:${zelleIn(anker, zeilen - 1)}`;
}

function zelleIn({ spalte, zeile }: Anker, versatz: number): string {
  return `${columnLetters(spalte)}${zeile + versatz}`;
}

/** The cells of a range as if each had been asked for by its name. */
export function einzeln(
  { anker, blatt, namen }: Zellreihe,
  bestand: Omit<Bestand, 'address'>,
): [name: string, zelle: Bestand][] {
  return namen.map(([name, zeile]) => {
    const ausschnitt = <T>(werte: readonly T[]): readonly T[] => werte.slice(zeile, zeile + 1);
    return [
      name,
      {
        address: `${blatt}!${zelleIn(anker, zeile)}`,
        values: ausschnitt(bestand.values),
        valueTypes: ausschnitt(bestand.valueTypes),
        numberFormat: ausschnitt(bestand.numberFormat),
        formulas: ausschnitt(bestand.formulas),
      },
    ];
  });
}
