/**
 * How hard a chosen passphrase is to guess, estimated: in how many guesses somebody finds it who knows German words, first names,
 * keyboards, years, what this case and its people are called, and the usual ways of disguising all of them. An estimate and no proof.
 */
import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs } from '@zxcvbn-ts/language-common';
import vornamen from '@zxcvbn-ts/language-de/dist/firstnames.json.js';
import worte from '@zxcvbn-ts/language-de/dist/commonWords.json.js';
import { passwortForm, passwortformmangel, type Passwortformmangel } from '../tresor/passwort';
import { GAENGIGE } from './gaengige';
import { WOERTER } from './wortliste';

/** How hard it is to guess. */
export type Stufe = 'leicht' | 'ginge' | 'gut' | 'sehrGut';

/** What of a passphrase is quickly guessed. */
export type Schwaeche = 'name' | 'gaengig' | 'wort' | 'vorname' | 'wiederholung' | 'reihe' | 'jahr';

/** What there is to say of a passphrase. */
export interface Passworturteil {
  /** Why it is refused; null if it can be taken. */
  readonly mangel: Passwortformmangel | 'leicht' | null;
  readonly stufe: Stufe;
  /** What is quickly guessed of it, each once, in the order in which it stands there. */
  readonly schwaechen: readonly Schwaeche[];
}

/**
 * From how many guesses on (powers of ten) a level begins. Somebody with a thousand processors tries some 5,000 passphrases a
 * second (scrypt takes each of them about a fifth of one): 10^10 keep them busy for weeks, 10^12.5 for decades, 10^15 for millennia.
 */
const AB: readonly (readonly [number, Stufe])[] = [
  [15, 'sehrGut'],
  [12.5, 'gut'],
  [10, 'ginge'],
];
/** A passphrase is names and common words only, as long as fewer other characters than these stand beside them. */
const EIGENES_AB = 4;
/** What stands behind hardly changes an estimate, and a long text must not keep the pane busy. */
const HOECHSTENS = 64;

/** What stands in which list; whatever stands in none of them is a name. */
const SCHWAECHE_JE_LISTE: Readonly<Record<string, Schwaeche>> = {
  gaengige: 'gaengig',
  worte: 'wort',
  gewuerfelte: 'wort',
  vornamen: 'vorname',
};

const schaetzer = new ZxcvbnFactory({
  dictionary: { gaengige: [...GAENGIGE], worte, vornamen, gewuerfelte: [...WOERTER] },
  graphs: { qwertz: adjacencyGraphs.qwertz, keypad: adjacencyGraphs.keypad },
  maxLength: HOECHSTENS,
});

/**
 * Looks at a passphrase that somebody chooses.
 * @param namen what the case and its people are called, and their numbers: with parts and digits around them the first guess.
 */
export function beurteile(passwort: string, namen: readonly string[]): Passworturteil {
  const form = passwortForm(passwort);
  const teile = namensteile(namen);
  // „erika.beispiel“ is „erikabeispiel“ to whoever guesses it; the lower number counts.
  const formen = [form, form.replace(/[^\p{L}\p{N}]/gu, '')].filter((each) => each !== '');
  const [schwaechste] = formen
    .map((each) => schaetzer.check(each, teile))
    .sort((a, b) => a.guessesLog10 - b.guessesLog10);
  const stuecke = (schwaechste?.sequence ?? []).map((each) => stueckVon(each, teile));
  const stufe = schwaechste === undefined || istBekannt(stuecke) ? 'leicht' : stufeVon(schwaechste);
  const mangel = passwortformmangel(passwort) ?? (stufe === 'leicht' ? 'leicht' : null);
  const schwaechen = new Set(stuecke.flatMap(({ schwaeche }) => schwaeche ?? []));
  return { mangel, stufe: mangel === null ? stufe : 'leicht', schwaechen: [...schwaechen] };
}

function stufeVon({ guessesLog10 }: ZxcvbnResult): Stufe {
  return AB.find(([ab]) => guessesLog10 >= ab)?.[1] ?? 'leicht';
}

/** A piece of a passphrase as it would be guessed. */
interface Stueck {
  readonly laenge: number;
  readonly schwaeche: Schwaeche | null;
}

/** Whether there is next to nothing beside names and what everybody takes. */
function istBekannt(stuecke: readonly Stueck[]): boolean {
  if (!stuecke.some(({ schwaeche }) => schwaeche === 'name' || schwaeche === 'gaengig')) return false;
  const eigene = stuecke.filter(({ schwaeche }) => schwaeche === null || schwaeche === 'wort');
  return eigene.reduce((summe, { laenge }) => summe + laenge, 0) < EIGENES_AB;
}

type Fund = ZxcvbnResult['sequence'][number];

function stueckVon(fund: Fund, namen: readonly string[]): Stueck {
  // A name that is also a word of a list is a name.
  const istName = fund.pattern === 'dictionary' && namen.includes(String(fund['matchedWord']));
  return { laenge: fund.token.length, schwaeche: istName ? 'name' : schwaecheVon(fund) };
}

function schwaecheVon({ pattern, ...fund }: Fund): Schwaeche | null {
  switch (pattern) {
    case 'dictionary':
      return SCHWAECHE_JE_LISTE[String(fund['dictionaryName'])] ?? 'name';
    case 'repeat':
      return 'wiederholung';
    case 'sequence':
    case 'spatial':
      return 'reihe';
    case 'date':
    case 'regex':
      return 'jahr';
    default:
      return null;
  }
}

/** Fewest characters of a part of a name that is looked for by itself. */
const TEIL_AB = 3;

/** The parts of the names, as they are written and without umlauts; how they are put together, the estimate finds out. */
function namensteile(namen: readonly string[]): string[] {
  const teile = namen.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const alle = teile.flatMap((teil) => [teil, ohneUmlaute(teil)]);
  return [...new Set(alle)].filter(({ length }) => length >= TEIL_AB);
}

const UMLAUTE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function ohneUmlaute(text: string): string {
  return text.replace(/[äöüß]/g, (each) => UMLAUTE[each] ?? each);
}
