/** How numbers, dates and words are written in English (en-US) and in German. Pure; knows no cells. */

/** A day as it was written. */
interface WrittenDay {
  readonly day: number;
  readonly month: number;
  /** `undefined`: the current one. */
  readonly year: string | undefined;
}

/** A language as far as inputs depend on it. */
export interface Language {
  /** Digits with separators as JavaScript reads them; `undefined` where they are no number. */
  readonly mantissa: (digits: string) => string | undefined;
  /** A day; `undefined` for anything else. */
  readonly date: (text: string) => WrittenDay | undefined;
  /** The number format that a date brings along. */
  readonly dateFormat: string;
  /** The words for true and false. */
  readonly truth: readonly [string, string];
  /** What may be written for an error → the error's name in the file. */
  readonly errors: Readonly<Record<string, string>>;
}

const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!'];
const namesOfErrors = Object.fromEntries(ERRORS.map((name) => [name, name]));

/** `1/2/2026` is the second of January; also `1/2`, `1-2-26`, `2/2026`, `Mar 5`, `5 March 2026`, `March 2026`. */
function englishDate(text: string): WrittenDay | undefined {
  const digits = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text.trim());
  if (digits) return { month: Number(digits[1]), day: Number(digits[2]), year: digits[3] };
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text.trim());
  if (month) return { month: Number(month[1]), day: 1, year: month[2] };
  return namedDate(text, ENGLISH_MONTHS);
}

/** `1.2`, `1.2.2026`, `1.2.26`, `1/2/2026`, `5. März 2026`, `März 2026`. */
function germanDate(text: string): WrittenDay | undefined {
  const digits = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?$/.exec(text.trim());
  if (digits) return { day: Number(digits[1]), month: Number(digits[2]), year: digits[3] };
  return namedDate(text, GERMAN_MONTHS);
}

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');
const GERMAN_MONTHS =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/** A month by its name or its first three letters, with a day before or behind it, or a year. */
function namedDate(text: string, months: readonly string[]): WrittenDay | undefined {
  const parts = /^(?:(\d{1,2})[. -]\s?)?(\p{L}{3,})\.?(?:[ -](\d{1,2}))?(?:,?[ -](\d{4}))?$/u.exec(
    text.trim(),
  );
  const [, before, name = '', behind, year] = parts ?? [];
  const written = name.toLowerCase();
  const month = months.findIndex((each) => each === written || each.slice(0, 3) === written) + 1;
  if (month === 0 || (before ?? behind ?? year) === undefined) return undefined;
  return { day: Number(before ?? behind ?? 1), month, year };
}

/** Commas group digits wherever they stand, the worst that Excel may do with them: `3,0` is thirty. */
function englishMantissa(digits: string): string | undefined {
  const plain = digits.replaceAll(',', '');
  return /^\d*\.?\d*$/.test(plain) ? plain : undefined;
}

function germanMantissa(digits: string): string | undefined {
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(digits)) return undefined;
  return digits.replaceAll('.', '').replace(',', '.');
}

/** Both of them. */
export const LANGUAGES: Readonly<Record<'en' | 'de', Language>> = {
  en: {
    mantissa: englishMantissa,
    date: englishDate,
    dateFormat: 'm/d/yyyy',
    truth: ['TRUE', 'FALSE'],
    errors: namesOfErrors,
  },
  de: {
    mantissa: germanMantissa,
    date: germanDate,
    dateFormat: 'dd/mm/yyyy',
    truth: ['WAHR', 'FALSCH'],
    errors: {
      ...namesOfErrors,
      '#NV': '#N/A',
      '#BEZUG!': '#REF!',
      '#WERT!': '#VALUE!',
      '#ZAHL!': '#NUM!',
    },
  },
};
