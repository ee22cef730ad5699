/** Ids that the program gives. */
import type { Liste } from './liste';

/** Not so long that a number is no longer exact. */
const NUMMER = /^[1-9][0-9]{0,14}$/;

/** The number behind the letter of an Id, such as 7 in Z7; null for what is no Id of that kind. */
export function nummerIn(id: string, buchstabe: string): number | null {
  const nummer = id.slice(buchstabe.length);
  const passt = id.toUpperCase().startsWith(buchstabe) && NUMMER.test(nummer);
  return passt ? Number(nummer) : null;
}

/** The next Id of a numbered table: behind the largest that stands there. */
export function naechsteId({ schluessel }: Pick<Liste, 'schluessel'>, ids: readonly string[]): string {
  if (schluessel.art !== 'nummer') throw new Error('Only numbered tables have a next Id');
  const { buchstabe } = schluessel;
  const groesste = ids.reduce((bisher, id) => Math.max(bisher, nummerIn(id, buchstabe) ?? 0), 0);
  return `${buchstabe}${groesste + 1}`;
}
