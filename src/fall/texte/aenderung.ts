/** "Welche Angabe würde das Ergebnis ändern?" in words: „Mit einem weiteren Handlungsbedarf in Wohnsituation: bFM statt AV“. */
import type { Aenderung, NaechsteAndere } from '../ergebnis';
import {
  type Kennung,
  PROGNOSE_LABEL,
  type Prognose,
  SCHLUESSELGRUPPE_LABEL,
  type Schluesselgruppe,
} from '../../rules/vocabulary';
import { aufzaehlung, feldLabel } from './felder';

/** One set of changes and where it leads. */
export function naechsteAndereText({ aenderungen, kennung }: NaechsteAndere, jetzt: Kennung): string {
  const satz = aufzaehlung(aenderungen.map(aenderungText));
  return `${satz.charAt(0).toUpperCase()}${satz.slice(1)}: ${kennung} statt ${jetzt}`;
}

function aenderungText({ eingabe, auf }: Aenderung): string {
  switch (eingabe) {
    case 'prognoseArbeitsmarkt':
      return `bei der Prognose „${PROGNOSE_LABEL[auf as Prognose]}“`;
    case 'dominierend':
      return `mit ${SCHLUESSELGRUPPE_LABEL[auf as Schluesselgruppe]} als dominierender Schlüsselgruppe`;
    case 'festlegung':
      return `wenn die Integration in den nächsten zwei Jahren ${auf === 'wahrscheinlich' ? '' : 'nicht '}wahrscheinlich ist`;
    default:
      return auf === 'relevant'
        ? `mit einem weiteren Handlungsbedarf in ${feldLabel(eingabe)}`
        : `ohne den Handlungsbedarf in ${feldLabel(eingabe)}`;
  }
}
