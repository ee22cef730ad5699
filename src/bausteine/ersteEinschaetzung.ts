/**
 * The option "erst selbst einschätzen": while it is on, the computed proposal stays hidden until the person's own
 * Integrationsprognose is in its cell. In memory only; never in the workbook, never on a disk.
 *
 * Whatever shows something computed asks `useIstVerdeckt(sicht)` and shows `Verdeckt` or the sentence of it instead.
 */
import type { Sicht } from '../mappe/sicht';
import { createStore } from '../mappe/store';
import { einmalJeSitzung } from './sitzungskontext';
import { useStore } from './useStore';

/** The switch. */
export interface ErsteEinschaetzung {
  readonly an: boolean;
  readonly schalte: (an: boolean) => void;
}

/** Off at the start. */
const useSchalter = einmalJeSitzung(() => createStore(false));

/** The switch of the session. */
export function useErsteEinschaetzung(): ErsteEinschaetzung {
  const schalter = useSchalter();
  return { an: useStore(schalter), schalte: schalter.set };
}

/** Whether the proposal must not be shown yet. Any of the seven marks counts as an own decision. */
export function useIstVerdeckt(sicht: Sicht): boolean {
  const { an } = useErsteEinschaetzung();
  return an && sicht.art === 'berechnet' && sicht.fall.festlegung === null;
}
