/** The session with a Hausvorlage, for the parts of its pane. */
import { createContext, useContext } from 'react';
import { useStore } from '../../../bausteine/useStore';
import type { Haussitzung, Hauszustand } from '../vorhaben/haussitzung';

export const Hauskontext = createContext<Haussitzung | null>(null);

/** @throws outside of a `Hauskontext`. */
export function useHaus(): Haussitzung {
  const sitzung = useContext(Hauskontext);
  if (sitzung === null) throw new Error('no session around');
  return sitzung;
}

/** A part of the state; renders again only when that part is another. */
export function useHauszustand<Part>(select: (zustand: Hauszustand) => Part): Part {
  return useStore(useHaus(), select);
}
