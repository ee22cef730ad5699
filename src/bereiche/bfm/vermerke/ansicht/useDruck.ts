/** Printing, with what became of it. */
import { useState } from 'react';
import { drucke } from './drucken';

/** `gesperrt`: the platform did nothing. Null until something is known. */
export type Druckstand = 'begonnen' | 'gesperrt' | null;

/** Prints a page and tells what became of it. */
export function useDruck(): { readonly stand: Druckstand; readonly druckeAus: (html: string) => void } {
  const [stand, setStand] = useState<Druckstand>(null);
  const druckeAus = (html: string): void => {
    setStand(null);
    void drucke(html).then((hatBegonnen) => setStand(hatBegonnen ? 'begonnen' : 'gesperrt'));
  };
  return { stand, druckeAus };
}
