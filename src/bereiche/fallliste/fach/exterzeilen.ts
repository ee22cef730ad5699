/** The rows of a list as the places of the external Fallmanagement see them: all of them, also those that cannot be computed. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Melden } from '../../../listen/readFelder';
import type { Raster } from '../../../listen/raster';
import { findeSpalten, istLeer } from '../../../listen/readListe';
import { Stelle } from '../../../listen/stelle';
import { FAELLE, type Fallspalte, type Fallzeile } from '../listen';
import type { Exterzeile } from './exter';

/** What decides who holds a place. */
const WER_EINEN_PLATZ_HAT = ['kundennummer', 'exterTraeger'] as const satisfies readonly Fallspalte[];

/** What decides who waits: where it cannot be read, nobody can say that somebody does not wait any more. */
export const WER_WARTET = [
  ...WER_EINEN_PLATZ_HAT,
  'kennung',
  'bisherigeBetreuung',
] as const satisfies readonly Fallspalte[];

/** A row with where it stands, counted from 0 among the data rows. */
export type PlatzierteExterzeile = Exterzeile & { readonly zeile: number };

/**
 * By what is entered in them, the Kennung included. Where it cannot be read who holds a place, nobody can tell how many are free: that
 * is an error. What else cannot be read in a row counts as missing: whoever has an Exter-Träger holds a place all the same.
 * @param tabelle with all of its columns. @param genau columns in which what cannot be read is an error.
 */
export function exterzeilenAus(
  tabelle: Raster,
  genau: readonly Fallspalte[] = WER_EINEN_PLATZ_HAT,
): Lesung<readonly PlatzierteExterzeile[]> {
  const { fundort } = findeSpalten(FAELLE, tabelle);
  const felder = Object.keys(FAELLE.spalten);
  const fehler: Fehler[] = [];
  const zeilen = tabelle.values
    .slice(1)
    .map((_, zeile) => new Stelle<Fallspalte>(fundort, zeile))
    .filter((stelle) => !istLeer(FAELLE, felder, stelle))
    .map((stelle) => exterzeileAus(stelle, genau, (each) => void fehler.push(each)));
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: zeilen };
}

function exterzeileAus(
  stelle: Stelle<Fallspalte>,
  genau: readonly Fallspalte[],
  melden: Melden,
): PlatzierteExterzeile {
  const lies = <Feld extends Fallspalte>(feld: Feld): Fallzeile[Feld] =>
    FAELLE.spalten[feld].read(
      stelle.zelle(feld),
      genau.includes(feld) ? melden : () => undefined,
    ) as Fallzeile[Feld];
  return {
    zeile: stelle.zeile,
    kundennummer: lies('kundennummer'),
    fachkraft: lies('fachkraft'),
    kennung: lies('kennung'),
    bisherigeBetreuung: lies('bisherigeBetreuung'),
    exterTraeger: lies('exterTraeger'),
    kennungSeit: lies('kennungSeit'),
    zugang: lies('zugang'),
    exterPlatzFrei: lies('exterPlatzFrei'),
  };
}
