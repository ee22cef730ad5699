/** What stands in the result cells of a row: short enough for a list, and still with its reason. */
import type { Grund, Hinweis, HinweisCode, Steuerung } from '../../../fall/ergebnis';
import { grundText, standText } from '../../../fall/texte/begruendung';
import { feldLabel } from '../../../fall/texte/felder';
import { hinweisText } from '../../../fall/texte/hinweise';
import { WIEDERVORLAGE_REGEL } from '../../../rules/wiedervorlagen';
import type { Listenfaelligkeit } from '../fach/faelligkeiten';

/** Whether another place would take over. */
export function wechselText(wechsel: boolean | null): string {
  if (wechsel === null) return 'offen';
  return wechsel ? 'ja' : 'nein';
}

/** The Kennungen that are still possible; '' where only one is. */
export function moeglichText({ kennung: { moeglich } }: Pick<Steuerung, 'kennung'>): string {
  return moeglich.length > 1 ? moeglich.join(', ') : '';
}

/** The inputs that still decide, by their labels. */
export function esFehltText({ kennung: { entscheidendeFragen } }: Pick<Steuerung, 'kennung'>): string {
  return entscheidendeFragen.map(feldLabel).join(', ');
}

/** Of which result the gültige Kennung is, by the row of table G. */
const GELTENDE: Record<Steuerung['kennung']['gueltigAus'], Grund['art']> = {
  entscheidung: 'kennungGueltig',
  geprueft: 'kennungGeprueft',
  errechnet: 'kennung',
};

/** Why this Kennung holds and who looks after the person; while several rules are possible, what decides between them. */
export function warumText(steuerung: Steuerung): string {
  const art = GELTENDE[steuerung.kennung.gueltigAus];
  const kennung = steuerung.begruendung.filter((grund) => grund.art === art);
  const betreuung = steuerung.begruendung.filter((grund) => grund.art === 'betreuung');
  const erste = kennung.length === 1 ? kennung.map(grundText) : [standText(steuerung)];
  return [...erste, ...betreuung.map(grundText)].join('\n');
}

/** In the list the marks of the sheet „Kennung“ are one cell. */
const IN_DER_LISTE: Partial<Record<HinweisCode, string>> = {
  INTEGRATIONSPROGNOSE_FEHLT:
    'Die Integrationsprognose für die nächsten zwei Jahre fehlt und entscheidet noch. Bitte wählen Sie sie in der Spalte „Festlegung“.',
};

/** All Hinweise, each once. */
export function hinweiseText(hinweise: readonly Hinweis[]): string {
  const codes = [...new Set(hinweise.map(({ code }) => code))];
  return codes.map((code) => IN_DER_LISTE[code] ?? hinweisText(code)).join('\n');
}

/** What the next Wiedervorlage is about, and how many there are besides. */
export function worumText([naechste, ...weitere]: readonly Listenfaelligkeit[]): string {
  if (naechste === undefined) return '';
  const { label } = WIEDERVORLAGE_REGEL[naechste.art];
  return weitere.length === 0 ? label : `${label} (und ${weitere.length} weitere)`;
}
