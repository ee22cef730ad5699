/** The German sentences of the Leitfaden beside a rating. */
import type { Leitfadenart } from '../regeln/vokabular';
import { LEITFADEN_BLATT } from '../listen';

export const LEITFADEN_TEXT = {
  wirdGelesen: 'Der Leitfaden wird gelesen …',
  nichtGelesen: 'Der Leitfaden konnte nicht gelesen werden.',
  fehlt: `In dieser Fallmappe fehlt das Blatt „${LEITFADEN_BLATT}“. Einschätzen können Sie wie gewohnt. Mit „Fallmappe aktualisieren“ kommt das Blatt mit Beispielen hinzu; Ihre Eingaben und Ergebnisse bleiben unverändert.`,
  leer: 'Zu dieser Einschätzung steht nichts im Leitfaden.',
  klick: 'Ein Klick setzt die Worte in den Beleg, ein zweiter nimmt sie heraus. Gezählt wird nichts.',
  beispiele: `Beispiele. Ihr Haus kann sie auf dem Blatt „${LEITFADEN_BLATT}“ ändern.`,
  neuLesen: 'Leitfaden neu lesen',
} as const;

/** The headings of the parts. */
export const ART_TITEL: Readonly<Record<Leitfadenart, string>> = {
  frage: 'Das können Sie fragen',
  merkmal: 'Das spricht für einen Bedarf',
  staerke: 'Das sind Stärken',
  anker: 'So sehen die Stufen hier aus',
};

/** An anchor of a Stufe. */
export function ankerText(stufe: number | null, text: string): string {
  return `Stufe ${stufe ?? ''}: ${text}`;
}

/** Rows of the sheet that are missing here, because cells in them cannot be understood. */
export function fehlerTitel(anzahl: number): string {
  const was = anzahl === 1 ? 'Eine Angabe' : `${anzahl} Angaben`;
  return `${was} auf dem Blatt „${LEITFADEN_BLATT}“ bitte prüfen. Was nicht zu verstehen ist, fehlt hier.`;
}
