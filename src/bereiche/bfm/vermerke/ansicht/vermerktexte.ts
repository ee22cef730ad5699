/** The opened texts of the FM-Vermerke, each decrypted once per key; forgotten together with the key. */
import { createStore, type Readable } from '../../../../mappe/store';
import type { VermerkErgebnis } from '../tresor/typen';
import type { Vermerkschutz } from '../vorhaben/vermerkschutz';
import type { Vermerkzeile } from '../vorhaben/vermerke';

/** The text of a row; null while it is being opened. */
export type Vermerktexte = (vermerk: Vermerkzeile) => VermerkErgebnis | null;

/** What was opened so far, and the way to more. */
export interface GeoeffneteTexte {
  readonly gelesene: Readable<Vermerktexte>;
  /** Opens what was not opened yet. */
  oeffne(vermerke: readonly Vermerkzeile[]): Promise<void>;
}

type Gelesene = ReadonlyMap<string, VermerkErgebnis>;

const schluesselVon = ({ id, zelle }: Vermerkzeile): string => `${id} ${zelle}`;

/** The texts that a protection opens; none at the beginning. */
export function createVermerktexte(schutz: Vermerkschutz): GeoeffneteTexte {
  let alle: Gelesene = new Map();
  const gelesene = createStore<Vermerktexte>(() => null);
  const setze = (neu: Gelesene): void => {
    alle = neu;
    gelesene.set((vermerk) => neu.get(schluesselVon(vermerk)) ?? null);
  };
  schutz.tresor.subscribe(() => setze(new Map()));
  return {
    gelesene,
    oeffne: async (vermerke) => {
      const tresor = schutz.tresor.get();
      const neue = vermerke.filter((each) => !alle.has(schluesselVon(each)));
      const ergebnisse = neue.length === 0 ? null : await schutz.lies(neue);
      // Meanwhile it may have been locked.
      if (ergebnisse === null || schutz.tresor.get() !== tresor) return;
      const paare = neue.map(
        (each, stelle) => [schluesselVon(each), ergebnisse[stelle] as VermerkErgebnis] as const,
      );
      setze(new Map([...alle, ...paare]));
    },
  };
}
