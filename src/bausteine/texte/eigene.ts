/** The German sentences about what no longer stands as it was written: results changed by hand. */
import { ERGEBNIS_FELDER, MATRIXLISTE } from '../../fall/listen';
import { feldLabel } from '../../fall/texte/felder';
import type { Vorschauziel } from '../../mappe/vorschau';

export const HANDAENDERUNG = {
  titel: 'Ergebnis von Hand geändert',
  /** Somebody may also have changed nothing, and the words of the Begründung are others by now. */
  woher:
    'Das kommt vor, wenn jemand in die Zelle getippt hat, oder wenn eine frühere Fassung des Integrationstools es eingetragen hat.',
  zurueckstellen: 'Zurückstellen',
  lassen: 'So lassen',
  folgen:
    '„Zurückstellen“ trägt das berechnete Ergebnis neu ein. „So lassen“ ändert nichts: In der Mappe bleibt es „von Hand geändert“, ' +
    'und dieser Hinweis kommt erst wieder, wenn sich die Zellen noch einmal ändern oder Sie den Aufgabenbereich neu öffnen.',
} as const;

/** How many cells it is about. */
export function handaenderungText(anzahl: number): string {
  const wo = anzahl === 1 ? 'In einer Zelle' : `In ${anzahl} Zellen`;
  return `${wo} steht etwas anderes, als aus Ihren Angaben berechnet wird.`;
}

/** The name of a result cell, as it stands beside it. */
export function ergebniszelleText(ziel: Vorschauziel): string {
  if (ziel.art === 'zelle') return ERGEBNIS_FELDER[ziel.feld].spalte.kopf;
  return `${feldLabel(ziel.bereich)} – ${MATRIXLISTE.spalten[ziel.foerderziel].kopf}`;
}
