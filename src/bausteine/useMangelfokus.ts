/** Leads to the first field of a form that is not as it has to be, once it says so. */
import { type RefObject, useEffect, useRef, useState } from 'react';

/** The element around the fields, and what is called when something in it was found wanting. */
export function useMangelfokus<Rahmen extends HTMLElement>(): [RefObject<Rahmen | null>, () => void] {
  const rahmen = useRef<Rahmen>(null);
  const [gesucht, setGesucht] = useState(0);
  useEffect(() => {
    if (gesucht > 0) rahmen.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [gesucht]);
  return [rahmen, () => setGesucht((zahl) => zahl + 1)];
}
