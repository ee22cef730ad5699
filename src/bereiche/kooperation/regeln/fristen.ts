/** Periods of cooperation, each with its source. */
import type { Schwelle } from '../../../rules/regelwerk';

/** How long a first contact may take before somebody asks. */
export const ERSTKONTAKT_TAGE: Schwelle = {
  wert: 14,
  words: 'So viele Tage nach der Verweisung wird nachgefragt, ob ein erster Kontakt zustande kam.',
  source: 'SET',
};
