/**
 * Counts that can be handed on: 1 to 4 are not told, nor whatever would give one of them away. What somebody may conclude from
 * sums is looked at exactly (`zaehlnetz`); what they know from elsewhere is not.
 */
import { type Anzeige, type Kante, KLEIN_BIS, verbirg } from './zaehlnetz';

/** A crossed table without its sums: a row of numbers for each label of `zeilen`. */
export interface Zaehltabelle {
  readonly zeilen: readonly string[];
  readonly spalten: readonly string[];
  readonly werte: readonly (readonly number[])[];
}

/** A number, or why there is none. */
export type Namenloszelle = number | Exclude<Anzeige, 'offen'>;

/** The table with its sums: in the last column those of the rows, in the last row those of the columns and of all. */
export interface Namenlostabelle {
  readonly zeilen: readonly string[];
  readonly spalten: readonly string[];
  readonly zellen: readonly (readonly Namenloszelle[])[];
}

/** Numbers of which the sum is told, too. */
export interface Namenlosliste {
  readonly zellen: readonly Namenloszelle[];
  readonly summe: Namenloszelle;
}

const summeVon = (werte: readonly number[]): number => werte.reduce((summe, wert) => summe + wert, 0);

const kante = (von: string, nach: string, wert: number, istSumme = false): Kante => ({
  von,
  nach,
  wert,
  istSumme,
  anzeige: 'offen',
});

const zelle = ({ wert, anzeige }: Kante): Namenloszelle => (anzeige === 'offen' ? wert : anzeige);

/** A single number that no sum holds. */
export function namenloseZahl(wert: number): Namenloszelle {
  return wert >= 1 && wert <= KLEIN_BIS ? 'klein' : wert;
}

/** Numbers with their sum; null where they cannot be told without giving one away. */
export function namenloseListe(werte: readonly number[]): Namenlosliste | null {
  const zellen = werte.map((wert) => kante('alle', 'summe', wert));
  const summe = kante('summe', 'alle', summeVon(werte), true);
  return verbirg([...zellen, summe]) ? { zellen: zellen.map(zelle), summe: zelle(summe) } : null;
}

/** The counts of a crossed table by their places in it. */
interface Tabellenkanten {
  readonly zellen: readonly (readonly Kante[])[];
  readonly zeilensummen: readonly Kante[];
}

/** A table that is told alone, with its sums; null where it cannot be told without giving a number away. */
export function namenloseTabelle(tabelle: Zaehltabelle): Namenlostabelle | null {
  // All people part into its rows, meet in its columns, and are all again.
  const hinein = hinKanten(tabelle);
  const spalten = spaltensummen(tabelle).map((wert, spalte) =>
    kante(`hin ${spalte}`, 'alle her', wert, true),
  );
  const alle = kante('alle her', 'alle hin', summeVon(spalten.map(({ wert }) => wert)), true);
  const istGut = verbirg([...hinein.zellen.flat(), ...hinein.zeilensummen, ...spalten, alle]);
  return istGut ? tabelleAus(tabelle, hinein, spalten, alle) : null;
}

/**
 * Two tables that count the same people by the same columns, so that the sums of their columns are one; null where they cannot
 * be told without giving a number away. Somebody who has both knows no more than what was looked at here.
 * @throws Error where the sums of their columns differ: a bug.
 */
export function namenloseTabellen(
  eine: Zaehltabelle,
  andere: Zaehltabelle,
): readonly [Namenlostabelle, Namenlostabelle] | null {
  const summen = spaltensummen(eine);
  if (spaltensummen(andere).join() !== summen.join()) throw new Error('The tables count different people');
  // All people part into the rows of one table, meet in the columns, part into the rows of the other, and are all again.
  const hinein = hinKanten(eine);
  const hinaus = herKanten(andere);
  const spalten = summen.map((wert, spalte) => kante(`hin ${spalte}`, `her ${spalte}`, wert, true));
  const alle = kante('alle her', 'alle hin', summeVon(summen), true);
  const teile = [hinein, hinaus];
  const netz = [
    ...teile.flatMap(({ zellen }) => zellen.flat()),
    ...teile.flatMap(({ zeilensummen }) => zeilensummen),
    ...spalten,
    alle,
  ];
  if (!verbirg(netz)) return null;
  return [tabelleAus(eine, hinein, spalten, alle), tabelleAus(andere, hinaus, spalten, alle)];
}

function spaltensummen({ spalten, werte }: Zaehltabelle): number[] {
  return spalten.map((_, spalte) => summeVon(werte.map((zeile) => zeile[spalte] ?? 0)));
}

function hinKanten({ werte }: Zaehltabelle): Tabellenkanten {
  return {
    zellen: werte.map((zeile, nr) => zeile.map((wert, spalte) => kante(`eine ${nr}`, `hin ${spalte}`, wert))),
    zeilensummen: werte.map((zeile, nr) => kante('alle hin', `eine ${nr}`, summeVon(zeile), true)),
  };
}

function herKanten({ werte }: Zaehltabelle): Tabellenkanten {
  return {
    zellen: werte.map((zeile, nr) =>
      zeile.map((wert, spalte) => kante(`her ${spalte}`, `andere ${nr}`, wert)),
    ),
    zeilensummen: werte.map((zeile, nr) => kante(`andere ${nr}`, 'alle her', summeVon(zeile), true)),
  };
}

function tabelleAus(
  { zeilen, spalten }: Zaehltabelle,
  { zellen, zeilensummen }: Tabellenkanten,
  spaltensummen: readonly Kante[],
  alle: Kante,
): Namenlostabelle {
  const ohneSumme = zellen.map((zeile, nr) => [...zeile, zeilensummen[nr] ?? alle].map(zelle));
  return { zeilen, spalten, zellen: [...ohneSumme, [...spaltensummen, alle].map(zelle)] };
}
