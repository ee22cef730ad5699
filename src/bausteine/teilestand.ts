/** What stands between a view and the parts of the workbook that it needs: not read yet, missing sheets, another version. */
import { useEffect, useState } from 'react';
import { fehlendeBlaetterText, FRUEHERER_BEREICH, NEUERER_BEREICH } from '../fall/texte/akte';
import { bereichsstand, type Mappenbereich } from '../mappe/bereich';
import { fehlendeBlaetter, KEINE_TEILE, suchteAlle, type Teile, vereint } from '../mappe/teile';
import { useHandlungen } from './sitzungskontext';
import type { LesbareSicht } from './viewProps';

/** Has the parts read as long as the view is shown. @param nebenbei is read along, and nothing waits for it. */
export function useTeile(
  sicht: LesbareSicht,
  teile: Teile,
  weitere = KEINE_TEILE,
  nebenbei = KEINE_TEILE,
): 'gelesen' | 'wirdGelesen' | 'nichtGelesen' {
  const { zeige } = useHandlungen();
  const [versucht, setVersucht] = useState(false);
  useEffect(() => {
    void zeige(teile, vereint(weitere, nebenbei)).then(() => setVersucht(true));
    return () => void zeige(KEINE_TEILE);
  }, [zeige, teile, weitere, nebenbei]);
  if (suchteAlle(sicht.mappe.inhalt, vereint(teile, weitere))) return 'gelesen';
  return versucht ? 'nichtGelesen' : 'wirdGelesen';
}

/**
 * Why the view cannot be shown for this workbook as it is, and whether bringing it up to date helps.
 * @param fehlt says which sheets are missing, and what comes with them.
 */
export function hindernisVon(
  bereich: Mappenbereich,
  { mappe: { inhalt, bereiche } }: LesbareSicht,
  fehlt = fehlendeBlaetterText,
): { readonly satz: string; readonly ergaenzbar: boolean } | null {
  const stand = bereichsstand(bereich, bereiche);
  if (stand === 'neuer') return { satz: NEUERER_BEREICH, ergaenzbar: false };
  const blaetter = fehlendeBlaetter(inhalt, bereich.teile);
  if (blaetter.length > 0) return { satz: fehlt(blaetter), ergaenzbar: true };
  return stand === 'frueher' ? { satz: FRUEHERER_BEREICH, ergaenzbar: true } : null;
}
