/** The deciding rows and nothing else: the lean way through tables P, K and Z where nobody asks for reasons. */
import { decide } from '../decision/table';
import type { BetreuungRegelId } from '../rules/betreuung';
import { BETREUUNG_TABELLE } from '../rules/betreuung';
import type { KennungRegelId } from '../rules/kennung';
import type { ProfilRegelId } from '../rules/profillage';
import { entscheide } from './entscheiden';
import type { Fall } from './fall';
import { istVollstaendig, lageVon } from './lage';
import { betreuungFacts, steerFall } from './steerFall';

/** Ids of the deciding rows; null where several results are possible. */
export interface Regeln {
  readonly profillage: ProfilRegelId | null;
  /** With the computed Profillage. */
  readonly kennung: KennungRegelId | null;
  /** For the gültige Kennung. */
  readonly betreuung: BetreuungRegelId;
}

/** The same rows that `steerFall` names; without anything open no reason is built on the way. */
export function decideRules(fall: Fall): Regeln {
  const lage = lageVon(fall);
  if (!istVollstaendig(lage)) return regelnAus(fall);
  const { profil, kennung, geprueft } = entscheide(lage, lage);
  const gueltig = (geprueft ?? kennung).then;
  const betreuung = decide(BETREUUNG_TABELLE, betreuungFacts(fall, gueltig));
  return { profillage: profil.id, kennung: kennung.id, betreuung: betreuung.id };
}

function regelnAus(fall: Fall): Regeln {
  const { profillage, kennung, betreuung } = steerFall(fall);
  return { profillage: profillage.regel, kennung: kennung.regel, betreuung: betreuung.regel };
}
