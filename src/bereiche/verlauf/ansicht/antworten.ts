/**
 * Whether decisions of before still hold, as a person says in this talk. In memory only, once per session. A decision that was
 * changed after it was asked about is a new one and needs no answer.
 */
import { einmalJeSitzung } from '../../../bausteine/sitzungskontext';
import { useStore } from '../../../bausteine/useStore';
import { createStore } from '../../../mappe/store';
import type { Entscheidung } from '../fach/seitDemLetzten';

interface Antwort {
  /** Number of the last Profiling; the next talk asks again. */
  readonly nr: number;
  /** What stood there when it was answered. */
  readonly wert: string;
  readonly gilt: boolean;
}

type Antworten = ReadonlyMap<Entscheidung['id'], Antwort>;

const useAntwortenstore = einmalJeSitzung(() => createStore<Antworten>(new Map()));

/** Whether it still holds: yes; it is to be made anew and was not yet; or nobody has said. */
export type Geltung = 'gilt' | 'wirdNeu' | 'offen';

/** How a decision stands; null where it was changed since and there is nothing to ask. */
export function geltungVon(antworten: Antworten, nr: number, { id, wert }: Entscheidung): Geltung | null {
  const antwort = antworten.get(id);
  if (antwort === undefined || antwort.nr !== nr) return 'offen';
  if (antwort.wert !== wert) return null;
  return antwort.gilt ? 'gilt' : 'wirdNeu';
}

/** The answers of this talk, and giving one. @param nr of the last Profiling. */
export function useAntworten(nr: number): {
  readonly geltung: (entscheidung: Entscheidung) => Geltung | null;
  readonly antworte: (entscheidung: Entscheidung, gilt: boolean) => void;
} {
  const store = useAntwortenstore();
  const antworten = useStore(store);
  return {
    geltung: (entscheidung) => geltungVon(antworten, nr, entscheidung),
    antworte: ({ id, wert }, gilt) => store.set(new Map(store.get()).set(id, { nr, wert, gilt })),
  };
}
