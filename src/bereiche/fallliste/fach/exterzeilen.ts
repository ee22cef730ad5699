/** The rows of a list as the places of the external Fallmanagement see them: all of them, also those that cannot be computed. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Melden } from '../../../listen/readFelder';
import type { Raster } from '../../../listen/raster';
import { findeSpalten, istLeer } from '../../../listen/readListe';
import { Stelle } from '../../../listen/stelle';
import { FAELLE, type Fallspalte, type Fallzeile } from '../listen';
import type { Exterzeile } from './exter';

/** What decides who holds a place. */
const GENAU: ReadonlySet<Fallspalte> = new Set<Fallspalte>(['kundennummer', 'exterTraeger']);

/** A row with where it stands, counted from 0 among the data rows. */
export type PlatzierteExterzeile = Exterzeile & { readonly zeile: number };

/**
 * By what is entered in them, the Kennung included. Where it cannot be read who holds a place, nobody can tell how many are free: that
 * is an error. What else cannot be read in a row counts as missing: whoever has an Exter-Träger holds a place all the same.
 * @param tabelle with all of its columns.
 */
export function exterzeilenAus(tabelle: Raster): Lesung<readonly PlatzierteExterzeile[]> {
  const { fundort } = findeSpalten(FAELLE, tabelle);
  const felder = Object.keys(FAELLE.spalten);
  const fehler: Fehler[] = [];
  const zeilen = tabelle.values
    .slice(1)
    .map((_, zeile) => new Stelle<Fallspalte>(fundort, zeile))
    .filter((stelle) => !istLeer(FAELLE, felder, stelle))
    .map((stelle) => exterzeileAus(stelle, (each) => void fehler.push(each)));
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: zeilen };
}

function exterzeileAus(stelle: Stelle<Fallspalte>, melden: Melden): PlatzierteExterzeile {
  const lies = <Feld extends Fallspalte>(feld: Feld): Fallzeile[Feld] =>
    FAELLE.spalten[feld].read(
      stelle.zelle(feld),
      GENAU.has(feld) ? melden : () => undefined,
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
