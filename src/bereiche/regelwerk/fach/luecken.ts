/** Combinations that nobody decides, and lines that never decide one. */
import { Durchgang } from './durchgang';
import type { Fakten, Regeltabelle } from './tabellen';

/** A line that never comes first. */
export interface ToteLinie {
  /** Position of its row and its own within it, from 0. */
  readonly zeile: number;
  readonly nummer: number;
  /** Ids of the rows that come first wherever it would hold; none where it can never hold. */
  readonly verdecktVon: readonly string[];
}

export interface Abdeckung {
  /** The first combination without a row; null where there is none. */
  readonly luecke: Fakten | null;
  /** How many such combinations there are. */
  readonly luecken: number;
  readonly tote: readonly ToteLinie[];
}

/** Looks at every reachable combination. */
export function abdeckungVon(tabelle: Regeltabelle): Abdeckung {
  const durchgang = new Durchgang(tabelle);
  const { linien } = durchgang;
  const erreicht = new Set<number>();
  let luecke: Fakten | null = null;
  let luecken = 0;
  durchgang.jede((fakten, punkt) => {
    const erste = durchgang.ersteAn(punkt);
    if (erste >= 0) return void erreicht.add(erste);
    luecke ??= { ...fakten };
    luecken += 1;
  });
  const tote = linien.map((_, nr) => nr).filter((nr) => !erreicht.has(nr));
  const verdeckt = verdeckendeZu(durchgang, tote);
  return {
    luecke,
    luecken,
    tote: tote.flatMap((nr) => {
      const linie = linien[nr];
      if (linie === undefined) return [];
      return [{ zeile: linie.zeile, nummer: linie.nummer, verdecktVon: [...(verdeckt.get(nr) ?? [])] }];
    }),
  };
}

/** A second walk, for these lines alone: which rows come first where they would hold. */
function verdeckendeZu(
  durchgang: Durchgang,
  tote: readonly number[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const verdeckt = new Map(tote.map((nr) => [nr, new Set<string>()]));
  if (tote.length === 0) return verdeckt;
  durchgang.jede((_, punkt) => {
    const treffende = tote.filter((nr) => durchgang.trifft(nr, punkt));
    if (treffende.length === 0) return;
    const id = durchgang.linien[durchgang.ersteAn(punkt)]?.id;
    if (id !== undefined) for (const nr of treffende) verdeckt.get(nr)?.add(id);
  });
  return verdeckt;
}
