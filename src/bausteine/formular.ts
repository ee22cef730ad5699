/**
 * What a person fills in before an action takes it along. Kept in memory for the session, whatever is read or shown
 * meanwhile; emptied once the action is done, unless the person has gone on writing.
 */
import { useEffect, useRef, useState } from 'react';
import type { Vorhaben } from '../mappe/akteAendern';
import type { Meldung, Zustand } from '../mappe/zustand';
import type { Vorhabenname } from '../fall/texte/akte';
import type { Handlungen } from './viewProps';

/** A form for one kind of action. */
export interface Formular<Werte> {
  readonly werte: Werte;
  /** From handing over until it is known how it ended. */
  readonly laeuft: boolean;
  readonly aendere: (teil: Partial<Werte>) => void;
  readonly sende: (vorhaben: Vorhaben) => void;
}

/** Where a form belongs and how it begins. */
export interface Formularziel<Werte> {
  readonly handlungen: Handlungen;
  readonly zustand: Zustand;
  readonly name: Vorhabenname;
  readonly leer: Werte;
  /** Called once it is done. */
  readonly onGetan: () => void;
}

/** Filled-in forms per session and action. */
const AUSGEFUELLTE = new WeakMap<Handlungen, Map<Vorhabenname, unknown>>();

function gemerkte(handlungen: Handlungen): Map<Vorhabenname, unknown> {
  const alle = AUSGEFUELLTE.get(handlungen) ?? new Map<Vorhabenname, unknown>();
  AUSGEFUELLTE.set(handlungen, alle);
  return alle;
}

/** The form of one action. */
export function useFormular<Werte>(ziel: Formularziel<Werte>): Formular<Werte> {
  const { handlungen, zustand, name, leer, onGetan } = ziel;
  const alle = gemerkte(handlungen);
  const [werte, setWerte] = useState(() => (alle.get(name) ?? leer) as Werte);
  const [laeuft, setLaeuft] = useState(false);
  const gesendet = useRef<{ readonly werte: Werte; readonly davor: Meldung | null } | null>(null);
  const setze = (neu: Werte): void => {
    alle.set(name, neu);
    setWerte(neu);
  };
  useEffect(() => {
    if (laeuft || gesendet.current === null) return;
    const { werte: gesendete, davor } = gesendet.current;
    gesendet.current = null;
    if (zustand.meldung === davor || !istGetan(zustand.meldung, name)) return;
    if (werte === gesendete) setze(leer);
    onGetan();
  }, [laeuft]);
  return {
    werte,
    laeuft: laeuft || zustand.vorgang === 'aendern',
    aendere: (teil) => setze({ ...werte, ...teil }),
    sende: (vorhaben) => {
      gesendet.current = { werte, davor: zustand.meldung };
      setLaeuft(true);
      void handlungen.akteAendern(name, vorhaben).then(() => setLaeuft(false));
    },
  };
}

function istGetan(meldung: Meldung | null, name: Vorhabenname): boolean {
  return meldung?.art === 'akte' && meldung.vorhaben === name && meldung.ergebnis.art === 'geaendert';
}
