/**
 * Ids that the program gives: a number that people can say, and a random part, so that two sessions never give the same one.
 * Ids without that part, as people type them and as earlier versions gave them, stay valid.
 */
import type { Liste } from './liste';

/** Not so long that a number is no longer exact. */
const NUMMER = '[1-9][0-9]{0,14}';

/** Thirty-two characters that nobody takes for one another: neither 0 and O nor 1 and I. */
const ZEICHEN = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Length of the random part: thirty bits. */
export const ZUSATZ_LAENGE = 6;

/** A number with or without its random part. */
const NUMMER_MIT_ZUSATZ = new RegExp(`^(${NUMMER})(?:-[${ZEICHEN}]{${ZUSATZ_LAENGE}})?$`, 'i');

/** The random part of Ids. @param bytes as many as it has characters, each of them random. */
export function zusatzAus(bytes: Uint8Array): string {
  return [...bytes].map((byte) => ZEICHEN.charAt(byte % ZEICHEN.length)).join('');
}

/** The number behind the first word of an Id, such as 7 in Z7 and in Z7-K4M2QX; null for what is no Id of that kind. */
export function nummerIn(id: string, wort: string): number | null {
  const nummer = NUMMER_MIT_ZUSATZ.exec(id.slice(wort.length))?.[1];
  return nummer !== undefined && id.toUpperCase().startsWith(wort.toUpperCase()) ? Number(nummer) : null;
}

/** The next Id behind the largest of these. @param zusatz drawn for this one action. */
export function naechsteNummer(wort: string, ids: readonly string[], zusatz: string): string {
  const groesste = ids.reduce((bisher, id) => Math.max(bisher, nummerIn(id, wort) ?? 0), 0);
  return `${wort}${groesste + 1}-${zusatz}`;
}

/** The next Id of a numbered table. @throws Error for any other table: a bug. */
export function naechsteId(
  { schluessel }: Pick<Liste, 'schluessel'>,
  ids: readonly string[],
  zusatz: string,
): string {
  if (schluessel.art !== 'nummer') throw new Error('Only numbered tables have a next Id');
  return naechsteNummer(schluessel.buchstabe, ids, zusatz);
}

const MIT_ZUSATZ = new RegExp(`^([A-Z]${NUMMER})-[${ZEICHEN}]{${ZUSATZ_LAENGE}}$`);

const ENDET_MIT_ZUSATZ = new RegExp(`${NUMMER}-[${ZEICHEN}]{${ZUSATZ_LAENGE}}$`);

/** Whether the program has given an Id with a random part. */
export function hatZusatz(id: string): boolean {
  return ENDET_MIT_ZUSATZ.test(id);
}

/** How an Id of a numbered table is said and shown: without its random part. Any other text as it is. */
export function kurzeId(id: string): string {
  return MIT_ZUSATZ.exec(id)?.[1] ?? id;
}

/** The one of these Ids that is meant by an entry: the same, or the only one with its number. As entered where there is none. */
export function gemeinteId(eingetragen: string, ids: readonly string[]): string {
  if (ids.includes(eingetragen)) return eingetragen;
  const gleiche = ids.filter((id) => kurzeId(id) === eingetragen);
  return gleiche.length === 1 ? (gleiche[0] ?? eingetragen) : eingetragen;
}
