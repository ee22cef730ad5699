/** Who waits for a place in the external Fallmanagement, in which order, and whom a free place would be proposed for. */
import { betreuungAus } from '../../../rules/betreuungsworte';
import { type Exterstand, type Exterzeile, hatPlatz } from './exter';

/** Somebody who waits. */
export interface Wartende {
  /** Counted from 1. */
  readonly rang: number;
  readonly zeile: Exterzeile;
  /** The Träger whose free place is proposed; null where none is left for this rank. A person assigns it, never the program. */
  readonly vorschlag: string | null;
  /** Dates that are missing, so that the row stands behind those that have them. */
  readonly ohneTag: readonly ('kennungSeit' | 'zugang')[];
}

export interface Warteliste {
  readonly wartende: readonly Wartende[];
  /** Already in the external Fallmanagement without an Exter-Träger: they do not wait, and no place counts as theirs. */
  readonly imExterOhneTraeger: readonly string[];
  /** „Exter-Platz frei“ says yes, and no Exter-Träger tells where: nobody assigned that place here. They wait. */
  readonly zusageOhneTraeger: readonly string[];
}

/** The waiting list; each free place is proposed for one rank only. */
export function wartelisteVon(stand: Exterstand, zeilen: readonly Exterzeile[]): Warteliste {
  const ohnePlatz = zeilen.filter((each) => each.kennung === 'Exter' && !hatPlatz(each));
  const wartende = ohnePlatz.filter((each) => !istSchonDort(each)).sort(nachReihenfolge);
  const freie = stand.traeger.flatMap(({ traeger, frei }) =>
    Array<string>(Math.min(frei, wartende.length)).fill(traeger),
  );
  return {
    wartende: wartende.map((zeile, index) => ({
      rang: index + 1,
      zeile,
      vorschlag: freie[index] ?? null,
      ohneTag: (['kennungSeit', 'zugang'] as const).filter((feld) => zeile[feld] === null),
    })),
    imExterOhneTraeger: ohnePlatz.filter(istSchonDort).map(({ kundennummer }) => kundennummer),
    zusageOhneTraeger: wartende
      .filter(({ exterPlatzFrei }) => exterPlatzFrei === true)
      .map(({ kundennummer }) => kundennummer),
  };
}

function istSchonDort({ bisherigeBetreuung }: Exterzeile): boolean {
  return betreuungAus(bisherigeBetreuung) === 'Externes Fallmanagement';
}

/** Behind every day that a cell can hold. */
const ZULETZT = '~';

/** The longest waiting first; every Kundennummer has its place, whatever the order of the sheet. */
function nachReihenfolge(a: Exterzeile, b: Exterzeile): number {
  return (
    vergleiche(a.kennungSeit ?? ZULETZT, b.kennungSeit ?? ZULETZT) ||
    vergleiche(a.zugang ?? ZULETZT, b.zugang ?? ZULETZT) ||
    vergleiche(a.kundennummer, b.kundennummer)
  );
}

function vergleiche(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
