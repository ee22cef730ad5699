/** A short fingerprint of all inputs and the rule set; tells whether a written result still belongs to its inputs. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { betreuungAus, type Betreuungswort } from '../rules/betreuungsworte';
import { ALTER_SCHUELER, ALTER_UE25, REGELWERK_VERSION } from '../rules/regelwerk';
import { istAusserhalbDesAlters } from './alter';
import type { Fall } from './fall';
import { isYoungerThan, type PlainDate } from '../listen/plainDate';

/** Length of the fingerprint in characters (64 bits as hex). */
export const FINGERABDRUCK_LAENGE = 16;

/**
 * The fingerprint of a case.
 * Where no Stichtag is entered, today's date counts only as far as it can change a result: by the age of the person.
 */
export function fingerabdruck(fall: Fall): string {
  const { stichtag, stichtagEingetragen, geburtsdatum, betreuungsworte, ...eingaben } = fall;
  const zeitpunkt = stichtagEingetragen ? stichtag : geburtsdatum !== null && alterAm(geburtsdatum, stichtag);
  const teile = [REGELWERK_VERSION, zeitpunkt, geburtsdatum, sorted(eingaben)];
  const inhalt = JSON.stringify([...teile, ...durchHauswort(eingaben.bisherigeBetreuung, betreuungsworte)]);
  return bytesToHex(sha256(utf8ToBytes(inhalt))).slice(0, FINGERABDRUCK_LAENGE);
}

/** What the case is by a word of the house alone; nothing where none of them matters, so that other words change no fingerprint. */
function durchHauswort(text: string, worte: readonly Betreuungswort[]): readonly string[] {
  const betreuung = betreuungAus(text) === null ? betreuungAus(text, worte) : null;
  return betreuung === null ? [] : [betreuung];
}

/** What rows and Hinweise see of an age. */
function alterAm(geburtsdatum: PlainDate, stichtag: PlainDate): readonly boolean[] {
  const jung = [ALTER_UE25, ALTER_SCHUELER].map(({ wert }) => isYoungerThan(wert, geburtsdatum, stichtag));
  return [...jung, istAusserhalbDesAlters(geburtsdatum, stichtag)];
}

/** Entries in the order of their keys, so that the order of reading does not matter. */
function sorted(value: object): unknown {
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, each]) => [key, isRecord(each) ? sorted(each) : each]);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
