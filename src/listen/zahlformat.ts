/**
 * What a number shows in its cell, where that is not simply its digits: 7 may be seen as 0007, 0.5 as 50% or as 12:00. Where a
 * text belongs, people mean what they see.
 */
import { HOECHSTENS_ZEICHEN } from './fremdanzeige';
import { gemerkt } from './gemerkt';
import { uhrzeit } from './plainDate';

/** A workbook has few formats, and very many cells of each. */
const GEMERKTE_FORMATE = 1000;

/** What belongs to the look alone: colours and languages, gaps, and signs that are neither letters nor digits. */
const BEIWERK =
  /\[(?:\$[^\p{L}\p{N}\]-]*(?:-[^\]]*)?|(?![hmsHMS]+\])[A-Za-z]+ ?\d*)\]|_.|\*[^\p{L}\p{N}]|"[^"\p{L}\p{N}%]*"|\\[^\p{L}\p{N}%]/gu;

/** At least as many digits as the number has; grouping, decimals and signs say the same number. */
const ZIFFERN = /^[-+() ]*[#?,]*0?(?:\.[0#?]+)?[-+() €$]*$/;

/** Whether a format shows the digits of a number and nothing that would make it another text. */
export const zeigtZiffern = gemerkt((format: string): boolean => {
  if (format === '' || format === '@' || format === 'General') return true;
  if (format.length > HOECHSTENS_ZEICHEN) return false;
  const [erster = ''] = format.split(';');
  return ZIFFERN.test(erster.replace(BEIWERK, ''));
}, GEMERKTE_FORMATE);

const NULLEN = /^0{2,}$/;
const PROZENT = /^0(?:\.(0+))?(\s*%)$/;
const UHRZEIT = /^h{1,2}:mm$/;

/** The text that people see for a number in one of the other formats; null for what is not known here for certain. */
export function gezeigterText(wert: number, format: string): string | null {
  // A zero or a percent sign behind a backslash is nothing but a sign.
  const schlicht = format.replace(/\\([ :])/g, '$1');
  if (NULLEN.test(schlicht) && Number.isInteger(wert) && wert >= 0)
    return String(wert).padStart(schlicht.length, '0');
  const prozent = PROZENT.exec(schlicht);
  if (prozent) return (wert * 100).toFixed(prozent[1]?.length ?? 0).replace('.', ',') + (prozent[2] ?? '');
  return UHRZEIT.test(schlicht) && wert >= 0 && wert < 1 ? uhrzeit(wert) : null;
}
