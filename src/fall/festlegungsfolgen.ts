/** Which Kennung would follow from each of the six Profillagen, were it festgelegt: information for the person who decides. Pure. */
import { KENNUNGEN, PROFILE, type Kennung, type Profil } from '../rules/vocabulary';
import type { Fall } from './fall';
import { lageVon } from './lage';
import { alleMoeglichkeiten, alleRows, antwortenVon } from './moeglich';

/** A Profillage that may be festgelegt, and what follows for the Kennung. */
export interface Festlegungsfolge {
  readonly profillage: Profil;
  /** „noch nicht festgelegt“ as long as several are possible. */
  readonly kennung: Kennung;
  /** All Kennungen over the completions of what is open; never empty. */
  readonly moeglich: readonly Kennung[];
}

/**
 * All six in the order of the vocabulary, whatever is festgelegt now. Each Kennung is that of table K with this Profillage over the same
 * completions as ever, so the geprüfte one wherever it deviates from the errechnete Profillage (S1). What holds by a ground of its own
 * (table G) is not looked at.
 */
export function festlegungsfolgen(fall: Fall): readonly Festlegungsfolge[] {
  const lage = lageVon(fall);
  return PROFILE.map((profillage) => {
    const rows = alleRows(alleMoeglichkeiten({ ...lage, festgelegt: profillage }), lage.regelsatz);
    const moeglich = antwortenVon(rows.geprueft, KENNUNGEN);
    const [erste = 'noch nicht festgelegt', ...andere] = moeglich;
    return { profillage, kennung: andere.length === 0 ? erste : 'noch nicht festgelegt', moeglich };
  });
}
