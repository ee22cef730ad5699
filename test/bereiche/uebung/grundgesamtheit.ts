/** Populations of people and Fachkräfte of which the true α is known, and samples from them. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { Skala, Urteil } from '../../../src/bereiche/uebung';

const STUFEN = [0, 1, 2, 3] as const;

/** How a Fachkraft rates: the chance of each Stufe, by what is true of the person. */
type Urteilsweise = readonly (readonly number[])[];

/** Very many people, rated by the same few Fachkräfte. */
export interface Grundgesamtheit {
  readonly name: string;
  /** How often each Stufe is true. */
  readonly wahr: readonly number[];
  readonly fachkraefte: readonly Urteilsweise[];
  /** The chance that somebody has not rated somebody. */
  readonly offen: number;
}

/** Somebody who says what is true, else the Stufe above or below, and now and then anything. */
function urteilsweise(richtig: number, hoeher: number, beliebig: number): Urteilsweise {
  const daneben = 1 - richtig - beliebig;
  return STUFEN.map((wahr) =>
    STUFEN.map(
      (stufe) =>
        beliebig / STUFEN.length +
        (stufe === wahr ? richtig : 0) +
        (stufe === Math.min(3, wahr + 1) ? daneben * hoeher : 0) +
        (stufe === Math.max(0, wahr - 1) ? daneben * (1 - hoeher) : 0),
    ),
  );
}

const GLEICH = [0.25, 0.25, 0.25, 0.25];

export const GRUNDGESAMTHEITEN: readonly Grundgesamtheit[] = [
  {
    name: 'sechs, einige strenger',
    wahr: GLEICH,
    fachkraefte: [0.5, 0.5, 0.7, 0.4, 0.6, 0.5].map((hoeher) => urteilsweise(0.7, hoeher, 0.1)),
    offen: 0.15,
  },
  {
    name: 'vier, meistens dieselbe Stufe',
    wahr: [0.7, 0.15, 0.1, 0.05],
    fachkraefte: [0.5, 0.5, 0.7, 0.4].map((hoeher) => urteilsweise(0.8, hoeher, 0.05)),
    offen: 0.1,
  },
  {
    name: 'zwei',
    wahr: GLEICH,
    fachkraefte: [0.5, 0.7].map((hoeher) => urteilsweise(0.65, hoeher, 0.1)),
    offen: 0,
  },
];

/** The α of all of them, to which samples come closer the larger they are. */
export function wahresAlpha({ wahr, fachkraefte }: Grundgesamtheit, skala: Skala): number {
  const anteile = STUFEN.map((stufe) => mittel(fachkraefte.map((weise) => chance(wahr, weise, stufe))));
  const rang = (stufe: number): number =>
    anteile.slice(0, stufe).reduce((summe, each) => summe + each, 0) + (anteile[stufe] ?? 0) / 2;
  const differenz = (one: number, other: number): number =>
    skala === 'nominal' ? Number(one !== other) : (rang(one) - rang(other)) ** 2;
  const ueberPaare = (anteil: (one: number, other: number) => number): number =>
    STUFEN.reduce<number>((summe, one) => summe + mittelwert(one, differenz, anteil), 0);
  const zuZweit = fachkraefte.flatMap((eine, i) =>
    fachkraefte.slice(i + 1).map((andere) => [eine, andere] as const),
  );
  const beobachtet = ueberPaare((one, other) =>
    // Either of the two may have said either.
    mittel(
      zuZweit.map(([eine, andere]) =>
        wahr.reduce(
          (summe, anteil, t) => summe + anteil * (eine[t]?.[one] ?? 0) * (andere[t]?.[other] ?? 0),
          0,
        ),
      ),
    ),
  );
  return 1 - beobachtet / ueberPaare((one, other) => (anteile[one] ?? 0) * (anteile[other] ?? 0));
}

function mittelwert(
  one: number,
  differenz: (one: number, other: number) => number,
  anteil: (one: number, other: number) => number,
): number {
  return STUFEN.reduce<number>((summe, other) => summe + anteil(one, other) * differenz(one, other), 0);
}

function chance(wahr: readonly number[], weise: Urteilsweise, stufe: number): number {
  return wahr.reduce((summe, anteil, t) => summe + anteil * (weise[t]?.[stufe] ?? 0), 0);
}

function mittel(zahlen: readonly number[]): number {
  return zahlen.reduce((summe, each) => summe + each, 0) / zahlen.length;
}

/** A source of samples. @param keim the same gives the same samples. */
export function stichprobenAus(
  { wahr, fachkraefte, offen }: Grundgesamtheit,
  keim: number,
): (personen: number) => Urteil[] {
  const zufall = mersenne(keim);
  const zahl = (): number => uniformInt(zufall, 0, 2 ** 31 - 1) / 2 ** 31;
  const gewaehlt = (chancen: readonly number[]): number => {
    let rest = zahl();
    const stufe = chancen.findIndex((each) => (rest -= each) < 0);
    return stufe < 0 ? chancen.length - 1 : stufe;
  };
  return (personen) =>
    Array.from({ length: personen }, (_, person) => {
      const t = gewaehlt(wahr);
      return fachkraefte.flatMap((weise, nummer) =>
        zahl() < offen
          ? []
          : [
              {
                einheit: `Person ${person}`,
                fachkraft: `Fachkraft ${nummer}`,
                wert: gewaehlt(weise[t] ?? []),
              },
            ],
      );
    }).flat();
}
