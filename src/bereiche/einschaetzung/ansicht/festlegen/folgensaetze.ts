/** What has to be known of the Kennungen that would follow, or why there are none. Pure. */
import type { Festlegungsfolge } from '../../../../fall/festlegungsfolgen';
import { NUR_FALLMANAGEMENT } from '../../../../fall/texte/ergebnis';
import { VERDECKT } from '../../../../fall/texte/verdeckt';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { FESTLEGEN } from '../../texte/festlegen';

/** @param folgen null where none may be shown. */
export function folgensaetze(
  sicht: Pick<BerechneteSicht, 'art' | 'fall' | 'ergebnis'> | { readonly art: 'fehlerhaft' },
  folgen: readonly Festlegungsfolge[] | null,
): string[] {
  if (sicht.art !== 'berechnet') return [FESTLEGEN.ohneErgebnis];
  if (folgen === null) return [VERDECKT];
  const { fall, ergebnis } = sicht;
  if (ergebnis.steuerung.kennung.gueltigAus === 'entscheidung') return [FESTLEGEN.geltendesBfm];
  const vorschlag = fall.fmEinschaetzung === null && folgen.some(({ moeglich }) => moeglich.includes('bFM'));
  return vorschlag ? [NUR_FALLMANAGEMENT] : [];
}
