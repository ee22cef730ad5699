/** Whether a pane begins with the start page. Pure. */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import type { Liste } from '../../../../listen/liste';
import { istOffen } from '../../../../listen/readFelder';
import { hatAlle } from '../../../../mappe/teile';
import { ZIELE } from '../../../plan';
import { VERLAUF } from '../../../verlauf';
import { BFM_MAPPE } from '../../mappe';
import { STATUS } from '../../prozess/listen';
import { berechneWiedervorlagen } from '../../wiedervorlagen/fach/berechneWiedervorlagen';
import { WIEDERVORLAGEN } from '../../wiedervorlagen/listen';
import { wiedervorlagenblick } from '../../wiedervorlagen/vorhaben/wiedervorlagenblick';
import { HEUTE_ID } from '../fach/stellen';

/** A row in one of them says that somebody has worked on the case. */
const SPUREN: readonly Liste[] = [VERLAUF, ZIELE, STATUS, WIEDERVORLAGEN];

/** The start page where the case has anything in it, also while it has errors; null for one that is new. */
export function startreiter(sicht: LesbareSicht, faelliges: Faelligkeitsquellen): string | null {
  return istBewertet(sicht) || hatSpuren(sicht) || hatOffenes(sicht, faelliges) ? HEUTE_ID : null;
}

function istBewertet({ mappe: { raw } }: LesbareSicht): boolean {
  return [...Object.values(raw.bedarfe), ...Object.values(raw.ressourcenbereiche)].some(
    (zelle) => !istOffen(zelle),
  );
}

function hatSpuren({ mappe: { inhalt } }: LesbareSicht): boolean {
  return SPUREN.some((liste) => inhalt.suchte(liste) && inhalt.liste(liste).zeilen.length > 0);
}

function hatOffenes(sicht: LesbareSicht, faelliges: Faelligkeitsquellen): boolean {
  if (sicht.art !== 'berechnet') return false;
  const { inhalt } = sicht.mappe;
  if (!hatAlle(inhalt, BFM_MAPPE.teile)) return false;
  const { offen } = berechneWiedervorlagen(wiedervorlagenblick({ ...sicht, inhalt }, faelliges));
  return offen.length > 0;
}
