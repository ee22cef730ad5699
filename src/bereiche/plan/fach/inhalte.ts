/** What the single cells of the plan say: the points that the law asks for, and what the house says of them. Checks nothing. */
import type { Fehler } from '../../../listen/fehler';
import type { Feld } from '../../../listen/feld';
import type { Inhalt } from '../../../listen/inhalt';
import type { Ort } from '../../../listen/zelle';
import { INHALTSFELDER } from '../listen';

export type Inhaltsfeld = keyof typeof INHALTSFELDER;

type WertIn<F> = F extends Feld<infer Wert> ? Wert : never;

/** The values of the cells; null is offen, an empty text is missing. */
export type Inhaltswerte = { readonly [Name in Inhaltsfeld]: WertIn<(typeof INHALTSFELDER)[Name]> };

export interface Planinhalte extends Inhaltswerte {
  /** Where each of them stands. */
  readonly orte: Readonly<Record<Inhaltsfeld, Ort>>;
}

/** Reads them, with what is wrong in them; cells that the workbook has not are empty. */
export function readInhalte(inhalt: Inhalt): {
  readonly wert: Planinhalte;
  readonly fehler: readonly Fehler[];
} {
  const gelesen = Object.entries(INHALTSFELDER).map(([name, feld]) => {
    const { wert, zelle, fehler } = inhalt.feld<unknown>(feld);
    return { name, wert, ort: zelle.ort, fehler: inhalt.hat(feld) ? fehler : [] };
  });
  const werte = Object.fromEntries(gelesen.map(({ name, wert }) => [name, wert])) as Inhaltswerte;
  const orte = Object.fromEntries(gelesen.map(({ name, ort }) => [name, ort])) as Planinhalte['orte'];
  return { wert: { ...werte, orte }, fehler: gelesen.flatMap(({ fehler }) => fehler) };
}
