/** German words that the views of the plan share. What is missing in a goal or step is said by `plan.ts`. */
import type { Einschaetzung } from '../../../listen/werte';
import type { Wer } from '../regeln/planVokabular';

export const PLAN = {
  wirdGelesen: 'Der Plan wird gelesen …',
  nichtGelesen: 'Der Plan ist noch nicht gelesen.',
  aendern: 'Ändern',
  abbrechen: 'Abbrechen',
  uebernehmen: 'Änderungen übernehmen',
  imBlatt: 'Im Blatt zeigen',
  freiwillig: 'freiwillig',
  keinZiel: 'Zurzeit ist kein Ziel vereinbart.',
  zumZiel: 'Zum Ziel',
  zumFoerderziel: 'Zum Förderziel',
  keinTag: 'Bitte geben Sie den Tag so ein: 30.4.27 oder 30.04.2027.',
} as const;

export const WER_LABEL: Record<Wer, string> = {
  Person: 'Person',
  Jobcenter: 'Jobcenter',
  Dritte: 'andere Stelle',
};

/** A rating within a sentence. */
export function stufeText(stufe: Einschaetzung): string {
  return stufe === null ? 'offener Einschätzung' : `Stufe ${stufe}`;
}
