/**
 * Witnesses of a table: its headers and the column by which its rows are told apart. A row can only be addressed by its
 * place, so these are loaded together with what is written.
 */
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Ort } from '../../listen/zelle';
import type { Zeuge } from '../../mappe/fallmappe';
import { istNichtGeladen } from '../hostFehler';
import type { Zugang } from '../zugang';

/** A witness as Excel answers it. */
export interface Zeugenstand extends Zeuge {
  /** A filter is set on the table: then Excel does not let its rows be deleted. False also where nobody asked for it. */
  readonly gefiltert: boolean;
}

/**
 * Asks how a witness stands now; the answer gives it after the next round trip, null where it did not come.
 * @param mitFilter whether rows come or go, so that a filter would be in the way.
 */
export function queueZeuge(
  zugang: Zugang,
  { tabelle, spalte }: Pick<Zeuge, 'tabelle' | 'spalte'>,
  mitFilter = false,
): () => Zeugenstand | null {
  const table = zugang.tabelle(tabelle);
  const koepfe = table.getHeaderRowRange();
  const spaltenzellen = zugang.spalte(tabelle, spalte).getRange();
  const filter = mitFilter ? table.autoFilter.load('isDataFiltered') : null;
  koepfe.load('values').untrack();
  spaltenzellen.load('address,values').untrack();
  return () =>
    wennGeladen(() => ({
      ...zeugeVon(tabelle, spalte, koepfe, spaltenzellen),
      gefiltert: filter?.isDataFiltered === true,
    }));
}

type Zellen = Pick<Excel.Range, 'address' | 'values'>;

function zeugeVon(
  tabelle: string,
  spalte: string,
  koepfe: Pick<Zellen, 'values'>,
  { address, values }: Zellen,
): Zeuge {
  const ids = (values as readonly (readonly unknown[])[]).slice(1).map(([wert]) => wert);
  return { tabelle, spalte, koepfe: koepfe.values[0] ?? [], ids, address };
}

/** What was loaded, or null: of a batch that failed, only what came before the failure is there. */
export function wennGeladen<T>(lies: () => T): T | null {
  try {
    return lies();
  } catch (error) {
    if (istNichtGeladen(error)) return null;
    throw error;
  }
}

/** Whether the rows and columns of a table are those of the plan, in the same order. */
export function istUnbewegt(erwartet: Zeuge, jetzt: Zeuge): boolean {
  return sindGleich(erwartet.koepfe, jetzt.koepfe) && sindGleich(erwartet.ids, jetzt.ids);
}

function sindGleich(eine: readonly unknown[], andere: readonly unknown[]): boolean {
  return eine.length === andere.length && eine.every((wert, index) => wert === andere[index]);
}

/** Where a table first differs from what was expected: a row that moved, came or went, or its headers. */
export function ersteAbweichung(erwartet: Zeuge, jetzt: Zeuge): Ort {
  const laenge = Math.max(erwartet.ids.length, jetzt.ids.length);
  const zeile = Array.from({ length: laenge }, (_, index) => index).find(
    (index) => erwartet.ids[index] !== jetzt.ids[index],
  );
  return ortAt(parseAnker(jetzt.address), zeile === undefined ? 0 : zeile + 1);
}
