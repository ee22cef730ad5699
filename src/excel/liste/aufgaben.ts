/** What is to be done with single rows of a large table, and what was found of them. Pure. */
import type { Zeilenauftrag, Zeileninhalt } from '../../mappe/liste/tabellenmappe';
import { istGleicherInhalt } from '../../mappe/schreibplan/inhalt';
import type { Getroffene } from './sendung';

/** A row to write, or to give back what was hit of it. */
export interface Aufgabe extends Omit<Zeilenauftrag, 'erwartet'> {
  /** Each cell must hold what one of these says; missing: whatever stands there. */
  readonly erlaubt?: readonly Zeileninhalt[] | undefined;
  readonly istReparatur: boolean;
}

/** Gives back what was hit, only where it holds one of these; nobody can tell what a row holds that slipped. */
export function reparatur(
  { zeile, neu }: Aufgabe,
  { schluessel, davor, istVerrutscht }: Getroffene,
  moegliche: readonly Zeileninhalt[],
): Aufgabe {
  const erlaubt = istVerrutscht ? undefined : moegliche;
  return { schluessel, zeile, neu: nurGemeinte(davor, neu), erlaubt, istReparatur: true };
}

/** The same after a request that broke off: it may have left some of what it was to write. */
export function nochEinmal(aufgabe: Aufgabe): Aufgabe {
  const { erlaubt, neu } = aufgabe;
  return { ...aufgabe, erlaubt: erlaubt && [...erlaubt, neu] };
}

/** Cells that were not written need not be given back. */
function nurGemeinte(davor: Zeileninhalt, { formulas }: Zeileninhalt): Zeileninhalt {
  return {
    ...davor,
    formulas: davor.formulas.map((each, spalte) => (formulas[spalte] === null ? null : each)),
  };
}

/** Whether a row holds in each cell what one of these says. */
export function passt(erlaubt: readonly Zeileninhalt[] | undefined, { formulas }: Zeileninhalt): boolean {
  if (erlaubt === undefined) return true;
  return formulas.every((formel, spalte) =>
    erlaubt.some(({ formulas: soll }) => soll[spalte] === null || istGleicherInhalt(soll[spalte], formel)),
  );
}

/** Whether cells hold what was written. An apostrophe says how a text was entered; read back it is gone. */
export function istGleich(soll: readonly unknown[], ist: readonly unknown[]): boolean {
  return soll.every((formel, spalte) => {
    if (formel === null) return true;
    const text = typeof formel === 'string' && formel.startsWith("'") ? formel.slice(1) : null;
    return text === ist[spalte] || istGleicherInhalt(formel, ist[spalte]);
  });
}

/** Where each key stands. */
export function plaetzeVon(schluessel: readonly unknown[]): ReadonlyMap<unknown, readonly number[]> {
  const plaetze = new Map<unknown, number[]>();
  schluessel.forEach((each, zeile) => {
    const gleiche = plaetze.get(each);
    if (gleiche) gleiche.push(zeile);
    else plaetze.set(each, [zeile]);
  });
  return plaetze;
}
