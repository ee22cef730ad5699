/** Who of a computed list waits for a place, as its package says. */
import { FAELLE, PLAETZE, planeWarteliste, type Wartelistenzeile } from '../../src/bereiche/fallliste';
import type { Liste, Spalten, Zeile } from '../../src/listen/liste';
import type { PlainDate } from '../../src/listen/plainDate';
import { readListe } from '../../src/listen/readListe';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../src/paket/paketTabelle';

/** The rows of the waiting list. @throws Error where the package holds errors: in the demo that is a bug. */
export function wartendeIn(bytes: Uint8Array, heute: PlainDate): readonly Wartelistenzeile[] {
  const geplant = planeWarteliste(zeilenIn(bytes, PLAETZE), zeilenIn(bytes, FAELLE), heute);
  if (!geplant.ok) throw new Error('The places of the demo cannot be counted');
  return geplant.wert;
}

function zeilenIn<S extends Spalten>(bytes: Uint8Array, liste: Liste<S>): readonly Zeile<S>[] {
  const gelesen = new PaketTabelle(oeffneArbeitsmappe(bytes), liste, []).lies();
  if (!gelesen?.ok) throw new Error(`${liste.name} of the demo cannot be read`);
  return readListe(liste, gelesen.wert.tabelle).heile;
}
