/** Everybody who can be practised with: the invented people that everybody has, and those that a trainer has added. Pure. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { UEBUNGSPERSONEN } from '../personen';
import { T01 } from '../personen/t01';
import type { Uebungsperson } from '../personen/uebungsperson';
import { eigenePersonenIn } from './eigenePersonen';

export interface Personen {
  readonly personen: readonly Uebungsperson[];
  /** Why others cannot be used. */
  readonly fehler: readonly Fehler[];
}

const ALLE = {};

/** Worked out once a reading. */
export function personenIn(inhalt: Inhalt): Personen {
  return inhalt.einmal(ALLE, () => {
    const { personen, fehler } = eigenePersonenIn(
      inhalt,
      [T01, ...UEBUNGSPERSONEN].map(({ id }) => id),
    );
    return { personen: [...UEBUNGSPERSONEN, ...personen], fehler };
  });
}

/** Somebody who can be put into the cells of the case: one of those, or the person of the first steps, who is in no list. */
export function personMit(inhalt: Inhalt, gesucht: string): Uebungsperson | undefined {
  return [T01, ...personenIn(inhalt).personen].find(({ id }) => id === gesucht);
}
