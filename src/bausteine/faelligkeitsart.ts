/** What contributions are made of; apart from their shape, so that it is loaded with them. */
import type { Faelligkeitslage } from '../fall/faelliges';
import { WIEDERVORLAGE_ARTEN, WIEDERVORLAGE_REGEL, type WiedervorlageArt } from '../rules/wiedervorlagen';
import type { Faelligkeitsart, Faelligkeitssicht, Weg } from './faelliges';

/** A kind of the rules, with the ways that settle it; it stands where the rules name it. */
export function artDerRegel(
  art: WiedervorlageArt,
  wege: readonly Weg[] | Faelligkeitsart['wege'],
  { verraetKennung = false } = {},
): Faelligkeitsart {
  return {
    regel: WIEDERVORLAGE_REGEL[art],
    platz: WIEDERVORLAGE_ARTEN.indexOf(art),
    verraetKennung,
    wege: typeof wege === 'function' ? wege : () => wege,
  };
}

/** What is common to all that is due in a case. */
export function faelligkeitslage({ fall, heute, offene }: Faelligkeitssicht): Faelligkeitslage {
  return { heute, stichtag: fall.stichtag, offene };
}
