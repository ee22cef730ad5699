/** A short fingerprint of all inputs and the rule set; tells whether a written result still belongs to its inputs. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { betreuungAus, type Betreuungswort } from '../rules/betreuungsworte';
import type { Schwellenwerte } from '../rules/regelsatz';
import { istAusserhalbDesAlters } from './alter';
import type { Fall } from './fall';
import { isYoungerThan, type PlainDate } from '../listen/plainDate';

/** Length of the fingerprint in characters (64 bits as hex). */
export const FINGERABDRUCK_LAENGE = 16;

/** SHA-256 of a text in UTF-8, as lower-case hex digits. */
export type Sha256 = (text: string) => string;

/** The one that works everywhere. */
export const UEBERALL_SHA256: Sha256 = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * The fingerprint of a case.
 * Where no Stichtag is entered, today's date counts only as far as it can change a result: by the age of the person.
 * @param werk what computes check sums; it changes no fingerprint.
 */
export function fingerabdruck(fall: Fall, werk: Sha256 = UEBERALL_SHA256): string {
  const { stichtag, stichtagEingetragen, geburtsdatum, bisherigeBetreuung, betreuungsworte } = fall;
  const { version, schwellen } = fall.regelsatz;
  const zeitpunkt = stichtagEingetragen
    ? stichtag
    : geburtsdatum !== null && alterAm(geburtsdatum, stichtag, schwellen);
  const pieces = ['['];
  for (const teil of [version, zeitpunkt, geburtsdatum]) pieces.push(JSON.stringify(teil), ',');
  addSorted(pieces, fall, KEINE_EINGABEN);
  for (const wort of durchHauswort(bisherigeBetreuung, betreuungsworte))
    pieces.push(',', JSON.stringify(wort));
  pieces.push(']');
  return werk(pieces.join('')).slice(0, FINGERABDRUCK_LAENGE);
}

/** What stands in front of the inputs, or counts only as far as it decides anything. */
const KEINE_EINGABEN: ReadonlySet<string> = new Set<keyof Fall>([
  'stichtag',
  'stichtagEingetragen',
  'geburtsdatum',
  'betreuungsworte',
  'regelsatz',
]);

/** What the case is by a word of the house alone; nothing where none of them matters, so that other words change no fingerprint. */
function durchHauswort(text: string, worte: readonly Betreuungswort[]): readonly string[] {
  const betreuung = betreuungAus(text) === null ? betreuungAus(text, worte) : null;
  return betreuung === null ? [] : [betreuung];
}

/** What rows and Hinweise see of an age. */
function alterAm(
  geburtsdatum: PlainDate,
  stichtag: PlainDate,
  { alterUe25, alterSchueler }: Schwellenwerte,
): readonly boolean[] {
  const jung = [alterUe25, alterSchueler].map((jahre) => isYoungerThan(jahre, geburtsdatum, stichtag));
  return [...jung, istAusserhalbDesAlters(geburtsdatum, stichtag)];
}

/**
 * JSON of the entries in the order of their keys, so that the order of reading does not matter: `[[key,value],…]`. Written out,
 * because a list of a whole city asks for it in every row, and in pieces, because putting two texts together over and over is slow.
 */
function addSorted(pieces: string[], value: object, without: ReadonlySet<string> = NOTHING): void {
  const record = value as Record<string, unknown>;
  const keys = sortedKeys(Object.keys(record), without);
  for (const { key, start } of keys) {
    pieces.push(start);
    addJson(pieces, record[key]);
  }
  pieces.push(keys.length === 0 ? '[]' : ']]');
}

const NOTHING: ReadonlySet<string> = new Set();

function addJson(pieces: string[], value: unknown): void {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') pieces.push(String(value));
  else if (isRecord(value)) addSorted(pieces, value);
  else pieces.push(JSON.stringify(value ?? null));
}

/** A key, and what stands between the value before and its own. */
interface Key {
  readonly key: string;
  readonly start: string;
}

/** Keys in the order in which they came, and sorted. */
interface Order {
  readonly came: readonly string[];
  readonly without: ReadonlySet<string>;
  readonly sorted: readonly Key[];
}

/** Cases of one origin have their keys in the same order. */
const orders: Order[] = [];

/** A case as it is read has few of them; whoever makes up others shall not fill the memory. */
const MOST_ORDERS = 20;

function sortedKeys(keys: readonly string[], without: ReadonlySet<string>): readonly Key[] {
  for (const each of orders) if (each.without === without && isSame(each.came, keys)) return each.sorted;
  const sorted = keys
    .filter((key) => !without.has(key))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((key, index) => ({ key, start: `${index === 0 ? '[' : '],'}[${JSON.stringify(key)},` }));
  if (orders.length < MOST_ORDERS) orders.push({ came: keys, without, sorted });
  return sorted;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false;
  return true;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
