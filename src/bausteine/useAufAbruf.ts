/** Has a part of the add-in loaded while something waits for it, and again where the server did not give it. */
import { useEffect, useState } from 'react';
import { aufAbruf, schonGeladen } from '../mappe/aufAbruf';

/** What has become of it. */
export type Abruf<Teil> =
  | { readonly art: 'laedt' }
  | { readonly art: 'da'; readonly teil: Teil }
  | { readonly art: 'fehlt'; readonly nochmal: () => void };

/** @param lade loads it; always the same function for the same part. What a `behaltend` one has brought is there at once. */
export function useAufAbruf<Teil>(lade: () => Promise<Teil>): Abruf<Teil> {
  const [versuch, setVersuch] = useState(0);
  const [abruf, setAbruf] = useState(() => anfang(lade));
  useEffect(() => {
    const jetzt = anfang(lade);
    setAbruf(jetzt);
    if (jetzt.art === 'da') return;
    let wirdGebraucht = true;
    const nochmal = (): void => setVersuch(versuch + 1);
    void aufAbruf(lade).then((teil) => {
      if (wirdGebraucht) setAbruf(teil === null ? { art: 'fehlt', nochmal } : { art: 'da', teil });
    });
    return () => {
      wirdGebraucht = false;
    };
  }, [lade, versuch]);
  return abruf;
}

function anfang<Teil>(lade: () => Promise<Teil>): Abruf<Teil> {
  const teil = schonGeladen(lade);
  return teil === null ? { art: 'laedt' } : { art: 'da', teil };
}
