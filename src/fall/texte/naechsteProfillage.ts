/** „Rechnerisch ergäbe sich …, wenn …“: what would make a Profillage that is „nicht eindeutig“ one of the six, in words. */
import type { Aenderung, NaechsteProfillage } from '../ergebnis';
import {
  PROGNOSE_LABEL,
  type Prognose,
  SCHLUESSELGRUPPE_LABEL,
  type Schluesselgruppe,
} from '../../rules/vocabulary';
import { feldLabel } from './felder';

/** One change of prognosis or dominating group and the Profillage it leads to: information, so never „müsste“ or „sollte“. */
export function naechsteProfillageText({ aenderung, profillage, kennung }: NaechsteProfillage): string {
  return `Rechnerisch ergäbe sich das ${profillage} (Kennung ${kennung}), wenn ${annahmeText(aenderung)}.`;
}

function annahmeText({ eingabe, auf }: Aenderung): string {
  if (eingabe === 'prognoseArbeitsmarkt')
    return `die ${feldLabel(eingabe)} „${PROGNOSE_LABEL[auf as Prognose]}“ lautete`;
  const waere = auf === 'R' ? 'wären' : 'wäre';
  return `${SCHLUESSELGRUPPE_LABEL[auf as Schluesselgruppe]} die dominierende Schlüsselgruppe ${waere}`;
}
