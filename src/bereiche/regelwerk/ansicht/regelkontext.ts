/** The session with a Regelwerk, for the parts of its pane. */
import { createContext, useContext } from 'react';
import { useStore } from '../../../bausteine/useStore';
import type { Regelsitzung, Regelzustand } from '../vorhaben/regelsitzung';
import type { Regelsicht } from '../vorhaben/regelsicht';

export const Regelkontext = createContext<Regelsitzung | null>(null);

/** What a view is given. */
export type GeleseneSicht = Extract<Regelsicht, { art: 'gelesen' }>;

/** @throws outside of a `Regelkontext`. */
export function useRegelsitzung(): Regelsitzung {
  const sitzung = useContext(Regelkontext);
  if (sitzung === null) throw new Error('no session around');
  return sitzung;
}

/** A part of the state; renders again only when that part is another. */
export function useRegelzustand<Part>(select: (zustand: Regelzustand) => Part): Part {
  return useStore(useRegelsitzung(), select);
}
