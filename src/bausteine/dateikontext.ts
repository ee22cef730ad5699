/** How a view reads a file that a person has chosen; bound by the composition root. */
import { createContext, useContext } from 'react';
import type { Dateileser } from '../mappe/dateilesung';

export const Dateikontext = createContext<Dateileser | null>(null);

/** @throws outside of a `Dateikontext`. */
export function useDateileser(): Dateileser {
  const leser = useContext(Dateikontext);
  if (leser === null) throw new Error('no reader of files around');
  return leser;
}
