/**
 * Which tab is in front, and jumps to another one from anywhere in the pane. The view jumped to asks for what it is to
 * open there, and says when it has. In memory only, once per session. Knows no view.
 */
import { createStore } from '../mappe/store';
import { PANEL_ID } from './reiterId';
import { einmalJeSitzung } from './sitzungskontext';
import { useStore } from './useStore';

/** Where a jump leads: the tab, and what the view there is to open. */
export interface Sprungziel {
  readonly reiter: string;
  /** A part of the view; only the view itself knows its parts. */
  readonly stelle?: string;
  /** What to begin with at that part. */
  readonly auswahl?: string;
}

interface Stand {
  /** Null until a person has chosen a tab or was led to one. */
  readonly reiter: string | null;
  /** Where the last jump led, until the view there has taken it up. */
  readonly ziel: Sprungziel | null;
}

const useSprungstore = einmalJeSitzung(() => createStore<Stand>({ reiter: null, ziel: null }));

/** A jump, as views see it. */
export interface Sprung {
  /** Where the last jump led; null once the view there has taken it up. */
  readonly ziel: Sprungziel | null;
  /** Goes to a view; the focus goes to its frame until the view takes it further. */
  readonly springe: (ziel: Sprungziel) => void;
  /** Said by the view that has opened what the jump was for. */
  readonly angekommen: () => void;
}

/** Jumping to another tab, and what a jump asks of the view it led to. */
export function useSprung(): Sprung {
  const store = useSprungstore();
  return {
    ziel: useStore(store, ({ ziel }) => ziel),
    springe: (neues) => {
      store.set({ reiter: neues.reiter, ziel: neues });
      document.getElementById(PANEL_ID)?.focus();
    },
    angekommen: () => store.set({ ...store.get(), ziel: null }),
  };
}

/** The tab a person has chosen or was led to, null before; and choosing one by hand. */
export function useReiterwahl(): [string | null, (reiter: string) => void] {
  const store = useSprungstore();
  const reiter = useStore(store, (stand) => stand.reiter);
  return [reiter, (neuer) => store.set({ reiter: neuer, ziel: null })];
}
