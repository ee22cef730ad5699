/** Leads from the button of a form to the first of its fields that keeps it back. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { zumFeld } from './zumFeld';

/** The form, and the way to its first field that is marked as wrong. */
export interface Fehlerfokus {
  readonly form: RefObject<HTMLDivElement | null>;
  /** To be called when a form was refused; the fields are marked by then, or with the same update. */
  readonly zumErsten: () => void;
}

export function useFehlerfokus(): Fehlerfokus {
  const form = useRef<HTMLDivElement>(null);
  const [versuch, setVersuch] = useState(0);
  useEffect(() => {
    if (versuch > 0) zumFeld(form.current, '[aria-invalid="true"]');
  }, [versuch]);
  return { form, zumErsten: () => setVersuch((zahl) => zahl + 1) };
}
