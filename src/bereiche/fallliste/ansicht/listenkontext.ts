/** The session with a list of cases as its views find it. */
import { createContext, use } from 'react';
import { useStore } from '../../../bausteine/useStore';
import type { Listensitzung } from '../vorhaben/listensitzung';
import type { Listensicht, Listenzustand } from '../vorhaben/listenzustand';

export const Listenkontext = createContext<Listensitzung | null>(null);

/** What a person can do. @throws outside of a list. */
export function useListe(): Listensitzung {
  const sitzung = use(Listenkontext);
  if (sitzung === null) throw new Error('no list around');
  return sitzung;
}

/** A part of the state; renders again only when that part is another. */
export function useListenzustand<Teil>(waehle: (zustand: Listenzustand) => Teil): Teil {
  return useStore(useListe(), waehle);
}

/** A list that was read. */
export type GeleseneListe = Extract<Listensicht, { art: 'gelesen' }>;
