/**
 * The figures of cooperation for handing on: counts of 1 to 4 are not told, nor what would give one of them away within a table.
 * Each table is looked at by itself; what several of them say together is not.
 */
import type { Uebersicht, Wartezeit } from '../../kooperation';
import type { Kooperationszaehlung } from './kooperationszaehlung';
import {
  namenloseListe,
  namenloseTabelle,
  namenloseZahl,
  type Namenlostabelle,
  type Namenloszelle,
} from './namenlos';

/** A count and what it is of; the last one of them is their sum. */
export interface Namenlosreihe {
  readonly label: string;
  readonly anzahl: Namenloszelle;
}

/** Null for what cannot be told. */
export interface Namenloskooperation {
  readonly gezaehlt: Namenloszelle;
  readonly ueberfaellig: readonly Namenlosreihe[] | null;
  readonly verweisungen: Namenlostabelle | null;
  /** A median only where the number of waiting times is told, which is 5 at least. */
  readonly wartezeiten: readonly (Namenlosreihe & { readonly median: number | null })[] | null;
  readonly paragraph16a: Namenlostabelle | null;
  readonly luecken: Namenlostabelle | null;
}

/** @param summe what the row of the sum is called. */
export function namenloseKooperation(
  { gezaehlt, uebersicht }: Pick<Kooperationszaehlung, 'gezaehlt' | 'uebersicht'>,
  summe: string,
): Namenloskooperation {
  const { ueberfaellig, verweisungen, wartezeiten, paragraph16a, luecken } = uebersicht;
  return {
    gezaehlt: namenloseZahl(gezaehlt),
    ueberfaellig: reihen(ueberfaellig, summe),
    verweisungen: namenloseTabelle(verweisungen),
    wartezeiten: zeiten(wartezeiten),
    paragraph16a: namenloseTabelle(paragraph16a),
    luecken: namenloseTabelle(luecken),
  };
}

function reihen(alle: Uebersicht['ueberfaellig'], summe: string): Namenlosreihe[] | null {
  const liste = namenloseListe(alle.map(({ anzahl }) => anzahl));
  if (liste === null) return null;
  // Their order would say which hidden count is the larger one.
  const sortiert = alle
    .map(({ partner }, nr) => ({ label: partner, anzahl: liste.zellen[nr] ?? 0 }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return [...sortiert, { label: summe, anzahl: liste.summe }];
}

/** The last one of them is all. */
function zeiten(alle: readonly Wartezeit[]): Namenloskooperation['wartezeiten'] {
  const liste = namenloseListe(alle.slice(0, -1).map(({ anzahl }) => anzahl));
  if (liste === null) return null;
  const zellen = [...liste.zellen, liste.summe];
  return alle.map(({ art, median }, nr) => {
    const anzahl = zellen[nr] ?? 0;
    return { label: art, anzahl, median: typeof anzahl === 'number' ? median : null };
  });
}
