/** Ids that the program gives. */
import type { Liste } from './liste';

/** The next free Id of a numbered table; one that was given once is not given again. */
export function naechsteId({ schluessel }: Pick<Liste, 'schluessel'>, ids: readonly string[]): string {
  if (schluessel.art !== 'nummer') throw new Error('Only numbered tables have a next Id');
  const nummern = ids.map((id) => Number(id.slice(schluessel.buchstabe.length)) || 0);
  return `${schluessel.buchstabe}${Math.max(0, ...nummern) + 1}`;
}
