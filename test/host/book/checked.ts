/**
 * Answers of excelize: errors come as a text in the answer and are thrown here.
 */

/** Any answer of excelize. */
export interface Failable {
  readonly error?: string | null;
}

/** Gives the answer, or throws what excelize complains about. */
export function checked<T extends Failable>(answer: T): T {
  if (answer.error) throw new Error(`excelize: ${answer.error}`);
  return answer;
}
