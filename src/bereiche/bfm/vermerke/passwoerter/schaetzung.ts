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

const NAMEN = 'userInputs';
const NAME_DES_WOERTERBUCHS: Readonly<Record<string, Schwaeche>> = {
  [NAMEN]: 'name',
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
  const schwaechen = schwaechste === undefined ? [] : schwaechenIn(schwaechste);
  const stufe = schwaechste === undefined || istBekannt(schwaechste) ? 'leicht' : stufeVon(schwaechste);
  const mangel = passwortformmangel(passwort) ?? (stufe === 'leicht' ? 'leicht' : null);
  return { mangel, stufe: mangel === null ? stufe : 'leicht', schwaechen };
}

function stufeVon({ guessesLog10 }: ZxcvbnResult): Stufe {
  return AB.find(([ab]) => guessesLog10 >= ab)?.[1] ?? 'leicht';
}

/** Whether there is next to nothing beside names and what everybody takes. */
function istBekannt({ sequence }: ZxcvbnResult): boolean {
  const schwaechen = sequence.map(schwaecheVon);
  if (!schwaechen.some((each) => each === 'name' || each === 'gaengig')) return false;
  const eigenes = sequence.filter(
    (_, stelle) => schwaechen[stelle] === null || schwaechen[stelle] === 'wort',
  );
  return eigenes.reduce((summe, { token }) => summe + token.length, 0) < EIGENES_AB;
}

function schwaechenIn({ sequence }: ZxcvbnResult): readonly Schwaeche[] {
  return [...new Set(sequence.map(schwaecheVon))].filter((each) => each !== null);
}

function schwaecheVon({ pattern, ...stueck }: ZxcvbnResult['sequence'][number]): Schwaeche | null {
  switch (pattern) {
    case 'dictionary':
      return NAME_DES_WOERTERBUCHS[String(stueck['dictionaryName'])] ?? 'wort';
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

/** Every way in which people write the names: parts, one behind the other, the other way round, without umlauts. */
function namensteile(namen: readonly string[]): string[] {
  const formen = namen.flatMap((name) => {
    const teile = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return [...teile, teile.join(''), [...teile].reverse().join('')];
  });
  const alle = formen.flatMap((form) => [form, ohneUmlaute(form)]);
  return [...new Set(alle)].filter(({ length }) => length >= TEIL_AB);
}

const UMLAUTE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function ohneUmlaute(text: string): string {
  return text.replace(/[äöüß]/g, (each) => UMLAUTE[each] ?? each);
}
