/** Tables P, K, G and Z one after the other over a case of which everything is known that decides. Completes nothing. */
import { decide } from '../../../decision/table';
import { type BetreuungFacts, type BetreuungRow } from '../../../rules/betreuung';
import { gueltigeAntwort, type GueltigFacts, type GueltigRow } from '../../../rules/gueltig';
import { type KennungFacts, type KennungRow, komplexVon } from '../../../rules/kennung';
import type { ProfilFacts, ProfilRow } from '../../../rules/profillage';
import type { Regelsatz } from '../../../rules/regelsatz';
import type { Kennung } from '../../../rules/vocabulary';

/** What is known of a case, as the tables ask for it. */
export type Bekanntes = ProfilFacts &
  Omit<KennungFacts, 'komplex'> &
  Omit<GueltigFacts, 'rest' | 'geprueft'> &
  Omit<BetreuungFacts, 'kennung'>;

/** The rows that decide. */
export interface Zeilenfolge {
  readonly profil: ProfilRow;
  readonly kennung: KennungRow;
  readonly gueltig: GueltigRow;
  readonly gueltigeKennung: Kennung;
  readonly betreuung: BetreuungRow;
}

/** @throws Error where a table has a gap. */
export function entscheideFakten(satz: Regelsatz, bekannt: Bekanntes): Zeilenfolge {
  const profil = decide(satz.profillage, bekannt);
  const kennung = decide(satz.kennung, { ...bekannt, komplex: komplexVon(profil.then) });
  const fakten: GueltigFacts = { ...bekannt, geprueft: false, rest: kennung.then };
  const gueltig = decide(satz.gueltig, fakten);
  const gueltigeKennung = gueltigeAntwort(gueltig, fakten);
  const betreuung = decide(satz.betreuung, { ...bekannt, kennung: gueltigeKennung });
  return { profil, kennung, gueltig, gueltigeKennung, betreuung };
}
