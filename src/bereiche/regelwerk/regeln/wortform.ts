/** When two entries are the same word, whoever typed them: case, spaces, invisible characters, kinds of dashes and quotes do not matter. */

const STRICHE = /[\u002d\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const ANFUEHRUNGEN = /["\u201c-\u201f\u00ab\u00bb]/gu;
const UNSICHTBAR = /[\s\p{Cf}]/gu;
/** „1 0“ is not ten. */
const ZWISCHEN_ZIFFERN = /(?<=\d)[\s\p{Cf}]+(?=\d)/gu;

/** The dash that stands for "any". */
export const STRICH = '-';

/** What of an entry counts. */
export function wortform(text: string): string {
  return text
    .normalize('NFC')
    .replace(STRICHE, STRICH)
    .replace(ANFUEHRUNGEN, '"')
    .replace(ZWISCHEN_ZIFFERN, '_')
    .replace(UNSICHTBAR, '')
    .toLowerCase();
}
