/** Tables P, K, G and Z one after the other over a case of which everything is known that decides. Completes nothing. */
import { decide } from '../../../decision/table';
import { type BetreuungFacts, type BetreuungRow } from '../../../rules/betreuung';
import { gueltigeAntwort, type GueltigFacts, type GueltigRow } from '../../../rules/gueltig';
import { type KennungFacts, type KennungRow, komplexVon } from '../../../rules/kennung';
import type { ProfilFacts, ProfilRow } from '../../../rules/profillage';
import type { Regelsatz } from '../../../rules/regelsatz';
import { type Kennung, type Profil, PROGNOSEN, SCHLUESSELGRUPPEN } from '../../../rules/vocabulary';

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

/** Decides. @param festgelegt the Profillage that a person has decided on. @throws Error where a table has a gap. */
export function entscheideFakten(
  satz: Regelsatz,
  bekannt: Bekanntes,
  festgelegt: Profil | null = null,
): Zeilenfolge {
  const profil = decide(satz.profillage, bekannt);
  const kennung = decide(satz.kennung, { ...bekannt, komplex: komplexVon(festgelegt ?? profil.then) });
  const fakten: GueltigFacts = { ...bekannt, geprueft: festgelegt !== null, rest: kennung.then };
  const gueltig = decide(satz.gueltig, fakten);
  const gueltigeKennung = gueltigeAntwort(gueltig, fakten);
  const betreuung = decide(satz.betreuung, { ...bekannt, kennung: gueltigeKennung });
  return { profil, kennung, gueltig, gueltigeKennung, betreuung };
}

/** The same case with every answer to what of it is open and table P completes: the prognosis and the dominant group. */
export function vollendungen(bekannt: Bekanntes): readonly Bekanntes[] {
  const prognosen = bekannt.prognoseArbeitsmarkt === null ? PROGNOSEN : [bekannt.prognoseArbeitsmarkt];
  const gruppen = bekannt.dominierend === null ? SCHLUESSELGRUPPEN : [bekannt.dominierend];
  return prognosen.flatMap((prognoseArbeitsmarkt) =>
    gruppen.map((dominierend) => ({ ...bekannt, prognoseArbeitsmarkt, dominierend })),
  );
}
