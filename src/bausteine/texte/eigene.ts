/** The German sentences about what no longer stands as it was written: results changed by hand, and what a later reading misses. */
import { ERGEBNIS_FELDER, MATRIXLISTE } from '../../fall/listen';
import { feldLabel } from '../../fall/texte/felder';
import { kurzeId } from '../../listen/nummer';
import { uhrzeit } from '../../listen/plainDate';
import type { Geschriebenes, Vermisstes } from '../../mappe/eigene/merkzettel';
import type { Eingabeziel } from '../../mappe/eingabe';
import type { Vorschauziel } from '../../mappe/vorschau';
import { TEIL_LABEL } from './ausfall';

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

export const VERMISST = {
  titel: 'Nicht mehr so, wie Sie es eingetragen haben',
  woher: 'Vielleicht hat jemand es geändert, oder Excel hat eine andere Fassung der Mappe übernommen.',
  wieder: 'Wieder eintragen',
  gut: 'So ist es richtig',
  /** What a person hears once rows are written again. */
  getan: 'Ihre Angaben stehen wieder in der Mappe.',
  vonHand: 'Bitte sehen Sie dort nach und tragen Sie es, wenn nötig, noch einmal ein.',
} as const;

/** One thing that is missed, with the time at which it was written. */
export function vermisstText({ was, um }: Pick<Vermisstes, 'was' | 'um'>): string {
  return `${geschriebenesText(was)} (von ${uhrzeit(um.serial)} Uhr)`;
}

function geschriebenesText(was: Geschriebenes): string {
  switch (was.art) {
    case 'eingabe':
      return eingabeText(was.eingabe.ziel);
    case 'feld':
      return was.feld.spalte.kopf;
    case 'zeile':
      return `Zeile ${kurzeId(was.id)}`;
    case 'ohneId':
      return `eine Zeile auf dem Blatt „${was.liste.blatt}“`;
    case 'ergebnisse':
      return 'das eingetragene Ergebnis';
  }
}

function eingabeText(ziel: Eingabeziel): string {
  if (ziel.art === 'feld') return feldLabel(ziel.feld);
  const teil = 'teil' in ziel && ziel.teil !== 'stufe' ? TEIL_LABEL[ziel.teil] : undefined;
  return teil === undefined ? feldLabel(ziel.id) : `${feldLabel(ziel.id)}, ${teil}`;
}
