/** The parts of the step „Status“ that a jump leads to: each takes the focus, and unfolds where it is folded away. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSprung } from '../../../../bausteine/sprung';
import { type Fallmanagementstelle, STELLEN } from '../fach/stellen';

/** A part that is folded away. */
export interface Klappstelle {
  readonly kopfRef: RefObject<HTMLElement | null>;
  readonly anfangsOffen: boolean;
}

interface Stellen {
  readonly status: RefObject<HTMLHeadingElement | null>;
  readonly schritt: RefObject<HTMLHeadingElement | null>;
  readonly klappstelle: (stelle: 'neukunde' | 'termine') => Klappstelle;
  /** Which part a jump led to, and the how manieth it was: a part is shown anew for it, so that it is unfolded. */
  readonly gesprungen: Gesprungen;
}

interface Gesprungen {
  /** Null before any jump. */
  readonly stelle: Fallmanagementstelle | null;
  readonly mal: number;
}

/** Takes the focus to where a jump leads; for a part that is not there, to the decision. */
export function useStellen(): Stellen {
  const status = useRef<HTMLHeadingElement>(null);
  const schritt = useRef<HTMLHeadingElement>(null);
  const neukunde = useRef<HTMLElement>(null);
  const termine = useRef<HTMLElement>(null);
  const [gesprungen, setGesprungen] = useState<Gesprungen>({ stelle: null, mal: 0 });
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (ziel?.reiter !== 'fallmanagement') return;
    const stelle = STELLEN.find((each) => each === ziel.stelle) ?? 'schritt';
    setGesprungen(({ mal }) => ({ stelle, mal: mal + 1 }));
    angekommen();
  }, [ziel]);
  const elemente = { status, schritt, neukunde, termine };
  useEffect(() => {
    const { stelle } = gesprungen;
    if (stelle !== null) (elemente[stelle].current ?? schritt.current ?? status.current)?.focus();
  }, [gesprungen]);
  const klappstelle: Stellen['klappstelle'] = (stelle) => ({
    kopfRef: elemente[stelle],
    anfangsOffen: gesprungen.stelle === stelle,
  });
  return { status, schritt, klappstelle, gesprungen };
}
