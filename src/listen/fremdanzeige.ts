/**
 * Whether a cell shows something else than it holds because somebody has written it into its format: a 0 that is seen as 3, or a
 * word in place of another. Who looks at the sheet and who computes must not mean two things. What a format only hides is not
 * told here: zeros are hidden in many lists.
 */
import { gemerkt } from './gemerkt';

/** Excel takes no longer ones; those of a file made by others would take very long to look through. */
export const HOECHSTENS_ZEICHEN = 255;
/** A workbook has few formats, and very many cells of each. */
const GEMERKTE_FORMATE = 1000;

/** Texts, single characters, gaps and fillings, brackets, and everything else sign by sign. */
const STUECKE = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[^]/gsu;
const PLATZHALTER = /[0#?@dymhs]|General/i;
/** Digits that stand for themselves; those below a fraction line say how fine it is. */
const EIGENE_ZIFFER = /(?<![\d/])[1-9]/;
/** A comma behind the last place divides by a thousand. */
const GETEILT = /[0#?],+(?![0#?,])/;
const BEDINGUNG = /^\[[<=>]/;

/** What of a format counts for one kind of value. */
interface Abschnitt {
  /** What it writes by itself. */
  readonly eigenes: string;
  /** Its places. */
  readonly rest: string;
}

interface Format {
  /** For numbers above, below and at zero; whether the format itself says for which ones each is. */
  readonly zahlen: readonly Abschnitt[];
  readonly bedingt: boolean;
  readonly text: Abschnitt | undefined;
}

const verstanden = gemerkt((format: string): Format => {
  const stuecke = [...format.slice(0, HOECHSTENS_ZEICHEN).matchAll(STUECKE)].map(([stueck]) => stueck);
  const abschnitte: string[][] = [[]];
  for (const stueck of stuecke) {
    if (stueck === ';') abschnitte.push([]);
    else abschnitte.at(-1)?.push(stueck);
  }
  const gelesen = abschnitte.map(abschnittAus);
  const letzter = gelesen.at(-1);
  const istText = gelesen.length > 3 || (letzter?.rest.includes('@') ?? false);
  return {
    zahlen: istText ? gelesen.slice(0, -1) : gelesen,
    bedingt: stuecke.some((stueck) => BEDINGUNG.test(stueck)),
    text: istText ? letzter : undefined,
  };
}, GEMERKTE_FORMATE);

/** Whether a format makes a value look like another. */
export function zeigtAnderes(wert: number | string, format: string): boolean {
  if (format === '' || format === '@' || format === 'General') return false;
  const { zahlen, bedingt, text } = verstanden(format);
  if (typeof wert === 'string') return text !== undefined && istFremd(text);
  if (bedingt) return zahlen.some(istFremd);
  const [positiv, negativ = positiv, nichts = positiv] = zahlen;
  const gilt = wert < 0 ? negativ : positiv;
  const abschnitt = wert === 0 ? nichts : gilt;
  return abschnitt !== undefined && istFremd(abschnitt);
}

function istFremd({ eigenes, rest }: Abschnitt): boolean {
  if (/\p{N}/u.test(eigenes) || EIGENE_ZIFFER.test(rest) || GETEILT.test(rest)) return true;
  return /\p{L}/u.test(eigenes) && !PLATZHALTER.test(rest);
}

function abschnittAus(stuecke: readonly string[]): Abschnitt {
  const eigene = stuecke.map(eigenesIn);
  return {
    eigenes: eigene.join(''),
    rest: stuecke.filter((stueck) => stueck.length === 1).join(''),
  };
}

/** What of a piece is seen as it stands: of a currency its sign, of a filling what it repeats. */
function eigenesIn(stueck: string): string {
  if (stueck.startsWith('"')) return stueck.slice(1).replace('"', '');
  if (/^[\\*]./su.test(stueck)) return stueck.slice(1);
  return stueck.startsWith('[$') ? stueck.slice(2, -1).replace(/-[^-]*$/, '') : '';
}

/** Whether a format shows a time of day or a part of a date: of a count, that would be another number. */
export const zeigtZeit = gemerkt(
  (format: string): boolean =>
    verstanden(format).zahlen.some(({ rest }) => /[dymhs]/i.test(rest.replace(/General/gi, ''))) ||
    /\[[hms]+\]/i.test(format.slice(0, HOECHSTENS_ZEICHEN)),
  GEMERKTE_FORMATE,
);
