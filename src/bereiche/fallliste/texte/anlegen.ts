/** What became of making a Fallmappe from a row of the list. */
import { aufzaehlung } from '../../../fall/texte/felder';
import { type Eingabespalte, VORGANGSSPALTEN } from '../listen';
import { spaltenkopf } from './einlesen';

/** By outcome; errors have sentences of their own, which follow. */
export const ANLEGETEXT = {
  angelegt: 'Die Fallmappe ist angelegt.',
  vorhanden: 'Eine Datei dieses Namens gibt es schon. Sie bleibt, wie sie ist.',
  abgelehnt: 'Für diese Person ist keine Fallmappe angelegt.',
} as const;

/** What the pane says of it. */
export const ANLEGEN = {
  zurMarkierten: 'Fallmappe zur markierten Zeile',
  anlegen: 'Fallmappe anlegen',
  anlegenName: (kundennummer: string) => `Fallmappe anlegen: ${kundennummer}`,
  geoeffnet: (kundennummer: string) =>
    `Die neue Fallmappe zu ${kundennummer} ist in einem eigenen Fenster geöffnet. Bitte speichern Sie sie dort.`,
  mehrere: (anzahl: number) =>
    `Auf dem Blatt „Fälle“ sind ${anzahl} Zeilen markiert. Es öffnet sich eine Fallmappe nach der anderen: Bitte markieren Sie eine Zeile.`,
  verschwunden: (kundennummer: string) => `${kundennummer} steht nicht mehr in der Liste.`,
} as const;

/** What a new Fallmappe lacks of the row; '' for nothing. What is decided there has to be entered there. */
export function nichtUebernommenText(spalten: readonly Eingabespalte[]): string {
  if (spalten.length === 0) return '';
  const genannte = aufzaehlung(spalten.map((spalte) => `„${spaltenkopf(spalte)}“`));
  const istVorgang = spalten.some((spalte) => VORGANG.has(spalte));
  return `Nicht übernommen: ${genannte}.${istVorgang ? ` ${NACHTRAGEN}` : ''}`;
}

const VORGANG: ReadonlySet<string> = new Set(VORGANGSSPALTEN);
const NACHTRAGEN =
  'Was davon in der Fallmappe entschieden wird, tragen Sie bitte dort nach, bevor Sie sie wieder einlesen.';
