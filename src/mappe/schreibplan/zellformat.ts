/** Which number format a cell gets with a new value: texts of people stay text, dates look German. Pure. */
import type { Liste } from '../../listen/liste';
import type { Spalte } from '../../listen/spalte';
import type { Zellwert } from '../../listen/werte';
import { istDatumsformat } from '../../listen/raster';
import { FALL_FELDER } from '../../fall/listen';
import type { Eingabe } from '../eingabe';

/** Excel shows a long text in a text cell as ####. */
const LANGER_TEXT = 255;
const DATUMSFORMAT = 'dd.mm.yyyy';

/** Text stays text; a long one is left to the cell, unless Excel could take it for something else: a formula, or a number. */
function textformat(text: string): string {
  const istSatz = /\p{L}{2}/u.test(text) && !/^[=+\-@']/.test(text);
  return text.length > LANGER_TEXT && istSatz ? 'General' : '@';
}

/** The format of a cell in a column of a list, whatever its text begins with. */
export function formatFuer({ spalten }: Liste, feld: string, wert: Zellwert): string {
  return formatFuerSpalte(spalten[feld], wert);
}

/** The same of a single cell. */
export function formatFuerSpalte(spalte: Pick<Spalte<unknown>, 'art'> | undefined, wert: Zellwert): string {
  if (typeof wert === 'string') return textformat(wert);
  return spalte?.art === 'tag' ? DATUMSFORMAT : 'General';
}

/** The format of a cell behind a name: the only numbers there are dates. */
export function formatImBlock(wert: Zellwert): string {
  return typeof wert === 'string' ? textformat(wert) : DATUMSFORMAT;
}

/** Whether a cell of a column shows a value as it should, so that its format can stay. */
export function istPassendesFormat(
  { spalten }: Liste,
  feld: string,
  wert: Zellwert,
  format: string,
): boolean {
  return typeof wert === 'string' || spalten[feld]?.art !== 'tag' || istDatumsformat(format);
}

/** The format of an input: texts of people stay text, a number must not meet a text cell, an emptied cell keeps its format. */
export function formatFuerEingabe({ ziel, wert }: Eingabe, bisher: string): string {
  if (wert === '') return bisher;
  if (typeof wert === 'string') return '@';
  if (ziel.art === 'feld' && FALL_FELDER[ziel.feld].spalte.art === 'tag') return DATUMSFORMAT;
  return bisher === '@' ? 'General' : bisher;
}
