/** Waiting for a session by what happens in it: a fixed time would be too short on a busy computer. */
import { act } from '@testing-library/react';
import type { Sitzung } from '../../src/mappe/sitzung';

/** How many turns of the event loop in a row nothing may be under way. */
const RUHIGE_RUNDEN = 10;
const RUNDE_MS = 3;

/** The wait before a session reads again, short as it can be. */
export const kurzWarten = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** Lets everything that is under way in a session come to its end. */
export function ruheVon(sitzung: Sitzung): () => Promise<void> {
  return () =>
    act(async () => {
      for (let ruhig = 0; ruhig < RUHIGE_RUNDEN; ruhig += 1) {
        await new Promise((resolve) => setTimeout(resolve, RUNDE_MS));
        if (sitzung.zustand().vorgang !== null) ruhig = 0;
      }
    });
}
