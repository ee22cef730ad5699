/** What the house lets a household share, as its list says. Pure. */
import type { Fehler } from '../../../listen/fehler';
import type { Raster } from '../../../listen/raster';
import { readListe } from '../../../listen/readListe';
import { HAUSHALT } from '../listen';
import { GETEILTE_BEDARFE, type GeteilterBedarf, TEILBARE_BEDARFE } from '../regeln/haushalt';

export interface Haushaltsregel {
  /** In the order of the Handlungsbedarfe. */
  readonly geteilt: readonly GeteilterBedarf[];
  /** What of it cannot be understood; there holds what holds without the house. */
  readonly fehler: readonly Fehler[];
}

/** What holds until the house says otherwise. */
export const HAUSHALTSVORGABE: Haushaltsregel = { geteilt: GETEILTE_BEDARFE, fehler: [] };

/** From the table of the house. An empty answer, a row that is missing and one that stands twice say nothing. */
export function haushaltsregelAus(raster: Raster): Haushaltsregel {
  const { heile, fehler } = readListe(HAUSHALT, raster);
  const istGeteilt = (bedarf: GeteilterBedarf): boolean => {
    const antworten = heile.flatMap(({ id, gemeinsam }) => (id === bedarf ? [gemeinsam] : []));
    const [antwort = null] = antworten.length === 1 ? antworten : [];
    return antwort ?? GETEILTE_BEDARFE.includes(bedarf);
  };
  return { geteilt: TEILBARE_BEDARFE.filter(istGeteilt), fehler };
}
