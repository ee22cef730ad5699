/** The session with a Workshop as its views find it, and how a person looks at it. */
import { createContext, use } from 'react';
import { useStore } from '../../../bausteine/useStore';
import type { Runde } from '../../uebung';
import type { Workshopsitzung } from '../vorhaben/workshopsitzung';
import type { Workshopzustand } from '../vorhaben/zustand';

export const Workshopkontext = createContext<Workshopsitzung | null>(null);

/** What a person can do. @throws outside of a Workshop. */
export function useWorkshop(): Workshopsitzung {
  const sitzung = use(Workshopkontext);
  if (sitzung === null) throw new Error('no Workshop around');
  return sitzung;
}

/** A part of the state; renders again only when that part is another. */
export function useWorkshopzustand<Teil>(waehle: (zustand: Workshopzustand) => Teil): Teil {
  return useStore(useWorkshop(), waehle);
}

/** How a person looks at it. */
export interface Blick {
  readonly runde: Runde;
  readonly waehleRunde: (runde: Runde) => void;
  /** Others look on: no code is shown. */
  readonly istProjektor: boolean;
}

export const Blickkontext = createContext<Blick | null>(null);

/** @throws outside of a Workshop. */
export function useBlick(): Blick {
  const blick = use(Blickkontext);
  if (blick === null) throw new Error('no Workshop around');
  return blick;
}
