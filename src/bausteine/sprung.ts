/**
 * Which tab is in front, and jumps to another one from anywhere in the pane. The view jumped to asks for what it is to
 * open there, and says when it has. In memory only, one per session. Knows no view.
 */
import { useSyncExternalStore } from 'react';
import { reiterId } from './reiterId';
import type { Handlungen } from './viewProps';

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

interface Sprungstand {
  readonly stand: () => Stand;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setze: (neu: Stand) => void;
}

const JE_SITZUNG = new WeakMap<Handlungen, Sprungstand>();

function sprungstandVon(handlungen: Handlungen): Sprungstand {
  const vorhanden = JE_SITZUNG.get(handlungen);
  if (vorhanden !== undefined) return vorhanden;
  let stand: Stand = { reiter: null, ziel: null };
  const listeners = new Set<() => void>();
  const neuer: Sprungstand = {
    stand: () => stand,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setze: (neu) => {
      stand = neu;
      listeners.forEach((listener) => listener());
    },
  };
  JE_SITZUNG.set(handlungen, neuer);
  return neuer;
}

/** A jump, as views see it. */
export interface Sprung {
  /** Where the last jump led; null once the view there has taken it up. */
  readonly ziel: Sprungziel | null;
  /** Goes to a tab; the focus goes to the tab until the view there takes it further. */
  readonly springe: (ziel: Sprungziel) => void;
  /** Said by the view that has opened what the jump was for. */
  readonly angekommen: () => void;
}

/** Jumping to another tab, and what a jump asks of the view it led to. */
export function useSprung(handlungen: Handlungen): Sprung {
  const { stand, subscribe, setze } = sprungstandVon(handlungen);
  const { ziel } = useSyncExternalStore(subscribe, stand);
  return {
    ziel,
    springe: (neues) => {
      setze({ reiter: neues.reiter, ziel: neues });
      document.getElementById(reiterId(neues.reiter))?.focus();
    },
    angekommen: () => setze({ ...stand(), ziel: null }),
  };
}

/** The tab a person has chosen or was led to, null before; and choosing one by hand. */
export function useReiterwahl(handlungen: Handlungen): [string | null, (reiter: string) => void] {
  const { stand, subscribe, setze } = sprungstandVon(handlungen);
  const { reiter } = useSyncExternalStore(subscribe, stand);
  return [reiter, (neuer) => setze({ reiter: neuer, ziel: null })];
}
