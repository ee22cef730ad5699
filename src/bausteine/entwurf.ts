/**
 * A text while it is being typed: shown instead of the cell until it is handed over, handed over when the field is left,
 * even when the whole view goes away. A text that was refused stays, also for when the view comes back.
 */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { istHaltbar } from '../listen/zellgrenze';
import { setzeEntwurf, type Textentwurf } from '../mappe/entwuerfe';
import { useEntwuerfe } from './sitzungskontext';
import { useStore } from './useStore';

/** A draft over what stands in the cell. */
export interface Entwurf {
  readonly text: string;
  /** Whether the last hand-over was refused. */
  readonly abgelehnt: boolean;
  aendere(text: string): void;
  uebernimm(): void;
  /** Goes back to what stands in the cell. */
  verwirf(): void;
}

/** Where a draft belongs and how it is handed over. */
export interface Entwurfsfeld {
  readonly schluessel: string;
  readonly gespeichert: string;
  /** Takes a text that a cell can hold; false when it must not go there, or once it is known that it could not. */
  readonly ablegen: (text: string) => boolean | Promise<boolean>;
}

/** The draft of one field. */
export function useEntwurf(feld: Entwurfsfeld): Entwurf {
  const { schluessel, gespeichert } = feld;
  const { felder } = useEntwuerfe();
  const entwurf = useStore(felder, (alle) => alle.get(schluessel));
  const setze = (neu: Textentwurf | undefined): void => setzeEntwurf(felder, schluessel, neu);
  /** Unless something newer was typed meanwhile. */
  const bringeZurueck = (text: string): void => {
    if (!felder.get().has(schluessel)) setze({ text, abgelehnt: false });
  };
  const uebernimm = (): void => {
    const { text } = felder.get().get(schluessel) ?? {};
    if (text === undefined) return;
    // Handing over may move the focus, and leaving the field must not hand the same text over again.
    setze(undefined);
    const angenommen = text === gespeichert || (istHaltbar(text) && feld.ablegen(text));
    if (angenommen === false) setze({ text, abgelehnt: true });
    if (typeof angenommen !== 'boolean') void angenommen.then((ist) => ist || bringeZurueck(text));
  };
  const zuletzt = useRef(uebernimm);
  zuletzt.current = uebernimm;
  useEffect(() => () => zuletzt.current(), []);
  return {
    text: entwurf?.text ?? gespeichert,
    abgelehnt: entwurf?.abgelehnt ?? false,
    aendere: (text) => setze({ text, abgelehnt: false }),
    uebernimm,
    verwirf: () => setze(undefined),
  };
}

/** How a field works with its draft. */
export function eingabeProps(entwurf: Entwurf, mehrzeilig = false) {
  return {
    value: entwurf.text,
    onChange: (_event: unknown, { value }: { readonly value: string }) => entwurf.aendere(value),
    onBlur: () => entwurf.uebernimm(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') entwurf.verwirf();
      if (event.key !== 'Enter' || (mehrzeilig && event.shiftKey)) return;
      event.preventDefault();
      entwurf.uebernimm();
    },
  };
}
