/** How long Excel may take for one request, by what it is asked for, and the clock that ends it. */

/** Milliseconds. Excel works through a queue: typing, dialogs and drop-downs of a person go first. */
export const FRIST_MS = {
  lesen: 30_000,
  schreiben: 60_000,
  /** Excel builds whole sheets, on the web also on a server; minutes were reported. Still within the five that a command has. */
  einfuegen: 180_000,
} as const;

export type Frist = keyof typeof FRIST_MS;

/** After so many milliseconds a person is told that it takes long. */
export const GEDULD_MS = 5_000;

/** Calls back after so many milliseconds, unless the answer of this is called before. */
export type Wecker = (ms: number, dann: () => void) => () => void;

/** The clock of the program. */
export const wecker: Wecker = (ms, dann) => {
  const timer = setTimeout(dann, ms);
  return () => clearTimeout(timer);
};

/** Whether Excel answers: as usual, a request has waited for long, or two in a row were not answered in time. */
export type Verbindung = 'da' | 'dauert' | 'weg';
