/** What a reading of the list comes to: all rows computed in memory, or why nothing can be. Pure. */
import { REGELWERKE, regelsaetzeIn } from '../../../fall/regelsaetze';
import { ortAt, parseAnker } from '../../../listen/adresse';
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import type { Ort } from '../../../listen/zelle';
import { HAUS_VERSION } from '../../../mappe/hausstand';
import type { Tabellenbestand, Tabellenergebnis, Tabellenwunsch } from '../../../mappe/liste/tabellenmappe';
import { haushalteIn } from '../fach/haushalt';
import { standDerListe } from '../fach/listenstand';
import { FAELLE, LISTE_STAND } from '../listen';
import { ZAHLEN_STAND } from '../zahlen';
import { berechneListe } from './berechneListe';
import type { Listensicht } from './listenzustand';
import { TABELLE } from './zeilenauftraege';

/** What is read of an open list; the released rules along with its shape, before any row. */
export const LISTENWUNSCH: Tabellenwunsch = {
  ...TABELLE,
  felder: [LISTE_STAND, ZAHLEN_STAND, HAUS_VERSION],
  listen: [REGELWERKE],
  nichtsDarunter: true,
};

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
  const saetze = regelsaetzeIn(felder.get(REGELWERKE.name));
  if (!gelesen.ok || !saetze.ok)
    return { art: 'fehlerhaft', fehler: [gelesen, saetze].flatMap((each) => (each.ok ? [] : each.fehler)) };
  const { wert: stand } = gelesen;
  const ergebnis = berechneListe(tabelle, { jetzt, stand, tage, saetze: saetze.wert });
  if (!ergebnis.ok) return { art: 'fehlerhaft', fehler: ergebnis.fehler };
  return {
    art: 'gelesen',
    ergebnis: ergebnis.wert,
    saetze: saetze.wert,
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
