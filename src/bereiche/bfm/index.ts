/** What other Bereiche may know of the Fallmanagement: nothing of what its Vermerke say or who may read them. */
import type { Teile } from '../../mappe/teile';
import { FM_DATEN, NEUKUNDE, STATUS } from './prozess/listen';
import { WIEDERVORLAGEN } from './wiedervorlagen/listen';

export { FM_DATEN, NEUKUNDE, STATUS, WIEDERVORLAGEN };
export { BETREFFLISTE, BETREUUNGSWORTE, HAUSREGELN, LOKALE_KRITERIEN } from './prozess/listen';
export { readBetreuungsworte } from './prozess/fach/readBetreuungsworte';
export { readHausregeln } from './prozess/fach/readHausregeln';
export { HAUSREGEL_WERT } from './prozess/regeln/hausregelwerte';
export { SCHUTZ_TEILE } from './mappe';
export type { GeschuetzteProps, Schutzrahmenprops } from './vermerke/ansicht/Schutzrahmen';
export type { Vermerkweg } from './vermerke/vorhaben/vermerkSchreiben';

/** Loads the frame in which another Bereich writes protected Vermerke; it never sees the keys, nor what others have written. */
export const ladeSchutzrahmen = () =>
  import(/* webpackChunkName: "fallmanagement" */ './vermerke/ansicht/Schutzrahmen').then(
    ({ Schutzrahmen }) => Schutzrahmen,
  );

/** What is printed of it. */
export const BFM_DRUCKTEILE: Teile = {
  listen: [STATUS, NEUKUNDE, WIEDERVORLAGEN],
  felder: Object.values(FM_DATEN),
};
