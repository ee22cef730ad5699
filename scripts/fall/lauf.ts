/** What a run of the headless interface answers: output, errors, exit code. */

/** What a run prints and how it ends. */
export interface Lauf {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** The answer to input that cannot be used: one line per problem. */
export function unbrauchbar(zeilen: readonly string[]): Lauf {
  return { code: 2, out: '', err: `${zeilen.join('\n')}\n` };
}

/** The answer with a result. */
export function berechnet(result: unknown): Lauf {
  return { code: 0, out: `${JSON.stringify(result, null, 2)}\n`, err: '' };
}
