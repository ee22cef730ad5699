/** What tables P and K answer to a Lage, with everything that is still possible. Knows nothing of the person. */
import type { Kennung, Profillage } from '../rules/vocabulary';
import { KENNUNGEN, PROFILLAGEN } from '../rules/vocabulary';
import type { Entscheidung } from './entscheiden';
import type { Lage } from './lage';
import type { Achsen, MoeglicheRows } from './moeglich';
import { alleMoeglichkeiten, alleRows, antwortenVon, entscheidendeAchsen, KEINE_ACHSE } from './moeglich';

/** The answer of one table and how sure it is. */
export interface Antwort<Wert> {
  /** What stands fest; else „noch nicht festgelegt“. */
  readonly errechnet: Wert;
  /** All answers over the completions, in their listed order. */
  readonly moeglich: readonly Wert[];
  /** Where the answer still depends on something; nowhere once it stands fest. */
  readonly achsen: Achsen;
}

export interface Befund {
  readonly rows: MoeglicheRows;
  readonly profillage: Antwort<Profillage>;
  /** With the computed Profillage. */
  readonly kennung: Antwort<Kennung>;
  /** With the festgelegte Profillage, where it deviates from the computed one. */
  readonly geprueft: Kennung | null;
}

const profillageVon = ({ profil }: Entscheidung): Profillage => profil.then;
const kennungVon = ({ kennung }: Entscheidung): Kennung => kennung.then;

/** Decides a Lage by tables P and K in all its completions (Fachkonzept: two results, unknown is a value of its own). */
export function befundVon(lage: Lage): Befund {
  const moeglich = alleMoeglichkeiten(lage);
  const rows = alleRows(moeglich, lage.regelsatz);
  const antwort = <Wert>(
    werte: readonly Wert[],
    offen: Wert,
    wertVon: (entscheidung: Entscheidung) => Wert,
  ): Antwort<Wert> => ({
    errechnet: nurEiner(werte) ?? offen,
    moeglich: werte,
    achsen: werte.length === 1 ? KEINE_ACHSE : entscheidendeAchsen(moeglich, wertVon),
  });
  const profillage = antwort(antwortenVon(rows.profil, PROFILLAGEN), OFFEN, profillageVon);
  const kennung = antwort(antwortenVon(rows.kennung, KENNUNGEN), OFFEN, kennungVon);
  const weichtAb = lage.festgelegt !== null && lage.festgelegt !== profillage.errechnet;
  const geprueft = weichtAb ? (nurEiner(antwortenVon(rows.geprueft, KENNUNGEN)) ?? OFFEN) : null;
  return { rows, profillage, kennung, geprueft };
}

const OFFEN = 'noch nicht festgelegt';

function nurEiner<Wert>(werte: readonly Wert[]): Wert | null {
  return werte.length === 1 ? (werte[0] ?? null) : null;
}
