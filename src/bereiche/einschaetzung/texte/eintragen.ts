/** German sentences of the view „Eintragen“: preview, and why a button rests. Outcomes speak in `ablehnung.ts` and `pane.ts`. */
import { germanDate, type PlainDate, uhrzeit } from '../../../listen/plainDate';
import type { Foerderziel } from '../../../rules/vocabulary';
import { feldLabel } from '../../../fall/texte/felder';
import { MATRIX_KOPF } from './foerderziel';

export const EINTRAGEN_UEBERSCHRIFT = {
  stand: 'Stand in der Mappe',
  ausgang: 'Ergebnis des letzten Vorgangs',
  vorschau: 'Was eingetragen wird',
  hindernisse: 'Bitte zuerst berichtigen',
} as const;

/** For whoever does not trust what the pane shows. */
export const NEU_LESEN = {
  titel: 'Fallmappe lesen',
  satz: 'Der Aufgabenbereich liest von selbst, was sich im Blatt ändert. Zeigt er etwas Altes, hilft „Neu lesen“.',
} as const;

/** Names of the result cells, as they stand beside them. */
export const ERGEBNISZELLE_LABEL = {
  profillageErrechnet: 'Profillage (errechnet)',
  kennungErrechnet: 'bFM-Kennung (errechnet)',
  kennungGeprueft: 'Kennung bei festgelegter Profillage',
  betreuung: 'Betreuung',
  begruendung: 'Begründung',
  aktiveVermittlung: 'Aktive Vermittlung',
  regelwerk: 'Regelwerk',
  berechnetAm: 'Berechnet am',
  fingerabdruck: 'Fingerabdruck der Eingaben',
} as const;

/** Name of a cell of the Förderzielmatrix. */
export function matrixzelleLabel(bereich: string, foerderziel: Foerderziel): string {
  return `${feldLabel(bereich)} – ${MATRIX_KOPF[foerderziel]}`;
}

export const LEER = 'leer';
export const BISHER = 'bisher';
export const NEU = 'neu';
export const BLEIBT = 'bleibt';
/** The moment of computation is known only when it is written. */
export const ZEITPUNKT_NEU = 'Zeitpunkt des Eintragens';

/** The moment of computation as the cell shows it. */
export function zeitpunktText(datum: PlainDate, serial: number): string {
  return `${germanDate(datum)}, ${uhrzeit(serial)} Uhr`;
}

/** How much an entry would change. */
export function vorschauText(geaendert: number): string {
  if (geaendert === 0)
    return 'Alle Ergebnisse stehen schon so in der Mappe. Neu würde nur der Zeitpunkt der Berechnung.';
  const zellen = geaendert === 1 ? 'Eine Zelle ändert sich' : `${geaendert} Zellen ändern sich`;
  return `${zellen}. Ihre Eingaben bleiben, wie sie sind.`;
}
export function matrixText(anzahl: number): string {
  return `Förderzielmatrix: ${anzahl === 1 ? 'eine Zelle ändert sich' : `${anzahl} Zellen ändern sich`}`;
}
export function unveraendertZusammenfassung(anzahl: number): string {
  return anzahl === 1 ? 'Eine Zelle bleibt unverändert' : `${anzahl} Zellen bleiben unverändert`;
}
export const BISHERIGE_BEGRUENDUNG = 'Bisherige Begründung';

/** Why one cannot enter or take back right now. */
export const RUHT = {
  berichtigen: 'Eintragen geht, sobald die genannten Stellen berichtigt sind.',
  nichtsZurueck: 'Zurücknehmen geht nach einem Eintrag in dieser Sitzung.',
} as const;

/** Inputs that go first. */
export function wartendText(anzahl: number): string {
  const was = anzahl === 1 ? 'Eine Angabe ist' : `${anzahl} Angaben sind`;
  return `${was} noch auf dem Weg in die Mappe; eingetragen wird erst danach.`;
}
