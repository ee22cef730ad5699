/** When the Kennung in the head is not the last word. */
import type { LesbareSicht } from '../bausteine/viewProps';
import type { Eintragsstand } from '../mappe/eintragsstand';

/**
 * Whether nothing was entered yet, several Kennungen are still possible, or a festgelegte Profillage waits for its
 * confirmation. Where the results in the cells are wrong for another reason, that is said instead.
 */
export function istVorlaeufig(sicht: LesbareSicht, stand: Eintragsstand['art']): boolean {
  if (sicht.art !== 'berechnet') return false;
  if (stand !== 'aktuell') return stand === 'nochNichtEingetragen';
  const { kennung, hinweise } = sicht.ergebnis.steuerung;
  return kennung.moeglich.length > 1 || hinweise.some(({ code }) => code === 'GEPRUEFT_UNBESTAETIGT');
}
