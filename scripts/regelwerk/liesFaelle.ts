/** The cases of a list, for comparing rules over them. Nothing of them is kept but what rules look at. */
import { FAELLE } from '../../src/bereiche/fallliste';
import { liesZeile } from '../../src/bereiche/fallliste/fach/liesZeile';
import type { Fall } from '../../src/fall/fall';
import type { PlainDate } from '../../src/listen/plainDate';
import { findeSpalten, istLeer } from '../../src/listen/readListe';
import { Stelle } from '../../src/listen/stelle';
import { fehlerzeilen } from '../fall/fehlerzeilen';
import { oeffneListe } from '../fall/oeffneListe';

/** The cases that can be read, the Kundennummer of each, and how many rows have errors. */
export interface Fallsammlung {
  readonly faelle: readonly Fall[];
  readonly nummern: readonly string[];
  readonly fehlerhafte: number;
}

/** Reads them; lines say why a list cannot be used. @throws ArbeitsdateiError for a file that is none. */
export function liesFaelle(pfad: string, heute: PlainDate): Fallsammlung | { readonly zeilen: string[] } {
  const liste = oeffneListe(pfad);
  if (!liste.ok) return { zeilen: fehlerzeilen(liste.fehler) };
  const { tabelle, zellfehler } = liste.wert.gelesen;
  const { fundort, unentschuldigt } = findeSpalten(FAELLE, tabelle);
  if (unentschuldigt.length > 0) return { zeilen: fehlerzeilen(unentschuldigt) };
  const felder = Object.keys(FAELLE.spalten);
  const faelle: Fall[] = [];
  let fehlerhafte = 0;
  for (let zeile = 0; zeile < tabelle.values.length - 1; zeile++) {
    const stelle = new Stelle(fundort, zeile);
    if (istLeer(FAELLE, felder, stelle)) continue;
    const gelesen = zellfehler.has(zeile) ? null : liesZeile(stelle, heute);
    if (gelesen?.ok === true) faelle.push(gelesen.wert.fall);
    else fehlerhafte += 1;
  }
  return { faelle, nummern: faelle.map(({ kundennummer }) => kundennummer), fehlerhafte };
}
