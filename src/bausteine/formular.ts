/**
 * What a person fills in before an action takes it along. Kept for the session, whatever is read or shown meanwhile; emptied
 * once the action is done, even where the view is gone by then, unless the person has gone on writing.
 */
import { useEffect, useState } from 'react';
import type { Aktenteile, Vorhaben } from '../mappe/akteAendern';
import { setzeEntwurf } from '../mappe/entwuerfe';
import type { Sitzung } from '../mappe/sitzung';
import type { Vorhabenname } from '../fall/texte/akte';
import { useEntwuerfe, useHandlungen, useZustand } from './sitzungskontext';
import { useStore } from './useStore';

/** A form for one kind of action. */
export interface Formular<Werte> {
  readonly werte: Werte;
  /** From handing over until it is known how it ended. */
  readonly laeuft: boolean;
  readonly aendere: (teil: Partial<Werte>) => void;
  /**
   * Hands over; the answer is how it ended.
   * @param gelesen the parts it looks at, where it may begin before those of its view are named.
   */
  readonly sende: (vorhaben: Vorhaben, gelesen?: Aktenteile) => ReturnType<Sitzung[Formularweg]>;
}

/** What takes the form along: a change alone, or one that results are entered before. */
type Formularweg = 'akteAendern' | 'schliesseAb';

/** Where a form belongs and how it begins. */
export interface Formularangaben<Werte> {
  readonly name: Vorhabenname;
  /** Always the same object. */
  readonly leer: Werte;
  readonly weg?: Formularweg;
  /** Called once it is done and shows so. */
  readonly onGetan: () => void;
}

/** The form of one action. */
export function useFormular<Werte>({
  name,
  leer,
  weg = 'akteAendern',
  onGetan,
}: Formularangaben<Werte>): Formular<Werte> {
  const handlungen = useHandlungen();
  const { formulare } = useEntwuerfe();
  const gemerkte = (): Werte => (formulare.get().get(name) ?? leer) as Werte;
  const werte = useStore(formulare, gemerkte);
  const wirdGeaendert = useZustand(({ vorgang }) => vorgang === 'aendern');
  const [laeuft, setLaeuft] = useState(false);
  const [getan, setGetan] = useState(0);
  useEffect(() => {
    if (getan > 0) onGetan();
  }, [getan]);
  return {
    werte,
    laeuft: laeuft || wirdGeaendert,
    aendere: (teil) => setzeEntwurf(formulare, name, { ...gemerkte(), ...teil }),
    sende: async (vorhaben, gelesen) => {
      const gesendete = gemerkte();
      setLaeuft(true);
      const ergebnis = await handlungen[weg](name, vorhaben, gelesen);
      setLaeuft(false);
      if (ergebnis.art !== 'geaendert') return ergebnis;
      if (gemerkte() === gesendete) setzeEntwurf(formulare, name, undefined);
      setGetan((zahl) => zahl + 1);
      return ergebnis;
    },
  };
}
