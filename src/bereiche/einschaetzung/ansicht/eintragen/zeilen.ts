/** The preview in words: labels, readable values, changed cells first. Pure; nothing is computed anew. */
import { aenderungen, vorschau, type Vorschauzeile, type Vorschauziel } from '../../../../mappe/vorschau';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import type { Ergebnis } from '../../../../fall/ergebnis';
import { dateOfSerial, type Zeitpunkt } from '../../../../listen/plainDate';
import {
  ERGEBNISZELLE_LABEL,
  LEER,
  matrixzelleLabel,
  ZEITPUNKT_NEU,
  zeitpunktText,
} from '../../texte/eintragen';

/** What an entry changes and what it leaves, in the order of writing. */
export interface Gliederung {
  /** Changed result cells; the moment of computation only beside other changes. */
  readonly zellen: readonly Vorschauzeile[];
  readonly matrix: readonly Vorschauzeile[];
  readonly unveraendert: readonly Vorschauzeile[];
  /** How many cells change apart from the moment of computation. */
  readonly geaendert: number;
}

/** Divides the preview of an entry. */
export function gliedere(mappe: GeleseneMappe, ergebnis: Ergebnis, jetzt: Zeitpunkt): Gliederung {
  const alle = vorschau(mappe, ergebnis, jetzt);
  const geaendert = new Set([...aenderungen(alle), ...alle.filter(istZeitpunkt)]);
  const zeilen = alle.filter((zeile) => geaendert.has(zeile));
  return {
    zellen: zeilen.filter(({ ziel }) => ziel.art === 'zelle'),
    matrix: zeilen.filter(({ ziel }) => ziel.art === 'matrix'),
    unveraendert: alle.filter((zeile) => !geaendert.has(zeile)),
    geaendert: zeilen.filter((zeile) => !istZeitpunkt(zeile)).length,
  };
}

function istZeitpunkt({ ziel }: Vorschauzeile): boolean {
  return ziel.art === 'zelle' && ziel.feld === 'berechnetAm';
}

/** The name of a cell of the preview. */
export function zeilenLabel(ziel: Vorschauziel): string {
  return ziel.art === 'zelle'
    ? ERGEBNISZELLE_LABEL[ziel.feld]
    : matrixzelleLabel(ziel.bereich, ziel.foerderziel);
}

/** What stands in the cell now, readable. */
export function altText(zeile: Vorschauzeile): string {
  if (!istZeitpunkt(zeile)) return zeile.alt === '' ? LEER : zeile.alt;
  const serial = Number(zeile.alt);
  const datum = zeile.alt === '' ? null : dateOfSerial(serial);
  return datum === null ? zeile.alt || LEER : zeitpunktText(datum, serial);
}

/** What will stand in the cell, readable. */
export function neuText(zeile: Vorschauzeile): string {
  if (istZeitpunkt(zeile)) return ZEITPUNKT_NEU;
  return zeile.neu === '' ? LEER : zeile.neu;
}
