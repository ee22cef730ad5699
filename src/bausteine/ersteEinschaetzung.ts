/**
 * The option "erst selbst einschätzen": while it is on, the computed proposal stays hidden until the person's own
 * Integrationsprognose is in its cell. In memory only; never in the workbook, never on a disk.
 *
 * Whatever shows something computed asks `useIstVerdeckt(sicht)` and shows `Verdeckt` or the sentence of it instead.
 */
import { createContext, use } from 'react';
import type { Sicht } from '../mappe/sicht';
import { createStore } from '../mappe/store';
import { einmalJeSitzung } from './sitzungskontext';
import { useStore } from './useStore';
import type { BerechneteSicht } from './viewProps';

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

/** A ground to hide the proposal that no switch turns off, and what is said in its place. */
export interface Verdeckung {
  readonly gilt: (sicht: BerechneteSicht) => boolean;
  readonly satz: string;
}

/** Around panes that have one. */
export const Verdeckungskontext = createContext<Verdeckung | null>(null);

/** What is said in place of the proposal where no own Integrationsprognose would show it; null where one does. */
export function useVerdeckungssatz(): string | null {
  return use(Verdeckungskontext)?.satz ?? null;
}

/** Whether the proposal must not be shown yet. Any of the seven marks counts as an own decision. */
export function useIstVerdeckt(sicht: Sicht): boolean {
  const { an } = useErsteEinschaetzung();
  const verdeckung = use(Verdeckungskontext);
  if (sicht.art !== 'berechnet') return false;
  return verdeckung?.gilt(sicht) ?? (an && sicht.fall.festlegung === null);
}
