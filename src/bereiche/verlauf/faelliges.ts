/** What the history contributes to what is due. */
import type { Faelligkeitsquelle, Faelligkeitssicht } from '../../bausteine/faelliges';
import { artDerRegel, faelligkeitslage } from '../../bausteine/faelligkeitsart';
import { faelligeRuecksprache } from './fach/faelliges';
import { VERLAUF_MAPPE } from './mappe';
import { ZUR_RUECKSPRACHE } from './texte/faelliges';
import { verlaufsblick } from './vorhaben/verlaufsblick';

/** The Rücksprache that a Wechsel waits for. */
export const VERLAUF_FAELLIGES: Faelligkeitsquelle<'ruecksprache'> = {
  teile: VERLAUF_MAPPE.teile,
  arten: {
    ruecksprache: artDerRegel(
      'ruecksprache',
      [{ label: ZUR_RUECKSPRACHE, ziel: { reiter: 'abschliessen' } }],
      {
        verraetKennung: true,
      },
    ),
  },
  faelliges: (sicht: Faelligkeitssicht) => {
    const { wechsel, ruecksprachen, fehler } = verlaufsblick(sicht);
    const wechselOffen = wechsel !== null && wechsel.abgelehnt === null;
    const faelligkeiten = faelligeRuecksprache({ ...faelligkeitslage(sicht), wechselOffen, ruecksprachen });
    return { faelligkeiten, ungewiss: [], fehler };
  },
};
