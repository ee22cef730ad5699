/** What the courses contribute to what is due. */
import type { Faelligkeitsquelle } from '../../../src/bausteine/faelliges';
import { faelligkeitslage } from '../../../src/bausteine/faelligkeitsart';
import { faelligeKurse, type Kursfaelligkeit } from './fach/faelliges';
import { KURSE } from './listen';
import { KURSE_MAPPE } from './mappe';
import { KURSBEGINN, KURSE_TEXT } from './texte/kurse';

export const KURSE_FAELLIGES: Faelligkeitsquelle<Kursfaelligkeit> = {
  teile: KURSE_MAPPE.teile,
  arten: {
    kursbeginn: {
      regel: KURSBEGINN,
      platz: 100,
      verraetKennung: false,
      wege: () => [{ label: KURSE_TEXT.zuDenKursen, ziel: { reiter: 'kurse' } }],
    },
  },
  faelliges: (sicht) => {
    if (!sicht.inhalt.hat(KURSE))
      return { ...faelligeKurse({ ...faelligkeitslage(sicht), kurse: null }), fehler: [] };
    const { heile, fehler } = sicht.inhalt.liste(KURSE);
    const kurse = fehler.length === 0 ? heile : null;
    return { ...faelligeKurse({ ...faelligkeitslage(sicht), kurse }), fehler };
  },
};
