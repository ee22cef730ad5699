/** The cases of a list in a file of the command. */
import type { Fallsammlung } from '../../src/bereiche/regelwerk/vorhaben/vergleichslauf';
import type { PlainDate } from '../../src/listen/plainDate';
import { sammleFaelle } from '../../src/pane/liesFaelle';
import { fehlerzeilen } from '../fall/fehlerzeilen';
import { oeffneListe } from '../fall/oeffneListe';

/** Reads them; lines say why a list cannot be used. @throws ArbeitsdateiError for a file that is none. */
export function liesFaelle(pfad: string, heute: PlainDate): Fallsammlung | { readonly zeilen: string[] } {
  const liste = oeffneListe(pfad);
  if (!liste.ok) return { zeilen: fehlerzeilen(liste.fehler) };
  const gelesen = sammleFaelle(liste.wert.gelesen, heute);
  return gelesen.ok ? gelesen.wert : { zeilen: fehlerzeilen(gelesen.fehler) };
}
