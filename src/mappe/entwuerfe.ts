/** What a person has typed and nobody has taken yet. Lives as long as the session, whatever is read or shown meanwhile. */
import type { Vorhabenname } from '../fall/texte/akte';
import { createStore, type Store } from './store';

/** The text of one field. */
export interface Textentwurf {
  readonly text: string;
  /** Whether it was handed over and refused. */
  readonly abgelehnt: boolean;
}

/** Texts of fields and filled-in forms; what is taken is no longer there. */
export interface Entwuerfe {
  /** By the key of the field. */
  readonly felder: Store<ReadonlyMap<string, Textentwurf>>;
  /** By the action that takes them along; each form knows its own values. */
  readonly formulare: Store<ReadonlyMap<Vorhabenname, unknown>>;
}

/** Nothing typed yet. */
export function createEntwuerfe(): Entwuerfe {
  return {
    felder: createStore<ReadonlyMap<string, Textentwurf>>(new Map()),
    formulare: createStore<ReadonlyMap<Vorhabenname, unknown>>(new Map()),
  };
}

/** Sets one of the drafts in a store, or takes it away where there is none. */
export function setzeEntwurf<Schluessel, Wert>(
  store: Store<ReadonlyMap<Schluessel, Wert>>,
  schluessel: Schluessel,
  wert: Wert | undefined,
): void {
  const alle = new Map(store.get());
  if (wert === undefined) alle.delete(schluessel);
  else alle.set(schluessel, wert);
  store.set(alle);
}
