/**
 * The passphrases in the form that sets the protection up, while other views are looked at: in memory only, and forgotten once
 * it is set up, when the pane ends, and when nobody has used the pane for a while.
 */
import { einmalJeSitzung } from '../../../../bausteine/sitzungskontext';
import { createStore, type Store } from '../../../../mappe/store';
import type { Passworteingabe } from './passworteingabe';
import { verschliesseNachRuhe } from './ruhe';

/** How far somebody is: the passphrases by person, and which step is shown. */
export interface Einrichtungsstand {
  readonly passwoerter: readonly Passworteingabe[];
  readonly schritt: 1 | 2;
}

export const ANFANG: Einrichtungsstand = { passwoerter: [], schritt: 1 };

/** Null where nothing is typed. */
export const useEinrichtungsstand = einmalJeSitzung((beiEnde): Store<Einrichtungsstand | null> => {
  const stand = createStore<Einrichtungsstand | null>(null);
  const vergiss = (): void => stand.set(null);
  const ausgehoert = verschliesseNachRuhe({ tresor: stand, uhr: () => new Date(), verschliesse: vergiss });
  beiEnde(() => {
    vergiss();
    ausgehoert();
  });
  return stand;
});
