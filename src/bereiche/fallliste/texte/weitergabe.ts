/** A list for handing on: who, who looks after them, what is due and when; no names, no further inputs. */
import { germanDate } from '../../../listen/plainDate';
import { WIEDERVORLAGE_REGEL } from '../../../rules/wiedervorlagen';
import type { Listenfaelligkeit } from '../fach/faelligkeiten';
import type { Zeilenergebnis } from '../fach/listenergebnis';
import { WEITERGABE } from './pane';

/** One line of it. */
export type Weitergabezeile = Pick<Zeilenergebnis, 'kundennummer' | 'fachkraft'> & {
  readonly faellig: Listenfaelligkeit | undefined;
};

/** The next thing that is due in each row. */
export function mitNaechstem(zeilen: readonly Zeilenergebnis[]): Weitergabezeile[] {
  return zeilen.map(({ kundennummer, fachkraft, faellig: [naechste] }) => ({
    kundennummer,
    fachkraft,
    faellig: naechste,
  }));
}

/** Text with tabs, as sheets take it. @param worum what the list is about. */
export function weitergabetext(worum: string, zeilen: readonly Weitergabezeile[]): string {
  const reihen = zeilen.map(({ kundennummer, fachkraft, faellig }) => [
    kundennummer,
    fachkraft,
    faellig === undefined ? '' : germanDate(faellig.am),
    faellig === undefined ? '' : WIEDERVORLAGE_REGEL[faellig.art].label,
  ]);
  const kopf = [[`${worum} (${WEITERGABE.warnung})`], WEITERGABE.koepfe];
  return [...kopf, ...reihen].map((reihe) => reihe.map(alsZelle).join('\t')).join('\n');
}

/**
 * What a sheet would take for something else where it is pasted: a formula, also behind blanks and in wide letters; a quotation mark,
 * behind which it looks for the next one, in whatever row; digits whose zeros it drops, or that it takes for a power of ten.
 */
const NICHT_WOERTLICH = /^\s*["=+\-@＝＋－＠]|^\s*0\d+\s*$|^\s*\d+e\d+\s*$/i;

/** A cell of a list: on one line, and a text where it is pasted. */
export function alsZelle(text: string): string {
  const einzeilig = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
  return NICHT_WOERTLICH.test(einzeilig) ? `'${einzeilig}` : einzeilig;
}
