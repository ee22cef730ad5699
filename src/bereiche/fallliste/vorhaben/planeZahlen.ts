/**
 * What is to stand in the table of the numbers. Above so many rows formulas are too slow: there it holds what the program has
 * counted, with the day; below, no day stands in it, and the formulas of the sheets count by themselves. Pure.
 */
import { dateOfSerial, type PlainDate } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import type { Zellwert } from '../../../listen/werte';
import { type Blattzahlen, GEZAEHLTE_SPALTEN, zaehleBlaetter, type Zaehlreihe } from '../fach/blattzahlen';
import { FAELLE, type Fallspalte, LISTE_STAND } from '../listen';
import { OHNE_ZAHLEN, ZAHLEN, type Zahlenwerte, ZAHLENREIHE } from '../zahlen';
import { type EigeneTabelle, platziere, type Sollzeile, zeilenMitSchluessel } from './eigeneTabelle';

/** Its rows are told apart letter by letter: teams that differ in case are counted apart, and added up by the sheet. */
export const ZAHLENTABELLE = {
  liste: ZAHLEN,
  schluesselfeld: 'schluessel',
  form: (schluessel: string) => schluessel,
} as const satisfies EigeneTabelle<typeof ZAHLEN>;

/** A row that is to be written. */
export type Zahlensoll = Sollzeile<typeof ZAHLEN, 'schluessel'>;

/** The list as it was read, and the result cells that were written since, by row, counted from 0. */
export interface Zaehlstand {
  readonly tabelle: Raster;
  readonly felder: ReadonlyMap<string, Raster>;
  readonly geschrieben: ReadonlyMap<number, Readonly<Partial<Record<Fallspalte, Zellwert>>>>;
}

/** The numbers of the whole list. */
export function zaehle({ tabelle, felder, geschrieben }: Zaehlstand): Blattzahlen {
  const { positionen } = findeSpalten(FAELLE, tabelle).fundort;
  const stellen = GEZAEHLTE_SPALTEN.map((feld) => [feld, positionen.get(feld) ?? 0] as const);
  const reihen = function* (): Iterable<Zaehlreihe> {
    for (let nr = 1; nr < tabelle.values.length; nr++) {
      const neu = geschrieben.get(nr - 1);
      yield Object.fromEntries(
        stellen.map(([feld, stelle]) => [feld, neu?.[feld] ?? tabelle.values[nr]?.[stelle] ?? '']),
      ) as Zaehlreihe;
    }
  };
  return zaehleBlaetter(reihen(), eingetragenerStand(felder));
}

/** As the formulas see it: a number, or none. */
function eingetragenerStand(felder: ReadonlyMap<string, Raster>): PlainDate | null {
  const wert = felder.get(LISTE_STAND.name)?.values[0]?.[0];
  return typeof wert === 'number' ? dateOfSerial(wert) : null;
}

/** Values with their day in place of formulas; teams that are gone count nobody. */
export function planeWerte(tabelle: Raster, zahlen: Blattzahlen, heute: PlainDate): Zahlensoll[] {
  const bisherige = zeilenMitSchluessel(ZAHLENTABELLE, tabelle)
    .filter(({ schluessel }) => schluessel !== ZAHLENREIHE.damals)
    .map(({ schluessel }) => [schluessel, OHNE_ZAHLEN] as const);
  const stand = { ...OHNE_ZAHLEN, tag: ZAHLEN.spalten.tag.write(heute) };
  return platziere(
    ZAHLENTABELLE,
    tabelle,
    new Map<string, Zahlenwerte>([...bisherige, [ZAHLENREIHE.stand, stand], ...zahlen]),
  );
}

/** Formulas in place of values. */
export function planeFormeln(tabelle: Raster): Zahlensoll[] {
  return platziere(ZAHLENTABELLE, tabelle, new Map([[ZAHLENREIHE.stand, OHNE_ZAHLEN]]));
}

/** What is counted now, to be compared with later. */
export function planeMerken(tabelle: Raster, zahlen: Blattzahlen, heute: PlainDate): Zahlensoll[] {
  const alle = zahlen.get(ZAHLENREIHE.alle) ?? OHNE_ZAHLEN;
  const damals = { ...alle, tag: ZAHLEN.spalten.tag.write(heute) };
  return platziere(ZAHLENTABELLE, tabelle, new Map([[ZAHLENREIHE.damals, damals]]));
}
