/** Looks at a case for the start page. Pure; asks no table that was not read. */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import type { Inhalt } from '../../../../listen/inhalt';
import { hatAlle, suchteAlle, type Teile, vereint } from '../../../../mappe/teile';
import { PLAN_MAPPE, readPlan } from '../../../plan';
import { gelesenerVerlauf, gueltigeAufnahmen, VERLAUF_MAPPE } from '../../../verlauf';
import { BFM_MAPPE } from '../../mappe';
import { readStatuskette } from '../../prozess/fach/readStatuskette';
import { STATUS } from '../../prozess/listen';
import { berechneWiedervorlagen } from '../../wiedervorlagen/fach/berechneWiedervorlagen';
import { sichtbare } from '../../wiedervorlagen/fach/sichtbare';
import { titelVon } from '../../wiedervorlagen/fach/wiedervorlage';
import { wiedervorlagenblick } from '../../wiedervorlagen/vorhaben/wiedervorlagenblick';
import type { Aktenlage, Bekannt, Heutelage, Unbekannt } from '../fach/heutelage';

/** What there is to see of a case. @param verdeckt whether the proposal must not be seen yet. */
export function heuteblick(
  sicht: BerechneteSicht,
  faelliges: Faelligkeitsquellen,
  verdeckt: boolean,
): Heutelage {
  const { fall, ergebnis, stand, heute } = sicht;
  return {
    ...{ heute, fall, ergebnis, stand, verdeckt },
    ...aktenblick(sicht.mappe.inhalt),
    offen: offeneTermine(sicht, faelliges, verdeckt),
  };
}

/** What there is to see of it without anything computed. */
export function aktenblick(inhalt: Inhalt): Aktenlage {
  return {
    kette: teil(inhalt, NUR_STATUS, () => readStatuskette(inhalt)),
    aufnahmen: teil(inhalt, VERLAUF_MAPPE.teile, () => {
      const { fehler, aufnahmen } = gelesenerVerlauf(inhalt);
      return fehler.length > 0 ? 'unlesbar' : gueltigeAufnahmen(aufnahmen);
    }),
    plan: teil(inhalt, PLAN_MAPPE.teile, () => {
      const plan = readPlan(inhalt);
      return plan.ok ? plan.wert : 'unlesbar';
    }),
  };
}

const NUR_STATUS: Teile = { listen: [STATUS], felder: [] };

function offeneTermine(
  sicht: BerechneteSicht,
  faelliges: Faelligkeitsquellen,
  verdeckt: boolean,
): Heutelage['offen'] {
  const { inhalt } = sicht.mappe;
  if (!suchteAlle(inhalt, vereint(BFM_MAPPE.teile, faelliges.teile))) return 'ungelesen';
  return teil(inhalt, BFM_MAPPE.teile, () => {
    const lage = wiedervorlagenblick({ ...sicht, inhalt }, faelliges);
    const { offen } = sichtbare(berechneWiedervorlagen(lage), verdeckt, lage.arten);
    return offen.map((each) => ({
      art: each.art,
      titel: titelVon(each, lage.arten),
      faelligAm: each.faelligAm,
    }));
  });
}

/** A part as it is read from these tables. */
function teil<Teil extends object>(
  inhalt: Inhalt,
  teile: Teile,
  lies: () => Bekannt<Teil>,
): Bekannt<Teil> | Unbekannt {
  if (!suchteAlle(inhalt, teile)) return 'ungelesen';
  return hatAlle(inhalt, teile) ? lies() : 'unlesbar';
}
