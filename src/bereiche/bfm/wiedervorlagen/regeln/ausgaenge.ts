/** How a Wiedervorlage ended. */
export const WIEDERVORLAGE_AUSGAENGE = ['erledigt', 'entfallen'] as const;
export type WiedervorlageAusgang = (typeof WIEDERVORLAGE_AUSGAENGE)[number];
