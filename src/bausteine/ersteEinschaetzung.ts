/**
 * The option "erst selbst einschätzen": while it is on, the computed proposal stays hidden until the person's own
 * Integrationsprognose is in its cell. In memory only; never in the workbook, never on a disk.
 *
 * `ErsteEinschaetzungRahmen` stands once around head and views. Whatever shows something computed asks
 * `useIstVerdeckt(ansicht)` and shows `Verdeckt` or the sentence of it instead.
 */
import { createContext, createElement, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Ansicht } from '../mappe/ansicht';

/** The switch. */
export interface ErsteEinschaetzung {
  readonly an: boolean;
  readonly schalte: (an: boolean) => void;
}

const Kontext = createContext<ErsteEinschaetzung>({ an: false, schalte: () => undefined });

/** Holds the switch for everything inside; it is off at the start. */
export function ErsteEinschaetzungRahmen({ children }: { readonly children: ReactNode }): ReactNode {
  const [an, schalte] = useState(false);
  const value = useMemo(() => ({ an, schalte }), [an]);
  return createElement(Kontext.Provider, { value }, children);
}

/** The switch of the surrounding frame. */
export function useErsteEinschaetzung(): ErsteEinschaetzung {
  return useContext(Kontext);
}

/** Whether the proposal must not be shown yet. Any of the seven marks counts as an own decision. */
export function useIstVerdeckt(ansicht: Ansicht): boolean {
  const { an } = useErsteEinschaetzung();
  return an && ansicht.art === 'berechnet' && ansicht.fall.festlegung === null;
}
