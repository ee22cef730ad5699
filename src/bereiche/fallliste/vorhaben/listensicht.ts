/** What a reading of the list comes to: all rows computed in memory, or why nothing can be. Pure. */
import { ortAt, parseAnker } from '../../../listen/adresse';
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import type { Ort } from '../../../listen/zelle';
import type { Tabellenbestand, Tabellenergebnis } from '../../../mappe/liste/tabellenmappe';
import { haushalteIn } from '../fach/haushalt';
import { standDerListe } from '../fach/listenstand';
import { FAELLE } from '../listen';
import { berechneListe } from './berechneListe';
import type { Listensicht } from './listenzustand';

/** When it is computed, and the days that search 3 asks for. */
export interface Sichtauftrag {
  readonly jetzt: Zeitpunkt;
  readonly tage: number;
}

const OHNE_TABELLE = [{ code: 'KEINE_FALLLISTE', orte: [{ art: 'mappe' }] }] as const;

/** @param gelesen a reading that came to its end. */
export function listensichtAus(
  gelesen: Exclude<Tabellenergebnis, { art: 'abgebrochen' }>,
  auftrag: Sichtauftrag,
): Listensicht {
  switch (gelesen.art) {
    case 'gelesen':
      return sichtAus(gelesen.bestand, auftrag);
    case 'abgelehnt':
      return { art: 'abgelehnt', ablehnung: gelesen.ablehnung };
    case 'fehlt':
      return { art: 'fehlerhaft', fehler: OHNE_TABELLE };
    case 'unlesbar':
      return { art: 'fehlerhaft', fehler: gelesen.fehler };
  }
}

function sichtAus({ tabelle, felder }: Tabellenbestand, { jetzt, tage }: Sichtauftrag): Listensicht {
  const gelesen = standDerListe(felder, jetzt.datum);
  if (!gelesen.ok) return { art: 'fehlerhaft', fehler: gelesen.fehler };
  const { wert: stand } = gelesen;
  const ergebnis = berechneListe(tabelle, { jetzt, stand, tage });
  if (!ergebnis.ok) return { art: 'fehlerhaft', fehler: ergebnis.fehler };
  return {
    art: 'gelesen',
    ergebnis: ergebnis.wert,
    stand,
    ortVon: nummernort(tabelle),
    haushalte: einmal(() => haushalteIn(tabelle, ergebnis.wert)),
  };
}

function nummernort(tabelle: Raster): (zeile: number) => Ort {
  const position = findeSpalten(FAELLE, tabelle).fundort.positionen.get('kundennummer') ?? 0;
  return (zeile) => ortAt(parseAnker(tabelle.address), zeile + 1, position);
}

function einmal<Wert>(finde: () => Wert): () => Wert {
  let gefunden: { readonly wert: Wert } | null = null;
  return () => (gefunden ??= { wert: finde() }).wert;
}
