/** How a talk about a Wechsel can end (S1). */
export const RUECKSPRACHE_ERGEBNISSE = ['angenommen', 'abgelehnt'] as const;
export type RueckspracheErgebnis = (typeof RUECKSPRACHE_ERGEBNISSE)[number];
