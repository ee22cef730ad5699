/** What a run of the headless interface answers: output, errors, exit code. */

/** What a run prints and how it ends. */
export interface Lauf {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** The answer to input that cannot be used: one line per problem. */
export function unbrauchbar(zeilen: readonly string[]): Lauf {
  return { code: 2, out: '', err: `${zeilen.map(ohneSteuerzeichen).join('\n')}\n` };
}

/** The answer with a result. */
export function berechnet(result: unknown): Lauf {
  return { code: 0, out: `${alsJson(result, 2)}\n`, err: '' };
}

/** The answer to a failure that is no fault of the input, in one sentence. */
export function gescheitert(satz: string): Lauf {
  return { code: 1, out: '', err: `${ohneSteuerzeichen(satz)}\n` };
}

/** Characters that a terminal obeys instead of showing them, and those that turn the direction of what follows. */
const STEUERZEICHEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A line that a terminal only shows; names of sheets, files and fields come from others. */
export function ohneSteuerzeichen(zeile: string): string {
  return zeile.replace(STEUERZEICHEN, '\ufffd');
}

/** Those of them that JSON does not escape by itself. */
const NICHT_MASKIERT = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON that a terminal only shows. @param einzug without one it is a single line. */
export function alsJson(result: unknown, einzug = 0): string {
  return JSON.stringify(result, null, einzug).replace(
    NICHT_MASKIERT,
    (zeichen) => `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
