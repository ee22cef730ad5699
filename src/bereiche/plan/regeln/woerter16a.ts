/**
 * By which words a text is recognised that may be about a service of § 16a (S2: always voluntary). They lead to a question,
 * never to an answer. A list of the house: each Fallmappe can name further ones.
 */

/** One entry: what is looked for, and where in a word it has to stand. Capitals count as they are written. */
export interface Wort16a {
  readonly text: string;
  readonly wo: 'anfang' | 'ende' | 'anfangOderEnde';
  /** Counts only in a word with a capital, and not in a verb. */
  readonly nomen?: true;
}

/** The words that every Fallmappe knows (SET). */
export const WOERTER_16A: readonly Wort16a[] = [
  { text: 'Schuldner', wo: 'anfang' },
  { text: 'Schulden', wo: 'anfang' },
  { text: 'schulden', wo: 'ende' },
  { text: 'Sucht', wo: 'anfang' },
  { text: 'sucht', wo: 'ende', nomen: true },
  { text: 'psychosozial', wo: 'anfangOderEnde' },
  { text: 'Psychosozial', wo: 'anfang' },
  { text: 'Kinderbetreuung', wo: 'anfangOderEnde' },
  { text: 'häusliche Pflege', wo: 'anfangOderEnde' },
  { text: 'häuslichen Pflege', wo: 'anfangOderEnde' },
  { text: 'häuslicher Pflege', wo: 'anfangOderEnde' },
  { text: 'Häusliche Pflege', wo: 'anfang' },
];

/** Words with the ending of „Sucht“ that are verbs, also where a sentence begins with them. */
export const VERBEN_AUF_SUCHT = /^(be|ver|er|unter|durch|[a-zäöü]*ge)?sucht$/i;

/** How a house marks in a word of its own that it goes on: „Insolvenz…“ or „…therapie“. */
const GEHT_WEITER = /\.\.\.|…/g;

/** The words that a house names in one text, separated by commas, semicolons or lines. */
export function weitereWoerter(text: string): readonly Wort16a[] {
  return text.split(/[,;\n]/).flatMap((teil): Wort16a[] => {
    const wort = teil.trim();
    const ohne = wort.replace(GEHT_WEITER, '').trim();
    if (ohne === '') return [];
    const [vorn, hinten] = [/^(\.\.\.|…)/.test(wort), /(\.\.\.|…)$/.test(wort)];
    return [{ text: ohne, wo: vorn === hinten ? 'anfangOderEnde' : vorn ? 'ende' : 'anfang' }];
  });
}
