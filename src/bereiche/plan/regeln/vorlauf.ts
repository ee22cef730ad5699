/** How long before its day a review can be held. */
import type { Schwelle } from '../../../rules/regelwerk';

/** So many days before its day a review is near. */
export const UEBERPRUEFUNG_VORLAUF: Schwelle = {
  wert: 28,
  words:
    'So viele Tage vor dem vereinbarten Tag steht die Überprüfung eines Ziels bereit; früher nur als vorzeitige.',
  source: 'SET',
};
