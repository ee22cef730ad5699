/** What a Siegel is: its text, its hashes, and which columns it covers. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a cell of a row may hold. */
export type Siegelwert = string | number | boolean;

/**
 * Which columns a Siegel covers: the version of the history that brought the newest of them. The form of the beginning says
 * none; every other one says it behind the hashes and under the hash of its contents, so that neither can pass for the other.
 */
export type Siegelfassung = number | null;
export const ERSTE_FASSUNG: Siegelfassung = null;

/** Characters of each of the two hashes in a Siegel (128 bits as hex). */
const HASH_LAENGE = 32;
/** Four digits are more than anybody needs for one person; a mistyped number must not ask for millions of missing rows. */
const SIEGEL = new RegExp(
  `^([1-9]\\d{0,3})-([0-9a-f]{${HASH_LAENGE}})-([0-9a-f]{${HASH_LAENGE}})(?:-([1-9]\\d{0,3}))?$`,
);

/** A Siegel as understood: its number, and its two hashes. */
export interface Siegel {
  readonly nr: number;
  readonly inhalt: string;
  readonly kette: string;
  readonly fassung: Siegelfassung;
}

/** Which columns a Siegel says that it covers; of what is no Siegel, those of the beginning. */
export function fassungVon(siegel: string): Siegelfassung {
  return parse(siegel)?.fassung ?? ERSTE_FASSUNG;
}

/** The text of a Siegel. */
export function formatted({ nr, inhalt, kette, fassung }: Siegel): string {
  return `${nr}-${inhalt}-${kette}${fassung === ERSTE_FASSUNG ? '' : `-${fassung}`}`;
}

/** What a text says; null for one that is no Siegel. */
export function parse(text: string): Siegel | null {
  const match = SIEGEL.exec(text);
  if (match === null) return null;
  const [, nr, inhalt = '', kette = '', fassung] = match;
  return {
    nr: Number(nr),
    inhalt,
    kette,
    fassung: fassung === undefined ? ERSTE_FASSUNG : Number(fassung),
  };
}

/** The hash over number and contents, and over the form where it is not the first. */
export function inhaltHash(
  { nr, fassung }: Pick<Siegel, 'nr' | 'fassung'>,
  inhalt: readonly Siegelwert[],
): string {
  const anfang = fassung === ERSTE_FASSUNG ? nr : [nr, fassung];
  return hash(JSON.stringify([anfang, ...inhalt]));
}

/** The hash over the chain before and the contents. */
export function ketteHash(davor: string, inhalt: string): string {
  return hash(`${davor}-${inhalt}`);
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, HASH_LAENGE);
}
