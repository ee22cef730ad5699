/** What a participant has not rated yet. Nothing of the model is shown before. Pure. */
import { FALL_FELDER, MARKEN_FELDER } from '../../../fall/listen';
import { feldLabel } from '../../../fall/texte/felder';
import type { Inhalt } from '../../../listen/inhalt';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import { eintraegeIn } from './eintraege';

const PROGNOSE = FALL_FELDER.prognoseArbeitsmarkt.name;
const MARKEN = Object.values(MARKEN_FELDER).map(({ name }) => name);

/** How many things are rated: the Stufen, the Prognose and the Integrationsprognose. */
export const ZU_BEWERTEN = BEDARFE.length + RESSOURCENBEREICHE.length + 2;

/** Labels of what has no entry; a „?“ is one, for not to know is an answer. */
export function nochNichtBewertet(inhalt: Inhalt): readonly string[] {
  const eintraege = eintraegeIn(inhalt);
  const ohne = (name: string): boolean => (eintraege.get(name)?.stufe ?? '') === '';
  return [
    ...[...BEDARFE, ...RESSOURCENBEREICHE].filter(({ id }) => ohne(id)).map(({ label }) => label),
    ...(ohne(PROGNOSE) ? [feldLabel('prognoseArbeitsmarkt')] : []),
    ...(MARKEN.every(ohne) ? [feldLabel('festlegung')] : []),
  ];
}
