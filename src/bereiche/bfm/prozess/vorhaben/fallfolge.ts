/** What steps through the bFM change of the case itself: the Einschätzung, and after an Integration the Festlegung. Pure. */
import type { Fall } from '../../../../fall/fall';
import { FALL_FELDER, MARKEN_FELDER } from '../../../../fall/listen';
import { type Aenderung, setzen } from '../../../../listen/aenderung';
import type { Statusschritt } from '../../../../rules/fallmanagement';
import { bfmFakt } from '../fach/bfmFakt';
import { einschaetzungNach } from '../fach/einschaetzung';
import type { Schrittangaben } from '../fach/schritt';
import type { Statuskette } from '../fach/statuskette';

/** What is decided, as far as the case itself is concerned. */
export interface Fallentscheidung extends Pick<Schrittangaben, 'grund' | 'integriert'> {
  readonly schritte: readonly Statusschritt[];
}

/** What of the case changes; empty where nothing does. */
type Fallaenderung = Partial<Pick<Fall, 'fmEinschaetzung' | 'fmGrund' | 'festlegung'>>;

function fallaenderung({ schritte, grund, integriert }: Fallentscheidung): Fallaenderung {
  const angaben = schritte.map((schritt) => einschaetzungNach({ schritt, grund }));
  const einschaetzung = angaben.findLast((each) => each !== null);
  const istIntegriert = schritte.includes('beenden') && grund === 'integration' && integriert === true;
  return { ...einschaetzung, ...(istIntegriert && { festlegung: 'integriert' }) };
}

/** The case as it is once the decision is written. @param danach the chain with its steps. */
export function fallNach(fall: Fall, entscheidung: Fallentscheidung, danach: Statuskette): Fall {
  return { ...fall, ...fallaenderung(entscheidung), bfm: bfmFakt(danach) ?? fall.bfm };
}

/**
 * The cells of the case that are written together with the decision, also those that hold the same already: so whoever changes
 * them at the same time is noticed.
 */
export function fallAendern(fall: Fall, entscheidung: Fallentscheidung): Aenderung[] {
  const { fmEinschaetzung, fmGrund, festlegung } = fallaenderung(entscheidung);
  return [
    ...(fmEinschaetzung === undefined ? [] : [setzen(FALL_FELDER.fmEinschaetzung, fmEinschaetzung)]),
    ...(fmGrund === undefined ? [] : [setzen(FALL_FELDER.fmGrund, fmGrund)]),
    ...(festlegung === undefined ? [] : festlegen(fall)),
  ];
}

/** Of the seven marks only one may stand. */
function festlegen({ festlegung }: Fall): Aenderung[] {
  const bisher = festlegung === null || festlegung === 'integriert' ? [] : [festlegung];
  return [
    ...bisher.map((each) => setzen(MARKEN_FELDER[each], false)),
    setzen(MARKEN_FELDER.integriert, true),
  ];
}
