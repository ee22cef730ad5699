/** Has a part of the add-in loaded while something waits for it, and again where the server did not give it. */
import { useEffect, useState } from 'react';
import { aufAbruf } from '../mappe/aufAbruf';

/** What has become of it. */
export type Abruf<Teil> =
  | { readonly art: 'laedt' }
  | { readonly art: 'da'; readonly teil: Teil }
  | { readonly art: 'fehlt'; readonly nochmal: () => void };

/** @param lade loads it; always the same function for the same part. */
export function useAufAbruf<Teil>(lade: () => Promise<Teil>): Abruf<Teil> {
  const [versuch, setVersuch] = useState(0);
  const [abruf, setAbruf] = useState<Abruf<Teil>>({ art: 'laedt' });
  useEffect(() => {
    let wirdGebraucht = true;
    const nochmal = (): void => setVersuch(versuch + 1);
    setAbruf({ art: 'laedt' });
    void aufAbruf(lade).then((teil) => {
      if (wirdGebraucht) setAbruf(teil === null ? { art: 'fehlt', nochmal } : { art: 'da', teil });
    });
    return () => {
      wirdGebraucht = false;
    };
  }, [lade, versuch]);
  return abruf;
}
