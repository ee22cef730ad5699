/**
 * A text while it is being typed: shown instead of the cell until it is handed over, handed over when the field is left,
 * even when the whole view goes away. A text that was refused is kept in memory for when the view comes back.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Handlungen } from './viewProps';

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
export interface Entwurfsziel {
  readonly handlungen: Handlungen;
  readonly schluessel: string;
  readonly gespeichert: string;
  /** Takes the text for the cell; false when it must not go there. */
  readonly ablegen: (text: string) => boolean;
}

/** Refused drafts per session and field. */
const ABGELEHNTE = new WeakMap<Handlungen, Map<string, string>>();

function merke({ handlungen, schluessel }: Entwurfsziel, text: string | null): void {
  const texte = ABGELEHNTE.get(handlungen) ?? new Map<string, string>();
  if (text === null) texte.delete(schluessel);
  else texte.set(schluessel, text);
  ABGELEHNTE.set(handlungen, texte);
}

/** The draft of one field. */
export function useEntwurf(ziel: Entwurfsziel): Entwurf {
  const alter = ABGELEHNTE.get(ziel.handlungen)?.get(ziel.schluessel) ?? null;
  const [entwurf, setEntwurf] = useState<string | null>(alter);
  const [abgelehnt, setAbgelehnt] = useState(alter !== null);
  const aktuell = useRef({ ziel, entwurf });
  aktuell.current = { ziel, entwurf };
  const setze = (text: string | null, istAbgelehnt: boolean): void => {
    aktuell.current = { ziel, entwurf: text };
    setEntwurf(text);
    setAbgelehnt(istAbgelehnt);
  };
  useEffect(() => () => void legeAb(aktuell.current.ziel, aktuell.current.entwurf), []);
  return {
    text: entwurf ?? ziel.gespeichert,
    abgelehnt,
    aendere: (text) => setze(text, false),
    uebernimm: () => {
      // Handing over may move the focus, and leaving the field must not hand the same text over again.
      const { entwurf: letzter } = aktuell.current;
      const angenommen = legeAb(ziel, letzter);
      setze(angenommen ? null : letzter, !angenommen);
    },
    verwirf: () => {
      merke(ziel, null);
      setze(null, false);
    },
  };
}

/** Hands a draft over, if there is one that says something new; false when it was refused. */
function legeAb(ziel: Entwurfsziel, entwurf: string | null): boolean {
  const angenommen = entwurf === null || entwurf === ziel.gespeichert || ziel.ablegen(entwurf);
  merke(ziel, angenommen ? null : entwurf);
  return angenommen;
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
