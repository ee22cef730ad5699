/** The parts of the start page that a jump can lead to. */
import type { Sprungziel } from '../../../../bausteine/sprung';

/** The id of this view. */
export const HEUTE_ID = 'wiedervorlagen';

export type Heutestelle = 'liste' | 'person';

/** A jump to a part. @param auswahl the field to begin with. */
export function hier(stelle: Heutestelle, auswahl?: string): Sprungziel {
  return { reiter: HEUTE_ID, stelle, ...(auswahl !== undefined && { auswahl }) };
}

/** Whether a jump leads to a part of the start page. */
export function istHier(ziel: Sprungziel | null, stelle: Heutestelle): ziel is Sprungziel {
  return ziel?.reiter === HEUTE_ID && ziel.stelle === stelle;
}
