/** The rows of a list as the places of the external Fallmanagement see them: all of them, also those that cannot be computed. */
import type { Raster } from '../../../listen/raster';
import { findeSpalten, istLeer } from '../../../listen/readListe';
import { Stelle } from '../../../listen/stelle';
import { FAELLE, type Fallspalte, type Fallzeile } from '../listen';
import type { Exterzeile } from './exter';

/** A row with where it stands, counted from 0 among the data rows. */
export type PlatzierteExterzeile = Exterzeile & { readonly zeile: number };

/**
 * By what is entered in them, the Kennung included. What cannot be read in a row counts as missing: whoever has an Exter-Träger holds
 * a place whatever else is wrong in the row. @param tabelle with all of its columns.
 */
export function exterzeilenAus(tabelle: Raster): PlatzierteExterzeile[] {
  const { fundort } = findeSpalten(FAELLE, tabelle);
  const felder = Object.keys(FAELLE.spalten);
  return tabelle.values
    .slice(1)
    .map((_, zeile) => new Stelle<Fallspalte>(fundort, zeile))
    .filter((stelle) => !istLeer(FAELLE, felder, stelle))
    .map(exterzeileAus);
}

function exterzeileAus(stelle: Stelle<Fallspalte>): PlatzierteExterzeile {
  const lies = <Feld extends Fallspalte>(feld: Feld): Fallzeile[Feld] =>
    FAELLE.spalten[feld].read(stelle.zelle(feld), () => undefined) as Fallzeile[Feld];
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
