/** The opened texts of the FM-Vermerke, each decrypted once per key; forgotten together with the key. */
import { useEffect, useReducer } from 'react';
import type { Vermerkschutz } from '../vorhaben/vermerkschutz';
import type { Vermerkzeile } from '../vorhaben/vermerke';
import type { OffenerTresor, VermerkErgebnis } from '../tresor/typen';

/** The text of a row; null while it is being opened. */
export type Vermerktexte = (vermerk: Vermerkzeile) => VermerkErgebnis | null;

const GELESENE = new WeakMap<OffenerTresor, Map<string, VermerkErgebnis>>();

function gelesene(tresor: OffenerTresor): Map<string, VermerkErgebnis> {
  const alle = GELESENE.get(tresor) ?? new Map<string, VermerkErgebnis>();
  GELESENE.set(tresor, alle);
  return alle;
}

const schluesselVon = ({ id, zelle }: Vermerkzeile): string => `${id} ${zelle}`;

/** Opens what was not opened yet. */
export function useVermerktexte(
  schutz: Vermerkschutz,
  tresor: OffenerTresor,
  vermerke: readonly Vermerkzeile[],
): Vermerktexte {
  const [, zeigeNeu] = useReducer((zahl: number) => zahl + 1, 0);
  const alle = gelesene(tresor);
  useEffect(() => {
    const neue = vermerke.filter((each) => !alle.has(schluesselVon(each)));
    if (neue.length === 0 || schutz.tresor() !== tresor) return;
    void schutz.lies(neue).then((ergebnisse) => {
      if (ergebnisse === null || schutz.tresor() !== tresor) return;
      neue.forEach((each, stelle) => alle.set(schluesselVon(each), ergebnisse[stelle] as VermerkErgebnis));
      zeigeNeu();
    });
  }, [schutz, tresor, vermerke, alle]);
  return (vermerk) => alle.get(schluesselVon(vermerk)) ?? null;
}
