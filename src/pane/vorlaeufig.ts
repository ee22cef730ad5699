/** When the Kennung in the head is not the last word. */
import type { LesbareSicht } from '../bausteine/viewProps';

/** Whether several Kennungen are still possible, or a festgelegte Profillage waits for its confirmation. */
export function istVorlaeufig(sicht: LesbareSicht): boolean {
  if (sicht.art !== 'berechnet') return false;
  const { kennung, hinweise } = sicht.ergebnis.steuerung;
  return kennung.moeglich.length > 1 || hinweise.some(({ code }) => code === 'GEPRUEFT_UNBESTAETIGT');
}
