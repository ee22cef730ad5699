/** The way to the passphrases and back: whoever is sent there goes on by itself where they came from. In memory only. */
import { useEffect } from 'react';
import { einmalJeSitzung } from '../../../../bausteine/sitzungskontext';
import { type Sprungziel, useSprung } from '../../../../bausteine/sprung';
import { useStore } from '../../../../bausteine/useStore';
import { createStore } from '../../../../mappe/store';
import { ZUGANG } from '../../prozess/fach/stellen';

/** Where it goes on once the Vermerke are open, and what happens there, as a sentence. */
export interface Rueckweg {
  readonly ziel: Sprungziel;
  readonly danach: string;
}

const useRueckwegstore = einmalJeSitzung(() => createStore<Rueckweg | null>(null));

/** Leads to the passphrases, to come back. */
export function useUeberZugang(): (rueckweg: Rueckweg) => void {
  const store = useRueckwegstore();
  const { springe } = useSprung();
  return (rueckweg) => {
    store.set(rueckweg);
    springe(ZUGANG);
  };
}

/** The way back as long as it waits. */
export function useRueckweg(): Rueckweg | null {
  return useStore(useRueckwegstore());
}

/** Forgets the way back when the view is left: what was announced there is not to happen later, out of sight. */
export function useRueckwegNurHier(): void {
  const store = useRueckwegstore();
  useEffect(() => () => store.set(null), [store]);
}

/** Goes back as soon as nothing is left to be done here. */
export function useHeimkehr(istFertig: boolean): void {
  const rueckweg = useRueckweg();
  const { springe } = useSprung();
  useEffect(() => {
    if (istFertig && rueckweg !== null) springe(rueckweg.ziel);
  }, [istFertig, rueckweg]);
}
