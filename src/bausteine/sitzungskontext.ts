/**
 * The session as everything in the pane finds it: its state, what a person can do, what was typed, and what parts of the
 * pane have once per session. The one context of the pane that carries state; data to show goes by props.
 */
import { createContext, createElement, type ReactNode, use, useEffect, useState } from 'react';
import type { Entwuerfe } from '../mappe/entwuerfe';
import type { Sitzung } from '../mappe/sitzung';
import type { Readable } from '../mappe/store';
import type { Zustand } from '../mappe/zustand';
import { useStore } from './useStore';

/** What a person can do. */
export type Handlungen = Omit<
  Sitzung,
  'zustand' | 'subscribe' | 'entwuerfe' | 'gedaechtnis' | 'start' | 'schauNach'
>;

interface Kontext {
  readonly zustand: Readable<Zustand>;
  readonly handlungen: Handlungen;
  readonly entwuerfe: Entwuerfe;
  readonly gedaechtnis: Sitzung['gedaechtnis'];
  /** What there is once, by what makes it. */
  readonly einmalige: Map<unknown, unknown>;
  /** What is to be done when it ends. */
  readonly enden: Set<() => void>;
}

const Sitzungskontext = createContext<Kontext | null>(null);

interface Props {
  readonly sitzung: Sitzung;
  readonly children: ReactNode;
}

/** Stands once around everything that works with a session; a bug of the session is thrown on to the boundary around it. */
export function Sitzungsrahmen({ sitzung, children }: Props): ReactNode {
  const [kontext] = useState(() => kontextVon(sitzung));
  useEffect(() => () => kontext.enden.forEach((ende) => ende()), [kontext]);
  const defekt = useStore(kontext.zustand, (zustand) => zustand.defekt);
  if (defekt !== null) throw defekt as Error;
  return createElement(Sitzungskontext, { value: kontext }, children);
}

function kontextVon(sitzung: Sitzung): Kontext {
  return {
    zustand: {
      get: () => sitzung.zustand(),
      subscribe: (listener) => sitzung.subscribe(listener),
    },
    handlungen: {
      neuLesen: () => sitzung.neuLesen(),
      nochmal: () => sitzung.nochmal(),
      eingeben: (eingaben, handlung) => sitzung.eingeben(eingaben, handlung),
      verwerfen: () => sitzung.verwerfen(),
      eintragen: () => sitzung.eintragen(),
      zuruecknehmen: () => sitzung.zuruecknehmen(),
      zeigen: (ort) => sitzung.zeigen(ort),
      zeige: (teile, weitere) => sitzung.zeige(teile, weitere),
      aktualisieren: () => sitzung.aktualisieren(),
      schliesseAb: (name, vorhaben, gelesen) => sitzung.schliesseAb(name, vorhaben, gelesen),
      nimmZurueck: () => sitzung.nimmZurueck(),
      akteAendern: (name, vorhaben, gelesen) => sitzung.akteAendern(name, vorhaben, gelesen),
    },
    entwuerfe: sitzung.entwuerfe,
    gedaechtnis: sitzung.gedaechtnis,
    einmalige: new Map(),
    enden: new Set(),
  };
}

/** @throws outside of a `Sitzungsrahmen`. */
function useKontext(): Kontext {
  const kontext = use(Sitzungskontext);
  if (kontext === null) throw new Error('no session around');
  return kontext;
}

/** What a person can do here; always the same object. */
export function useHandlungen(): Handlungen {
  return useKontext().handlungen;
}

/** A part of the state; renders again only when that part is another. */
export function useZustand<Part>(select: (zustand: Zustand) => Part): Part {
  return useStore(useKontext().zustand, select);
}

/** What was typed and nobody has taken yet. */
export function useEntwuerfe(): Entwuerfe {
  return useKontext().entwuerfe;
}

/** What was written here, and what is missed of it. */
export function useGedaechtnis(): Sitzung['gedaechtnis'] {
  return useKontext().gedaechtnis;
}

/**
 * A hook for something that there is once in a pane, from the first view that asks for it until the pane ends.
 * What makes it may ask for others of its kind.
 * @param erzeuge makes it; what it gives to `beiEnde` is done when the pane ends.
 */
export function einmalJeSitzung<Wert>(erzeuge: (beiEnde: (tun: () => void) => void) => Wert): () => Wert {
  return () => {
    const { einmalige, enden } = useKontext();
    if (!einmalige.has(erzeuge))
      einmalige.set(
        erzeuge,
        erzeuge((tun) => void enden.add(tun)),
      );
    return einmalige.get(erzeuge) as Wert;
  };
}
