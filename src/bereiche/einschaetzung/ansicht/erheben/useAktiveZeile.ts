/** Which row one works on, and the way between rows and cells: a cell chosen in the sheet leads here, a row chosen here leads there. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Eingabeziel } from '../../../../mappe/eingabe';
import { zelleVon } from '../../../../mappe/ziele';
import { useHandlungen, useZustand } from '../../../../bausteine/sitzungskontext';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { zeigeMitNaechster } from './sichtfenster';
import { halteStelle } from './stelle';
import { useBleibtSichtbar } from './useBleibtSichtbar';
import type { Zeile } from './zeile';
import { ALLE_ZEILEN, zeileZu } from './zeilen';

const RUHE_VOR_DEM_ZEIGEN_MS = 250;

/** The row one works on. */
export interface AktiveZeile {
  readonly aktiv: Zeile;
  /** Goes to a row; the place on the screen is that of the row before, or of the row itself. */
  readonly gehe: (zeile: Zeile, bleibt: 'stelle' | 'zeile') => void;
}

/** Begins at the selected cell, or at the first open row. */
function ersteZeile({ mappe }: LesbareSicht, auswahl: Eingabeziel | null): Zeile {
  const gewaehlt = auswahl === null ? undefined : zeileZu(auswahl);
  const offen = ALLE_ZEILEN.find(({ lies }) => lies((ziel) => zelleVon(mappe, ziel).value) === null);
  return gewaehlt ?? offen ?? (ALLE_ZEILEN[0] as Zeile);
}

/** @param liste the element with all rows; each carries its id as `data-zeile`. */
export function useAktiveZeile(sicht: LesbareSicht, liste: RefObject<HTMLElement | null>): AktiveZeile {
  const auswahl = useZustand((zustand) => zustand.auswahl);
  const [aktiv, setAktiv] = useState(() => ersteZeile(sicht, auswahl));
  const rueckeZurecht = useRef<(() => void) | null>(null);
  const zeige = useZeigen(sicht);
  useAuswahl(auswahl, zeige.istEcho, setAktiv);
  useLayoutEffect(() => {
    rueckeZurecht.current?.();
    rueckeZurecht.current = null;
    const element = zeilenelement(liste, aktiv);
    zeigeDort(liste, aktiv);
    // Whoever works with the keyboard here goes along; nobody else loses the focus.
    const istHier = document.hasFocus() && liste.current?.contains(document.activeElement);
    if (istHier) fokussiere(element);
  }, [aktiv, liste]);
  useBleibtSichtbar(
    () => zeilenelement(liste, aktiv),
    () => zeigeDort(liste, aktiv),
  );
  useRueckkehr(liste, () => zeilenelement(liste, aktiv));
  const gehe = (zeile: Zeile, bleibt: 'stelle' | 'zeile'): void => {
    const [neu, alt] = [zeilenelement(liste, zeile), zeilenelement(liste, aktiv)];
    if (neu !== null)
      rueckeZurecht.current = bleibt === 'zeile' ? halteStelle(neu) : halteAntworten(neu, alt, liste.current);
    setAktiv(zeile);
    zeige.bald(zeile.ziel);
  };
  return { aktiv, gehe };
}

/** Keeps the answers where those of the row before were, so that the pointer is over the same answer again. */
function halteAntworten(neu: Element, alt: Element | null, liste: HTMLElement | null): () => void {
  const [hier, dort] = [antwortenIn(neu), alt && antwortenIn(alt)];
  return halteStelle(hier, dort ?? hier, liste ?? undefined);
}

function antwortenIn(zeile: Element): Element {
  return zeile.querySelector('[role=radiogroup]') ?? zeile;
}

/** Shows a row and the name of the one after it. */
function zeigeDort(liste: RefObject<HTMLElement | null>, zeile: Zeile): void {
  const element = zeilenelement(liste, zeile);
  const naechste = ALLE_ZEILEN[ALLE_ZEILEN.indexOf(zeile) + 1];
  const name = naechste && zeilenelement(liste, naechste)?.querySelector('[data-name]');
  if (element !== null) zeigeMitNaechster(element, name ?? null);
}

/** The element of a row. */
export function zeilenelement(liste: RefObject<HTMLElement | null>, { id }: Zeile): Element | null {
  return liste.current?.querySelector(`[data-zeile="${id}"]`) ?? null;
}

/** Puts the focus into the answers of a row. */
export function fokussiere(zeile: Element | null): void {
  zeile?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus({ preventScroll: true });
}

/** Follows the cell that a person chooses in the sheet. */
function useAuswahl(
  auswahl: Eingabeziel | null,
  istEcho: (ziel: Eingabeziel) => boolean,
  setAktiv: (zeile: Zeile) => void,
): void {
  const erste = useRef(true);
  useEffect(() => {
    const zeile = auswahl === null ? undefined : zeileZu(auswahl);
    if (!erste.current && auswahl !== null && !istEcho(auswahl) && zeile) setAktiv(zeile);
    erste.current = false;
  }, [auswahl, istEcho, setAktiv]);
}

/** Who comes back to the pane by key goes on at the row that was chosen in the sheet meanwhile. */
function useRueckkehr(liste: RefObject<HTMLElement | null>, aktives: () => Element | null): void {
  const aktuell = useRef(aktives);
  aktuell.current = aktives;
  useEffect(() => {
    const onFocus = (): void => {
      const element = aktuell.current();
      const hier = document.activeElement;
      if (liste.current?.contains(hier) && !element?.contains(hier)) fokussiere(element);
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [liste]);
}

/** Shows cells in the sheet, once moving has paused, and knows which choices in the sheet are only the echo of that. */
function useZeigen(sicht: LesbareSicht): {
  readonly bald: (ziel: Eingabeziel) => void;
  readonly istEcho: (ziel: Eingabeziel) => boolean;
} {
  const { zeigen } = useHandlungen();
  const zelleInBearbeitung = useZustand((zustand) => zustand.zelleInBearbeitung);
  const aktuell = useRef({ sicht, zelleInBearbeitung });
  aktuell.current = { sicht, zelleInBearbeitung };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const erwartet = useRef(new Set<string>());
  useEffect(() => () => clearTimeout(timer.current), []);
  const bald = useCallback((ziel: Eingabeziel) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { mappe } = aktuell.current.sicht;
      if (aktuell.current.zelleInBearbeitung) return;
      erwartet.current.add(JSON.stringify(ziel));
      void zeigen(zelleVon(mappe, ziel).ort);
    }, RUHE_VOR_DEM_ZEIGEN_MS);
  }, []);
  const istEcho = useCallback((ziel: Eingabeziel) => {
    const echo = erwartet.current.delete(JSON.stringify(ziel));
    if (!echo) erwartet.current.clear();
    // A choice in the sheet counts more than one here that was not shown yet.
    if (!echo) clearTimeout(timer.current);
    return echo;
  }, []);
  return { bald, istEcho };
}
