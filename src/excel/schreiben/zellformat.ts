/** Which number format a cell gets with a new value: texts of people stay text, dates look German. Pure. */
import type { Zellwert } from '../../mappe/akte';
import { DATUMSSPALTEN } from '../listen';
import { istDatumsformat } from '../../listen/raster';

/** Excel shows a long text in a text cell as ####. */
const LANGER_TEXT = 255;
const DATUMSFORMAT = 'dd.mm.yyyy';

/** Text stays text; a long one is left to the cell, unless Excel could take it for something else. */
function textformat(text: string): string {
  return text.length > LANGER_TEXT && !/^[=+\-@']/.test(text) ? 'General' : '@';
}

/** The format of a cell in a column of a list, whatever its text begins with. */
export function formatFuer(spalte: string, wert: Zellwert): string {
  if (typeof wert === 'string') return textformat(wert);
  return DATUMSSPALTEN.has(spalte) ? DATUMSFORMAT : 'General';
}

/** The format of a cell behind a name: the only numbers there are dates. */
export function formatImBlock(wert: Zellwert): string {
  return typeof wert === 'string' ? textformat(wert) : DATUMSFORMAT;
}

/** Whether a cell of a column shows a value as it should, so that its format can stay. */
export function istPassendesFormat(spalte: string, wert: Zellwert, format: string): boolean {
  return typeof wert === 'string' || !DATUMSSPALTEN.has(spalte) || istDatumsformat(format);
}
