/** Holds back a choice that would end others until the person agrees. Knows no business rule. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { Eingabehandlung } from '../../../../mappe/sitzung';
import type { Vorhaben } from './vorhaben';

export interface Rueckfragestand {
  /** The choice that waits for an answer. */
  readonly offen: Vorhaben | null;
  /** Goes around the choices; takes the focus back once the question is answered. */
  readonly ort: RefObject<HTMLDivElement | null>;
  /** Writes at once, or asks first where something would end. */
  readonly versuche: (vorhaben: Vorhaben) => void;
  readonly antworte: (ja: boolean) => void;
  /** Gives the focus to the choice as it stands. */
  readonly zurWahl: () => void;
}

/** @param handlung what the choice is called when it is taken back. */
export function useRueckfrage(handlung: Eingabehandlung): Rueckfragestand {
  const { eingeben } = useHandlungen();
  const [offen, setOffen] = useState<Vorhaben | null>(null);
  const ort = useRef<HTMLDivElement>(null);
  const versuche = (vorhaben: Vorhaben): void => {
    const { foerderziel, entwicklungsziel } = vorhaben.endet;
    if (foerderziel !== null || entwicklungsziel !== null) return setOffen(vorhaben);
    setOffen(null);
    void eingeben(vorhaben.eingaben, handlung);
  };
  const beantwortet = useRef(false);
  const antworte = (ja: boolean): void => {
    if (ja && offen) void eingeben(offen.eingaben, handlung);
    beantwortet.current = true;
    setOffen(null);
  };
  // The pressed button is gone; the choice as it now stands takes the focus.
  const zurWahl = (): void => {
    const wahl = ort.current?.querySelector<HTMLElement>('input:checked');
    (wahl ?? ort.current?.querySelector('input'))?.focus();
  };
  useEffect(() => {
    if (!beantwortet.current) return;
    beantwortet.current = false;
    zurWahl();
  }, [offen]);
  return { offen, ort, versuche, antworte, zurWahl };
}
