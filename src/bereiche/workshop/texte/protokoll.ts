/** What the pane says around the minutes. */
import { labelVon } from '../../../listen/auswahl';
import { ART_LABEL, BEWERTETE } from '../../leitfaden';
import type { Absprachezeile } from '../listen';

export const PROTOKOLLANSICHT = {
  erklaerung: 'Was für den Leitfaden des Hauses vereinbart ist, ohne Namen und Codes.',
  bereich: 'Bereich',
  art: 'Art',
  stufe: 'Stufe des Ankers',
  text: 'Text',
  bitteWaehlen: 'Bitte wählen',
  festhalten: 'Absprache festhalten',
  festgehalten: 'Die Absprache steht im Protokoll.',
  bereichFehlt: 'Bitte wählen Sie den Bereich.',
  textFehlt: 'Bitte tragen Sie ein, was vereinbart ist.',
  bisher: 'Bisher festgehalten',
  keine: 'Noch nichts festgehalten.',
} as const;

/** A row of the minutes in one line; what is missing in it is left out. */
export function absprachetext({ bereich, art, stufe, text }: Partial<Absprachezeile>): string {
  const auswahl = BEWERTETE.werte.find(({ wert }) => wert === bereich);
  const titel = auswahl === undefined ? [] : [labelVon(auswahl)];
  const artwort = art === undefined || art === null ? [] : [ART_LABEL[art] + (stufe ? ` ${stufe}` : '')];
  return `${[...titel, ...artwort].join(', ')}: ${text ?? ''}`;
}
